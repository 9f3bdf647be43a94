import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startFakeTelegram, type FakeTelegram } from '../fakes/telegram.ts';
import type { Ended } from '../support/child.ts';
import { runCommand } from '../support/command.ts';
import { freePort } from '../support/free-port.ts';
import { startProgram, waitFor } from '../support/program.ts';
import { temporaryFolder } from '../support/temporary.ts';

const SLACK = 'https://hooks.slack.test/services/T000/B000/fictional';
const OPTIONS = ['--service', 'slack', '--token', SLACK, '--address', '192.168.1.44'];

async function startTelegram(updates: readonly object[] = []): Promise<FakeTelegram> {
  const fake = await startFakeTelegram();
  fake.updates.push(...updates);
  onTestFinished(() => fake.close());
  return fake;
}
const seen = (id: number, title: string): object => ({
  update_id: 1,
  message: { message_id: 1, date: 1, chat: { id, type: 'supergroup', title } },
});

function initIn(folder: string) {
  const run = (args: readonly string[], more = {}): Promise<Ended> =>
    runCommand(['--config', 'simwire.yaml', 'init', ...args], { cwd: folder, ...more });
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  return {
    run,
    read,
    answering: (lines: string) => (args: string[]) => run(args, { input: lines, terminal: true }),
  };
}

