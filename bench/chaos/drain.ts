import { setTimeout as sleep } from 'node:timers/promises';
import { StoreRefused, StoreUnavailable } from '../../src/store/contract/errors.ts';
import type { Store } from '../../src/store/contract/store.ts';
import { timeout } from './holds.ts';

/** When all is quiet, what was begun must be acknowledged so soon. */
export const LAST_ANSWERS_WITHIN = 120_000;
/** While the outbox drains time passes in such steps: nothing that failed is left alone for longer than ten minutes. */
const STEP = 11 * 60_000;
/**
 * So often it is looked whether more was sent, in milliseconds; as long as that is so no time need pass. With each step it is looked
 * a little later: what takes many has little of a busy machine.
 */
const LOOK_EVERY = 400;
const LATER = 20;
/** Less than a day of such steps, after which a relay would give up. */
const STEPS = 120;

/**
 * Lets time pass until nothing waits any more, or for long enough.
 *
 * @param pass lets so many milliseconds pass
 */
export async function drain({ reader }: Store, pass: (by: number) => Promise<void>): Promise<void> {
  const waiting = async (): Promise<number> =>
    (await patiently(() => reader.depths('everything'))).reduce((sum, { count }) => sum + count, 0);
  let left = await waiting();
  for (let step = 0; step < STEPS && left > 0; step++) {
    await pass(STEP);
    for (let before = Infinity; left > 0 && left < before; left = await waiting()) {
      before = left;
      await sleep(LOOK_EVERY + step * LATER);
    }
  }
}

/** Does work on a store that may be slow to answer, as often as that takes, when all is quiet. */
export async function patiently<T>(work: () => Promise<T>): Promise<T> {
  const isEnough = timeout(LAST_ANSWERS_WITHIN);
  for (;;) {
    try {
      return await work();
    } catch (error) {
      const isAway = error instanceof StoreUnavailable || error instanceof StoreRefused;
      if (!isAway || isEnough()) throw error;
    }
    await sleep(LOOK_EVERY);
  }
}
