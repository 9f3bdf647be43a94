import { setTimeout as sleep } from 'node:timers/promises';
import type { Store } from '../../src/store/contract/store.ts';

/** When all is quiet, what was begun must be acknowledged so soon. */
export const LAST_ANSWERS_WITHIN = 120_000;
/** While the outbox drains time passes in such steps: nothing that failed is left alone for longer than ten minutes. */
const STEP = 11 * 60_000;
const STEP_EVERY = 400;
/** Less than a day of such steps, after which a relay would give up. */
const STEPS = 120;

/**
 * Lets time pass until nothing waits any more, or for long enough.
 *
 * @param pass lets so many milliseconds pass
 */
export async function drain({ reader }: Store, pass: (by: number) => Promise<void>): Promise<void> {
  for (let step = 0; step < STEPS && (await reader.depths('everything')).length > 0; step++) {
    await pass(STEP);
    await sleep(STEP_EVERY);
  }
}
