import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startFakeSlack } from '../fakes/slack.ts';
import { startFakeTelegram } from '../fakes/telegram.ts';
import { startWebhookSink } from '../fakes/webhook-sink.ts';
import type { Ended } from '../support/child.ts';
import { runCommand } from '../support/command.ts';
import { startRelayProgram, waitFor, type RunningRelay } from '../support/program.ts';
import { collectEnds, temporaryFolder } from '../support/temporary.ts';
import { post, recvSms } from '../support/wire.ts';

const SECRETS = {
  'gateway token': 'gateway-token-Zq81-hidden',
  'old gateway token': 'gateway-token-Kp27-former',
  'bot token': '987654321:AAbot-token-Xw55_never-to-be-shown-12',
  'path of a Slack webhook': 'T0HIDDEN1/B0HIDDEN2/slackSecretVj39',
  'query of a webhook': 'query-secret-Rm64',
  'password in an address': 'address-secret-Bn70',
  'dashboard password': 'dashboard-secret-Hy12',
};
const HOOK_SECRET = `whsec_${Buffer.from('hook-secret-Td93-and-some-more-bytes').toString('base64')}`;
/** Where the config takes secrets from. */
const ENV = {
  BOT_TOKEN: SECRETS['bot token'],
  OFFICE_TOKEN: SECRETS['gateway token'],
  DASHBOARD_PASSWORD: SECRETS['dashboard password'],
};
/** What people write, and who they are. */
const SAID = {
  text: 'meet the tall stranger at the old mill',
  code: '773194',
  sender: '37126660101',
  recipient: '37126660102',
  'text that is no JSON': 'grandmothers-cookies',
  'text of a report that is cut off': 'yellow-submarine',
};
/** What strangers try, which may be someone's secret at the wrong door. */
const TRIED = { 'wrong token': 'wrong-token-Ls48-try', 'name tried': 'gateway-name-Wf31-try' };

const configOf = (telegram: string, slack: string, sink: string): string => `
server: { listen: "127.0.0.1:0", password: "\${DASHBOARD_PASSWORD}", body_limit: 20kb }
store: sqlite:data/deep/secrecy.db
gateways: { office: { token: ["\${OFFICE_TOKEN}", ${SECRETS['old gateway token']}] } }
destinations:
  unknown_bot: { type: telegram, token: "\${BOT_TOKEN}", chat: -1001, api_root: "${telegram}" }
  broken_bot: { type: telegram, token: "${SECRETS['bot token']}", chat: -1002, api_root: "${sink}" }
  dead_slack: { type: slack, webhook_url: "${slack}/services/${SECRETS['path of a Slack webhook']}" }
  refused: { type: slack, webhook_url: "http://127.0.0.1:1/services/${SECRETS['path of a Slack webhook']}" }
  flaky: { type: webhook, url: "${sink}/hook?key=${SECRETS['query of a webhook']}", secret: ${HOOK_SECRET} }
  named: { type: webhook, url: "http://user:${SECRETS['password in an address']}@127.0.0.1:1/hook", secret: ${HOOK_SECRET} }
  nowhere: { type: webhook, url: "http://no-such-host.invalid/${SECRETS['query of a webhook']}", secret: ${HOOK_SECRET} }
rules:
  - name: all
    when: { event: any }
    send: [unknown_bot, broken_bot, dead_slack, refused, flaky, named, nowhere]
    template: odd
templates:
  odd: "{{ text | append: 1 | date: sender | slice: 0, 100000000 }}"
`;

function expectNone(written: string, of: Readonly<Record<string, string>>): void {
  for (const [what, word] of Object.entries(of)) expect(written, what).not.toContain(word);
}

let folder: string;
let config: string;
let relay: RunningRelay;
let said: string;
const { atEnd, end } = collectEnds();
afterAll(end);

