import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, MINUTE } from '../../src/domain/time.ts';
import type { TimeSpec } from '../../src/rules/spec.ts';
import { compileTimeWindow, describeMoment, type TimeWindow } from '../../src/rules/time-window.ts';
import { createZone, UTC, type Zone } from '../../src/rules/zone.ts';

function zoneOf(name: string): Zone {
  const zone = createZone(name);
  if (!zone) throw new Error(name);
  return zone;
}

function windowOf(spec: TimeSpec, zone: Zone = UTC): TimeWindow {
  const window = compileTimeWindow(spec, zone);
  if (!('contains' in window)) throw new Error(JSON.stringify(window));
  return window;
}

const at = (iso: string): number => Date.parse(iso);
const end = (window: TimeWindow, from: string): string | null => {
  const moment = window.endOf(at(from));
  return moment === null ? null : new Date(moment).toISOString().slice(0, 16);
};

describe('a window in the week (2026-01-05 is a Monday)', () => {
  const office = { days: 'mon-fri', from: '08:00', to: '20:00' };
  const night = { from: '22:00', to: '07:00' };
  const weekendNights = { days: 'fri,sat', from: '22:00', to: '06:00' };
  it.each([
    [office, '2026-01-05T08:00Z', true],
    [office, '2026-01-05T07:59:59.999Z', false],
    [office, '2026-01-05T19:59Z', true],
    [office, '2026-01-05T20:00Z', false],
    [office, '2026-01-10T12:00Z', false],
    [night, '2026-01-05T22:00Z', true],
    [night, '2026-01-05T06:59Z', true],
    [night, '2026-01-05T07:00Z', false],
    [weekendNights, '2026-01-09T21:59Z', false],
    [weekendNights, '2026-01-09T22:00Z', true],
    [weekendNights, '2026-01-11T05:59Z', true],
    [weekendNights, '2026-01-09T05:00Z', false],
    [weekendNights, '2026-01-11T23:00Z', false],
    [{ days: 'fri-mon' }, '2026-01-09T00:00Z', true],
    [{ days: 'fri-mon' }, '2026-01-05T23:59Z', true],
    [{ days: 'fri-mon' }, '2026-01-06T00:00Z', false],
    [{ days: ['Mon', 'wednesday'] }, '2026-01-07T10:00Z', true],
    [{ days: ['Mon', 'wednesday'] }, '2026-01-06T10:00Z', false],
    [{ from: '20:00' }, '2026-01-05T23:59Z', true],
    [{ from: '20:00' }, '2026-01-05T00:00Z', false],
    [{ to: '08:00' }, '2026-01-05T00:00Z', true],
    [{ to: '08:00' }, '2026-01-05T08:00Z', false],
    [{ days: 'mon', from: '08:00', to: '08:00' }, '2026-01-06T07:59Z', true],
    [{ days: 'mon', from: '08:00', to: '08:00' }, '2026-01-06T08:00Z', false],
    [{ days: 'mon', from: '18:00', to: '24:00' }, '2026-01-05T23:59Z', true],
    [{ days: 'mon', from: '18:00', to: '00:00' }, '2026-01-06T00:00Z', false],
    [{}, '2026-01-05T12:00Z', true],
  ] satisfies [TimeSpec, string, boolean][])('%j at %s: %s', (spec, moment, inside) => {
    expect(windowOf(spec).contains(at(moment))).toBe(inside);
  });

  it('reads the clocks of its zone', () => {
    const riga = windowOf(office, zoneOf('Europe/Riga'));
    expect(riga.contains(at('2026-01-05T06:00Z'))).toBe(true);
    expect(riga.contains(at('2026-01-05T18:00Z'))).toBe(false);
    expect(riga.contains(at('2026-07-06T05:00Z'))).toBe(true);
    expect(windowOf({ days: 'mon' }, zoneOf('Asia/Kathmandu')).contains(at('2026-01-04T18:15Z'))).toBe(true);
    expect(windowOf({ days: 'mon' }, zoneOf('America/St_Johns')).contains(at('2026-01-05T03:29Z'))).toBe(
      false,
    );
  });
});

