import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { startLoopback } from '../fakes/loopback.ts';
import { startFakeTelegram } from '../fakes/telegram.ts';
import type { Ended } from '../support/child.ts';
import { runCommand } from '../support/command.ts';
import { runProgram, waitFor } from '../support/program.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { recvSms } from '../support/wire.ts';
import { CHAT, TOKEN, openOffice, type Office } from './office.ts';

const GOOD = `
server: { listen: "127.0.0.1:0" }
store: sqlite:data/commands.db
time_zone: UTC
gateways:
  office: { token: a-good-token-of-office, sims: { "1.02": { name: Bank, tags: [bank] } } }
destinations:
  screen: { type: console, allow_log: true }
  hook: { type: webhook, url: "http://127.0.0.1:9/hook", secret: whsec_c2ltd2lyZS10ZXN0LXNlY3JldC0wMTIzNDU2Nzg5 }
rules:
  - { name: banks, when: { tag: bank, code: true }, send: [screen, hook], template: code }
  - { name: office hours, when: { sender: "HSBC*", time: { days: mon-fri, from: "08:00", to: "20:00" } }, send: [screen] }
  - { name: alerts, when: { event: alert }, send: [screen] }
tests:
  - name: a bank's code
    given: { gateway: office, port: "1.02", sender: HSBC, text: Your code is 123456 }
    expect: { rule: banks, send: [screen, hook], code: "123456" }
`;

/** What the group of {@link CHAT} became. */
const UPGRADED = -1009876543210;
const SENT_TO_SUPERGROUP: Ended = {
  code: 0,
  stdout: `delivered to team\nThe group became a supergroup. Put its new id into the config: \`chat: ${String(UPGRADED)}\`.\n`,
  stderr: '',
};

/** A folder with this config, and how commands are run in it. */
function office(config: string): (args: readonly string[], input?: string) => Promise<Ended> {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'simwire.yaml'), config);
  return (args, input = '') => runCommand(['--config', 'simwire.yaml', ...args], { cwd: folder, input });
}

describe('the command line', () => {
  it('says its version, its help, and what is wrong with its use', async () => {
    const cwd = temporaryFolder();
    const run = (args: readonly string[]): Promise<Ended> => runCommand(args, { cwd });
    const [version, short, help, nothing, unknown, option] = await Promise.all([
      runProgram(['--version'], { cwd }),
      run(['-v']),
      run(['--help']),
      run([]),
      run(['strat']),
      run(['check', '--all']),
    ]);
    const { version: current } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(version).toEqual({ code: 0, stdout: `${current}\n`, stderr: '' });
    expect(short).toEqual(version);
    expect(help).toMatchObject({ code: 0, stderr: '' });
    for (const command of [
      'start',
      'check',
      'explain',
      'code',
      'send',
      'outbox',
      'simulate',
      'schema',
      'telegram',
    ])
      expect(help.stdout).toMatch(new RegExp(`^ {2}${command}\\b`, 'm'));
    expect(nothing).toMatchObject({ code: 2, stdout: '' });
    expect(unknown).toEqual({
      code: 2,
      stdout: '',
      stderr: "error: unknown command 'strat'\n(Did you mean start?)\n",
    });
    expect(option).toMatchObject({ code: 2, stdout: '' });
    expect(option.stderr).toContain("unknown option '--all'");
  });

  it('takes the config from $SIMWIRE_CONFIG, and says which file is missing', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'other.yaml'), GOOD);
    const [from, missing, empty] = await Promise.all([
      runCommand(['check'], { cwd: folder, env: { SIMWIRE_CONFIG: 'other.yaml' } }),
      runCommand(['check'], { cwd: folder }),
      runCommand(['check'], { cwd: folder, env: { SIMWIRE_CONFIG: '' } }),
    ]);
    expect(from).toEqual({
      code: 0,
      stdout: 'other.yaml: valid: 1 gateway, 2 destinations, 3 rules; 1 of 1 tests pass\n',
      stderr: '',
    });
    expect(missing.code).toBe(2);
    expect(missing.stdout).toMatch(/^config\/simwire\.yaml:1:1: cannot be read/);
    expect(empty).toEqual(missing);
  });
});

