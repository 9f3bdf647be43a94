import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { DestinationSettings } from '../../src/channels/settings.ts';
import { type Config, type Destination, terminalOnly } from '../../src/config/config.ts';
import { loadConfig } from '../../src/config/load.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../../src/domain/time.ts';
import type { RoutingTest } from '../../src/engine/routing-tests.ts';
import { simBook, type SimBook } from '../../src/engine/sims.ts';
import { defaultAlertSettings, type AlertSettings } from '../../src/faults/settings.ts';
import type { RuleSpec } from '../../src/rules/spec.ts';
import { MONDAY_NOON } from '../support/manual-time.ts';
import { complaints, configOf, EXAMPLE_ENV, load, minimal } from './files.ts';

const example = readFileSync(new URL('interface.yaml.example', import.meta.url), 'utf8');

it.each([
  ['sqlite:data/simwire.db', 'data/simwire.db'],
  ['sqlite:/var/lib/simwire.db', '/var/lib/simwire.db'],
  ['sqlite://data/simwire.db', 'data/simwire.db'],
  ['sqlite:///var/lib/simwire.db', '/var/lib/simwire.db'],
])('takes from the store %s the path %s', (store, path) => {
  expect(configOf(minimal({ more: `store: ${store}` })).store).toEqual({ kind: 'sqlite', path });
});

it('leaves the address of a receiver as it is written, and drops the slash where paths are added', () => {
  const { server, destinations } = configOf(
    minimal({
      destinations: `destinations:
  flows: { type: webhook, url: "https://example.test/hook/", secret: ${EXAMPLE_ENV.HOOK_SECRET} }
  team: { type: telegram, token: "${EXAMPLE_ENV.TELEGRAM_TOKEN}", chat: 1, api_root: "http://127.0.0.1:8081/" }`,
      rules: 'rules: [{ name: all, when: { event: any }, send: [flows, team] }]',
      more: 'server: { public_url: "http://relay.lan:8080/" }',
    }),
  );
  expect(destinations).toMatchObject({
    flows: { url: 'https://example.test/hook/' },
    team: { api_root: 'http://127.0.0.1:8081' },
  });
  expect(server.public_url).toBe('http://relay.lan:8080');
});

it('hands what is set for all on to each destination, which may say otherwise', () => {
  const destinations =
    'proxy: http://me:s3cret@proxy.lan:3128\nipv4_only: true\ndestinations: { screen: { type: console }, log: { type: console, proxy: none } }';
  const loaded = load(minimal({ destinations }));
  if (!loaded.ok) throw new Error('refused');
  expect(loaded.config.destinations).toMatchObject({
    screen: { proxy: 'http://me:s3cret@proxy.lan:3128/', ipv4_only: true },
    log: { proxy: 'none', ipv4_only: true },
  });
});

