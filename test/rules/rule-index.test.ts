import fc from 'fast-check';
import { expect, it } from 'vitest';
import { EVENT_KINDS, type Event } from '../../src/domain/event.ts';
import { compileRules } from '../../src/rules/compile.ts';
import { explainRoute, route } from '../../src/rules/route.ts';
import type { RuleSpec, WhenSpec } from '../../src/rules/spec.ts';
import { alert, call, deliveryReport, NOON, OTP, portStatus, sms, smsSent, unknownReport } from './events.ts';
import { rulesOf, rule } from './specs.ts';

const some = <T>(...values: readonly T[]) =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 });
const named = some('Bank', 'bank 7', 'B*', '*7', '/^b/i', '37120', '+371*', '/^\\+371/', '/k|7/');

const { when } = fc.letrec<{ when: WhenSpec }>((tie) => ({
  when: fc.record(
    {
      event: fc.oneof(
        { weight: 4, arbitrary: some(...EVENT_KINDS) },
        { weight: 1, arbitrary: fc.constant(['any'] as const) },
      ),
      gateway: some('office', 'o*', '/^h/', 'HOME'),
      port: some('1', '2-3', '1.02', 'office/1', 'home/2.*', '1.01-2.01', '*.02', 'o*/3'),
      sim: named,
      tag: some('ads', 'a*', '/d/'),
      sender: named,
      recipient: named,
      text: some('code', 'Code 1', '/code \\d/i', '/pin|code/', '*7', '/\\d{3}/', '/(?<code>\\d+)/', 'ſ'),
      code: fc.constantFrom(true, false, 'pickup'),
      time: fc.constant([{ days: 'mon' }]),
      state: some('no_balance', 'firing', 'locked_*'),
      previous: some('idle', '/^reg/'),
      condition: some('no_balance', 'low_*'),
      severity: some('critical', 'warning'),
      direction: some('incoming', 'outgoing'),
      ok: fc.boolean(),
      source: some('http', 'web'),
      not: tie('when'),
      any: fc.array(tie('when'), { minLength: 1, maxLength: 2 }),
    },
    { requiredKeys: [], noNullPrototype: true },
  ),
})) as { when: fc.Arbitrary<WhenSpec> };

/** Conditions with few keys, so that they often match. */
const sparse = fc
  .tuple(when, fc.uniqueArray(fc.nat({ max: 18 }), { minLength: 1, maxLength: 2 }))
  .map(([full, picks]) => {
    const entries = Object.entries(full);
    return Object.fromEntries(
      entries.filter((_, index) => picks.some((pick) => pick % entries.length === index)),
    ) as WhenSpec;
  });

const rules = fc
  .array(fc.tuple(sparse, fc.boolean(), fc.constantFrom('team', 'ops')), { maxLength: 40 })
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
    { numRuns: 400 },
  );
  expect(matched).toBeGreaterThan(1_000);
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
    { numRuns: 200 },
  );
});

it('rules that cannot match by kind, port, sender or literal are not looked at', () => {
  const { index } = rulesOf(
    rule({ event: ['call'] }, { name: 'by kind' }),
    rule({ port: ['2'] }, { name: 'by port' }),
    rule({ port: ['home/1'] }, { name: 'by gateway of a port' }),
    rule({ sender: ['Bank', '/^Firm/'] }, { name: 'by sender' }),
    rule({ text: ['/pin (\\d+)/i', 'casino'] }, { name: 'by text' }),
    rule({ any: [{ sender: ['Bank'] }, { sender: ['Google'], text: ['zebra'] }] }, { name: 'by a branch' }),
    rule({ text: ['/code|pin/'], sender: ['goo*'], port: ['1'] }, { name: 'may match' }),
    rule({ not: { text: ['casino'] } }, { name: 'nothing sure' }),
  );
  const subject = { values: () => [], ports: () => [], portKeys: () => [] };
  expect(index.candidates({ ...subject, event: call() })).toEqual([0]);
  const { rules: compiled } = rulesOf(rule());
  expect(compiled).toHaveLength(1);
});
