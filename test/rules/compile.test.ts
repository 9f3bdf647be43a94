import { describe, expect, it } from 'vitest';
import { compileRules } from '../../src/rules/compile.ts';
import type { RuleSpec, WhenSpec } from '../../src/rules/spec.ts';
import { rule } from './specs.ts';

const problemsOf = (...specs: readonly RuleSpec[]) => compileRules(specs, { timeZone: 'UTC' }).problems;
const error = (path: readonly (string | number)[], message: string) => ({ path, message, warning: false });
const warning = (path: readonly (string | number)[], message: string) => ({ path, message, warning: true });

describe('errors in conditions', () => {
  it.each<[WhenSpec, ReturnType<typeof error>]>([
    [
      { sender: ['Google', '/a(?=b)/'] },
      error(
        [0, 'when', 'sender', 1],
        'RE2 does not know `(?=` at character 2: lookahead; match the whole stretch, or put the other half into `not`',
      ),
    ],
    [
      { not: { text: ['/(/'] } },
      error([0, 'when', 'not', 'text', 0], 'bad regular expression: missing closing )'),
    ],
    [
      { any: [{ port: ['1.02'] }, { port: ['8-3'] }] },
      error([0, 'when', 'any', 1, 'port', 0], '"8-3" runs backwards: write 3-8'),
    ],
    [
      { time: [{}, { days: 'mon-fry' }] },
      error([0, 'when', 'time', 1, 'days'], '"fry" is no day: did you mean fri?'),
    ],
    [{ sender: [] }, error([0, 'when', 'sender'], 'an empty list never matches: leave `sender` out')],
    [{ port: [] }, error([0, 'when', 'port'], 'an empty list never matches: leave `port` out')],
    [{ time: [] }, error([0, 'when', 'time'], 'an empty list never matches: leave `time` out')],
    [{ any: [] }, error([0, 'when', 'any'], 'an empty list never matches: leave `any` out')],
    [{ event: [] }, error([0, 'when', 'event'], 'an empty list: name the events, or leave `event` out')],
    [
      { event: ['port_status'], state: ['regsitered', 'idle'] },
      error([0, 'when', 'state', 0], 'there is no state "regsitered": did you mean registered?'),
    ],
    [
      { event: ['sms_sent'], source: ['carrier pigeon'] },
      error(
        [0, 'when', 'source', 0],
        'there is no source "carrier pigeon": there are etms, eims, web, http, smpp, sip',
      ),
    ],
    [{ gateway: [''] }, error([0, 'when', 'gateway', 0], 'an empty pattern: write what the value must be')],
  ])('%j', (when, problem) => expect(problemsOf(rule(when))).toEqual([problem]));

  it('keep the place of a pattern that stands after a bad one', () => {
    const when: WhenSpec = { event: ['port_status'], state: ['/(/', 'idel'] };
    expect(problemsOf(rule(when)).map(({ path }) => path.at(-1))).toEqual([0, 1]);
  });
});

describe('warnings of conditions', () => {
  const never = (key: string, kinds: string, here: string) =>
    `\`${key}\` can never match: only ${kinds} events have it, and this takes ${here}; name them with \`event\``;
  it.each<[WhenSpec, ReturnType<typeof error>[]]>([
    [
      { event: ['call'], sender: ['Google'] },
      [warning([0, 'when', 'sender'], never('sender', 'sms', 'call'))],
    ],
    [{ state: ['no_balance'] }, [warning([0, 'when', 'state'], never('state', 'port_status, alert', 'sms'))]],
    [
      { event: ['device_status'], code: true },
      [warning([0, 'when', 'code'], never('code', 'sms', 'device_status'))],
    ],
    [
      { any: [{ event: ['call'] }, { event: ['alert'], ok: true }] },
      [warning([0, 'when', 'any', 1, 'ok'], never('ok', 'sms_sent, delivery_report, call', 'alert'))],
    ],
    [
      { event: ['call'], not: { text: ['x'] } },
      [
        warning(
          [0, 'when', 'not', 'text'],
          '`text` has no effect: only sms, sms_sent events have it, and this takes call; name them with `event`',
        ),
      ],
    ],
    [
      { event: ['sms'], any: [{ event: ['call'] }] },
      [warning([0, 'when', 'any', 0, 'event'], 'never true: around it only sms is taken')],
    ],
    [
      { event: ['port_status'], state: ['firing'] },
      [warning([0, 'when', 'state', 0], '"firing" is no state that port_status events have')],
    ],
    [{ not: {} }, [warning([0, 'when', 'not'], 'an empty `not` excludes everything: leave it out')]],
    [{ event: ['any'], state: ['locked_*', '/^no_/', 'FIRING'], sender: ['x'], ok: true }, []],
    [{ event: ['sms', 'call'], ok: true, sender: ['x'] }, []],
  ])('%j', (when, problems) => expect(problemsOf(rule(when))).toEqual(problems));
});

