import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runCommand } from '../support/command.ts';
import { waitFor } from '../support/program.ts';
import { post, recvSms } from '../support/wire.ts';
import { openOffice, type Office } from './office.ts';

const RULES = `
rules:
  - { name: codes, when: { code: true }, send: [team] }
  - { name: bank, when: { sender: Bank }, send: [flows], digest: 1d }
  - { name: alerts, when: { event: alert }, send: [ops] }
`;
const OTHER = `
rules:
  - { name: codes, when: { code: true }, send: [team, ops] }
  - { name: tagged, when: { tag: vip }, send: [flows] }
`;

const SHED_TOKEN = 'shed-gateway-token-00001';
const SHED = `  shed: { token: ${SHED_TOKEN} }\n`;

let office: Office;

/** The config that is tried: other rules, another name for the SIM, and no way to the store of its own. */
const tried = (): string =>
  office.config
    .replace(RULES, OTHER)
    .replace('tags: [ads]', 'tags: [vip]')
    .replace('sqlite:data/office.db', 'sqlite:elsewhere/other.db');

beforeAll(async () => {
  office = await openOffice(RULES, SHED);
  writeFileSync(join(office.folder, 'new.yaml'), tried());
  await office.report(recvSms('Your code is 111222', { time: 1_772_452_801 }));
  await office.report(recvSms('Account statement', { sender: 'Bank', time: 1_772_452_802 }));
  await office.report(recvSms('Hello', { sender: 'Aunt', port: '1.03', time: 1_772_452_803 }));
  await waitFor(() =>
    office.telegram.messages.length === 1 && office.sink.messages.length === 1 ? true : undefined,
  );
});
afterAll(() => office.close());

const DATE = String.raw`\d{4}-\d\d-\d\d \d\d:\d\d:\d\d`;
const matching = (text: string): RegExp => new RegExp(`^${text.replaceAll('DATE', DATE)}\n$`);

it('finds no difference where nothing changed, and sends nothing', async () => {
  expect(await office.command('send', 'ops', 'not from a gateway')).toMatchObject({ code: 0 });
  const { code, stdout, stderr } = await office.command('replay', '--since', '24h');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(
    matching(String.raw`3 events from DATE to DATE, 0 would go elsewhere than then
team \(codes\): 1
flows \(bank\): 1`),
  );
  expect(office.telegram.messages).toHaveLength(1);
});

it('shows what a new config would do with past events, without their texts', async () => {
  const { code, stdout } = await office.command('replay', '--since', '24h', '--config', 'new.yaml');
  expect(code).toBe(0);
  expect(stdout).toMatch(
    matching(String.raw`DATE  sms office/1\.02  then: team \(codes\)  now: team \(codes\), ops \(codes\)
DATE  sms office/1\.02  then: flows \(bank\)  now: flows \(tagged\)
3 events from DATE to DATE, 2 would go elsewhere than then
team \(codes\): 1
ops \(codes\): 1 \(then 0\)
flows \(bank\): 0 \(then 1\)
flows \(tagged\): 1 \(then 0\)`),
  );
});

it('says the same as JSON, of one rule or one gateway, and of any time', async () => {
  const run = async (...args: string[]): Promise<unknown> =>
    JSON.parse((await office.command('replay', '--json', ...args)).stdout);
  expect(await run('--since', '1h', '--config', 'new.yaml', '--rule', 'tagged')).toMatchObject({
    events: [
      {
        kind: 'sms',
        gateway: 'office',
        port: '1.02',
        then: [],
        now: [{ rule: 'tagged', destination: 'flows' }],
        differs: true,
      },
    ],
    looked_at: 1,
    differing: 1,
    ways: [{ rule: 'tagged', destination: 'flows', then: 0, now: 1 }],
    sent: 0,
  });
  expect(await run('--since', '2026-01-31T14:00', '--until', '2026-02-01T14:00')).toMatchObject({
    events: [],
    since: '2026-01-31T14:00:00Z',
    until: '2026-02-01T14:00:00Z',
    looked_at: 0,
  });
  expect(await run('--since', '1h', '--gateway', 'office')).toMatchObject({ looked_at: 3, differing: 0 });
});

it('sends through the running relay, marked as replayed and never collected', async () => {
  const { code, stdout } = await office.command('replay', '--since', '24h', '--send');
  expect(code).toBe(0);
  expect(stdout).toContain('\n2 messages are queued, marked as replayed\n');
  await waitFor(() =>
    office.telegram.messages.length === 2 && office.sink.messages.length === 2 ? true : undefined,
  );
  const [first, again] = office.telegram.messages;
  expect(first?.text).not.toContain('replayed');
  expect(again?.text).toMatch(/^111222\n[^]*\(replayed\)/);
  const [fresh, replayed] = office.sink.messages;
  expect(fresh?.body.data).not.toHaveProperty('replayed');
  expect(replayed?.body.data).toEqual({ ...fresh?.body.data, replayed: true });
});