describe('check', () => {
  it('tells every problem with its place and a fix', async () => {
    const { code, stdout } = await office(`
server: { listn: "127.0.0.1:0" }
gateways:
  office: { token: short, sims: { 1.10: { name: Bank } } }
destinations:
  screen: { type: console, allow_log: true }
rules:
  - { name: a, when: { event: [sms, alert], text: "/(?=x)/" }, send: [scren] }
`)(['check']);
    expect(code).toBe(2);
    const problems = stdout.trim().split('\n');
    expect(problems.map((line) => /^simwire\.yaml:(\d+:\d+): ./.exec(line)?.[1])).toEqual([
      '2:11',
      '4:20',
      '4:35',
      '8:51',
      '8:71',
    ]);
    expect(problems[0]).toContain('listen');
    expect(problems[1]).toContain('16 characters');
    expect(problems[2]).toMatch(/quote/);
    expect(problems[4]).toContain('screen');
    expect(stdout).not.toContain('short');
  });

  it('runs the tests; exit 1 if one fails, 0 in spite of warnings', async () => {
    const [fails, warns] = await Promise.all([
      office(GOOD.replace('code: "123456"', 'code: "654321"'))(['check']),
      office(GOOD.replace('127.0.0.1:0', '0.0.0.0:8080'))(['check']),
    ]);
    expect(fails.code).toBe(1);
    expect(fails.stdout).toContain(`test "a bank's code" fails: `);
    expect(
      fails.stdout.endsWith('simwire.yaml: 1 gateway, 2 destinations, 3 rules; 0 of 1 tests pass\n'),
    ).toBe(true);
    expect(warns.code).toBe(0);
    expect(warns.stdout).toMatch(/^simwire\.yaml:6:3: warning: /);
    expect(warns.stdout.endsWith('rules; 1 of 1 tests pass; 1 warning\n')).toBe(true);
  });

  it('takes the file as its argument too, but not two of them', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'new.yaml'), GOOD);
    const [named, both, none] = await Promise.all([
      runCommand(['check', 'new.yaml'], { cwd: folder }),
      runCommand(['check', 'new.yaml', '--config', 'old.yaml'], { cwd: folder }),
      runCommand(['check', '.'], { cwd: folder }),
    ]);
    const started = await runCommand(['start', 'old.yaml'], { cwd: folder });
    expect(started).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'old.yaml:1:1: cannot be read: no such file (ENOENT); name another with --config FILE, or let "simwire init" make one\n',
    });
    expect(named).toMatchObject({ code: 0, stderr: '' });
    expect(named.stdout).toMatch(/^new\.yaml: valid: /);
    expect(both).toEqual({
      code: 2,
      stdout: '',
      stderr: 'two configs are named: old.yaml and new.yaml; leave one out\n',
    });
    expect(none).toEqual({
      code: 2,
      stdout:
        '.:1:1: cannot be read: it is a folder (EISDIR); name a file in it, such as --config ./simwire.yaml\n',
      stderr: '',
    });
  });

  it('says that there can be no store where the config wants it', async () => {
    const { code, stdout } = await office(GOOD.replace('data/commands.db', '/proc/simwire.db'))(['check']);
    expect(code).toBe(2);
    expect(stdout).toBe(
      'simwire.yaml:1:1: the store /proc/simwire.db cannot be opened: /proc belongs to the system and keeps no files: choose another place\n',
    );
  });

  it('finds the configs in this repository right', async () => {
    const [start, demo] = await Promise.all(
      ['example.yaml', 'demo.yaml'].map((file) =>
        runCommand(['--config', resolve('config', file), 'check'], { cwd: temporaryFolder() }),
      ),
    );
    expect(start).toMatchObject({ code: 0, stderr: '' });
    expect(start?.stdout).toMatch(/2 of 2 tests pass; 1 warning\n$/);
    expect(demo).toMatchObject({ code: 0, stderr: '' });
    expect(demo?.stdout).toMatch(/3 of 3 tests pass\n$/);
  });
});

