import { describe, expect, it } from 'vitest';
import type { Event } from '../../src/domain/event.ts';
import { HOUR, MINUTE } from '../../src/domain/time.ts';
import { compileRules } from '../../src/rules/compile.ts';
import { explainRoute, route } from '../../src/rules/route.ts';
import type { WhenSpec } from '../../src/rules/spec.ts';
import {
  alert,
  call,
  deliveryReport,
  deviceStatus,
  NOON,
  OTP,
  portStatus,
  sms,
  smsSent,
  unknownReport,
} from './events.ts';
import { rule, rulesOf } from './specs.ts';

const SIM = {
  name: 'Google Ads',
  number: '+37120000001',
  iccid: '8937100000000000001',
  imsi: null,
  operator: 'LMT',
  tags: ['ads', 'EU'],
};

/** Whether a rule with these conditions takes the event; conditions that can never match are wanted here. */
function takes(when: WhenSpec, event: Event): boolean {
  const { rules, problems } = compileRules([rule(when)], { timeZone: 'UTC' });
  expect(problems.filter((problem) => !problem.warning)).toEqual([]);
  const { matches } = route(rules, event, NOON);
  expect(explainRoute(rules, event)[0]?.verdict).toBe(matches.length > 0 ? 'match' : 'no');
  return matches.length > 0;
}

describe('what a condition takes', () => {
  it.each<[WhenSpec, Event, boolean]>([
    [{}, sms(), true],
    [{}, call(), false],
    [{ event: ['any'] }, unknownReport(), true],
    [{ event: ['sms', 'call'] }, call(), true],
    [{ not: { event: ['sms'] } }, call(), true],
    [{ not: { event: ['sms'] } }, sms(), false],
    [{ any: [{ event: ['call'] }, { text: ['code'] }] }, sms(), true],
    [{ any: [{ event: ['call'] }, { text: ['code'] }] }, smsSent({ text: 'a code' }), true],
    [{ gateway: ['OFFICE'] }, sms(), true],
    [{ gateway: ['home'] }, sms(), false],
    [{ sim: ['google ads'] }, sms({ sim: SIM }), true],
    [{ sim: ['371 2000 0001'] }, sms({ sim: SIM }), true],
    [{ sim: ['/^89371/'] }, sms({ sim: SIM }), true],
    [{ sim: ['*'] }, sms(), false],
    [{ tag: ['eu'] }, sms({ sim: SIM }), true],
    [{ tag: ['us'] }, sms({ sim: SIM }), false],
    [{ sender: ['Google', 'HSBC*'] }, sms({ sender: 'HSBC UK' }), true],
    [{ sender: ['/^\\+4479/'] }, sms({ sender: '447900000001' }), true],
    [{ event: ['sms_sent'], recipient: ['+371 2000-0009'] }, smsSent(), true],
    [{ event: ['delivery_report'], recipient: ['/^\\+371/'] }, deliveryReport(), true],
    [{ event: ['call'], recipient: ['*'] }, call(), false],
    [{ text: ['CODE IS'] }, sms(), true],
    [{ event: ['sms_sent'], text: ['x'] }, smsSent({ text: null }), false],
    [{ event: ['any'], not: { text: ['casino'] } }, call(), true],
    [{ not: { text: ['casino', '/\\bloan\\b/i'] } }, sms({ text: 'A LOAN for you' }), false],
    [{ not: { text: ['casino'], sender: ['Google'] } }, sms({ text: 'casino', sender: 'Other' }), true],
    [{ code: true }, sms({ code: OTP }), true],
    [{ code: true }, sms({ code: { ...OTP, kind: 'pickup' } }), false],
    [{ code: 'pickup' }, sms({ code: { ...OTP, kind: 'pickup' } }), true],
    [{ code: 'pickup' }, sms({ code: OTP }), false],
    [{ code: false }, sms(), true],
    [{ code: false }, sms({ code: { ...OTP, kind: 'pickup' } }), true],
    [{ code: false }, sms({ code: OTP }), false],
    [{ event: ['any'], code: false }, call(), false],
    [{ event: ['sms_sent'], ok: false }, smsSent({ ok: false }), true],
    [{ event: ['delivery_report'], ok: true }, deliveryReport(), true],
    [{ event: ['call'], ok: true }, call({ answered: false }), false],
    [{ event: ['any'], ok: false }, sms(), false],
    [{ event: ['call'], direction: ['incoming'] }, call(), true],
    [{ event: ['sms_sent'], source: ['web'] }, smsSent(), false],
    [{ event: ['sms_sent'], source: ['http'] }, smsSent(), true],
    [{ event: ['sms_sent'], source: ['http'] }, smsSent({ source: null }), false],
    [{ event: ['port_status'], state: ['no_balance', 'locked_*'] }, portStatus(), true],
    [{ event: ['port_status'], previous: ['registered'] }, portStatus(), true],
    [{ event: ['port_status'], previous: ['registered'] }, portStatus({ previous: null }), false],
    [{ event: ['alert'], state: ['firing'] }, alert(), true],
    [{ event: ['alert'], condition: ['no_balance'], severity: ['critical'] }, alert(), true],
    [{ event: ['alert'], severity: ['warning', 'info'] }, alert(), false],
    [{ event: ['alert'], port: ['3'] }, alert(), true],
    [{ event: ['alert'], port: ['4'] }, alert(), false],
    [{ event: ['alert'], port: ['1.02'] }, alert({ port: '1.02', ports: [] }), true],
    [{ port: ['office/1.*', '7'] }, sms(), true],
    [{ port: ['home/1.*'] }, sms(), false],
    [{ port: ['*'] }, sms({ port: null }), false],
    [{ event: ['device_status'], port: ['*'] }, deviceStatus(), false],
    [{ time: [{ days: 'mon', from: '12:00', to: '12:01' }] }, sms(), true],
    [{ time: [{ days: 'mon', from: '12:00', to: '12:01' }] }, sms({ receivedAt: NOON + MINUTE }), false],
    [{ time: [{ days: 'tue' }, { from: '11:00', to: '13:00' }] }, sms({ time: null }), true],
    [{ any: [{ sender: ['A'] }, { not: { text: ['casino'] } }] }, sms(), true],
    [{ not: { not: { sender: ['Google'] } } }, sms(), true],
    [{ not: { any: [{ sender: ['Google'] }, { text: ['x'] }] } }, sms(), false],
  ])('%j on %j: %s', (when, event, expected) => expect(takes(when, event)).toBe(expected));
});

