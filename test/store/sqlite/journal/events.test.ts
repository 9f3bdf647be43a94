import { expect, it } from 'vitest';
import { createFreshEvents } from '../../../../src/store/sqlite/journal/events.ts';
import { sms } from '../../../support/sample-events.ts';
import { stored } from '../../../support/stores.ts';

it('finds the newest by their ids, however many there were', () => {
  const fresh = createFreshEvents(4);
  const ids = [3, 5, 8, 9, 20, 21, 40, 41, 42, 43];
  ids.forEach((id, i) => {
    fresh.add(stored(sms({ id }), []));
    const kept = ids.slice(Math.max(0, i - 3), i + 1);
    const found = Array.from({ length: 50 }, (_, one) => one).filter(
      (one) => fresh.find(one)?.event.id === one,
    );
    expect(found).toEqual(kept);
  });
});

it('finds nothing where there is nothing', () => {
  expect(createFreshEvents(4).find(1)).toBeUndefined();
});
