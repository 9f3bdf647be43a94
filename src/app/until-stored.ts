import { SECOND, type Duration } from '../domain/time.ts';
import { StoreUnavailable } from '../store/contract/errors.ts';
import type { Runtime } from './runtime.ts';
import { unattended } from './unattended.ts';

/** Pause after a try that the store could not take. */
const AGAIN: Duration = 2 * SECOND;

/**
 * Does work of which nobody else would remember that it is to be done. Where the store is unavailable it is tried again
 * from time to time, beside whatever comes next, until it is done.
 *
 * @param again what is tried from the second time on
 * @returns a promise that resolves after the first try
 * @throws what the first try threw, unless the store was unavailable
 */
export type UntilStored = (work: () => Promise<void>, again?: () => Promise<void>) => Promise<void>;

/**
 * Creates it.
 *
 * @param isOver returns true once nothing is to be tried any more
 */
export function createUntilStored(
  { clock, alarm, log }: Pick<Runtime, 'clock' | 'alarm' | 'log'>,
  isOver: () => boolean,
): UntilStored {
  async function isDone(work: () => Promise<void>): Promise<boolean> {
    try {
      await work();
      return true;
    } catch (error) {
      if (error instanceof StoreUnavailable) return false;
      throw error;
    }
  }

  async function goOn(work: () => Promise<void>): Promise<void> {
    do await new Promise<void>((resolve) => alarm(clock() + AGAIN, resolve));
    while (!isOver() && !(await isDone(work)));
  }

  return async (work, again = work) => {
    if (!(await isDone(work))) goOn(again).catch(unattended(log));
  };
}