beforeAll(async () => {
  folder = temporaryFolder(atEnd);
  const [telegram, slack, sink] = await Promise.all([
    startFakeTelegram(),
    startFakeSlack(),
    startWebhookSink({ secret: null }),
  ]);
  for (const fake of [telegram, slack, sink]) atEnd(() => fake.close());
  config = configOf(telegram.url, slack.url, sink.url.replace('/hook', ''));
  const quote = `${SAID.text} ${SAID.code} ${SECRETS['query of a webhook']}`;
  for (const status of [500, 429, 401, 403, 302, 400, 404, 410, 200])
    sink.failNext(1, { status, body: quote, headers: { 'retry-after': '0', location: `/${quote}` } });
  sink.failNext(1, { reset: true });

  relay = await startRelayProgram(folder, config, { env: { ...ENV, SIMWIRE_LOG: 'debug' }, atEnd });
  const door = `${relay.url}/report/office`;
  const sms = (text: string): string => recvSms(text, { sender: SAID.sender });
  const good = `${door}/${SECRETS['gateway token']}`;
  const forged = `${SAID.text}\n{"level":60,"msg":"forged"}\u001b[2J`;
  const about = { recver: SAID.recipient, data: SAID.text, status: `5 ${SAID.text}` };
  const bodies = [
    sms(`${SAID.text}: your code is ${SAID.code}`),
    sms(forged),
    JSON.stringify({ type: 'sent-sms', port: '1.01', ...about }),
    JSON.stringify({ type: SAID.text, port: SAID.sender }),
    JSON.stringify({ type: 'recv-sms', sms: [[0, SAID.text], SAID.sender] }),
    JSON.stringify({
      type: 'cdr',
      port: '1.01',
      caller: SAID.sender,
      callee: SAID.recipient,
      end: 1_772_452_800,
    }),
    JSON.stringify({
      type: 'dev-status',
      mac: SAID.text,
      status: [{ port: '1.01', st: SAID.text, sn: SAID.sender }],
    }),
    SAID['text that is no JSON'],
    `{"type":"recv-sms","${SAID['text of a report that is cut off']}`,
    `{"x":"${SAID.text.repeat(1_000)}"}`,
  ];
  for (const body of bodies) await post(good, body);
  await post(`${good}?sender=${SAID.sender}&text=${SAID['text that is no JSON']}`, bodies[0] ?? '');
  await post(`${door}/${SECRETS['old gateway token']}`, sms('by the old token'));
  await post(`${door}/${TRIED['wrong token']}`, sms(SAID.text));
  await post(`${relay.url}/report/${TRIED['name tried']}/${SECRETS['gateway token']}`, sms(SAID.text));
  for (const path of [
    `/${SECRETS['gateway token']}`,
    `/report/${SECRETS['gateway token']}`,
    `/%${TRIED['wrong token']}`,
  ])
    await fetch(relay.url + path, { method: 'POST', body: SAID.text });
  await fetch(`${good}/${TRIED['wrong token']}?t=${SAID.code}`);

  for (const destination of [
    'unknown_bot',
    'broken_bot',
    'dead_slack',
    'refused',
    'flaky',
    'named',
    'nowhere',
  ])
    await waitFor(() =>
      new RegExp(`"destination":"${destination}".*"msg":"not delivered"`).test(relay.output().stderr)
        ? true
        : undefined,
    );
  // Secrets in the wrong places of a config that is refused, then the right one again.
  const misplaced = config
    .replace('chat: -1001,', `chat: "\${BOT_TOKEN}", topic: "\${OFFICE_TOKEN}",`)
    .replace('type: slack, webhook_url: "http', `type: slack, webhook_url: "ftp`)
    .replace('body_limit: 20kb', 'body_limit: "${OFFICE_TOKEN}"');
  for (const [text, line] of [
    [misplaced, 'not taken over; the config'],
    [config, ': taken over'],
  ] as const) {
    writeFileSync(join(folder, 'simwire.yaml'), text);
    relay.process.kill('SIGHUP');
    await waitFor(() => (relay.output().stderr.includes(line) ? true : undefined));
  }
});

describe('a whole run in which everything goes wrong', () => {
  it('logs, at the lowest level, no text, no person, no token and no address', async () => {
    const { stdout } = relay.output();
    relay.process.kill('SIGTERM');
    said = (await relay.ended).stderr;
    expect(said.split('\n').length).toBeGreaterThan(20);
    expect(said).toContain('"msg":"stopped"');
    expect(stdout).toBe('');
    expectNone(said, { ...SECRETS, ...SAID, ...TRIED, 'hook secret': HOOK_SECRET });
    expect(said).not.toMatch(/forged|\u001b/);
  });

  it('writes files that only their owner can read', () => {
    const written = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
      ({ name }) => name !== 'simwire.yaml',
    );
    expect(written.map(({ name }) => name).sort()).toEqual(['data', 'deep', 'secrecy.db', 'secrecy.db.lock']);
    for (const entry of written) {
      const { mode } = statSync(join(entry.parentPath, entry.name));
      expect((mode & 0o777).toString(8), entry.name).toBe(entry.isDirectory() ? '700' : '600');
    }
  });

  it('commands do not show them either', async () => {
    const run = (...args: string[]): Promise<Ended> =>
      runCommand(['--config', 'simwire.yaml', ...args], {
        cwd: folder,
        env: { ...ENV, SIMWIRE_LOG: 'debug' },
      });
    writeFileSync(
      join(folder, 'wrong.yaml'),
      config.replaceAll('chat: -100', 'chat: x').replaceAll('20kb', '"20 kilos"'),
    );
    const [check, wrong, explain, list, gateways, quarantine] = await Promise.all([
      run('check'),
      run('--config', 'wrong.yaml', 'check'),
      run('explain', '--text', 'hello', '--from', 'Acme'),
      run('outbox', 'list'),
      run('gateways'),
      run('quarantine', 'list'),
    ]);
    // They own the store, so they go one after the other.
    const sent: Ended[] = [];
    for (const destination of ['unknown_bot', 'dead_slack', 'named', 'nowhere'])
      sent.push(await run('send', destination));
    expect(check.code).toBe(0);
    expect(wrong.code).toBe(2);
    expect(explain.code).toBe(0);
    expect(list.stdout.split('\n').length).toBeGreaterThan(20);
    expect(gateways.stdout).toContain('in vain');
    expect(quarantine.stdout.split('\n').length).toBeGreaterThan(2);
    expect(sent.map(({ code }) => code)).toEqual([1, 1, 1, 1]);
    for (const { stdout, stderr } of [check, wrong, explain, list, gateways, quarantine, ...sent])
      expectNone(stdout + stderr, { ...SECRETS, ...SAID, 'hook secret': HOOK_SECRET });
  });
});
