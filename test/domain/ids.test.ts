import { expect, it } from 'vitest';
import { createIds, createIdsBeside, firstIdAt } from '../../src/domain/ids.ts';

const NOW = Date.UTC(2026, 2, 2, 12);

it('ids grow, also while the clock stands still or goes back', () => {
  let now = NOW;
  const nextId = createIds(() => now);
  const ids = [nextId(), nextId()];
  now -= 5_000;
  ids.push(nextId());
  expect(ids).toEqual([0, 1, 2].map((n) => firstIdAt(NOW) + n));
  expect(createIds(() => NOW, 2 ** 52)()).toBe(2 ** 52 + 1);
});

it('a tool beside the relay never makes an id that the relay makes', () => {
  const beside = createIdsBeside(() => NOW);
  const relay = createIds(() => NOW);
  const made = new Set(Array.from({ length: 10_000 }, beside));
  expect(made.size).toBe(10_000);
  expect([...made]).toEqual([...made].sort((a, b) => a - b));
  for (let n = 0; n < 2_000; n++) expect(made.has(relay())).toBe(false);
  for (let later = 1; later < 10; later++) {
    const next = createIds(() => NOW + later);
    for (let n = 0; n < 2_000; n++) expect(made.has(next())).toBe(false);
  }
});