describe('plans', () => {
  it('hold all that the rule says', () => {
    const rules = rulesOf(
      rule(
        { text: ['/code is (?<code>\\d+)(?<rest>x)?/'], sender: ['/^(?<who>\\w+)/'] },
        {
          name: 'codes',
          send: ['team', { first: ['flows', 'ops', 'flows'] }],
          template: 'short',
          priority: 'low',
          expires: 10 * MINUTE,
          forget_after: HOUR,
          digest: HOUR,
        },
      ),
    );
    const captures = { code: '482913', who: 'Google' };
    const plan = {
      destination: 'team',
      alternatives: [],
      rule: 'codes',
      priority: 'low',
      template: 'short',
      captures,
      expires: 10 * MINUTE,
      forgetAfter: HOUR,
      collected: { kind: 'digest', until: NOON + HOUR },
    };
    expect(route(rules, sms(), NOON)).toEqual({
      matches: [{ rule: 'codes', captures }],
      plans: [plan, { ...plan, destination: 'flows', alternatives: ['ops'] }],
    });
  });

  it('end at the first match, unless it continues; the first rule to a destination makes its delivery', () => {
    const rules = rulesOf(
      rule({ sender: ['Google'] }, { name: 'one', continue: true, template: 'short' }),
      rule({ sender: ['Bank'] }, { name: 'two' }),
      rule({ text: ['code'] }, { name: 'three', send: ['team', 'ops'] }),
      rule({}, { name: 'four', send: ['screen'] }),
    );
    const { matches, plans } = route(rules, sms(), NOON);
    expect(matches.map((match) => match.rule)).toEqual(['one', 'three']);
    expect(plans.map(({ destination, rule: by, template }) => [destination, by, template])).toEqual([
      ['team', 'one', 'short'],
      ['ops', 'three', null],
    ]);
  });

  it('are none where no rule matches', () => {
    expect(route(rulesOf(rule({ sender: ['Bank'] })), sms(), NOON)).toEqual({ matches: [], plans: [] });
    expect(route(rulesOf(), sms(), NOON)).toEqual({ matches: [], plans: [] });
  });

  it.each<[string, Event, WhenSpec, string]>([
    ['a one-time code', sms({ code: OTP }), {}, 'high'],
    ['a pick-up code', sms({ code: { ...OTP, kind: 'pickup' } }), {}, 'normal'],
    ['a code that the rule names', sms(), { text: ['/(?<code>\\d{6})/'] }, 'high'],
    ['a text', sms(), {}, 'normal'],
    ['a critical alert', alert(), { event: ['alert'] }, 'high'],
    ['a warning', alert({ severity: 'warning' }), { event: ['alert'] }, 'normal'],
  ])('%s has its usual priority', (_, event, when, priority) => {
    expect(route(rulesOf(rule(when)), event, NOON).plans[0]?.priority).toBe(priority);
  });

  it('wait in quiet hours, by the clock that is handed in, except for high priority', () => {
    const rules = rulesOf(rule({}, { quiet: { from: '22:00', to: '07:00' } }));
    const night = NOON + 11 * HOUR;
    expect(route(rules, sms(), night).plans[0]?.collected).toEqual({
      kind: 'quiet',
      until: NOON + 19 * HOUR,
    });
    expect(route(rules, sms(), NOON).plans[0]?.collected).toBeNull();
    expect(route(rules, sms({ code: OTP }), night).plans[0]?.collected).toBeNull();
  });
});

