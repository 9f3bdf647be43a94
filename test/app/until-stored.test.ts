import { pino } from 'pino';
import { expect, it } from 'vitest';
import { createUntilStored } from '../../src/app/until-stored.ts';
import { SECOND } from '../../src/domain/time.ts';
import { StoreUnavailable } from '../../src/store/contract/errors.ts';
import { manualTime } from '../support/manual-time.ts';

/** Work that meets a store that is unavailable for so many tries. */
function scene(unavailable: number) {
  const time = manualTime();
  const log: string[] = [];
  const state = { unavailable, tried: 0, isOver: false };
  const untilStored = createUntilStored(
    { ...time, log: pino({ level: 'error' }, { write: (line) => log.push(line) }) },
    () => state.isOver,
  );
  const work = (): Promise<void> =>
    ++state.tried > state.unavailable
      ? Promise.resolve()
      : Promise.reject(new StoreUnavailable('failed', 'it is away'));
  return { time, log, state, untilStored, work };
}

it('tries again what the store could not take, until it is done', async () => {
  const { time, log, state, untilStored, work } = scene(3);
  await untilStored(work);
  expect(state.tried).toBe(1);
  await time.advance(60 * SECOND);
  expect(state.tried).toBe(4);
  expect(log).toEqual([]);
});

it('tries from the second time on what is still meant then', async () => {
  const { time, state, untilStored, work } = scene(1);
  let again = 0;
  await untilStored(work, () => {
    again++;
    return Promise.resolve();
  });
  await time.advance(60 * SECOND);
  expect([state.tried, again]).toEqual([1, 1]);
});

it('tries nothing more once that is over', async () => {
  const { time, state, untilStored, work } = scene(9);
  await untilStored(work);
  state.isOver = true;
  await time.advance(60 * SECOND);
  expect(state.tried).toBe(1);
});

it('does not hide a mistake: the first one is thrown, a later one is logged', async () => {
  const { time, log, untilStored, work } = scene(1);
  const mistaken = (): Promise<void> => Promise.reject(new TypeError('a mistake'));
  await expect(untilStored(mistaken)).rejects.toThrow(TypeError);
  expect(log).toEqual([]);
  await untilStored(work, mistaken);
  await time.advance(60 * SECOND);
  expect(log).toHaveLength(1);
  expect(log[0]).toContain('something went wrong that should not');
});
