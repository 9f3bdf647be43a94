import { expect, it } from 'vitest';
import { isoTime, lasting, localDateTime, localMinute } from '../../src/render/local-time.ts';

const NOON = Date.UTC(2026, 2, 29, 0, 59, 59);

it.each([
  ['Europe/Riga', '2026-03-29 02:59:59'],
  ['UTC', '2026-03-29 00:59:59'],
  ['America/New_York', '2026-03-28 20:59:59'],
  ['Asia/Kathmandu', '2026-03-29 06:44:59'],
])('shows the wall clock of %s', (zone, expected) => {
  expect(localDateTime(NOON, zone)).toBe(expected);
});

it('follows the change to summer time', () => {
  expect(localDateTime(NOON + 1_000, 'Europe/Riga')).toBe('2026-03-29 04:00:00');
});

it('names the day only where it is another one', () => {
  expect(localMinute(NOON + 300_000, NOON, 'UTC')).toBe('01:04');
  expect(localMinute(NOON + 86_400_000, NOON, 'UTC')).toBe('2026-03-30 00:59');
});

it.each([
  [0, '1970-01-01T00:00:00Z'],
  [1_500, '1970-01-01T00:00:01.500Z'],
])('writes %i as %s', (moment, expected) => {
  expect(isoTime(moment)).toBe(expected);
});

it('survives the clock of a mad gateway', () => {
  expect(isoTime(1e300)).toBe('+275760-09-13T00:00:00Z');
  expect(localDateTime(-1e300, 'UTC')).toContain('271822');
});

it.each([
  [0, '0 s'],
  [59_400, '59 s'],
  [60_000, '1 min'],
  [200_000, '3 min 20 s'],
  [3_600_000, '1 h'],
  [3_900_000, '1 h 5 min'],
])('calls %i ms %s', (milliseconds, words) => {
  expect(lasting(milliseconds)).toBe(words);
});