it('takes what was replayed for no part of what was sent then', async () => {
  const { stdout } = await office.command('replay', '--since', '24h');
  expect(stdout).toMatch(/^3 events .*, 0 would go elsewhere/);
});

it('says no where there is nothing to send, and what it does not understand', async () => {
  const [nothing, since, rule, gateway, order] = await Promise.all([
    office.command('replay', '--since', '2026-01-01T00:00', '--until', '2026-01-02T00:00', '--send'),
    office.command('replay', '--since', 'yesterday'),
    office.command('replay', '--since', '1h', '--rule', 'non'),
    office.command('replay', '--since', '1h', '--gateway', 'off'),
    office.command('replay', '--since', '1h', '--until', '2h'),
  ]);
  expect(nothing.code).toBe(1);
  expect(nothing.stdout).toContain('0 messages are queued');
  expect([since, rule, gateway, order].map(({ code, stdout, stderr }) => [code, stdout, stderr])).toEqual([
    [
      2,
      '',
      '--since: "yesterday" is neither a duration nor a date and time; write 24h, 18:00 or 2026-01-31T14:00\n',
    ],
    [2, '', 'no rule "non" in the config; known: codes, bank, alerts\n'],
    [2, '', 'no gateway "off"; known: office, shed\n'],
    [2, '', '--until is before --since\n'],
  ]);
});

it('sends nothing to a destination that the running relay does not have', async () => {
  writeFileSync(
    join(office.folder, 'more.yaml'),
    tried().replace('  ops:', '  newcomer:').replace('team, ops', 'newcomer'),
  );
  const { code, stderr } = await office.command('replay', '--since', '1h', '--config', 'more.yaml', '--send');
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: 'the config in force has no destination newcomer: take the new config over before you send\n',
  });
});

it.each([
  [
    'another destination',
    (config: string) => config.replace('flows: { type: webhook,', 'flows: { type: webhook, rate: 5/m,'),
    'other settings of the destination flows',
  ],
  [
    'another template, and another destination that takes over',
    (config: string) =>
      config
        .replace('team: { type: telegram,', 'team: { type: telegram, fallback: ops,')
        .replace('ops: { type: slack,', 'ops: { type: slack, rate: 1/m,')
        .concat('templates: { code: "{{ text }}", sms: "not used: {{ text }}" }\n'),
    'other settings of the destination team, ops; another template code',
  ],
])('sends nothing in a way that the running relay does not know: %s', async (_what, change, difference) => {
  writeFileSync(join(office.folder, 'ways.yaml'), change(tried()));
  const { code, stdout, stderr } = await office.command(
    ...['replay', '--since', '1h', '--config', 'ways.yaml', '--send'],
  );
  expect({ code, stdout, stderr }).toEqual({
    code: 2,
    stdout: '',
    stderr: `the config in force has ${difference}: take the new config over before you send\n`,
  });
});

it('sends what a new config has in common with the one in force, whatever else differs', async () => {
  const other = tried().replace('team: { type: telegram,', 'team: { type: telegram, silent: true,');
  writeFileSync(
    join(office.folder, 'common.yaml'),
    `${other}templates: { code: "{{ text }}", sms: "{{ text }}" }\n`,
  );
  const before = office.sink.messages.length;
  const { code, stderr } = await office.command(
    ...['replay', '--since', '1h', '--config', 'common.yaml', '--rule', 'tagged', '--send'],
  );
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  await waitFor(() => office.sink.messages.length === before + 1 || undefined);
});

it('knows a gateway that left the config by what it reported', async () => {
  writeFileSync(join(office.folder, 'without-shed.yaml'), office.config.replace(SHED, ''));
  const url = `${office.relay.url}/report/shed/${SHED_TOKEN}`;
  expect((await post(url, recvSms('Your code is 333444', { time: 1_772_452_804 }))).status).toBe(200);
  const { code, stdout, stderr } = await runCommand(
    ['--config', 'without-shed.yaml', 'replay', '--since', '1h', '--gateway', 'shed', '--json'],
    { cwd: office.folder },
  );
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(JSON.parse(stdout)).toMatchObject({ looked_at: 1, differing: 0 });
});

it('leaves the meaning of --config to the other commands, before and after their name', async () => {
  const [before, after] = await Promise.all([
    office.command('outbox', 'list'),
    office.command('outbox', 'list', '--config', 'missing.yaml'),
  ]);
  expect(before.code).toBe(0);
  expect(after.code).toBe(2);
});
