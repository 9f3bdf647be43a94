import { expect, it } from 'vitest';
import { HOUR, MINUTE, SECOND } from '../../src/domain/time.ts';
import { createUptime, LOOK_AT_UPTIME } from '../../src/runtime/uptime.ts';

const START = 1_000 * HOUR;

it('begins at the start, and anew after a gap or with a clock that was set', () => {
  let now = START;
  const uptime = createUptime(() => now);
  const after = (by: number): number => {
    now += by;
    return uptime.since();
  };
  for (let looks = 0; looks < 100; looks++) expect(after(LOOK_AT_UPTIME)).toBe(START);
  // A process that had much to do.
  expect(after(MINUTE)).toBe(START);
  const suspended = now + 8 * HOUR;
  expect(after(8 * HOUR)).toBe(suspended);
  expect(after(SECOND)).toBe(suspended);
  const setBack = now - 9 * HOUR;
  expect(after(-9 * HOUR)).toBe(setBack);
  expect(after(SECOND)).toBe(setBack);
});
