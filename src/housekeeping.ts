import { SECOND, type Duration } from './domain/time.ts';
import type { Store } from './store/contract.ts';
import type { World } from './world.ts';

/** How often changes that another process made to the store are looked for. */
const LOOK_OUTSIDE = SECOND / 2;
/** How often a store in trouble is tried, so that it is known to be well again without traffic. */
const PROBE = 2 * SECOND;
/** How often what is older than the retention goes, how much at a time, and the pause between two such steps. */
const EXPIRE = 60 * SECOND;
const EXPIRE_STEP = 500;
const EXPIRE_PAUSE = 20;

interface Parts {
  readonly store: Store;
  readonly world: World;
  readonly retention: () => Duration;
  readonly changedOutside: () => void;
}

/** What has to be done from time to time. */
export function createHousekeeping({ store, world, retention, changedOutside }: Parts): { stop(): void } {
  const { clock, alarm, log } = world;
  let stopped = false;

  /** Does `work` again and again, so long after it was done as it says. */
  function repeat(work: () => Promise<Duration> | Duration): void {
    void (async () => {
      let pause = PROBE;
      try {
        pause = await work();
      } catch {
        // The store is in trouble, which is told where reports are refused.
      }
      if (!stopped)
        alarm(clock() + pause, () => {
          if (!stopped) repeat(work);
        });
    })();
  }

  repeat(() => {
    if (store.changedOutside()) changedOutside();
    return LOOK_OUTSIDE;
  });
  repeat(async () => {
    if (store.trouble()) {
      await store.probe();
      log.info('the store works again');
    }
    return PROBE;
  });
  repeat(async () => ((await store.expire(clock() - retention(), EXPIRE_STEP)) > 0 ? EXPIRE_PAUSE : EXPIRE));

  return {
    stop: () => {
      stopped = true;
    },
  };
}