describe('what a command was given', () => {
  const HOSTILE = 'a\u001b[31m\u202eb';
  it.each([
    ['a command', [HOSTILE]],
    ['a config', ['--config', HOSTILE, 'check']],
    ['a port', ['explain', '--gateway', 'office', '--port', HOSTILE, '--text', 'x']],
  ])('has no effect on the terminal: %s', async (_name, args) => {
    const { code, stdout, stderr } = await office(GOOD)(args);
    expect(code).toBe(2);
    expect(stdout + stderr).toContain('a␛[31m⟨U+202E⟩b');
    expect(stdout + stderr).not.toMatch(/[\u001b\u202e]/);
  });
});

describe('demo', () => {
  it('says where it cannot keep its store', async () => {
    const cwd = temporaryFolder();
    const parent = join(cwd, 'missing');
    const ended = await runProgram(['demo'], { cwd, env: { TMPDIR: parent } });
    expect(ended).toMatchObject({
      code: 2,
      stderr: `${parent}: the demo cannot keep its store there: no such file (ENOENT); name another folder in TMPDIR\n`,
    });
  });
});

describe('explain', () => {
  it('shows the code, every verdict and each message', async () => {
    const run = office(GOOD);
    const [text, nobody] = await Promise.all([
      run([
        'explain',
        '--gateway',
        'office',
        '--port',
        '1.02',
        '--from',
        'HSBC',
        '--text',
        'Your code is 123456 \u001b[31m',
      ]),
      run(['explain', '--port', '9.09', '--from', 'x', '--text', 'hello']),
    ]);
    expect(text.code).toBe(0);
    expect(text.stdout).toMatch(/^sms from office\/1\.02\ncode: 123456 \(otp, /);
    expect(text.stdout).toContain(
      '\n  banks: takes it\n  office hours: not reached\n  alerts: not reached\nsend: screen; hook\n',
    );
    expect(text.stdout).toContain('message to screen:\n  123456\n  office/1.02 · Bank\n');
    expect(text.stdout).not.toContain('\u001b');
    expect(nobody.code).toBe(1);
    expect(nobody.stdout).toContain(
      '  banks: no\n    it should hold a one-time code, but holds none\n    a tag of the SIM should be bank, but there is none\n',
    );
    expect(nobody.stdout).toContain('send: to nobody (unrouted)\n');
  });

  it('explains a whole report as JSON', async () => {
    const report = `[${recvSms('Your code is 123456', { sender: 'HSBC' })},{"type":"moon-phase"},7]`;
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'simwire.yaml'), GOOD);
    const args = ['--config', 'simwire.yaml', 'explain', '--gateway', 'office', '--report', '-', '--json'];
    const { code, stdout, stderr } = await runProgram(args, { cwd, input: report });
    expect(code).toBe(0);
    expect(stderr).toBe('into quarantine: not a report\n');
    const [sms, unknown, ...others] = JSON.parse(stdout) as Record<string, unknown>[];
    expect(others).toEqual([]);
    expect(sms).toMatchObject({
      event: {
        event: 'sms',
        gateway: 'office',
        port: '1.02',
        sender: 'HSBC',
        text: 'Your code is 123456',
        code: '123456',
      },
      code: '123456',
      rules: [
        { name: 'banks', verdict: 'match', failed: [] },
        { name: 'office hours', verdict: 'not_reached', failed: [] },
        { name: 'alerts', verdict: 'not_reached', failed: [] },
      ],
      send: ['screen', 'hook'],
      messages: { screen: expect.stringMatching(/^123456\noffice\/1\.02/) as string },
    });
    expect(JSON.parse((sms?.['messages'] as Record<string, string>)['hook'] ?? '')).toMatchObject({
      type: 'sms',
      data: { code: '123456', rule: 'banks', destination: 'hook' },
    });
    expect(unknown).toMatchObject({
      event: { event: 'unknown', raw: '{"type":"moon-phase"}' },
      code: null,
      rules: [
        {
          name: 'banks',
          verdict: 'no',
          failed: expect.arrayContaining([
            { key: 'event', expected: expect.any(String) as string, actual: expect.any(String) as string },
          ]) as unknown[],
        },
        { name: 'office hours', verdict: 'no' },
        { name: 'alerts', verdict: 'no' },
      ],
      send: [],
      messages: {},
    });
  });

  it('refuses what it cannot explain', async () => {
    const run = office(GOOD);
    const [gateway, port, text, file] = await Promise.all([
      run(['explain', '--gateway', 'ofice', '--text', 'x']),
      run(['explain', '--port', 'one', '--text', 'x']),
      run(['explain']),
      run(['explain', '--report', 'missing.json']),
    ]);
    expect([gateway, port, text, file].map(({ code, stdout }) => ({ code, stdout }))).toEqual(
      Array.from({ length: 4 }, () => ({ code: 2, stdout: '' })),
    );
    expect(gateway.stderr).toBe('no gateway "ofice" in the config; did you mean "office"?\n');
    expect(port.stderr).toBe('"one" is not a port; write 1.02\n');
    expect(text.stderr).toBe('say what to explain: --text TEXT, or --report FILE\n');
    expect(file.stderr).toBe('missing.json cannot be read: no such file (ENOENT)\n');
  });
});