describe('the end of a window', () => {
  it('is its own, or that of the last one in a row', () => {
    expect(end(windowOf({ from: '22:00', to: '07:00' }), '2026-01-05T23:30Z')).toBe('2026-01-06T07:00');
    expect(end(windowOf({ days: 'sat,sun' }), '2026-01-10T09:00Z')).toBe('2026-01-12T00:00');
    expect(end(windowOf({ days: 'fri', from: '12:00', to: '06:00' }), '2026-01-10T05:00Z')).toBe(
      '2026-01-10T06:00',
    );
    expect(end(windowOf({ days: 'mon-sat' }), '2026-01-05T09:00Z')).toBe('2026-01-11T00:00');
  });
  it('is the moment itself outside of it', () => {
    expect(end(windowOf({ from: '22:00', to: '07:00' }), '2026-01-05T07:00Z')).toBe('2026-01-05T07:00');
  });
  it('is never, if it never ends', () => {
    expect(end(windowOf({}), '2026-01-05T09:00Z')).toBeNull();
    expect(end(windowOf({ from: '09:00', to: '09:00' }), '2026-01-05T09:00Z')).toBeNull();
  });
  // Berlin: on 2026-03-29 the clocks go from 02:00 to 03:00 (01:00 UTC), on 2026-10-25 from 03:00 back to 02:00 (01:00 UTC).
  it.each([
    [{ from: '22:00', to: '07:00' }, '2026-03-28T22:00Z', '2026-03-29T05:00'],
    [{ from: '22:00', to: '07:00' }, '2026-10-24T21:00Z', '2026-10-25T06:00'],
    [{ from: '01:00', to: '02:30' }, '2026-03-29T00:15Z', '2026-03-29T01:00'],
    [{ from: '01:00', to: '02:30' }, '2026-10-24T23:15Z', '2026-10-25T00:30'],
    [{ from: '01:00', to: '02:30' }, '2026-10-25T01:15Z', '2026-10-25T01:30'],
    [{ days: 'sun' }, '2026-10-25T12:00Z', '2026-10-25T23:00'],
  ])('follows the clocks when they change: %j from %s to %s', (spec, from, to) => {
    expect(end(windowOf(spec, zoneOf('Europe/Berlin')), from)).toBe(to);
  });

  it('is the first moment that the window does not contain', () => {
    const clock = fc
      .tuple(fc.nat({ max: 23 }), fc.constantFrom('00', '15', '30'))
      .map(([h, m]) => `${h}:${m}`);
    const days = fc.constantFrom('mon-sun', 'sat,sun', 'sun', 'fri-mon');
    const zone = fc.constantFrom('Europe/Berlin', 'Australia/Lord_Howe', 'America/Havana', 'UTC').map(zoneOf);
    const start = fc.constantFrom(
      '2026-03-07T00:00Z',
      '2026-03-28T00:00Z',
      '2026-04-04T00:00Z',
      '2026-10-24T00:00Z',
      '2026-10-31T12:00Z',
    );
    const later = fc.nat({ max: 200 });
    fc.assert(
      fc.property(clock, clock, days, zone, start, later, (from, to, named, where, day, quarters) => {
        const window = windowOf({ days: named, from, to }, where);
        let moment = at(day) + quarters * 15 * MINUTE;
        const claimed = window.endOf(moment);
        const last = moment + 8 * DAY;
        while (window.contains(moment) && moment < last) moment += 15 * MINUTE;
        expect(claimed).toBe(moment < last ? moment : null);
      }),
      { numRuns: 300 },
    );
  });
});

describe('what is no window', () => {
  const days = 'write mon-fri, sat,sun or a list of mon tue wed thu fri sat sun';
  const clock = 'is no time of day: write it as "08:00", in quotes, from "00:00" to "24:00"';
  it.each([
    [
      { days: 'mon-fry' },
      [{ path: ['days'], message: '"fry" is no day: did you mean fri?', warning: false }],
    ],
    [
      { days: ['mon', 'weekend'] },
      [{ path: ['days', 1], message: `"weekend" is no day: ${days}`, warning: false }],
    ],
    [
      { days: 'mon-wed-fri' },
      [{ path: ['days'], message: `"mon-wed-fri" is no day: ${days}`, warning: false }],
    ],
    [{ days: '' }, [{ path: ['days'], message: 'no days: leave `days` out for all days', warning: false }]],
    [
      { days: [] },
      [{ path: ['days'], message: 'an empty list of days: leave `days` out for all days', warning: false }],
    ],
    [
      { from: '8', to: '25:00' },
      [
        { path: ['from'], message: `"8" ${clock}`, warning: false },
        { path: ['to'], message: `"25:00" ${clock}`, warning: false },
      ],
    ],
    [{ to: '08:60' }, [{ path: ['to'], message: `"08:60" ${clock}`, warning: false }]],
    [
      { from: '24:00' },
      [
        {
          path: ['from'],
          message: 'the day ends at 24:00: write 00:00 for the start of the next one',
          warning: false,
        },
      ],
    ],
  ])('%j', (spec, problems) => expect(compileTimeWindow(spec, UTC)).toEqual(problems));
});

it('zones are read by name, with offsets to the minute', () => {
  expect(createZone('Europe/Rigga')).toBeNull();
  expect(zoneOf('Asia/Kathmandu').offsetAt(at('2026-01-05T12:00Z'))).toBe(345 * MINUTE);
  expect(zoneOf('America/New_York').offsetAt(at('2026-07-05T12:00Z'))).toBe(-240 * MINUTE);
  expect(describeMoment(zoneOf('Europe/Riga'), at('2026-01-05T23:30Z'))).toBe('tue 01:30');
});
