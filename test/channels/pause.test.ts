import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pauseAskedFor } from '../../src/channels/pause.ts';
import { DAY, SECOND } from '../../src/domain/time.ts';

const NOW = Date.UTC(2026, 0, 1);

it.each<[unknown, number]>([
  [30, 30_000],
  [1.5, 1_500],
  ['30', 30_000],
  [' 7 ', 7_000],
  ['Thu, 01 Jan 2026 00:00:10 GMT', 10_000],
  ['Thursday, 01-Jan-26 00:00:10 GMT', 10_000],
  ['Thu Jan  1 00:00:10 2026', 10_000],
  ['2026-01-01T00:00:10Z', 10_000],
  ['2026-01-01T02:00:10+02:00', 10_000],
  // Too short.
  [0, SECOND],
  ['0', SECOND],
  [0.001, SECOND],
  [-1, SECOND],
  ['-5', SECOND],
  [-1e300, SECOND],
  ['Thu, 01 Jan 1970 00:00:10 GMT', SECOND],
  // Too long.
  [999_999, DAY],
  [1e300, DAY],
  ['1e300', DAY],
  [Infinity, DAY],
  ['9'.repeat(400), DAY],
  ['Fri, 01 Jan 9999 00:00:10 GMT', DAY],
  // Nothing that can be read.
  [undefined, 5_000],
  [null, 5_000],
  [NaN, 5_000],
  ['', 5_000],
  [' ', 5_000],
  ['soon', 5_000],
  ['soon 5', 5_000],
  ['NaN', 5_000],
  ['99:99', 5_000],
  ['Thu, 99 Jan 2026 00:00:10 GMT', 5_000],
  [true, 5_000],
  [{}, 5_000],
  [[30], 5_000],
  [10n, 5_000],
])('%o asks for %i ms', (asked, pause) => {
  expect(pauseAskedFor([asked], NOW)).toBe(pause);
});

it('is said by the first that can be read', () => {
  expect(pauseAskedFor([{}, 'soon', '20', 3], NOW)).toBe(20_000);
  expect(pauseAskedFor([], NOW)).toBe(5_000);
});

it('is from a second to a day, whatever is asked', () => {
  fc.assert(
    fc.property(fc.array(fc.anything()), (asked) => {
      const pause = pauseAskedFor(asked, NOW);
      expect(pause).toBeGreaterThanOrEqual(SECOND);
      expect(pause).toBeLessThanOrEqual(DAY);
    }),
  );
});