it('code prints what is to be typed', async () => {
  const cwd = temporaryFolder();
  const [text, input, none, lines, invalid] = await Promise.all([
    runCommand(['code', 'Your Acme code is 481 920'], { cwd }),
    runCommand(['code'], { cwd, input: 'Your code is 7731\n' }),
    runCommand(['code', 'See you at 14:30'], { cwd }),
    runCommand(['code', '--jsonl'], {
      cwd,
      input: '{"text":"123456 is\u2028your code","id":1}\n\n{"text":"hi\u2029"}\r\n',
    }),
    runCommand(['code', '--jsonl'], {
      cwd,
      input: '{"text":"123456 is your code"}\n{"txt":"123456 is secret"}\n',
    }),
  ]);
  expect(text).toEqual({ code: 0, stdout: '481920\n', stderr: '' });
  expect(input).toEqual({ code: 0, stdout: '7731\n', stderr: '' });
  expect(none).toEqual({ code: 1, stdout: '', stderr: '' });
  expect(lines).toEqual({ code: 0, stdout: '{"code":"123456"}\n{"code":null}\n', stderr: '' });
  expect(invalid).toEqual({
    code: 2,
    stdout: '{"code":"123456"}\n',
    stderr: 'line 2 is not {"text": "…"}\n',
  });
});

it('schema prints what is kept in the repository', async () => {
  const cwd = temporaryFolder();
  const [schema, reference] = await Promise.all([
    runCommand(['schema'], { cwd }),
    runCommand(['schema', '--reference'], { cwd }),
  ]);
  expect(schema).toEqual({ code: 0, stdout: readFileSync('config/simwire.schema.json', 'utf8'), stderr: '' });
  expect(reference).toEqual({ code: 0, stdout: readFileSync('docs/configuration.md', 'utf8'), stderr: '' });
});