describe('the complete example of the documentation', () => {
  const loaded = load(example, EXAMPLE_ENV);

  it('loads, with every hint that it deserves', () => {
    expect(complaints(loaded)).toEqual([
      'c.yaml:32:1: warning: no rule takes alerts, so that nobody is notified of faults; add one with "when: { event: alert }"',
      'c.yaml:44:19: warning: "flows" (webhook) keeps the message: nothing is deleted there',
      'c.yaml:44:19: warning: "ops" (slack) keeps the message: nothing is deleted there',
    ]);
  });

  it('is normalised', () => {
    const config = configOf(example, EXAMPLE_ENV);
    expect(config.server).toEqual({
      listen: { host: '127.0.0.1', port: 8080 },
      public_url: 'http://relay.lan:8080',
      admin_url: 'https://sms.example',
      trust_proxy: [],
      body_limit: 4_194_304,
      users: {},
      session: { idle: 12 * HOUR, absolute: 7 * DAY },
      allow_http_login: false,
      hosts: [],
      metrics: 'token',
      tokens: {},
    });
    expect(config.store).toEqual({ kind: 'sqlite', path: 'data/simwire.db' });
    expect([config.retention, config.time_zone]).toEqual([30 * DAY, 'Europe/Riga']);
    expect(config.heartbeat).toEqual({ url: 'https://watcher.test/ping', every: MINUTE });
    expect(config.gateways).toEqual({
      office: {
        tokens: ['q7RkT2mZp9XcVb4N'],
        allow: ['192.168.1.44', '10.0.0.0/8'],
        period: MINUTE,
        api: { url: 'http://192.168.1.44', username: 'admin', password: 'correct horse' },
        sims: new Map([
          [
            '1.01',
            { name: 'Google Ads', number: '+37120000001', tags: ['ads'], iccid: '8937100000000000001' },
          ],
          ['8937100000000000002', { name: 'Bank', tags: [] }],
        ]),
      },
    });
    expect(config.destinations['team']).toEqual({
      type: 'telegram',
      token: EXAMPLE_ENV.TELEGRAM_TOKEN,
      chat: -1_001_234_567_890,
      topic: 7,
      silent: false,
      protect: false,
      api_root: 'https://api.telegram.org',
    });
    expect(config.rules).toEqual([
      {
        name: 'one-time codes',
        when: {
          event: ['sms'],
          code: true,
          sender: ['Google', 'HSBC*', '/^\\+4479/'],
          port: ['1.*', 'office/2.01', '3-8'],
          time: [{ days: ['mon-fri'], from: '08:00', to: '20:00' }],
        },
        send: ['team', { first: ['flows', 'ops'] }],
        continue: false,
        template: 'code',
        priority: 'high',
        expires: 10 * MINUTE,
        forget_after: 10 * MINUTE,
      },
      {
        name: 'the rest',
        when: { not: { text: ['casino', '/\\bloan\\b/i'] } },
        send: ['ops'],
        continue: false,
        digest: HOUR,
        quiet: { days: ['mon-sun'], from: '22:00', to: '07:00' },
      },
    ]);
    expect(config.alerts).toMatchObject({
      group_wait: 10 * SECOND,
      repeat_interval: 4 * HOUR,
      flap: { changes: 5, within: 10 * MINUTE },
      maintenance: [
        { name: 'Sunday works', match: { gateway: ['office'] }, days: ['sun'], from: '02:00', to: '04:00' },
      ],
    });
    expect(config.alerts.conditions.low_signal).toEqual({
      enabled: true,
      severity: 'warning',
      for: 10 * MINUTE,
      below: 8,
    });
    expect(config.tests).toEqual([
      {
        name: 'a bank code goes to the team',
        given: {
          event: 'sms',
          gateway: 'office',
          port: '1.02',
          sender: 'HSBC',
          text: 'Your code is 123456',
          time: Date.UTC(2026, 0, 5, 10), // a Monday, 12:00 in Riga
        },
        expect: { rule: 'one-time codes', send: ['team', 'flows'], code: '123456' },
      },
    ]);
  });
});

describe('a small config', () => {
  it('has no complaints, and all defaults', () => {
    const loaded = load(minimal());
    expect(complaints(loaded)).toEqual([]);
    const config = configOf(minimal());
    expect(config.server.listen).toEqual({ host: '127.0.0.1', port: 8080 });
    expect(config.time_zone).toBe(Intl.DateTimeFormat().resolvedOptions().timeZone);
    expect(config.retention).toBe(30 * DAY);
    expect(config.gateways['office']?.allow).toEqual([]);
    expect(config.rules[0]?.send).toEqual(['screen']);
  });

  it('means by an empty `alerts` what the faults mean by it', () => {
    const { maintenance, ...settings } = configOf(minimal()).alerts;
    expect(maintenance).toEqual([]);
    expect(settings).toEqual(defaultAlertSettings);
  });

  it('takes a section whose lines are all commented out for left out', () => {
    expect(configOf(minimal({ more: 'templates:\n  # short: "…"\nserver:' })).templates).toEqual({});
  });

  it('names the consoles that need a terminal', () => {
    const destinations =
      'destinations: { screen: { type: console }, log: { type: console, allow_log: true } }';
    expect(terminalOnly(configOf(minimal({ destinations })))).toEqual(['screen']);
  });

  it('gives a test without a gateway the first one', () => {
    const more =
      'tests: [{ name: t, given: { time: "2026-07-01 09:30" }, expect: { rule: null, code: null } }]\ntime_zone: Asia/Tokyo';
    expect(configOf(minimal({ more })).tests).toEqual([
      {
        name: 't',
        given: { event: 'sms', gateway: 'office', time: Date.UTC(2026, 6, 1, 0, 30) },
        expect: { rule: null, code: null },
      },
    ]);
  });
});

it('has the shapes that the parts of the program take', () => {
  expectTypeOf<Destination>().toExtend<DestinationSettings>();
  expectTypeOf<Config['rules'][number]>().toExtend<RuleSpec>();
  expectTypeOf<Config['alerts']>().toExtend<AlertSettings>();
  expectTypeOf<Config['tests'][number]>().toExtend<RoutingTest>();
  expectTypeOf<Config['gateways'][string]['sims']>().toExtend<Parameters<typeof simBook>[0]>();
  expectTypeOf<ReturnType<typeof simBook>>().toEqualTypeOf<SimBook>();
});

