import { describe, expect, it } from 'vitest';
import { comingMoment, pastMoment, pastRange } from '../../../src/commands/terminal/moment.ts';
import { configOf, minimal } from '../../config/files.ts';

/** A Saturday, 14:05:12 in Riga, where clocks are two hours before UTC. */
const NOW = Date.parse('2026-01-31T12:05:12Z');
const RIGA = configOf(minimal({ more: 'time_zone: Europe/Riga' }));

const iso = (moment: number | undefined): string | null =>
  moment === undefined ? null : new Date(moment).toISOString().replace('.000Z', 'Z');

describe('a moment in the past', () => {
  it.each([
    ['24h', '2026-01-30T12:05:12Z'],
    ['1w', '2026-01-24T12:05:12Z'],
    ['14:05', '2026-01-31T12:05:00Z'],
    ['14:06', '2026-01-30T12:06:00Z'],
    ['9:30', '2026-01-31T07:30:00Z'],
    ['2026-01-31T14:00', '2026-01-31T12:00:00Z'],
    ['2026-01-31 14:00', '2026-01-31T12:00:00Z'],
    ['2026-01-31', '2026-01-30T22:00:00Z'],
  ])('%s is %s', (written, moment) => {
    expect(iso(pastMoment('--since', written, RIGA, NOW))).toBe(moment);
  });

  it.each(['yesterday', '24:00', '9', '1y', 'mon 12:00', '2026-02-30', ''])('%j is none', (written) => {
    expect(() => pastMoment('--since', written, RIGA, NOW)).toThrow(
      `--since: "${written}" is neither a duration nor a date and time; write 24h, 18:00 or 2026-01-31T14:00`,
    );
  });
});

it.each([
  ['14:05', '2026-02-01T12:05:00Z'],
  ['18:00', '2026-01-31T16:00:00Z'],
  ['2026-02-03T08:00', '2026-02-03T06:00:00Z'],
])('the coming %s is %s', (written, moment) => {
  expect(iso(comingMoment('--until', written, RIGA, NOW))).toBe(moment);
});

it('a time of day on the day of a change of the clocks is what they show then', () => {
  // In Riga it is 04:00 after 02:59 on 2026-03-29.
  const evening = Date.parse('2026-03-29T15:00:00Z');
  expect(iso(pastMoment('--since', '02:30', RIGA, evening))).toBe('2026-03-29T00:30:00Z');
  expect(iso(pastMoment('--since', '05:00', RIGA, evening))).toBe('2026-03-29T02:00:00Z');
});

describe('a part of the past', () => {
  it.each([
    [{}, null, null],
    [{ since: '12:00', until: '18:00' }, '2026-01-31T10:00:00Z', '2026-01-31T16:00:00Z'],
    [{ since: '22:00', until: '06:00' }, '2026-01-30T20:00:00Z', '2026-01-31T04:00:00Z'],
    [{ since: '2026-01-10T08:00', until: '18:00' }, '2026-01-10T06:00:00Z', '2026-01-10T16:00:00Z'],
    [{ until: '18:00' }, null, '2026-01-30T16:00:00Z'],
    [{ since: '2d', until: '1d' }, '2026-01-29T12:05:12Z', '2026-01-30T12:05:12Z'],
  ])('%j', (options, since, until) => {
    const range = pastRange(options, RIGA, NOW);
    expect([iso(range.since), iso(range.until)]).toEqual([since, until]);
  });

  it('does not end before it begins', () => {
    expect(() => pastRange({ since: '1h', until: '2h' }, RIGA, NOW)).toThrow('--until is before --since');
  });
});