describe('captures', () => {
  const capturesFor = (when: WhenSpec, event: Event) =>
    route(rulesOf(rule(when)), event, NOON).matches[0]?.captures;

  it('come from every expression that matched, the first of one name', () => {
    const text = ['/(?<word>Your) (?<a>\\w+)/', 'is', '/(?<word>code)/', '/(?<none>nothing)/'];
    expect(capturesFor({ text }, sms())).toEqual({ word: 'Your', a: 'code' });
  });

  it('come from the branches that held, and never from under not', () => {
    const any: WhenSpec[] = [{ text: ['/(?<x>y+)/'] }, { text: ['/(?<digits>\\d+)/'] }];
    expect(capturesFor({ any, not: { text: ['/(?<bad>casino)/'] } }, sms())).toEqual({ digits: '482913' });
  });
});

describe('an explanation', () => {
  it('says what each rule made of the event, and what it ended with', () => {
    const rules = rulesOf(
      rule({ sender: ['Bank', 'HSBC*'], port: ['office/2'], code: true }, { name: 'bank' }),
      rule({ not: { text: ['code', 'casino'] } }, { name: 'not codes' }),
      rule({ any: [{ sim: ['x'] }, { not: { gateway: ['office'] } }], text: ['code'] }, { name: 'either' }),
      rule({ event: ['call', 'alert'] }, { name: 'calls' }),
      rule({ time: [{ days: 'sat,sun', from: '08:00' }] }, { name: 'weekend' }),
      rule({ sender: ['Google'] }, { name: 'google' }),
      rule({}, { name: 'rest' }),
    );
    expect(explainRoute(rules, sms())).toEqual([
      {
        name: 'bank',
        verdict: 'no',
        failed: [
          { key: 'port', expected: 'office/2', actual: 'office/1.02' },
          { key: 'code', expected: 'true', actual: 'false' },
          { key: 'sender', expected: 'Bank, HSBC*', actual: 'Google' },
        ],
      },
      {
        name: 'not codes',
        verdict: 'no',
        failed: [{ key: 'not.text', expected: 'code, casino', actual: 'Your code is 482913' }],
      },
      {
        name: 'either',
        verdict: 'no',
        failed: [
          { key: 'any.0.sim', expected: 'x', actual: null },
          { key: 'any.1.not.gateway', expected: 'office', actual: 'office' },
        ],
      },
      { name: 'calls', verdict: 'no', failed: [{ key: 'event', expected: 'call, alert', actual: 'sms' }] },
      {
        name: 'weekend',
        verdict: 'no',
        failed: [{ key: 'time', expected: 'sat,sun 08:00-24:00', actual: 'mon 12:00' }],
      },
      { name: 'google', verdict: 'match', failed: [] },
      { name: 'rest', verdict: 'not_reached', failed: [] },
    ]);
  });

  it('lists under not only what held, and goes on after `continue`', () => {
    const rules = rulesOf(
      rule({ not: { any: [{ sender: ['Google'] }, { text: ['casino'] }] } }, { name: 'one' }),
      rule({ not: { sender: ['Google'], text: ['code'] } }, { name: 'two' }),
      rule({ not: { sender: ['Google'], text: ['casino'] } }, { name: 'three', continue: true }),
      rule({}, { name: 'four' }),
    );
    expect(
      explainRoute(rules, sms()).map(({ verdict, failed }) => [verdict, ...failed.map(({ key }) => key)]),
    ).toEqual([['no', 'not.any.0.sender'], ['no', 'not.sender', 'not.text'], ['match'], ['match']]);
  });

  it('shows the beginning of a long text, and all ports of an alert', () => {
    const long = explainRoute(rulesOf(rule({ text: ['y'] })), sms({ text: 'x'.repeat(300) }));
    expect(long[0]?.failed[0]?.actual).toBe(`${'x'.repeat(200)}…`);
    const ports = explainRoute(rulesOf(rule({ event: ['alert'], port: ['9'] })), alert());
    expect(ports[0]?.failed).toEqual([{ key: 'port', expected: '9', actual: 'office/1.02, office/3.01' }]);
  });
});