describe('errors around conditions', () => {
  it('are reported with their place', () => {
    const specs = [
      rule({ text: ['a'] }, { name: 'one' }),
      rule({ text: ['b'] }, { name: 'two', quiet: { from: '8' } }),
      rule({ text: ['c'] }, { name: 'one', send: [] }),
      rule({ text: ['d'] }, { name: 'three', send: ['team', { first: [] }], quiet: {} }),
    ];
    expect(problemsOf(...specs)).toEqual([
      error(
        [1, 'quiet', 'from'],
        '"8" is no time of day: write it as "08:00", in quotes, from "00:00" to "24:00"',
      ),
      error([2, 'send'], 'no destination: name at least one'),
      error([3, 'send', 1, 'first'], 'no destination: name at least one'),
      error([3, 'quiet'], 'always quiet, so nothing would ever be sent: give `from` and `to`, or days'),
      error([2, 'name'], 'a rule with the name "one" stands further up already (rule 1): give each its own'),
    ]);
  });

  it('leave the rule out and the others in', () => {
    const { rules } = compileRules([rule({ text: ['/(/'] }), rule({ text: ['b'] }, { name: 'good' })], {
      timeZone: 'UTC',
    });
    expect(rules.rules.map(({ name }) => name)).toEqual(['good']);
  });

  it('name a zone that does not exist', () => {
    const message = 'there is no time zone "Europe/Rigga": write it as Europe/Riga or UTC';
    expect(compileRules([rule()], { timeZone: 'Europe/Rigga' }).problems).toEqual([error([], message)]);
  });
});

describe('a rule after one that takes everything', () => {
  const shadowed = (...whens: readonly WhenSpec[]): number[] =>
    problemsOf(...whens.map((when, index) => rule(when, { name: `rule ${index}` })))
      .filter(({ message }) => message.startsWith('can never match: the rule'))
      .map(({ path }) => Number(path[0]));
  it.each<[string, WhenSpec[], number[]]>([
    ['the same conditions', [{ sender: ['A'] }, { sender: ['A'] }], [1]],
    ['a part of the list', [{ sender: ['A', 'B'] }, { sender: ['B'] }], [1]],
    ['more than the list', [{ sender: ['B'] }, { sender: ['A', 'B'] }], []],
    ['more conditions', [{ sender: ['A'] }, { sender: ['A'], port: ['1'] }], [1]],
    ['fewer conditions', [{ sender: ['A'], port: ['1'] }, { sender: ['A'] }], []],
    ['everything', [{}, { sender: ['A'] }, { text: ['x'] }], [1, 2]],
    ['SMS, but not calls', [{}, { event: ['call'] }], []],
    ['all events', [{ event: ['any'] }, { event: ['call'] }, {}], [1, 2]],
    ['the same under not', [{ not: { text: ['x'] } }, { not: { text: ['x'] }, port: ['1'] }], [1]],
    ['another not', [{ not: { text: ['x'] } }, { not: { text: ['y'] } }], []],
    [
      'one of several branches',
      [{ any: [{ text: ['x'] }, { text: ['y'] }] }, { any: [{ text: ['y'] }] }],
      [1],
    ],
    ['the same time', [{ time: [{ days: 'mon' }] }, { time: [{ days: 'mon' }], code: true }], [1]],
    ['another code', [{ code: true }, { code: 'pickup' }], []],
  ])('%s', (_, whens, expected) => expect(shadowed(...whens)).toEqual(expected));

  it('is not what names port_status after `any`, which leaves it to alerts', () => {
    const watched = new Map([['sim_error', 'sim_error']]);
    const shadowedOf = (...lists: WhenSpec['event'][]) =>
      compileRules(
        lists.map((event, index) => rule({ event }, { name: `rule ${index}` })),
        { timeZone: 'UTC', watched },
      ).problems.map(({ path }) => path[0]);
    expect(shadowedOf(['any'], ['port_status'], ['call'], ['any'])).toEqual([2, 3]);
    expect(shadowedOf(['any', 'port_status'], ['port_status'], ['any'])).toEqual([1, 2]);
  });

  it('is reported with its name, and is fine after `continue`', () => {
    const second = rule({ sender: ['A'] }, { name: 'second' });
    expect(problemsOf(rule({}, { name: 'first' }), second)).toEqual([
      warning([1], 'can never match: the rule "first" before it takes everything that it could take'),
    ]);
    expect(problemsOf(rule({}, { name: 'first', continue: true }), second)).toEqual([]);
  });
});
