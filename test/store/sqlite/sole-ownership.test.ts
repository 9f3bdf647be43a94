import { expect, it } from 'vitest';
import { dutyOf, type Duty, type RelayDescription } from '../../../src/store/contract/ownership.ts';
import { StoreUnavailable } from '../../../src/store/contract/errors.ts';
import { createSoleOwnership } from '../../../src/store/sqlite/duties/sole-ownership.ts';

const describing = (...duties: readonly Duty[]): RelayDescription => ({
  ...{ version: '0.0.0', since: 0, config: '', destinations: [], senders: {} },
  duties,
});

it('gives a duty that could not be begun anew with the next description', async () => {
  const [one, two] = [dutyOf('one'), dutyOf('two')];
  const ownership = createSoleOwnership();
  const asked: Duty[] = [];
  let isFull = false;
  await ownership.join(describing('clock', one), {
    taken: ({ duty }) => {
      asked.push(duty);
      return isFull ? Promise.reject(new StoreUnavailable('full', 'the disk is full')) : Promise.resolve();
    },
    leaving: () => Promise.resolve(),
    lost: () => undefined,
  });
  isFull = true;
  await expect(ownership.describe(describing('clock', one, two))).rejects.toThrow('full');
  expect(ownership.self()?.duties).toEqual(['clock', one]);
  isFull = false;
  await ownership.describe(describing('clock', one, two));
  expect(ownership.self()?.duties).toEqual(['clock', one, two]);
  expect(asked).toEqual(['clock', one, two, two]);
});
