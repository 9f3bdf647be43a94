import { describe, it } from 'vitest';
import { destinations, file, gateway, more, rules, reportsProblems } from './snippets.ts';

describe('YAML', () => {
  it.each([
    [
      'without a closing quote',
      more('server: { listen: "x }\nretention: 10 min\n'),
      [
        '4:19: server.listen: "x } retention: 10 min" is no address; write 127.0.0.1:8080',
        '6:1: Missing closing "quote',
        '6:1: Flow map in block collection must be sufficiently indented and end with a }',
      ],
    ],
    [
      'without a closing brace',
      file('gateways: { office: { token: 0a1b2c3d4e5f6071 }\nretention: 10 min\nrules: []\n'),
      [
        '2:1: Flow map in block collection must be sufficiently indented and end with a }',
        '2:12: retention: "10 min" is not a duration; write 10m',
      ],
    ],
    ['of two documents', more('---\na: 1'), ['4:1: a config is one YAML document; remove the "---"']],
    [
      'with a tab',
      file('server:\n\tlisten: x'),
      [
        '2:1: Tabs are not allowed as indentation',
        '2:2: unknown key "listen"; known: server, store, retention, time_zone, heartbeat, proxy, ca, ipv4_only, gateways, destinations, rules, templates, alerts, tests',
      ],
    ],
    ['with an unknown tag', more('retention: !days 30d'), ['4:12: Unresolved tag: !days']],
    [
      'with a value that is no text',
      more('retention: !!binary c2VjcmV0'),
      ['4:21: a value of the kind tag:yaml.org,2002:binary means nothing here'],
    ],
    ['with an alias in itself', more('server: &a { listen: *a }'), ['4:22: the alias *a contains itself']],
    [
      'with an alias of nothing',
      more('server: *b'),
      ['4:9: the alias *b has no anchor; a pattern that begins with * stands in quotes: "*"'],
    ],
    [
      'with a pattern that YAML takes for an alias',
      rules(
        '  - { name: a, when: { sender: *bank* }, send: screen }\n  - { name: b, when: { sender: [*otp*, x] } }\n  - { name: c, when: { sender: *}, send: screen }',
      ),
      [
        '4:32: the alias *bank* has no anchor; a pattern that begins with * stands in quotes: "*"',
        '5:5: rules[1].send: is missing',
        '5:33: the alias *otp* has no anchor; a pattern that begins with * stands in quotes: "*"',
        '6:32: a lone * has no anchor; a pattern that begins with * stands in quotes: "*"',
      ],
    ],
    [
      'with a merge key, which hides what is missing',
      rules('  - &a { name: a, when: { event: any }, send: screen }\n  - { <<: *a, name: b }'),
      [
        '5:5: rules[1].send: is missing',
        '5:7: "<<" merges nothing: YAML has no such key any more; write out here what the alias would bring',
      ],
    ],
  ])('%s', reportsProblems);
});

describe('a key', () => {
  it.each([
    [
      'that is misspelt',
      more('sever: { listen: 127.0.0.1:80 }'),
      ['4:1: unknown key "sever"; did you mean "server"?'],
    ],
    [
      'that is like no other',
      more('xyz: 1'),
      [
        '4:1: unknown key "xyz"; known: server, store, retention, time_zone, heartbeat, proxy, ca, ipv4_only, gateways, destinations, rules, templates, alerts, tests',
      ],
    ],
    [
      'that is misspelt further down',
      gateway('tokn: x, alow: [1]'),
      [
        '1:48: gateways.office: unknown key "tokn"; did you mean "token"?',
        '1:57: gateways.office: unknown key "alow"; did you mean "allow"?',
      ],
    ],
    [
      'that is missing',
      gateway('api: { url: "http://a" }'),
      ['1:48: gateways.office.api.username: is missing', '1:48: gateways.office.api.password: is missing'],
    ],
    [
      'that has no value',
      gateway('api: { url: "http://a", username: , password: x }'),
      ['1:82: gateways.office.api.username: has no value; write one, or leave the key out'],
    ],
    [
      'that stands there twice',
      more('server: {}\nretention: 1d\nserver: { listen: x }'),
      ['6:1: "server" stands here a second time; the first is in line 4'],
    ],
    ['that is a list', more('? [a, b]\n: 1'), ['4:3: a key must be a name']],
    ['that is no name', more('__proto__: { x: 1 }'), ['4:1: a key must be a name']],
    ['that is empty', more('${X:-}: 1'), ['4:1: a key must not be empty']],
  ])('%s', reportsProblems);
});

describe('a value of the wrong type', () => {
  it.each([
    ['number for a map', more('server: 5'), ['4:9: server: must be a map of keys, not a number']],
    ['list for a map', more('server: [a]'), ['4:9: server: must be a map of keys, not a list']],
    ['text for a list', more('tests: x'), ['4:8: tests: must be a list, not text']],
    [
      'text for true or false',
      destinations('  x: { type: console, allow_log: "yes" }'),
      ['4:34: destinations.x.allow_log: must be true or false, not "yes"'],
    ],
    [
      'numbers for text',
      gateway('api: { url: "http://a", username: 12, password: 3 }'),
      [
        '1:82: gateways.office.api.username: must be text: put it in quotes',
        '1:96: gateways.office.api.password: must be text: put it in quotes',
      ],
    ],
  ])('%s', reportsProblems);
});

describe('a file', () => {
  it.each([
    [
      'without gateway, destination and rule',
      file('retention: 30d'),
      [
        '1:1: no gateway: name the devices that report',
        '1:1: no destination: say where messages go',
        '1:1: no rule: say which events go where',
      ],
    ],
  ])('%s', reportsProblems);
});
