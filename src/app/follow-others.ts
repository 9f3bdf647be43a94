import { SECOND, type Duration } from '../domain/time.ts';
import type { Changing } from '../store/contract/signals.ts';
import type { Store } from '../store/contract/store.ts';
import type { Live } from './live.ts';
import type { Runtime } from './runtime.ts';
import type { TakeOver } from './take-over.ts';
import { unattended } from './unattended.ts';

/** Pause after which is tried again what failed. */
const AGAIN: Duration = 2 * SECOND;

/** The parts of a relay that others have something for. */
interface Parts {
  readonly runtime: Runtime;
  readonly store: Pick<Store, 'signals'>;
  readonly takeOver: TakeOver;
  readonly live: Pick<Live, 'arrivedElsewhere'>;
  /** Wakes the worker of a destination, or of all. */
  readonly wake: (destination?: string) => void;
}

/**
 * Follows what other processes do in the store: takes over what they change, shows events as they come to those who wait,
 * and wakes the workers of destinations for which they stored something.
 *
 * @returns what ends it
 */
export function followOthers({ runtime, store, takeOver, live, wake }: Parts): () => void {
  const { clock, alarm, log } = runtime;
  let changed = new Set<Changing>();
  let arrived = false;
  let working = false;
  let stopped = false;

  /** Takes over what came; what comes meanwhile is taken over together. */
  async function work(): Promise<void> {
    while (!stopped && (changed.size > 0 || arrived)) {
      const [what, any] = [changed, arrived];
      changed = new Set();
      arrived = false;
      try {
        // First what is changed: an event may be of a subject that is new.
        if (what.size > 0) await takeOver(what);
        if (any) await live.arrivedElsewhere();
      } catch (error) {
        unattended(log)(error);
        changed = changed.union(what);
        arrived ||= any;
        await new Promise<void>((resolve) => alarm(clock() + AGAIN, resolve));
      }
    }
  }

  function begin(): void {
    if (working) return;
    working = true;
    void work().then(() => {
      working = false;
    });
  }

  const unfollow = store.signals.follow((signal) => {
    switch (signal.kind) {
      case 'changed':
        changed = changed.union(signal.what);
        begin();
        break;
      case 'arrived':
        arrived = true;
        begin();
        break;
      case 'due':
        if (signal.destinations === 'all') wake();
        else
          signal.destinations.forEach((destination) => {
            wake(destination);
          });
        break;
      case 'leases':
        // Whoever owns something looks for that.
        break;
      default:
        signal satisfies never;
    }
  });
  return () => {
    stopped = true;
    unfollow();
  };
}