describe('a port whose state an alert tells of', () => {
  const watched = new Map([
    ['no_balance', 'no_balance'],
    ['no_sim', 'sim_missing'],
  ]);
  const verdictOf = (when: WhenSpec, event: Event) => {
    const { rules } = compileRules([rule(when)], { timeZone: 'UTC', watched });
    const [verdict] = explainRoute(rules, event);
    expect(route(rules, event, NOON).matches).toHaveLength(verdict?.verdict === 'match' ? 1 : 0);
    return verdict;
  };

  it.each<[WhenSpec, Event, boolean]>([
    [{ event: ['any'] }, portStatus({ state: 'no_balance' }), false],
    [{ event: ['any'] }, portStatus({ state: 'registered', previous: 'no_balance' }), false],
    [{ event: ['any'] }, portStatus({ state: 'no_sim', previous: null }), false],
    [{ event: ['any'] }, portStatus({ state: 'registered', previous: 'registering' }), true],
    [{ event: ['any'] }, portStatus({ state: 'registered', previous: null }), true],
    [{ event: ['any'] }, portStatus({ state: 'sim_error', previous: 'registered' }), true],
    [{ event: ['any'] }, alert(), true],
    [{ event: ['any'] }, sms(), true],
    [{ event: ['any', 'port_status'] }, portStatus({ state: 'no_balance' }), true],
    [{ event: ['port_status'] }, portStatus({ state: 'no_balance' }), true],
    [{ any: [{ event: ['any'] }] }, portStatus({ state: 'no_balance' }), false],
    [{ any: [{ event: ['any'] }, { event: ['port_status'] }] }, portStatus({ state: 'no_balance' }), true],
    [{ event: ['port_status'], not: { event: ['any'] } }, portStatus({ state: 'no_balance' }), false],
  ])('%j takes %j: %s', (when, event, expected) => {
    expect(verdictOf(when, event)?.verdict === 'match').toBe(expected);
  });

  it('is explained by the alert that has it', () => {
    expect(verdictOf({ event: ['any'] }, portStatus({ state: 'registered', previous: 'no_sim' }))).toEqual({
      name: 'a rule',
      verdict: 'no',
      failed: [
        {
          key: 'event',
          expected: 'any',
          actual: 'port_status, which the alert sim_missing reports (event: [any, port_status] takes both)',
        },
      ],
    });
  });
});
