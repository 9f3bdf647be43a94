import fc from 'fast-check';
import { expect, it } from 'vitest';
import { EVENT_KINDS, type Event, type SmsEvent } from '../../../src/domain/event.ts';
import { compileRules } from '../../../src/rules/compile.ts';
import { explainRoute, route } from '../../../src/rules/route.ts';
import type { RuleSpec, WhenSpec } from '../../../src/rules/spec.ts';
import { createSubject } from '../../../src/rules/subject.ts';
import {
  alert,
  call,
  deliveryReport,
  NOON,
  OTP,
  portStatus,
  sms,
  smsSent,
  unknownReport,
} from '../events.ts';
import { rulesOf, rule } from '../specs.ts';

const some = <T>(...values: readonly T[]) =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 });
const named = some('Bank', 'bank 7', 'B*', '*7', '/^b/i', '37120', '+371*', '/^\\+371/', '/k|7/');

/** Conditions with one or two keys, so that they often match. */
const { when } = fc.letrec<{ when: WhenSpec }>((tie) => {
  const keys: fc.Arbitrary<WhenSpec>[] = [
    fc.record({ event: some(...EVENT_KINDS) }),
    fc.record({ event: fc.constant(['any'] as const) }),
    fc.record({ gateway: some('office', 'o*', '/^h/', 'HOME') }),
    fc.record({ port: some('1', '2-3', '1.02', 'office/1', 'home/2.*', '1.01-2.01', '*.02', 'o*/3') }),
    fc.record({ sim: named }),
    fc.record({ tag: some('ads', 'a*', '/d/') }),
    fc.record({ sender: named }),
    fc.record({ recipient: named }),
    fc.record({
      text: some('code', 'Code 1', '/code \\d/i', '/pin|code/', '*7', '/\\d{3}/', '/(?<code>\\d+)/', 'ſ'),
    }),
    fc.record({ code: fc.constantFrom(true, false, 'pickup' as const) }),
    fc.record({ time: fc.constant([{ days: 'mon' }]) }),
    fc.record({ state: some('no_balance', 'firing', 'locked_*') }),
    fc.record({ previous: some('idle', '/^reg/') }),
    fc.record({ condition: some('no_balance', 'low_*') }),
    fc.record({ severity: some('critical', 'warning') }),
    fc.record({ direction: some('incoming', 'outgoing') }),
    fc.record({ ok: fc.boolean() }),
    fc.record({ source: some('http', 'web') }),
  ];
  const nested: fc.Arbitrary<WhenSpec>[] = [
    fc.record({ not: tie('when') }),
    fc.record({ any: fc.array(tie('when'), { minLength: 1, maxLength: 2 }) }),
  ];
  const key = fc.oneof({ maxDepth: 3, depthSize: 'small' }, ...keys, ...nested);
  return {
    when: fc
      .array(key, { minLength: 1, maxLength: 2 })
      .map((parts) => parts.reduce<WhenSpec>((all, part) => ({ ...all, ...part }), {})),
  };
});

const rules = fc
  .array(fc.tuple(when, fc.boolean(), fc.constantFrom('team', 'ops')), { maxLength: 15 })
  .map((parts) =>
    parts.map(([conditions, goesOn, to], index): RuleSpec =>
      rule(conditions, { name: `rule ${index}`, continue: goesOn, send: [to] }),
    ),
  );

const name = fc.constantFrom('Bank', 'BANK 7', '37120', '+37120', '44', '');
const event: fc.Arbitrary<Event> = fc
  .record({
    gateway: fc.constantFrom('office', 'Home'),
    port: fc.constantFrom('1.01', '1.02', '2.04', '3.01', '1.sp2.7', null),
    name,
    number: name,
    tags: fc.constantFrom([], ['ads'], ['x', 'ADS']),
    sender: name,
    recipient: name,
    text: fc.constantFrom('', 'Code 123', 'your CODE 7', 'pin 1234', 'S', 'x'),
    code: fc.constantFrom(null, OTP, { ...OTP, kind: 'pickup' } as const),
    flag: fc.boolean(),
  })
  .chain(({ gateway, port, name: simName, number, tags, sender, recipient, text, code, flag }) => {
    const sim = { name: simName, number, iccid: null, imsi: null, operator: null, tags };
    const base = { gateway, port, sim };
    return fc.constantFrom<Event>(
      sms({ ...base, sender, recipient, text, code }),
      sms({ ...base, sender, recipient, text, code }),
      smsSent({ ...base, recipient, text: flag ? text : null, ok: flag }),
      deliveryReport({ ...base, recipient, delivered: flag }),
      call({ ...base, answered: flag, direction: flag ? 'incoming' : 'outgoing' }),
      portStatus({ ...base, state: flag ? 'no_balance' : 'locked_by_user' }),
      alert({ ...base, ports: flag ? ['1.01', '3.01'] : [] }),
      unknownReport(base),
    );
  });