describe('beside a relay', () => {
  let office: Office;
  beforeAll(async () => {
    office = await openOffice('rules: [{ name: all, send: [team] }]\n');
  });
  afterAll(() => office.close());

  const kicked = { status: 403, description: 'Forbidden: bot was kicked from the supergroup chat' };

  it('send goes through the relay and says what became of it', async () => {
    const text = 'hello <b>there</b> @all';
    expect(await office.command('send', 'team', text)).toEqual({
      code: 0,
      stdout: 'delivered to team\n',
      stderr: '',
    });
    expect(office.telegram.messages.at(-1)?.text.endsWith(text)).toBe(true);
    expect(await office.command('send', 'screen')).toEqual({
      code: 0,
      stdout: 'delivered to screen\n',
      stderr: '',
    });
    await waitFor(() => office.relay.output().stdout.includes('│ Test message from Simwire') || undefined);
  });

  it('send to an unknown destination names those that exist', async () => {
    expect(await office.command('send', 'teem')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'no destination "teem" in the config; did you mean "team"?\n',
    });
  });

  it('what waits for a chat that the bot was kicked from can be seen, and goes on once that is fixed', async () => {
    expect(await office.command('outbox', 'list')).toEqual({
      code: 0,
      stdout: 'nothing waits\n',
      stderr: '',
    });
    office.telegram.chat(CHAT).refuses = kicked;
    await office.report(recvSms('one for the team', { port: '3.01' }));
    await office.report(recvSms('two for the team', { port: '3.02' }));
    await waitFor(() =>
      office.relay.output().stderr.includes('the destination is failing') ? true : undefined,
    );

    const sent = await office.command('send', 'team', 'is anybody there?');
    expect(sent.code).toBe(1);
    expect(sent.stdout).toContain('the bot was removed from the chat (403)');
    expect(sent.stdout).toContain('The bot is not in this group: add it, then send a test message.');

    const listed = await office.command('outbox', 'list', '--json');
    expect(JSON.parse(listed.stdout)).toMatchObject([
      {
        kind: 'sms',
        gateway: 'office',
        port: '3.01',
        destination: 'team',
        state: 'held',
        rule: 'all',
        attempts: 1,
        problem: 'the bot was removed from the chat (403)',
      },
      { port: '3.02', state: 'held' },
    ]);
    const [held, ofOps, dead, text] = await Promise.all([
      office.command('outbox', 'list', '--state', 'held', '--destination', 'team', '--json'),
      office.command('outbox', 'list', '--destination', 'ops', '--json'),
      office.command('outbox', 'list', '--state', 'dead'),
      office.command('outbox', 'list'),
    ]);
    expect(held.stdout).toBe(listed.stdout);
    expect(ofOps).toEqual({ code: 0, stdout: '[]\n', stderr: '' });
    expect(dead.stdout).toBe('nothing waits\n');
    expect(text.stdout).toMatch(
      /^\w{11} {2}\d{4}-\d\d-\d\d \d\d:\d\d:\d\d {2}held {2}team {2}sms office\/3\.01 {2}1 attempt {2}the bot was removed/,
    );
    expect(text.stdout + listed.stdout).not.toMatch(/for the team/);

    const waiting = JSON.parse(listed.stdout) as { id: number }[];
    const dropped = await office.command('outbox', 'drop', '--id', String(waiting[1]?.id));
    expect(dropped).toEqual({ code: 0, stdout: '1 delivery dropped\n', stderr: '' });

    office.telegram.chat(CHAT).refuses = undefined;
    const retried = await office.command('outbox', 'retry', '--destination', 'team');
    expect(retried).toEqual({ code: 0, stdout: '1 delivery requeued\n', stderr: '' });
    await waitFor(() => office.telegram.messages.find((m) => m.text.includes('one for the team')));
    await waitFor(async () => {
      const list = await office.command('outbox', 'list');
      return list.stdout === 'nothing waits\n' ? list : undefined;
    });
    expect(office.telegram.messages.filter((m) => /two for the team|is anybody/.test(m.text))).toEqual([]);
    expect(await office.command('outbox', 'retry')).toEqual({
      code: 1,
      stdout: '0 deliveries requeued\n',
      stderr: '',
    });
  });

  it('outbox refuses what it does not know', async () => {
    const [state, id, all] = await Promise.all([
      office.command('outbox', 'list', '--state', 'lost'),
      office.command('outbox', 'retry', '--id', 'x.1'),
      office.command('outbox', 'drop'),
    ]);
    expect(state).toEqual({
      code: 2,
      stdout: '',
      stderr: 'no state "lost"; known: pending, retrying, held, dead\n',
    });
    expect(id).toEqual({ code: 2, stdout: '', stderr: '"x.1" is not the id of a delivery\n' });
    expect(all).toEqual({ code: 2, stdout: '', stderr: 'say which: --id, --destination or --state\n' });
  });

  it('telegram chats says which address is none, and what to look at where nothing answers', async () => {
    const { token } = office.telegram;
    const run = (...more: string[]) => office.command('telegram', 'chats', '--token', token, ...more);
    const [root, proxy, nobody] = await Promise.all([
      run('--api-root', '127.0.0.1:8081'),
      run('--proxy', 'proxy.lan'),
      run('--api-root', 'http://127.0.0.1:9'),
    ]);
    expect(root).toMatchObject({
      code: 2,
      stderr: '--api-root: must be an address that starts with https:// or http://\n',
    });
    expect(proxy.stderr).toBe(
      '--proxy: must be an address that starts with http://, https:// or socks5://, or none\n',
    );
    expect(nobody.stdout).toMatch(
      /^connection refused \(ECONNREFUSED\)\nNothing takes connections on 127\.0\.0\.1:9\. Check `--api-root`/,
    );
  });

  it('telegram chats lists what the bot has seen, or says what to do', async () => {
    const { telegram } = office;
    const run = (token: string, ...more: string[]) =>
      office.command('telegram', 'chats', '--token', token, '--api-root', telegram.url, ...more);
    const nothing = await run(telegram.token);
    expect(nothing).toMatchObject({ code: 1, stderr: '' });
    expect(nothing.stdout).toContain('@simwire_test_bot has seen nothing');
    const chat = { id: CHAT, type: 'supergroup', title: 'Team \u001b[31m\u202E' };
    telegram.updates.push({
      update_id: 1,
      message: { message_id: 1, date: 1, chat, message_thread_id: 7, is_topic_message: true, text: 'hi' },
    });
    const [seen, json, wrong] = await Promise.all([
      run(telegram.token),
      run(telegram.token, '--json'),
      run('123456789:AAwrong-token_for-tests-only_01234567'),
    ]);
    expect(seen).toEqual({
      code: 0,
      stdout: `chat: ${String(CHAT)}  supergroup  Team ␛[31m⟨U+202E⟩\n  topic: 7  without a known name\n`,
      stderr: '',
    });
    expect(JSON.parse(json.stdout)).toEqual([
      { id: CHAT, type: 'supergroup', title: chat.title, topics: [{ id: 7, title: null }] },
    ]);
    expect(wrong.code).toBe(1);
    expect(wrong.stdout).toContain('@BotFather');
    expect(wrong.stdout + wrong.stderr).not.toContain('AAwrong');
  });

  it('send says the new id of a group that became a supergroup, and the log once', async () => {
    const { telegram, relay } = office;
    telegram.addChat({ id: UPGRADED, title: 'Team', topics: [{ id: 7, name: 'Codes' }] });
    telegram.chat(CHAT).migratedTo = UPGRADED;
    for (let n = 0; n < 2; n++) expect(await office.command('send', 'team')).toEqual(SENT_TO_SUPERGROUP);
    const asked = telegram.calls.filter(({ method }) => method === 'sendMessage').slice(-3);
    expect(asked.map(({ payload }) => payload['chat_id'])).toEqual([CHAT, UPGRADED, UPGRADED]);
    const lines = relay
      .output()
      .stderr.split('\n')
      .filter((line) => line.includes('became a supergroup'));
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      expect.objectContaining({ destination: 'team', chat: UPGRADED }),
    ]);
  });

  it('simulate plays a gateway whose reports are all answered with 200', async () => {
    const url = `${office.relay.url}/report/office/${TOKEN}`;
    const before = office.telegram.messages.length;
    const played = office.play('simulate', '--url', url, '--rate', '10/s', '--seed', '3', '--faults');
    await waitFor(() => office.telegram.messages.length > before + 3 || undefined);
    played.process.kill('SIGINT');
    const { code, stdout } = await played.ended;
    expect(code).toBe(0);
    const [, reports, answered] =
      /^(\d+) reports: (\d+) × 200; 0 without an answer, 0 repeated after a 503, 0 lost\n$/.exec(stdout) ??
      [];
    expect(reports).toBeDefined();
    expect(answered).toBe(reports);
    const cut = office.play('simulate', '--url', url.slice(0, -1));
    const told = await waitFor(() => cut.output().stderr || undefined);
    cut.process.kill('SIGINT');
    const refused = await cut.ended;
    expect(told).toMatch(/^127\.0\.0\.1:\d+ answers 401: there is no such gateway, or the token is wrong/);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toBe(told);
    expect(refused.stdout).toMatch(/^(\d+) reports: \1 × 401; .* \1 lost\n$/);
    const wrong = await office.command('simulate', '--url', 'relay.lan', '--rate', 'fast');
    expect(wrong).toEqual({
      code: 2,
      stdout: '',
      stderr: '--url must be http://HOST:PORT/report/GATEWAY/TOKEN\n',
    });
  });
});

