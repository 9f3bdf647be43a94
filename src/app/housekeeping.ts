import type { AccessMemory } from '../access/memory.ts';
import type { Config } from '../config/config.ts';
import { isWaiting } from '../domain/delivery.ts';
import { HOUR, SECOND, type Duration } from '../domain/time.ts';
import { backlogFinding, type Finding } from '../faults/simwire.ts';
import type { Store } from '../store/contract/store.ts';
import { createHeartbeat } from './heartbeat.ts';
import type { Intake } from './intake.ts';
import { dropEndedSilences, type RelayMemory } from './memory.ts';
import type { RejectedBook } from './rejected.ts';
import type { Runtime } from './runtime.ts';
import { createScheduledBackup } from './scheduled-backup.ts';
import { unattended } from './unattended.ts';
import type { UsageBook } from './usage.ts';

/** Interval at which it is looked for what other processes did in the store of which no signal came. */
const LOOK_FOR_SIGNALS = SECOND / 2;
/** Interval at which a failing store is tried, so that it is known to work again without traffic. */
const PROBE = 2 * SECOND;
/** Shortest interval between two checks of the store for damage, and the pause after one, in times of its own length. */
const CHECK = 60 * SECOND;
const CHECK_REST = 100;
/** Interval at which waiting deliveries are counted. */
const COUNT = 15 * SECOND;
/** Interval at which rejected clients are written to the store. */
const FLUSH = 10 * SECOND;
/** Interval at which what is new of the use of report URLs is written to the store. */
const FLUSH_USAGE = 2 * SECOND;
/** Interval at which rows older than the retention are deleted, how many are looked at together, and the pause after that. */
const EXPIRE = 60 * SECOND;
const EXPIRE_STEP = 200;
const EXPIRE_PAUSE = 20;
/** Interval at which a backup is looked for that is due. */
const LOOK_FOR_BACKUP = 60 * SECOND;
/** Interval at which a heartbeat is looked for that a new config may have. */
const LOOK_FOR_HEARTBEAT = 60 * SECOND;

export interface HousekeepingParts {
  readonly runtime: Runtime;
  readonly store: Store;
  readonly memory: RelayMemory;
  readonly rejected: Pick<RejectedBook, 'flush'>;
  readonly usage: Pick<UsageBook, 'flush'>;
  readonly people: { readonly sessions: Pick<AccessMemory['sessions'], 'sweep'> };
  readonly intake: Intake;
  /** Returns the config in force. */
  readonly config: () => Config;
  /** Returns true while the relay can store and deliver. */
  readonly ready: () => boolean;
}

/** Starts the periodic jobs. */
export function createHousekeeping({
  runtime,
  store,
  memory,
  rejected,
  usage,
  people,
  intake,
  config,
  ready,
}: HousekeepingParts): {
  stop(): void;
} {
  const { clock, alarm, log } = runtime;
  const beat = createHeartbeat({ log, clock });
  let stopped = false;
  const backUp = createScheduledBackup({ store, log, clock, stopped: () => stopped });
  /** Error of the store that the log already names. */
  let reported: string | null = null;

  /** Runs `work` again and again, each time after the pause that it returned. */
  function repeat(work: () => Promise<Duration> | Duration): void {
    void attempt(work).then((pause) => {
      if (!stopped)
        alarm(clock() + pause, () => {
          if (!stopped) repeat(work);
        });
    });
  }

  async function attempt(work: () => Promise<Duration> | Duration): Promise<Duration> {
    try {
      return await work();
    } catch (error) {
      unattended(log)(error);
      return PROBE;
    }
  }

  repeat(async () => {
    await store.signals.look();
    return LOOK_FOR_SIGNALS;
  });
  repeat(async () => {
    const trouble = store.trouble();
    if (trouble !== null && trouble.message !== reported)
      log.error({ code: trouble.code }, `the store is in trouble: ${trouble.message}`);
    reported = trouble?.message ?? null;
    if (trouble !== null) {
      // Reports may be stored in files that are not in their place: whether they stay stored is not known yet.
      intake.refuseWaiting(trouble.message);
      await store.probe();
    }
    return PROBE;
  });
  repeat(async () => {
    const started = clock();
    await store.check();
    return Math.max(CHECK, (clock() - started) * CHECK_REST);
  });
  repeat(async () => {
    const depths = await store.reader.depths('everything');
    const waiting = depths.filter(({ state }) => isWaiting(state));
    const count = waiting.reduce((sum, depth) => sum + depth.count, 0);
    await intake.findings([backlogFinding(count, config().alerts)]);
    return COUNT;
  });
  repeat(async () => {
    await rejected.flush();
    return FLUSH;
  });
  repeat(async () => {
    await usage.flush();
    return FLUSH_USAGE;
  });
  repeat(async () => {
    await dropEndedSilences(memory, clock());
    await people.sessions.sweep();
    await store.assignments.expire(clock() - HOUR);
    const forgotten = await store.audit.expire(clock() - config().audit_retention, EXPIRE_STEP);
    const { more } = await store.expire(clock() - config().retention, EXPIRE_STEP);
    return more || forgotten === EXPIRE_STEP ? EXPIRE_PAUSE : EXPIRE;
  });
  repeat(async () => {
    const { backup } = config();
    const finding: Finding = backup
      ? await backUp(backup)
      : { condition: 'backup_old', about: null, verdict: false };
    if (!stopped) await intake.findings([finding]);
    return LOOK_FOR_BACKUP;
  });
  repeat(async () => {
    const { heartbeat, proxy, ca, ipv4_only } = config();
    if (!heartbeat) return LOOK_FOR_HEARTBEAT;
    if (ready()) await beat(heartbeat.url, { proxy, ca, ipv4_only });
    return heartbeat.every;
  });

  return {
    stop: () => {
      stopped = true;
    },
  };
}
