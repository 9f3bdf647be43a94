import { SECOND } from '../domain/time.ts';
import { LOOK_AT_UPTIME, type Uptime } from '../runtime/uptime.ts';
import type { Store } from '../store/contract/store.ts';
import { createConfigWatch } from './config-watch.ts';
import { storeCircuits } from './destinations.ts';
import type { Generations } from './generations.ts';
import type { Intake } from './intake.ts';
import { startJobs } from './jobs.ts';
import type { RelayMemory } from './memory.ts';
import type { RejectedBook } from './rejected.ts';
import { RECORD_RUNNING, type RunningTime } from './running-time.ts';
import type { Runtime } from './runtime.ts';
import type { UsageBook } from './usage.ts';

/** Interval at which it is looked for what other processes did in the store of which no signal came. */
const LOOK_FOR_SIGNALS = SECOND / 2;
/** Interval at which a failing store is tried, so that it is known to work again without traffic. */
const PROBE = 2 * SECOND;
/** Shortest interval between two checks of the store for damage, and the pause after one, in times of its own length. */
const CHECK = 60 * SECOND;
const CHECK_REST = 100;
/** Interval at which rejected clients are written to the store. */
const FLUSH = 10 * SECOND;
/** Interval at which what is new of the use of report URLs is written to the store. */
const FLUSH_USAGE = 2 * SECOND;
/** Interval at which circuits are stored that changed while the store was unavailable. */
const STORE_CIRCUITS = 2 * SECOND;
/** Interval at which the configs of other relays are looked at. */
const LOOK_AT_CONFIGS = 15 * SECOND;

export interface HousekeepingParts {
  readonly runtime: Runtime;
  readonly store: Store;
  readonly memory: Pick<RelayMemory, 'circuits'>;
  readonly generations: Pick<Generations, 'sendsTo'>;
  readonly rejected: Pick<RejectedBook, 'flush'>;
  readonly usage: Pick<UsageBook, 'flush'>;
  readonly intake: Pick<Intake, 'refuseWaiting'>;
  readonly uptime: Uptime;
  readonly running: Pick<RunningTime, 'record'>;
}

/** Starts the periodic jobs of each relay. Returns what ends them. */
export function startHousekeeping(parts: HousekeepingParts): () => void {
  const { runtime, store, rejected, usage, intake, uptime, running } = parts;
  const { clock, log } = runtime;
  /** Error of the store that the log already names. */
  let reported: string | null = null;

  const lookAtConfigs = createConfigWatch(runtime, store.ownership);

  return startJobs(runtime, [
    () => {
      uptime.since();
      return Promise.resolve(LOOK_AT_UPTIME);
    },
    async () => {
      await store.signals.look();
      return LOOK_FOR_SIGNALS;
    },
    () => {
      const trouble = store.trouble();
      if (trouble !== null && trouble.message !== reported)
        log.error({ code: trouble.code }, `the store is in trouble: ${trouble.message}`);
      reported = trouble?.message ?? null;
      // Reports may be stored in files that are not in their place: whether they stay stored is not known yet.
      if (trouble !== null) intake.refuseWaiting(trouble.message);
      return Promise.resolve(PROBE);
    },
    async () => {
      // By itself: it may wait for an answer of a server that is gone for longer than reports may.
      if (store.trouble() !== null) await store.probe();
      return PROBE;
    },
    async () => {
      const started = clock();
      await store.check();
      return Math.max(CHECK, (clock() - started) * CHECK_REST);
    },
    async () => {
      await rejected.flush();
      return FLUSH;
    },
    async () => {
      await usage.flush();
      return FLUSH_USAGE;
    },
    async () => {
      await running.record();
      return RECORD_RUNNING;
    },
    async () => {
      await storeCircuits(parts);
      return STORE_CIRCUITS;
    },
    async () => {
      await lookAtConfigs();
      return LOOK_AT_CONFIGS;
    },
  ]);
}