describe('init with options', () => {
  it('writes a config that check finds right, and a .env that only its owner reads, with a fresh short token', async () => {
    const folder = temporaryFolder();
    const { run, read } = initIn(folder);
    const { code, stdout, stderr } = await run([...OPTIONS, '--public-url', '192.168.1.10']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const token = /^OFFICE_TOKEN='(\w{16})'$/m.exec(read('.env'))?.[1] ?? '';
    const url = `http://192.168.1.10:8080/report/office/${token}`;
    expect(stdout).toContain(`(${url.length} characters, the end is its token):\n  ${url}\n`);
    expect(url.length).toBeLessThanOrEqual(64);
    expect(read('.env')).toContain(`SLACK_WEBHOOK_URL='${SLACK}'\n`);
    expect(read('simwire.yaml')).not.toContain(token);
    expect(read('simwire.yaml')).not.toContain(SLACK);
    expect(statSync(join(folder, '.env')).mode & 0o777).toBe(0o600);
    expect(await runCommand(['--config', 'simwire.yaml', 'check'], { cwd: folder })).toEqual({
      code: 0,
      stdout: 'simwire.yaml: valid: 1 gateway, 1 destination, 3 rules; 2 of 2 tests pass\n',
      stderr: '',
    });
    const other = temporaryFolder();
    await initIn(other).run(OPTIONS);
    expect(initIn(other).read('.env')).not.toContain(token);
  });

  it('writes at the default place, and says which commands come next', async () => {
    const folder = temporaryFolder();
    const { stdout } = await runCommand(['init', '--service', 'console', '--address', 'any'], {
      cwd: folder,
      env: { npm_lifecycle_event: 'npx' },
    });
    expect(readdirSync(join(folder, 'config')).sort()).toEqual(['.env', 'simwire.yaml']);
    expect(stdout).toContain('\n  npx simwire send team ');
    expect(await runCommand(['send', 'team', 'hello'], { cwd: folder })).toMatchObject({ code: 0 });
  });

  it.each([
    ['discord', ['--token', 'https://discord.test/api/webhooks/1/x'], 'DISCORD_WEBHOOK_URL='],
    ['ntfy', [], 'OFFICE_TOKEN='],
    ['ntfy', ['--chat', 'our-topic'], 'OFFICE_TOKEN='],
    [
      'telegram',
      ['--token', '123456789:AAfake-token_for-tests-only_0123456', '--chat', '-1001', '--topic', '7'],
      'TELEGRAM_TOKEN=',
    ],
    [
      'telegram',
      ['--token', '123456789:AAfake-token_for-tests-only_0123456', '--chat', '@channel'],
      'TELEGRAM_TOKEN=',
    ],
    ['console', ['--gateway', 'telegram'], 'GATEWAY_TELEGRAM_TOKEN='],
    ['console', ['--gateway', '1.floor', '--address', '10.0.0.0/8'], 'GATEWAY_1_FLOOR_TOKEN='],
    ['console', ['--public-url', 'https://sms.example.test'], 'OFFICE_TOKEN='],
  ])('makes a right config for %s %j', async (service, args, variable) => {
    const folder = temporaryFolder();
    const { run, read } = initIn(folder);
    expect(await run(['--service', service, '--address', '10.0.0.7', ...args])).toMatchObject({ code: 0 });
    expect(read('.env')).toContain(`\n${variable}`);
    const check = await runCommand(['--config', 'simwire.yaml', 'check'], { cwd: folder });
    expect(check).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/: valid: .*; 2 of 2 tests pass\n$/) as string,
    });
  });

  it('tells the topic of ntfy that it made, which nobody guesses', async () => {
    const { run, read } = initIn(temporaryFolder());
    const { stdout } = await run(['--service', 'ntfy', '--address', 'any']);
    const topic = /subscribe to this topic.*: (simwire-\w{16})$/m.exec(stdout)?.[1] ?? 'none';
    expect(read('simwire.yaml')).toContain(`topic: ${topic} #`);
  });

  it('takes a secret that the environment has under the name that the config uses', async () => {
    const folder = temporaryFolder();
    const { run, read } = initIn(folder);
    const env = { SLACK_WEBHOOK_URL: SLACK };
    expect(await run(['--service', 'slack', '--address', 'any'], { env })).toMatchObject({ code: 0 });
    expect(read('.env')).toContain(SLACK);
  });

  it('says where a variable of the environment would hide the fresh token', async () => {
    const env = { OFFICE_TOKEN: 'of-an-older-attempt' };
    const { stderr } = await initIn(temporaryFolder()).run(OPTIONS, { env });
    expect(stderr).toBe(
      'OFFICE_TOKEN has another value in this environment, which goes before .env: unset OFFICE_TOKEN\n',
    );
  });

  it('says where an address is too long for some devices', async () => {
    const { run } = initIn(temporaryFolder());
    const name = 'the-gateway-in-the-basement';
    const { stdout } = await run([
      ...OPTIONS,
      '--gateway',
      name,
      '--public-url',
      'relay.office.example.test',
    ]);
    expect(stdout).toContain('Some devices take 64 characters only');
  });

  it('never waits where there is no terminal: it names what is missing', async () => {
    const folder = temporaryFolder();
    const { run } = initIn(folder);
    expect(await run([])).toEqual({
      code: 2,
      stdout: '',
      stderr: `nobody can be asked here, as this is no terminal; these options are missing:
--service: telegram, slack, discord, ntfy or console
--address: the gateway's IP address, or \`any\`
`,
    });
    const { stderr } = await run(['--service', 'telegram', '--address', 'any']);
    expect(stderr).toMatch(/missing:\n--token: .*\n--chat: `simwire telegram chats` lists them\n$/);
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each([['simwire.yaml'], ['.env']])('never overwrites %s, and writes nothing beside it', async (name) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, name), 'mine');
    const { run, read } = initIn(folder);
    expect(await run(OPTIONS)).toEqual({
      code: 2,
      stdout: '',
      stderr: `${name} exists already, and nothing is overwritten: choose another place with --config\n`,
    });
    expect(readdirSync(folder)).toEqual([name]);
    expect(read(name)).toBe('mine');
  });

  it.each([
    [['--token', "https://hooks.slack.test/'x"], 'quotes'],
    [['--token', 'http://hooks.slack.test/x'], 'must start with https://'],
    [['--gateway', 'two words'], 'a name is made of letters'],
    [['--gateway', 'simwire'], 'stands for Simwire itself'],
    [['--address', 'somewhere'], 'somewhere'],
    [['--public-url', 'http://'], 'public_url'],
    [['--topic', 'x'], '--topic must be'],
    [['--service', 'slak'], 'did you mean "slack"?'],
  ])('says in words what is wrong with %j, and writes nothing', async (args, said) => {
    const folder = temporaryFolder();
    const { code, stderr } = await initIn(folder).run([...OPTIONS, ...args]);
    expect(code).toBe(2);
    expect(stderr).toContain(said);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('init at a terminal', () => {
  it('asks for what is missing, finds the chat by listening, and all that follows works', async () => {
    const telegram = await startTelegram([seen(-1001234567890, 'Team')]);
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'data'));
    const port = await freePort();
    const answers = ['', telegram.token, '', '192.168.1.44', `127.0.0.1:${String(port)}`];
    const init = await initIn(folder).answering(`${answers.join('\n')}\n`)(['--api-root', telegram.url]);
    expect(init).toMatchObject({ code: 0 });
    expect(init.stderr).toContain(
      'Where shall messages go? (telegram, slack, discord, ntfy, console) [telegram]: ',
    );
    expect(init.stderr).toContain('Found: supergroup Team\n');

    const command = (...args: string[]) => runCommand(['--config', 'simwire.yaml', ...args], { cwd: folder });
    expect(await command('send', 'team', 'it works')).toMatchObject({
      code: 0,
      stdout: 'delivered to team\n',
    });
    expect(telegram.messages[0]?.text).toContain('it works');

    const relay = startProgram(['--config', 'simwire.yaml', 'start'], { cwd: folder });
    await waitFor(() => relay.output().stderr.includes('"msg":"ready"') || undefined);
    const url = /--url (\S+)/.exec(init.stdout)?.[1] ?? '';
    const gateway = startProgram(['simulate', '--url', url, '--rate', '20/s'], { cwd: folder });
    await waitFor(() => telegram.messages.length > 1 || undefined);
    gateway.process.kill('SIGINT');
    expect(await gateway.ended).toMatchObject({ code: 0 });
  });

  it('lets one choose where the bot sees several places', async () => {
    const topic = { message_thread_id: 7, is_topic_message: true, forum_topic_created: { name: 'Codes' } };
    const telegram = await startTelegram([
      seen(-1001, 'One'),
      {
        update_id: 2,
        message: { message_id: 2, date: 1, chat: { id: -1002, type: 'supergroup', title: 'Two' }, ...topic },
      },
    ]);
    const folder = temporaryFolder();
    const { answering, read } = initIn(folder);
    const args = ['--service', 'telegram', '--token', telegram.token, '--api-root', telegram.url];
    const { code, stderr } = await answering('9\n3\n')([
      ...args,
      '--gateway',
      'g',
      '--address',
      'any',
      '--public-url',
      'h',
    ]);
    expect(code).toBe(0);
    expect(stderr).toContain('  3  supergroup Two, topic Codes\n');
    expect(read('simwire.yaml')).toMatch(/chat: -1002 .*\n +topic: 7\n/);
  });

  it('waits until the bot is written to', async () => {
    const telegram = await startTelegram();
    const folder = temporaryFolder();
    const args = ['--service', 'telegram', '--token', telegram.token, '--api-root', telegram.url];
    const ended = initIn(folder).answering('')([
      ...args,
      '--address',
      'any',
      '--gateway',
      'g',
      '--public-url',
      'h',
    ]);
    // Its input is at an end: nobody is there who could write to the bot.
    expect(await ended).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(
        /send \/start@simwire_test_bot there.*\n\nended without a chat: nothing was written\n$/,
      ) as string,
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('says what Telegram says against a token', async () => {
    const telegram = await startTelegram();
    const folder = temporaryFolder();
    const args = [
      '--service',
      'telegram',
      '--token',
      '1:wrong-but-long-enough-token',
      '--api-root',
      telegram.url,
    ];
    const { code, stderr } = await initIn(folder).answering('\n')(args);
    expect(code).toBe(1);
    expect(stderr).toContain('401');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('ends without a trace where the answers end', async () => {
    const folder = temporaryFolder();
    const { code, stderr } = await initIn(folder).answering('slack\n')([]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/\nended without an answer: nothing was written\n$/);
    expect(readdirSync(folder)).toEqual([]);
  });
});