describe('a file that is no config', () => {
  it.each([
    ['', 'c.yaml:1:1: the file is empty; "simwire init" makes a config'],
    ['\n \n', 'c.yaml:1:1: the file is empty; "simwire init" makes a config'],
    ['# only a comment', 'c.yaml:1:1: holds no config: there are no keys in it'],
    ['- a\n- b', 'c.yaml:1:1: holds no config: there are no keys in it'],
    ['just text', 'c.yaml:1:1: holds no config: there are no keys in it'],
  ])('%j', (yaml, message) => {
    expect(complaints(load(yaml))).toEqual([message]);
  });

  it.each([
    [
      'ENOENT',
      'cannot be read: no such file (ENOENT); name another with --config FILE, or let "simwire init" make one',
    ],
    [
      'ENOTDIR',
      'cannot be read: a part of its path is a file and no folder (ENOTDIR); name another with --config FILE, or let "simwire init" make one',
    ],
    [
      'EISDIR',
      'cannot be read: it is a folder (EISDIR); name a file in it, such as --config config/none/simwire.yaml',
    ],
    [
      'EACCES',
      'cannot be read: permission denied (EACCES); let the user that runs Simwire read the file and enter its folders, or name another with --config FILE',
    ],
    ['ELOOP', 'cannot be read: its links lead in a circle (ELOOP)'],
    ['longer than 4096 kB', 'cannot be read: longer than 4096 kB'],
  ])('cannot even be read: %s', (code, message) => {
    const readFile = (): never => {
      throw Object.assign(new Error('no'), { code });
    };
    const loaded = loadConfig('config/none/', { readFile, env: {}, now: MONDAY_NOON });
    expect(complaints(loaded)).toEqual([`config/none/:1:1: ${message}`]);
  });
});

describe('the configs that come with Simwire', () => {
  it.each([
    ['config/demo.yaml', []],
    [
      'config/example.yaml',
      [
        'config/example.yaml:21:12: warning: this token is a placeholder that anybody may know; "openssl rand -hex 16" makes a good one',
      ],
    ],
  ])('%s works as it is', (file, warnings) => {
    const loaded = loadConfig(file, { readFile: (path) => readFileSync(path), env: {}, now: MONDAY_NOON });
    expect(loaded.ok).toBe(true);
    expect(complaints(loaded)).toEqual(warnings);
  });
});

describe('whatever is damaged in a file', () => {
  const lines = example.split('\n').length;
  const damage = fc.record({
    at: fc.nat(example.length),
    cut: fc.nat(40),
    put: fc.oneof(
      fc.string({ maxLength: 6 }),
      fc.constantFrom('{', '}', '[', ': ', '"', '- ', '&a ', '*a', '${', '\n', '!!binary '),
    ),
  });

  it('loadConfig never throws, and points into the file', () => {
    fc.assert(
      fc.property(damage, ({ at, cut, put }) => {
        const loaded = load(example.slice(0, at) + put + example.slice(at + cut), EXAMPLE_ENV);
        for (const { line, column, message } of loaded.ok ? loaded.config.warnings : loaded.problems) {
          expect(line >= 1 && line <= lines + 6 && column >= 1).toBe(true);
          expect(message).not.toBe('');
        }
        if (!loaded.ok) expect(loaded.problems.some(({ warning }) => !warning)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('refuses an alias that unfolds without end', () => {
    const bomb = Array.from(
      { length: 12 },
      (_, i) =>
        `a${i}: &a${i} [${
          i === 0
            ? 'x'
            : Array(9)
                .fill(`*a${i - 1}`)
                .join(', ')
        }]`,
    );
    const [problem] = complaints(load(bomb.join('\n'))).filter((line) => line.includes('far too large'));
    expect(problem).toMatch(/^c\.yaml:\d+:\d+: the config is far too large; does an alias repeat itself\?$/);
  });
});

it('is warned of sections that are written as empty, for a first start; one that is missing may be cut off', () => {
  const begun = load('gateways: {}\ndestinations: {}\nrules: []\n');
  expect(begun.ok).toBe(true);
  expect(complaints(begun)).toEqual([
    'c.yaml:1:1: warning: no gateway: name the devices that report',
    'c.yaml:2:1: warning: no destination: say where messages go',
    'c.yaml:3:1: warning: no rule: say which events go where',
  ]);
  expect(complaints(load('gateways: {}\ndestinations:\n'))).toEqual([
    'c.yaml:1:1: warning: no gateway: name the devices that report',
    'c.yaml:1:1: no rule: say which events go where',
    'c.yaml:2:1: no destination: say where messages go',
  ]);
});