describe('send without a relay', () => {
  it('says the new id of a group that became a supergroup', async () => {
    const telegram = await startFakeTelegram({
      chats: [{ id: CHAT, migratedTo: UPGRADED }, { id: UPGRADED }],
    });
    onTestFinished(() => telegram.close());
    const run = office(`
server: { listen: "127.0.0.1:0" }
store: sqlite:data/send.db
gateways: { office: { token: a-good-token-of-office } }
destinations: { team: { type: telegram, token: "${telegram.token}", chat: ${String(CHAT)}, api_root: "${telegram.url}" } }
rules: [{ name: all, send: [team] }]
`);
    expect(await run(['send', 'team'])).toEqual(SENT_TO_SUPERGROUP);
  });

  it('says for each kind of failure what to do', async () => {
    const services = await startLoopback(({ path }) =>
      path.startsWith('/services')
        ? { status: 404, body: 'no_service' }
        : path.startsWith('/hook')
          ? { status: 401, body: '' }
          : { status: 401, body: '{"ok":false,"error_code":401,"description":"Unauthorized"}' },
    );
    const run = office(`
server: { listen: "127.0.0.1:0" }
store: sqlite:data/send.db
gateways: { office: { token: a-good-token-of-office } }
destinations:
  team: { type: telegram, token: "123456789:AAwrong-token_for-tests-only_01234567", chat: ${String(CHAT)}, api_root: "${services.url}" }
  ops: { type: slack, webhook_url: "${services.url}/services/T0/B0/deadhook" }
  flows: { type: webhook, url: "${services.url}/hook", secret: whsec_c2ltd2lyZS10ZXN0LXNlY3JldC0wMTIzNDU2Nzg5 }
  off: { type: slack, webhook_url: "http://127.0.0.1:1/services/T0/B0/deadhook" }
  screen: { type: console, allow_log: true }
rules: [{ name: all, send: [screen] }]
`);
    // One after the other: each opens the store as its owner.
    const answers: Ended[] = [];
    for (const name of ['team', 'ops', 'flows', 'off', 'screen']) answers.push(await run(['send', name]));
    await services.close();
    const [team, ops, flows, off, screen] = answers.map(({ stdout }) => stdout);
    expect(answers.map(({ code }) => code)).toEqual([1, 1, 1, 1, 0]);
    expect(team).toBe(
      'not arrived: the bot token is not valid (401)\nGet the token from @BotFather and put it into the config.\n',
    );
    expect(ops).toBe(
      'not arrived: the webhook was disabled or removed (404 no_service)\n' +
        'Make a new incoming webhook in the Slack app and put its URL into the config.\n',
    );
    expect(flows).toContain('Check that both sides have the same `secret`.');
    expect(off).toBe(
      'not arrived: connection refused (ECONNREFUSED)\n' +
        'Nothing takes connections on 127.0.0.1:1. Check `webhook_url`, whether the server runs, and firewalls.\n',
    );
    expect(screen).toContain('│ Test message from Simwire\n');
    expect(screen?.endsWith('delivered to screen\n')).toBe(true);
    expect(answers.map(({ stderr }) => stderr).join('')).toBe('');
  });
});
