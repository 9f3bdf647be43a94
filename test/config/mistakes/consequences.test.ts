import { expect, it } from 'vitest';
import { complaints, load, minimal } from '../files.ts';
import { rules } from './snippets.ts';

const TELEGRAM = 'team: { type: telegram, token: "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsawZ", chat: -5';

function forgetting(rule: string, fallback = ''): string[] {
  const destinations = `destinations: { screen: { type: console }, ${TELEGRAM}${fallback} } }`;
  return complaints(
    load(minimal({ destinations, rules: `rules: [{ name: a, when: { event: any }, ${rule} }]` })),
  );
}

it.each([
  ['forget_after: 48h, send: team', '', []],
  [
    'forget_after: 49h, send: team',
    '',
    ['c.yaml:3:56: "team" (telegram) deletes no message that is older than 48h'],
  ],
  [
    'forget_after: 1h, send: [team, screen]',
    '',
    ['c.yaml:3:56: warning: "screen" (console) keeps the message: nothing is deleted there'],
  ],
  [
    'forget_after: 1h, send: team',
    ', fallback: screen',
    [
      'c.yaml:3:56: warning: "screen" (console) keeps a message that comes to it as a fallback: nothing is deleted there',
    ],
  ],
])('forgetting with { %s }', (rule, fallback, lines) => {
  expect(forgetting(rule, fallback)).toEqual(lines);
});

it.each([
  ['send: flows, template: code', [`"flows" (webhook) gets events as data: this has no effect`]],
  ['send: [flows, team], template: code, digest: 1h', []],
  ['send: { first: [flows] }, digest: 1h', [`"flows" (webhook) gets each event at once: this has no effect`]],
])('asking for what is not possible with { %s }', (rule, complaint) => {
  const flows =
    'flows: { type: webhook, url: "https://a.test", secret: whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw }';
  const yaml = minimal({
    destinations: `destinations: { ${TELEGRAM} }, ${flows} }`,
    rules: `rules: [{ name: a, when: { event: any }, ${rule} }]`,
  });
  expect(complaints(load(yaml)).map((line) => line.replace(/^\S+ warning: /, ''))).toEqual(complaint);
});

it('reports everything at once, in the order of the file, whatever else is wrong', () => {
  const yaml = `rules:
  - { name: a, when: { sendr: x }, send: nobody, expires: 10 min }
  - { name: b, send: nowhere }
  - { nam: c, send: [nothing] }
  - { name: d, send: [neither, 7] }
  - { name: e, send: [missing], template: none }
destinations:
  screen: { type: console, rate: fast, fallback: nobody }
gateways:
  office: { token: short, allow: [x] }
  home: { token: "\${HOME_TOKEN}", period: 5 }
tests:
  - { name: t, expect: { rule: c } }
  - { name: t, given: {}, expect: { rule: zulu, send: [gone] } }
`;
  expect(complaints(load(yaml))).toEqual([
    'c.yaml:2:24: rules[0].when: unknown key "sendr"; did you mean "sender"?',
    'c.yaml:2:42: there is no destination "nobody"; known: screen',
    'c.yaml:2:59: rules[0].expires: "10 min" is not a duration; write 10m',
    'c.yaml:3:22: there is no destination "nowhere"; known: screen',
    'c.yaml:4:5: rules[2].name: is missing',
    'c.yaml:4:7: rules[2]: unknown key "nam"; did you mean "name"?',
    'c.yaml:5:23: there is no destination "neither"; known: screen',
    "c.yaml:5:32: rules[3].send[1]: must be a destination's name, or { first: [names] }",
    'c.yaml:6:23: there is no destination "missing"; known: screen',
    'c.yaml:6:43: there is no template "none"; known: sms, delivery_report, sms_sent, call, port_status, device_status, alert, unknown, code, digest',
    'c.yaml:8:34: destinations.screen.rate: "fast" is not a rate; write 20/m (or /s, /h, /d)',
    'c.yaml:8:50: there is no destination "nobody"; known: screen',
    'c.yaml:10:20: gateways.office.token: must have at least 16 characters; "openssl rand -hex 16" makes a good one',
    'c.yaml:10:35: gateways.office.allow[0]: "x" is neither an IP address nor a network such as 10.0.0.0/8 or fd00::/8',
    'c.yaml:11:18: the variable HOME_TOKEN is not set; set it, or write "${HOME_TOKEN:-default}"',
    'c.yaml:11:43: gateways.home.period: needs a unit: 5s, 5m, 5h or 5d',
    'c.yaml:13:5: tests[0].given: is missing',
    'c.yaml:14:43: there is no rule "zulu"; known: a, b, d, e',
    'c.yaml:14:56: there is no destination "gone"; known: screen',
  ]);
});

it('says nothing of what may only follow from a mistake', () => {
  // The rule for alerts, which takes everything once its wrong condition is out.
  const yaml = rules(
    '  - { name: a, when: { event: alert, condition: 5 }, send: screen }\n  - { name: b, when: { event: alert }, send: screen }',
  );
  expect(complaints(load(yaml))).toEqual([
    'c.yaml:4:49: rules[0].when.condition: must be text: put it in quotes',
  ]);
});

it.each([
  ['retention: "${S}"', '4:12: retention: "${S}" is not a duration; write 30s, 10m, 4h or 7d'],
  ['time_zone: "${S}"', '4:12: time_zone: "${S}" is not a time zone; write a name such as Europe/Riga'],
  ['server: { listen: "${S}" }', '4:19: server.listen: "${S}" is no address; write ${S}:8080'],
  ['server: { body_limit: "a ${Q}" }', '4:23: server.body_limit: "a ${Q}" is not a size; write 512kb or 4mb'],
  [
    'server: { trust_proxy: "${S}" }',
    '4:24: server.trust_proxy: "${S}" is neither an IP address nor a network such as 10.0.0.0/8 or fd00::/8',
  ],
  ['retention: "${N}"', '4:12: retention: needs a unit: ${N}s, ${N}m, ${N}h or ${N}d'],
  [
    'store: "${S}"',
    '4:8: store: must be sqlite:PATH, such as sqlite:data/simwire.db, or postgres://user:password@host/database',
  ],
  [
    'tests: [{ name: t, given: {}, expect: { send: ["${S}"] } }]',
    '4:48: there is no destination "${S}"; known: screen',
  ],
])('never shows what a variable yields: %s', (more, line) => {
  const env = { S: 'hunter2hunter2', Q: '"quoted" hunter2', N: '20240817' };
  expect(complaints(load(minimal({ more }), env))).toEqual([`c.yaml:${line}`]);
});
