import type { AccessMemory } from '../access/memory.ts';
import type { Config } from '../config/config.ts';
import { isWaiting } from '../domain/delivery.ts';
import { CLOSED } from '../domain/outcome.ts';
import { HOUR, MINUTE, SECOND } from '../domain/time.ts';
import { backlogFinding, vacuumFinding, type Finding } from '../faults/simwire.ts';
import { obeyRequests } from '../operations/alerts/requests.ts';
import { StoreUnavailable } from '../store/contract/errors.ts';
import type { Uptime } from '../runtime/uptime.ts';
import type { Tenure } from '../store/contract/ownership.ts';
import type { Store } from '../store/contract/store.ts';
import { holdUnconfigured } from './delivery.ts';
import { lookAtDestinations } from './destinations.ts';
import { createHeartbeat } from './heartbeat.ts';
import type { Intake } from './intake.ts';
import { startJobs, type Job } from './jobs.ts';
import { dropEndedSilences, type RelayMemory } from './memory.ts';
import type { Runtime } from './runtime.ts';
import { createScheduledBackup } from './scheduled-backup.ts';
import { unattended } from './unattended.ts';

/** Interval at which gateways are looked for whose time has come. */
const LOOK_AT_DUE = SECOND;
/** Interval at which waiting deliveries are counted, and those held whose destination no config names. */
const COUNT = 15 * SECOND;
/** Interval at which rows older than the retention are deleted, how many are looked at together, and the pause after that. */
const EXPIRE = 60 * SECOND;
const EXPIRE_STEP = 200;
const EXPIRE_PAUSE = 20;
/** Time after a start, or after the clock was set, in which nothing is deleted: a clock that is wrong by years must not empty the store. */
const TRUST_CLOCK_AFTER = 10 * MINUTE;
/** Interval at which it is looked for what keeps the database from vacuuming. */
const LOOK_FOR_VACUUM = 30 * SECOND;
/** Interval at which a backup is looked for that is due. */
const LOOK_FOR_BACKUP = 60 * SECOND;
/** Interval at which a heartbeat is looked for that a new config may have. */
const LOOK_FOR_HEARTBEAT = 60 * SECOND;

export interface TimekeepingParts {
  readonly runtime: Runtime;
  readonly store: Store;
  readonly memory: RelayMemory;
  readonly people: { readonly sessions: Pick<AccessMemory['sessions'], 'sweep'> };
  readonly intake: Intake;
  readonly uptime: Uptime;
  /** Returns the config in force. */
  readonly config: () => Config;
  /** Returns true while the relay can store and deliver. */
  readonly ready: () => boolean;
  /** Wakes the worker of a destination. */
  readonly wake: (destination: string) => void;
}

/** Does what time alone asks for, of all relays on a store in one of them: in that which keeps the clock. */
export interface Timekeeping {
  /** Checks whether this relay keeps the clock. */
  keeps(): boolean;
  /** Begins to keep it, with a look at everything. */
  begin(tenure: Tenure): Promise<void>;
  /** Judges all faults anew, by what is known now; does nothing where another relay keeps the clock. */
  look(): Promise<void>;
  /** Holds the deliveries to destinations that no config names any more; does nothing where another relay keeps the clock. */
  hold(): Promise<void>;
  end(): void;
}

/** Creates the timekeeping, which keeps nothing yet. */
export function createTimekeeping(parts: TimekeepingParts): Timekeeping {
  const { runtime, store, memory, people, intake, uptime, config, wake } = parts;
  const { clock, log } = runtime;
  const beat = createHeartbeat({ log, clock });
  let keeping: { stop: () => void } | null = null;
  const backUp = createScheduledBackup({ store, log, clock, stopped: () => keeping === null });

  /** Returns the destinations in the configs of all relays. */
  async function configured(): Promise<ReadonlySet<string>> {
    const relays = await store.ownership.relays();
    return new Set([
      ...relays.flatMap(({ destinations }) => destinations),
      ...Object.keys(config().destinations),
    ]);
  }

  async function holdWhatLeft(): Promise<void> {
    await holdUnconfigured(await configured(), { store, runtime, wake });
  }

  async function lookAtAll(): Promise<void> {
    const circuits = [...(await configured())].map(
      (name) => [name, memory.circuits.get(name) ?? CLOSED] as const,
    );
    await lookAtDestinations(intake, new Map(circuits));
    await intake.look();
  }

  const jobs: readonly Job[] = [
    async () => {
      await intake.lookAtDue();
      return LOOK_AT_DUE;
    },
    async () => {
      await holdWhatLeft();
      const depths = await store.reader.depths('everything');
      const waiting = depths.filter(({ state }) => isWaiting(state));
      const count = waiting.reduce((sum, depth) => sum + depth.count, 0);
      await intake.findings([backlogFinding(count, config().alerts)]);
      return COUNT;
    },
    async () => {
      const holder = await store.vacuumHolder();
      if (keeping !== null) await intake.findings([vacuumFinding(holder, config().alerts, clock())]);
      return LOOK_FOR_VACUUM;
    },
    async () => {
      await dropEndedSilences(memory, clock());
      await people.sessions.sweep();
      await store.assignments.expire(clock() - HOUR);
      if (clock() - uptime.since() < TRUST_CLOCK_AFTER) return EXPIRE;
      const forgotten = await store.audit.expire(clock() - config().audit_retention, EXPIRE_STEP);
      const { more } = await store.expire(clock() - config().retention, EXPIRE_STEP);
      return more || forgotten === EXPIRE_STEP ? EXPIRE_PAUSE : EXPIRE;
    },
    async () => {
      const { backup } = config();
      const finding: Finding = backup
        ? await backUp(backup)
        : { condition: 'backup_old', about: null, verdict: false };
      if (keeping !== null) await intake.findings([finding]);
      return LOOK_FOR_BACKUP;
    },
    async () => {
      const { heartbeat, proxy, ca, ipv4_only } = config();
      if (!heartbeat) return LOOK_FOR_HEARTBEAT;
      if (parts.ready()) await beat(heartbeat.url, { proxy, ca, ipv4_only });
      return heartbeat.every;
    },
  ];

  return {
    keeps: () => keeping !== null,
    begin: async (tenure) => {
      const now = { stop: (): void => undefined };
      keeping = now;
      const toNoneOf = [...(await configured())];
      await store.outbox.under(tenure).recover({ toNoneOf });
      await holdWhatLeft();
      await obeyRequests(store.requests, intake);
      await lookAtAll().catch((error: unknown) => {
        if (error instanceof StoreUnavailable) throw error;
        unattended(log)(error);
      });
      if (keeping === now) now.stop = startJobs(runtime, jobs);
    },
    look: async () => {
      if (keeping !== null) await lookAtAll();
    },
    hold: async () => {
      if (keeping !== null) await holdWhatLeft();
    },
    end: () => {
      keeping?.stop();
      keeping = null;
      intake.rest();
    },
  };
}
