import { describe, expect, it } from 'vitest';
import type { FaultId } from '../../src/domain/fault.ts';
import type { Silence, SilenceMatch } from '../../src/domain/silence.ts';
import { DAY, HOUR, MINUTE } from '../../src/domain/time.ts';
import { alertOf } from '../../src/engine/alert-event.ts';
import { readFaultRecords } from '../../src/engine/records.ts';
import { createSilencing, silenceProblems, type Maintenance } from '../../src/engine/silencing.ts';
import { createZone, UTC, type Zone } from '../../src/rules/zone.ts';
import { MONDAY_NOON } from '../support/manual-time.ts';
import { policyOf } from './played.ts';

const POLICY = policyOf({
  gateways: `gateways:
  office: { token: 0a1b2c3d4e5f6071, sims: { "1.02": { name: Bank, number: "+37120000001", tags: [money] } } }`,
});

const FAULT: FaultId = { gateway: 'office', port: '1.02', condition: 'low_signal', about: null };

/** Whether an alert about a fault is silenced at a moment. */
function silenced(
  { maintenance = [], silences = [] }: { maintenance?: Maintenance[]; silences?: Silence[] },
  fault = FAULT,
  at = MONDAY_NOON,
  zone: Zone = UTC,
): boolean {
  const records = readFaultRecords(new Map());
  const alert = alertOf(POLICY, { gateway: fault.gateway, records, ports: new Map(), at }, fault);
  return createSilencing(maintenance, () => silences, zone).silenced(alert, at);
}

const silence = (match: SilenceMatch, changes: Partial<Silence> = {}): Silence => ({
  ...{ id: 1, match, createdAt: MONDAY_NOON - HOUR, until: MONDAY_NOON + HOUR, author: 'anna' },
  ...{ scope: null, reason: '' },
  ...changes,
});

describe('a silence covers', () => {
  it.each<[SilenceMatch, boolean]>([
    [{}, true],
    [{ gateway: ['office'] }, true],
    [{ gateway: ['OFF*'] }, true],
    [{ gateway: ['depot'] }, false],
    [{ gateway: ['depot', 'office'] }, true],
    [{ port: ['1.02'] }, true],
    [{ port: ['1'] }, true],
    [{ port: ['office/1.01-1.03'] }, true],
    [{ port: ['depot/1.02'] }, false],
    [{ port: ['2-8'] }, false],
    [{ condition: ['low_signal'] }, true],
    [{ condition: ['low_*'] }, true],
    [{ condition: ['low_balance'] }, false],
    [{ sim: ['bank'] }, true],
    [{ sim: ['37120000001'] }, true],
    [{ sim: ['Google'] }, false],
    [{ tag: ['money'] }, true],
    [{ tag: ['/^mon/'] }, true],
    [{ tag: ['ads'] }, false],
    [{ gateway: ['office'], condition: ['low_balance'] }, false],
  ])('%j: %s', (match, covered) => {
    expect(silenced({ silences: [silence(match)] })).toBe(covered);
  });

  it('the gateway as a whole only where it asks for no port', () => {
    const whole: FaultId = { ...FAULT, port: null, condition: 'gateway_offline' };
    expect(silenced({ silences: [silence({ gateway: ['office'] })] }, whole)).toBe(true);
    expect(silenced({ silences: [silence({ port: ['*'] })] }, whole)).toBe(false);
  });

  it.each([
    [MONDAY_NOON - HOUR - 1, false],
    [MONDAY_NOON - HOUR, true],
    [MONDAY_NOON + HOUR - 1, true],
    [MONDAY_NOON + HOUR, false],
  ])('at %s: %s', (at, covered) => {
    expect(silenced({ silences: [silence({})] }, FAULT, at)).toBe(covered);
  });
});

it('of somebody whose scope names destinations it covers what is in his scope, for these only', () => {
  const records = readFaultRecords(new Map());
  const alert = alertOf(POLICY, { gateway: 'office', records, ports: new Map(), at: MONDAY_NOON }, FAULT);
  const scope = [{ tag: ['money'], destination: ['te*'] }, { gateway: ['depot'] }, { destination: ['ops'] }];
  const silencing = (match: SilenceMatch, parts: Silence['scope'] = scope) =>
    createSilencing([], () => [silence(match, { scope: parts })], UTC);
  const muted = (match: SilenceMatch, to: string, at = MONDAY_NOON): boolean =>
    silencing(match).mutes(to, alert, at);
  expect(silencing({}).silenced(alert, MONDAY_NOON)).toBe(false);
  expect(['team', 'ops', 'other'].map((to) => muted({}, to))).toEqual([true, true, false]);
  expect(muted({ condition: ['low_balance'] }, 'team')).toBe(false);
  expect(muted({}, 'team', MONDAY_NOON + HOUR)).toBe(false);
  const unconfirmed = { ...alert, sim: { ...alert.sim, unconfirmed: true as const } };
  expect(silencing({}).mutes('team', unconfirmed, MONDAY_NOON)).toBe(false);
  // A silence for all needs no name of one.
  expect(silencing({}, null).mutes('team', alert, MONDAY_NOON)).toBe(false);
  expect(silencing({}, null).silenced(alert, MONDAY_NOON)).toBe(true);
});

describe('planned maintenance covers', () => {
  const works: Maintenance = {
    name: 'works',
    match: { gateway: ['office'] },
    days: ['mon'],
    from: '12:00',
    to: '14:00',
  };

  it.each([
    [MONDAY_NOON - 1, false],
    [MONDAY_NOON, true],
    [MONDAY_NOON + 2 * HOUR - 1, true],
    [MONDAY_NOON + 2 * HOUR, false],
    [MONDAY_NOON + DAY, false],
    [MONDAY_NOON + 7 * DAY, true],
  ])('its windows: at %s %s', (at, covered) => {
    expect(silenced({ maintenance: [works] }, FAULT, at)).toBe(covered);
  });

  it('what it matches, on the clock of its zone', () => {
    const riga = createZone('Europe/Riga') ?? UTC;
    expect(silenced({ maintenance: [works] }, { ...FAULT, gateway: 'depot' })).toBe(false);
    expect(silenced({ maintenance: [works] }, FAULT, MONDAY_NOON - HOUR, riga)).toBe(true);
    expect(silenced({ maintenance: [works] }, FAULT, MONDAY_NOON + MINUTE, riga)).toBe(false);
  });
});

describe('what is wrong with a silence', () => {
  it.each<[SilenceMatch, unknown[]]>([
    [{ gateway: ['office'], port: ['1.*'], condition: ['low_*'], sim: ['Bank'], tag: ['money'] }, []],
    [
      { condition: ['low_signl'] },
      [
        {
          path: ['condition', 0],
          message: 'there is no condition "low_signl"; did you mean "low_signal"?',
          warning: false,
        },
      ],
    ],
    [
      { port: ['1.04-1.02'] },
      [{ path: ['port', 0], message: '"1.04-1.02" runs backwards: write 1.02-1.04', warning: false }],
    ],
  ])('%j', (match, problems) => {
    expect(silenceProblems(match, UTC)).toEqual(problems);
  });
});
