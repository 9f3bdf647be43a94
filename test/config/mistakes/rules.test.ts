import { describe, it } from 'vitest';
import { destinations, rules, reportsProblems } from './snippets.ts';

describe('a rule', () => {
  it.each([
    [
      'with misspelt keys',
      rules(
        '  - { name: all, when: { event: any }, send: screen }\n  - { name: b, when: { sendr: x }, send: screen, digst: 1h }',
      ),
      [
        '5:24: rules[1].when: unknown key "sendr"; did you mean "sender"?',
        '5:50: rules[1]: unknown key "digst"; did you mean "digest"?',
      ],
    ],
    [
      'to unknown destinations',
      rules(
        '  - { name: all, when: { event: any }, send: screen }\n  - { name: b, when: { code: true }, send: [scren, { first: [team, screen] }] }',
      ),
      [
        '5:5: warning: can never match: the rule "all" before it takes everything that it could take',
        '5:45: there is no destination "scren"; did you mean "screen"?',
        '5:62: there is no destination "team"; known: screen',
      ],
    ],
    [
      'to nothing that can be sent to',
      rules(
        '  - { name: all, when: { event: any }, send: screen }\n  - { name: b, send: [5, { frist: [a] }, { first: [] }] }\n  - { name: c }\n  - { name: d, send: [] }\n  - 5',
      ),
      [
        `5:23: rules[1].send[0]: must be a destination's name, or { first: [names] }`,
        '5:26: rules[1].send[1].first: is missing',
        '5:28: rules[1].send[1]: unknown key "frist"; did you mean "first"?',
        '5:51: rules[1].send[2].first: must not be empty',
        '6:5: rules[2].send: is missing',
        '7:22: rules[3].send: must not be empty',
        '8:5: rules[4]: must be a map of keys, not a number',
      ],
    ],
    [
      'to one destination twice, where another may have been meant',
      destinations('  b: { type: console }').replace(
        'send: screen',
        'send: [b, { first: [b, screen, b] }, { first: [screen, b, screen, screen] }]',
      ),
      [
        '5:75: warning: "b" stands in this list already, and is tried once',
        '5:102: warning: "screen" stands in this list already, and is tried once',
        '5:110: warning: "screen" stands in this list already, and is tried once',
      ],
    ],
    [
      'with patterns that hardly mean what they say',
      rules('  - { name: a, when: { sender: .*, text: "/\\\\bкод\\\\b/i" }, send: screen }'),
      [
        '3:1: warning: no rule takes alerts, so that nobody is notified of faults; add one with "when: { event: alert }"',
        '4:32: warning: ".*" is no regular expression: that stands between slashes, /.*/; without them only * is special, and stands for anything',
        '4:42: warning: RE2 knows words of ASCII letters only, so that \\b finds no border of a word in another alphabet: write (?:^|[^\\pL\\pN]) before a word and (?:[^\\pL\\pN]|$) behind it',
      ],
    ],
    [
      'on gateways that there are not',
      rules(
        '  - { name: a, when: { event: any, gateway: [ofice, OFFICE, simwire, "of*", "/^of/", "/of"], port: [offce/1.02, office/1, "o*/2", 3-8], not: { gateway: shed }, any: [{ port: "shed/1.*" }] }, send: screen }',
      ),
      [
        '4:46: warning: there is no gateway "ofice"; did you mean "office"?',
        '4:86: warning: there is no gateway "/of"; known: office, simwire',
        '4:101: warning: there is no gateway "offce"; did you mean "office"?',
        '4:153: warning: there is no gateway "shed"; known: office, simwire',
        '4:175: warning: there is no gateway "shed"; known: office',
      ],
    ],
    [
      'with an unknown template',
      rules('  - { name: a, when: { event: any }, send: screen, template: cod }'),
      ['4:62: there is no template "cod"; did you mean "code"?'],
    ],
    [
      'that can never match',
      rules('  - { name: all, when: { event: any }, send: screen }\n  - { name: b, send: screen }'),
      ['5:5: warning: can never match: the rule "all" before it takes everything that it could take'],
    ],
    [
      `with another one's name`,
      rules(
        '  - { name: all, when: { code: true }, send: screen }\n  - { name: all, when: { event: any }, send: screen }\n',
      ),
      ['5:13: a rule with the name "all" stands further up already (rule 1): give each its own'],
    ],
    [
      'with regular expressions that are none',
      rules('  - { name: a, when: { event: any, text: ["/(?=x)y/", "/(/"] }, send: screen }'),
      [
        '4:43: RE2 does not know `(?=` at character 1: lookahead; match the whole stretch, or put the other half into `not`',
        '4:55: bad regular expression: missing closing )',
      ],
    ],
    [
      'with unknown names',
      rules(
        '  - { name: a, when: { event: [any, smss], severity: bad, code: maybe, state: ide, condition: [low_balanse, "low_*"] }, send: screen }',
      ),
      [
        '4:37: rules[0].when.event[1]: "smss" is unknown; did you mean "sms"?',
        '4:54: rules[0].when.severity: "bad" is unknown; write one of critical, warning, info',
        '4:65: rules[0].when.code: must be true, false or pickup',
        '4:79: there is no state "ide": did you mean idle?',
        '4:96: there is no condition "low_balanse"; did you mean "low_balance"?',
      ],
    ],
    [
      'with unquoted and impossible ports',
      rules(
        '  - { name: a, when: { event: any, port: [1.10, 2.0, 3, x, 8-3], not: { port: 1.2 } }, send: screen }',
      ),
      [
        '4:43: YAML reads this port as a number; quote it: "1.10"',
        '4:49: YAML reads this port as a number; quote it: "2.0"',
        '4:57: "x" names no port: 3 is all slots of port 3, 3-8 all slots of ports 3 to 8, 1.02 a slot, 1.02-1.04 a range of slots, 1.* a glob, each also as office/…',
        '4:60: "8-3" runs backwards: write 3-8',
        '4:79: YAML reads this port as a number; quote it: "1.2"',
      ],
    ],
    [
      'with windows that are none',
      rules(
        '  - { name: a, when: { event: any, time: [{ days: mon-fry, from: 8, to: "25:00" }] }, quiet: { form: "22:00" }, send: screen }',
      ),
      [
        '4:51: "fry" is no day: did you mean fri?',
        '4:66: rules[0].when.time[0].from: must be text: put it in quotes',
        '4:73: "25:00" is no time of day: write it as "08:00", in quotes, from "00:00" to "24:00"',
        '4:96: rules[0].quiet: unknown key "form"; did you mean "from"?',
      ],
    ],
    [
      'that forgets where nothing is forgotten',
      rules('  - { name: a, when: { event: any }, forget_after: 10m, send: screen }'),
      ['4:52: "screen" (console) keeps the message: nothing is deleted there'],
    ],
    [
      'with other wrong values',
      rules(
        '  - { name: a, when: { event: any }, priority: hi, expires: 10 min, continue: maybe, send: screen }',
      ),
      [
        '4:48: rules[0].priority: "hi" is unknown; write one of high, normal, low',
        '4:61: rules[0].expires: "10 min" is not a duration; write 10m',
        '4:79: rules[0].continue: must be true or false, not "maybe"',
      ],
    ],
    [
      'for SMS only, so that nobody takes alerts',
      rules('  - { name: a, send: screen }'),
      [
        '3:1: warning: no rule takes alerts, so that nobody is notified of faults; add one with "when: { event: alert }"',
      ],
    ],
  ])('%s', reportsProblems);
});
