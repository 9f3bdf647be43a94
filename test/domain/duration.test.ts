import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatDuration, parseDuration } from '../../src/domain/duration.ts';
import { momentOf, readWallTime } from '../../src/config/schema/time.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../../src/domain/time.ts';
import { createZone, UTC } from '../../src/rules/zone.ts';

it.each([
  ['0s', 0],
  ['30s', 30 * SECOND],
  ['10m', 10 * MINUTE],
  ['4h', 4 * HOUR],
  ['7d', 7 * DAY],
  ['', null],
  ['10', null],
  ['-1s', null],
  ['1.5h', null],
  ['10 m', null],
  ['1h30m', null],
  ['5w', null],
])('the duration %j is %j', (written, milliseconds) => {
  expect(parseDuration(written)).toBe(milliseconds);
});

it('writes what it reads', () => {
  fc.assert(
    fc.property(fc.nat(99_999_999), (seconds) => {
      expect(parseDuration(formatDuration(seconds * SECOND))).toBe(seconds * SECOND);
    }),
  );
});

it.each([
  ['mon 12:00', Date.UTC(2026, 0, 5, 12)],
  ['Sun 00:05', Date.UTC(2026, 0, 11, 0, 5)],
  ['2026-01-31 09:10', Date.UTC(2026, 0, 31, 9, 10)],
  ['2024-02-29T23:59', Date.UTC(2024, 1, 29, 23, 59)],
  ['2026-02-29 10:00', null],
  ['2026-13-01 10:00', null],
  ['mon 24:00', null],
  ['mon', null],
  ['foo 12:00', null],
  ['12:00', null],
])('the wall time %j is %j', (written, milliseconds) => {
  expect(readWallTime(written)).toBe(milliseconds);
});

it.each([
  ['2026-01-05 12:00', 'Europe/Riga', '2026-01-05T10:00:00.000Z'],
  ['2026-07-05 12:00', 'Europe/Riga', '2026-07-05T09:00:00.000Z'],
  // Clocks go from 03:00 to 04:00 on that day; they show 03:30 never, and 02:30 and 04:30 once.
  ['2026-03-29 02:30', 'Europe/Riga', '2026-03-29T00:30:00.000Z'],
  ['2026-03-29 04:30', 'Europe/Riga', '2026-03-29T01:30:00.000Z'],
  ['2026-01-05 00:15', 'Asia/Kathmandu', '2026-01-04T18:30:00.000Z'],
  ['2026-01-05 23:00', 'America/New_York', '2026-01-06T04:00:00.000Z'],
])('clocks show %s in %s at %s', (written, zone, moment) => {
  const wall = readWallTime(written);
  expect(wall === null ? null : new Date(momentOf(wall, createZone(zone) ?? UTC)).toISOString()).toBe(moment);
});