it('the index finds what looking at every rule finds', () => {
  let matched = 0;
  fc.assert(
    fc.property(rules, fc.array(event, { minLength: 8, maxLength: 8 }), (specs, events) => {
      const compiled = compileRules(specs, { timeZone: 'UTC' });
      expect(compiled.problems.filter((problem) => !problem.warning)).toEqual([]);
      for (const one of events) {
        const verdicts = explainRoute(compiled.rules, one);
        const expected = verdicts.filter(({ verdict }) => verdict === 'match').map((verdict) => verdict.name);
        const { matches } = route(compiled.rules, one, NOON);
        expect(matches.map((match) => match.rule)).toEqual(expected);
        matched += expected.length;
        // A rule fails exactly if something in it failed.
        expect(verdicts.filter(({ verdict, failed }) => (verdict === 'no') !== failed.length > 0)).toEqual(
          [],
        );
      }
    }),
    { numRuns: 150 },
  );
  expect(matched).toBeGreaterThan(300);
});

it('a rule that a warning calls unreachable never matches', () => {
  fc.assert(
    fc.property(rules, fc.array(event, { minLength: 8, maxLength: 8 }), (specs, events) => {
      const compiled = compileRules(specs, { timeZone: 'UTC' });
      const unreachable = compiled.problems.filter(({ path, warning }) => warning && path.length === 1);
      const names = new Set(unreachable.map(({ path }) => specs[Number(path[0])]?.name));
      for (const one of events) {
        expect(route(compiled.rules, one, NOON).matches.filter((match) => names.has(match.rule))).toEqual([]);
      }
    }),
    { numRuns: 150 },
  );
});

it('rules that cannot match by kind, port, sender or literal are not looked at', () => {
  const { index, rules: compiled } = rulesOf(
    rule({ event: ['call'] }, { name: 'kind' }),
    rule({ port: ['2'] }, { name: 'port' }),
    rule({ port: ['home/1'] }, { name: 'gateway of the port' }),
    rule({ sender: ['Bank', '/^Firm/'] }, { name: 'sender' }),
    rule({ text: ['/pin (\\d+)/i', 'casino'] }, { name: 'text' }),
    rule({ any: [{ sender: ['Bank'] }, { sender: ['Firm'] }] }, { name: 'branches' }),
    rule({ text: ['/(code|pin) is/'], sender: ['goo*'], port: ['1'] }, { name: 'nothing against it' }),
    rule({ not: { text: ['casino'] } }, { name: 'nothing sure' }),
  );
  const candidates = (event: Event) =>
    index.candidates(createSubject(event)).map((one) => compiled[one]?.name);
  expect(candidates(sms())).toEqual(['nothing against it', 'nothing sure']);
  expect(candidates(call())).toEqual(['kind']);
  expect(candidates(sms({ sender: 'Firm 7', port: '2.01', text: 'Casino!' }))).toEqual([
    'port',
    'sender',
    'text',
    'nothing sure',
  ]);
});

it('of several literals in an expression the one that is rarest among the rules decides', () => {
  const { index } = rulesOf(
    ...['uno', 'due', 'tre'].map((brand) =>
      rule({ text: [`/your code.*${brand}/i`, `${brand}*pin`] }, { name: brand }),
    ),
  );
  const candidates = (text: string) => index.candidates(createSubject(sms({ text })));
  expect(candidates('Your code for DUE is 1')).toEqual([1]);
  expect(candidates('Your code is 1')).toEqual([]);
});

it('where many rules have one thing in common, the next one counts too', () => {
  const specs = ['1', '2', '3'].flatMap((port) =>
    ['uno', 'due', 'tre'].map((brand) => rule({ port: [port], text: [brand] })),
  );
  const { index } = rulesOf(...specs.map((spec, i) => ({ ...spec, name: `rule ${i}` })));
  expect(index.candidates(createSubject(sms({ port: '2.04', text: 'DUE: 1234' })))).toEqual([4]);
});

it('a rule far down the list is found among many', () => {
  const many = Array.from({ length: 1_000 }, (_, i) =>
    rule({ sender: [`Firm ${i}`] }, { name: `rule ${i}` }),
  );
  expect(route(rulesOf(...many), sms({ sender: 'FIRM 999' }), NOON).matches).toEqual([
    { rule: 'rule 999', captures: {} },
  ]);
});

it('a rule with alternatives in several fields is looked at for each of them only', () => {
  const { index } = rulesOf(
    rule({ any: [{ sender: ['Bank'] }, { text: ['/brand.example/', 'brand*pin'], port: ['1-9'] }] }),
    rule({ text: ['brand'], not: { sender: ['Bank'] } }, { name: 'another' }),
    rule({ any: [{ sender: ['Bank'] }, { code: true }] }, { name: 'an alternative with nothing sure' }),
  );
  const candidates = (fields: Partial<SmsEvent>) => index.candidates(createSubject(sms(fields)));
  expect(candidates({})).toEqual([2]);
  expect(candidates({ sender: 'BANK' })).toEqual([0, 2]);
  expect(candidates({ text: 'your BRAND pin' })).toEqual([0, 1, 2]);
});
