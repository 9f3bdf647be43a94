import { describe, it } from 'vitest';
import { minimal } from '../files.ts';
import { destinations, file, gateway, more, rules, reportsProblems } from './snippets.ts';

describe('YAML', () => {
  it.each([
    [
      'without a closing quote',
      more('server: { listen: "x }\nretention: 10 min\n'),
      ['4:19: the " that opens here is never closed'],
    ],
    [
      'without a closing quote at the end of a line',
      more(`server:\n  listen: "127.0.0.1:8080\n  public_url: 'http://a.test\nretention: 10 min`),
      ['5:11: the " that opens here is never closed'],
    ],
    [
      'with a quote that the next one closes',
      rules('  - { name: "a, when: { event: any }, send: "screen" }'),
      ['4:13: the " that opens here closes before "screen\\""; within it, " is written \\"'],
    ],
    [
      'with an apostrophe in single quotes',
      rules("  - { name: 'it's', when: { event: any }, send: screen }"),
      ["4:13: the ' that opens here closes before \"s',\"; within it, ' is written ''"],
    ],
    [
      'with text behind a closing quote',
      more('time_zone: "Europe/Riga" or so'),
      ['4:12: the " that opens here closes before "or"; within it, " is written \\"'],
    ],
    [
      'without a closing brace',
      file('gateways: { office: { token: 0a1b2c3d4e5f6071 }\nretention: 10 min\nrules: []\n'),
      [
        '1:11: the { that opens here is never closed',
        '2:12: retention: "10 min" is not a duration; write 10m',
      ],
    ],
    [
      'without a closing bracket within braces',
      rules('  - { name: a, when: { event: [sms, call }, send: screen }'),
      ['4:31: the [ that opens here is never closed'],
    ],
    ['with a bracket too many', more('tests: []]'), ['4:10: this ] closes nothing']],
    ['with a comma too many', rules('  - { name: a, , send: screen }'), ['4:16: a comma too many']],
    [
      'with a comma missing',
      rules('  - { name: "a" when: { event: any }, send: screen }'),
      ['4:17: a comma is missing before this'],
    ],
    ['of two documents', more('---\na: 1'), ['4:1: a config is one YAML document; remove the "---"']],
    [
      'with an end before its end',
      more('...\na: 1'),
      ['5:1: a config is one YAML document; remove the "..."'],
    ],
    ['of one document, marked', `---\n${minimal()}\n...\n`, []],
    ['with a byte order mark', `\ufeff${minimal()}`, []],
    ['with the line ends of Windows', minimal().replaceAll('\n', '\r\n'), []],
    ['with a tab', file('server:\n\tlisten: x'), ['2:1: a tab: YAML is indented with spaces only']],
    [
      'with a blank from a web page',
      more('server:\n\u00a0 listen: x'),
      ['5:1: U+00A0 looks like a space and is none to YAML; type a space in its place'],
    ],
    [
      'with keys that are not aligned',
      more(
        'server:\n  listen: 127.0.0.1:1\n   body_limit: 1mb\nheartbeat:\n    url: https://a.test\n  every: 1m',
      ),
      [
        '6:4: is indented deeper than the key before it; align them',
        '9:3: begins at another column than the keys that it belongs to; align them',
      ],
    ],
    [
      'with items that are not aligned',
      rules('  - { name: a, send: screen }\n   - { name: b, send: screen }'),
      ['5:4: begins at another column than the items before it; align the dashes'],
    ],
    [
      'without a colon',
      more('server:\n  listen: 127.0.0.1:1\nretention 30d'),
      ['6:1: is no "key: value"; is the colon missing?'],
    ],
    [
      'with = for a colon',
      more('retention = 30d\nserver: {}'),
      ['4:1: a key is written "key: value", with a colon'],
    ],
    ['without a space behind a colon', more('retention:30d'), ['4:10: a space is missing behind this colon']],
    [
      'without a space behind a colon, in braces',
      more('server: { listen:x }'),
      ['4:11: a space is missing behind a colon, as in "key: value"'],
    ],
    [
      'without a space behind a colon, before a brace',
      more('server:{ listen: x }'),
      ['4:1: a space is missing behind a colon, as in "key: value"'],
    ],
    [
      'without a space behind a dash',
      rules('  -name: a\n   send: screen'),
      ['4:3: a space is missing behind this dash'],
    ],
    [
      'without a space before #',
      more('retention: "1d"#ay'),
      ['4:16: a # behind a value needs a space before it'],
    ],
    [
      'with a colon in a value',
      more('templates:\n  short: Code: x'),
      ['5:10: a value with ": " in it, or ":" at its end, stands in quotes'],
    ],
    ['with a wide colon', more('retention：30d\nserver: {}'), ['4:10: "：" is no colon to YAML; write ": "']],
    [
      'with curly quotes',
      more('time_zone: “Europe/Riga”'),
      ['4:12: curly quotes are a part of the text to YAML; write straight ones: "'],
    ],
    [
      'with a sign that YAML keeps',
      more('time_zone: @x'),
      ['4:12: a value that begins with @ stands in quotes'],
    ],
    ['with a pattern behind %', more('time_zone: %x'), ['4:12: a value that begins with % stands in quotes']],
    [
      'with a value that begins a text in lines',
      more('time_zone: | x'),
      ['4:14: behind | a text begins in the next line; a value that begins with | stands in quotes'],
    ],
    [
      'with a backslash in double quotes',
      rules('  - { name: a, when: { text: "/\\d{6}/" }, send: screen }'),
      ['4:32: \\d means nothing in double quotes; write \\\\d, or take single quotes'],
    ],
    [
      'with a template without quotes',
      more('templates: { short: {{ text }} }'),
      ['4:22: "{{" begins a map to YAML; a template stands in quotes: "{{ … }}"'],
    ],
    [
      'with a template without quotes, and more text',
      more('templates:\n  short: {{ text }} from {{ sender }}'),
      ['5:10: "{{" begins a map to YAML; a template stands in quotes: "{{ … }}"'],
    ],
    [
      'with an unknown tag',
      more('retention: !days 30d'),
      ['4:12: !days is a tag, which means nothing here; a value that begins with ! stands in quotes'],
    ],
    [
      'with a value that is no text',
      more('retention: !!binary c2VjcmV0'),
      ['4:21: a value of the kind tag:yaml.org,2002:binary means nothing here'],
    ],
    ['with an alias in itself', more('server: &a { listen: *a }'), ['4:22: the alias *a contains itself']],
    [
      'with an alias of nothing',
      more('server: *b'),
      ['4:9: the alias *b has no anchor; a pattern that begins with * stands in quotes: "*b"'],
    ],
    [
      'with a pattern that YAML takes for an alias',
      rules(
        '  - { name: a, when: { sender: *bank* }, send: screen }\n  - { name: b, when: { sender: [*otp*, x] } }\n  - { name: c, when: { sender: *}, send: screen }',
      ),
      [
        '4:32: the alias *bank* has no anchor; a pattern that begins with * stands in quotes: "*bank*"',
        '5:5: rules[1].send: is missing',
        '5:33: the alias *otp* has no anchor; a pattern that begins with * stands in quotes: "*otp*"',
        '6:32: a lone * has no anchor; a pattern that begins with * stands in quotes: "*"',
      ],
    ],
    [
      'with a merge key, which hides what is missing',
      rules('  - &a { name: a, when: { event: any }, send: screen }\n  - { <<: *a, name: b }'),
      [
        '5:5: rules[1].send: is missing',
        '5:7: the merge key "<<" is not supported, as YAML 1.2 has none; write out here what the alias would bring',
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
        '4:1: unknown key "xyz"; known: server, store, retention, audit_retention, time_zone, backup, heartbeat, proxy, ca, ipv4_only, gateways, destinations, rules, templates, alerts, tests',
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
