import { expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { rawJsonSchema, type JsonSchema } from '../../src/config/json-schema.ts';
import { maskedConfig } from '../../src/config/masked.ts';
import { configOf, EXAMPLE_ENV, minimal } from './files.ts';

const MASKED = '•••';
const SECRET = 'sEcReT-0123456789';

it('of a config nothing is shown that is a secret, or part of an address that may be one', () => {
  const config = configOf(
    minimal({
      gateways: `gateways:
  office:
    token: [${SECRET}]
    api: { url: "http://root:${SECRET}@192.168.1.44/${SECRET}", username: admin, password: ${SECRET} }
    sims: { "1.01": { name: Bank, number: "+37120000001" } }`,
      destinations: `destinations:
  tele: { type: telegram, token: "123:${SECRET}", chat: -100123, topic: 7, proxy: "http://me:${SECRET}@proxy.lan:3128" }
  slack: { type: slack, webhook_url: "https://hooks.slack.test/services/${SECRET}" }
  discord: { type: discord, webhook_url: "https://discord.test/api/webhooks/1/${SECRET}" }
  ntfy: { type: ntfy, topic: ${SECRET}, token: tk_sEcReT }
  apprise: { type: apprise, url: "http://apprise.lan/notify/${SECRET}" }
  mail: { type: email, server: "smtps://mail.test", user: me, password: ${SECRET}, from: a@b.test, to: c@d.test }
  hook: { type: webhook, url: "https://hook.test/?key=${SECRET}", secret: whsec_c0VjUmVULTAxMjM0NTY3ODk= }`,
      rules:
        'rules: [{ name: all, when: { event: any }, send: [tele, slack, discord, ntfy, apprise, mail, hook] }]',
      more: `server:
  password: "\${PASSWORD}"
  admin_url: https://sms.test
  users: { ana: { password: "\${PASSWORD}", role: viewer, scope: all } }
  tokens: { ci: { token: ${SECRET}-of-ci, role: viewer, scope: all } }
  oidc: { issuer: https://id.test/realm, client_id: simwire, client_secret: ${SECRET}, roles: { a: { role: admin } } }
  proxy_auth: { secret: ${SECRET}, roles: { a: { role: admin } } }
heartbeat: { url: "https://watcher.test/ping/${SECRET}", every: 1m }
store: postgres://simwire:${SECRET}@db.lan/simwire`,
    }),
    { PASSWORD: SECRET },
  );
  const shown = maskedConfig(config);
  expect(JSON.stringify(shown)).not.toMatch(/secret-|sEcReT|c0VjUmVU/);
  expect(shown).toMatchObject({
    server: {
      admin_url: 'https://sms.test/',
      oidc: { issuer: 'https://id.test/realm', client_id: 'simwire' },
    },
    gateways: {
      office: {
        tokens: [MASKED],
        api: { url: `http://${MASKED}@192.168.1.44/${MASKED}`, username: 'admin' },
        sims: { '1.01': { name: 'Bank', number: '+37120000001' } },
      },
    },
    destinations: {
      tele: { chat: -100123, topic: 7, proxy: `http://${MASKED}@proxy.lan:3128/` },
      slack: { webhook_url: `https://hooks.slack.test/${MASKED}` },
      hook: { url: `https://hook.test/?${MASKED}` },
    },
    heartbeat: { url: `https://watcher.test/${MASKED}` },
    store: { kind: 'postgres', url: `postgres://${MASKED}@db.lan/${MASKED}` },
  });
});

it('nothing that the example has from a variable is shown', () => {
  const shown = JSON.stringify(
    maskedConfig(configOf(readFileSync('config/example.yaml', 'utf8'), EXAMPLE_ENV)),
  );
  for (const value of Object.values(EXAMPLE_ENV)) expect(shown).not.toContain(value);
});

/** Keys of numbers that are no lengths of time, whatever they are. */
const COUNTS = new Set(['chat', 'topic', 'telegram', 'body_limit']);

it('lengths of time, rates and moments are shown as they are written', () => {
  const config = configOf(
    minimal({
      destinations:
        'destinations:\n  tele: { type: telegram, token: "123:secret", chat: -100123, rate: 20/m }',
      rules: 'rules: [{ name: all, send: [tele], expires: 10m, forget_after: 1h, digest: 2h }]',
      more: `server:
  session: { idle: 12h, absolute: 7d }
  tokens: { ci: { token: ${SECRET}-of-ci, role: viewer, scope: all, expires: 2027-01-31 } }
heartbeat: { url: "https://watcher.test/ping", every: 1m }
retention: 30d
time_zone: Europe/Riga
alerts: { conditions: { clock_skew: { above: 3m }, backlog: { above: 2000 } } }
tests: [{ name: one, given: { text: Hello }, expect: { send: [tele] } }]`,
    }),
  );
  const shown = maskedConfig(config);
  expect(shown).toMatchObject({
    retention: '30d',
    server: { session: { idle: '12h', absolute: '7d' }, tokens: { ci: { expires: '2027-01-31T22:00:00Z' } } },
    destinations: { tele: { rate: '20/m' } },
    rules: [{ expires: '10m', forget_after: '1h', digest: '2h' }],
    alerts: { group_wait: '10s', conditions: { clock_skew: { above: '3m' }, backlog: { above: 2_000 } } },
    tests: [{ given: { time: expect.stringMatching(/T10:00:00Z$/) as string } }],
  });
  const bare: string[] = [];
  function visit(path: readonly string[], value: unknown): void {
    if (typeof value === 'object' && value !== null)
      for (const [key, part] of Object.entries(value)) visit([...path, key], part);
    if (typeof value === 'number' && value >= 1_000 && value % 1_000 === 0 && !COUNTS.has(path.at(-1) ?? ''))
      bare.push(path.join('.'));
  }
  visit([], shown);
  expect(bare).toEqual(['alerts.conditions.backlog.above']);
});

/** Keys of texts that everybody who may see the config may see, but for user and password in an address. */
const OPEN =
  `admin_listen admin_url allow api_root body_limit ca cert chat click client_id days destination expires fallback
first from gateway groups_claim groups_header hosts iccid imsi issuer key listen name name_claim number operator port proxy
public_url recipient secret_header send sender server  sim slack store tag tags template text thread time
time_zone to trust_proxy user user_header username`.split(/\s+/);

it('whoever adds a text to the config has to say whether it is a secret', () => {
  const texts = new Set<string>();
  const isText = ({ type, enum: choices, items, const: fixed }: JsonSchema): boolean =>
    (items !== undefined && isText(items)) ||
    ([type].flat().includes('string') && choices === undefined && fixed === undefined);
  function visit(schema: JsonSchema): void {
    for (const [key, part] of Object.entries(schema.properties ?? {})) {
      if (isText(part)) texts.add(key);
      visit(part);
    }
    const {
      items,
      additionalProperties: others,
      anyOf = [],
      oneOf = [],
      allOf = [],
      definitions = {},
    } = schema;
    if (items) visit(items);
    if (typeof others === 'object') visit(others);
    for (const part of [...anyOf, ...oneOf, ...allOf, ...Object.values(definitions)]) visit(part);
  }
  visit(rawJsonSchema());
  const secrets = ['client_secret', 'password', 'secret', 'token', 'topic', 'url', 'webhook_url'];
  expect([...texts].sort()).toEqual([...OPEN, ...secrets].sort());
});
