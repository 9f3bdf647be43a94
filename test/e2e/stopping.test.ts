import { once } from 'node:events';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { startFakeTelegram, type FakeTelegram } from '../fakes/telegram.ts';
import { SINK_SECRET, startWebhookSink } from '../fakes/webhook-sink.ts';
import { runCommand } from '../support/command.ts';
import { startProgram, startRelayProgram, waitFor } from '../support/program.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { post, recvSms } from '../support/wire.ts';

const TOKEN = 'stopping-test-token-1';
const CONTINUE = 'HTTP/1.1 100 Continue\r\n\r\n';

const configOf = (flows: string, team = '{ type: console, allow_log: true }'): string => `
server: { listen: "127.0.0.1:0" }
store: sqlite:data/stopping.db
gateways: { office: { token: ${TOKEN} } }
destinations: { flows: ${flows}, team: ${team} }
rules:
  - { name: team, when: { text: who knows }, send: [team] }
  - { name: all, send: [flows] }
`;

const telegramAt = ({ token, url }: FakeTelegram): string =>
  `{ type: telegram, token: "${token}", chat: 4711, api_root: ${url} }`;

/** A relay with a webhook, and what stands for the team; `startAgain` starts another one in its place. */
async function relayToWebhook(team?: string) {
  const folder = temporaryFolder();
  const sink = await startWebhookSink();
  onTestFinished(() => sink.close());
  const config = configOf(`{ type: webhook, url: "${sink.url}", secret: ${SINK_SECRET} }`, team);
  const relay = await startRelayProgram(folder, config);
  const url = `${relay.url}/report/office/${TOKEN}`;
  return { folder, config, sink, relay, url, startAgain: () => startRelayProgram(folder, config) };
}

/**
 * Opens a report, and resolves when the relay asks for the body. `finish` sends that, and resolves with all that is
 * answered to it.
 */
async function halfReport(url: string, body: string): Promise<{ finish(): Promise<string> }> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  let answer = '';
  socket.setEncoding('utf8').on('data', (text: string) => (answer += text));
  const closed = once(socket, 'close');
  const length = String(Buffer.byteLength(body));
  socket.write(
    `POST /report/office/${TOKEN} HTTP/1.1\r\nHost: relay\r\nContent-Length: ${length}\r\nExpect: 100-continue\r\n\r\n`,
  );
  await waitFor(() => answer.startsWith(CONTINUE) || undefined);
  socket.write(body.slice(0, -1));
  return {
    finish: async () => {
      socket.write(body.slice(-1));
      await closed;
      return answer.slice(CONTINUE.length);
    },
  };
}

/** So many more messages are accepted than are sent, at most: all of them are sent after the next start. */
const BACKLOG = 120;

it('SIGTERM under load: what was accepted is answered, sent and never doubled; nothing new is accepted; what hangs is marked', async () => {
  const telegram = await startFakeTelegram({ chats: [{ id: 4711 }] });
  onTestFinished(() => telegram.close());
  const { sink, relay, url, startAgain } = await relayToWebhook(telegramAt(telegram));
  sink.failNext(4_000, { delayMs: 60 });

  const acknowledged: string[] = [];
  const others: number[] = [];
  let number = 0;
  let [over, most] = [false, BACKLOG];
  const load = async (): Promise<void> => {
    for (;;) {
      await waitFor(() => number < sink.messages.length + most || over || undefined);
      const text = `message no ${String(++number)} ends here`;
      const answer = await post(url, recvSms(text)).catch(() => null);
      over ||= answer === null;
      if (answer === null) return;
      if (answer.status === 200) acknowledged.push(text);
      else others.push(answer.status);
    }
  };
  const loaders = Array.from({ length: 8 }, load);
  await waitFor(() => (sink.messages.length > 40 ? true : undefined));
  const half = await halfReport(relay.url, recvSms('begun before the signal'));
  // Only now: a send that hangs is given up after a while.
  telegram.failNext(1, { hang: true });
  expect((await post(url, recvSms('who knows'))).status).toBe(200);
  await waitFor(() => telegram.requests() > 0 || undefined);

  relay.process.kill('SIGTERM');
  // Whoever waits for a send would wait for ever.
  most = Infinity;
  await Promise.all(loaders);
  const answer = await half.finish();
  expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
  expect(answer).toContain('"stored":1');
  const { code } = await relay.ended;
  expect(code).toBe(0);
  await expect(fetch(relay.url)).rejects.toThrow();
  expect(others).toEqual([]);
  // A send that was cut off in the middle would be a request without a message: the sink takes its time for each.
  expect(sink.requests()).toBe(sink.messages.length);

  const again = await startAgain();
  const expected = [...acknowledged, 'begun before the signal'];
  const texts = (): unknown[] => sink.messages.map(({ body }) => body.data['text']);
  await waitFor(() => (expected.every((text) => texts().includes(text)) ? true : undefined));
  expect(acknowledged.length).toBeGreaterThan(40);
  expect(new Set(texts()).size).toBe(texts().length);

  const hung = await waitFor(() => telegram.messages[0]);
  expect(hung.text).toContain('(possibly repeated)');
  expect(hung.text.endsWith('who knows')).toBe(true);
  // It did not wait for what ends a send that hangs: that would have been an attempt.
  expect(again.output().stderr).toContain('"deliveries":1');
});

it('SIGTERM while the config is being taken over: nothing is lost, and nothing is doubled', async () => {
  const { folder, config, sink, relay, url, startAgain } = await relayToWebhook();
  const answer = Promise.withResolvers<undefined>();
  sink.failNext(1, { until: answer.promise });
  await post(url, recvSms('in flight'));
  await waitFor(() => sink.requests() === 1 || undefined);
  const other = 'stopping-test-token-2';
  writeFileSync(join(folder, 'simwire.yaml'), config.replace(TOKEN, `[${TOKEN}, ${other}]`));
  relay.process.kill('SIGHUP');
  // The new token is known from when the new config begins to be taken over; that waits for what is in flight.
  const waits = () => post(`${relay.url}/report/office/${other}`, recvSms('waits'));
  await waitFor(async () => (await waits()).status === 200 || undefined);
  relay.process.kill('SIGTERM');
  await waitFor(() =>
    fetch(relay.url).then(
      () => undefined,
      () => true,
    ),
  );
  answer.resolve(undefined);
  expect((await relay.ended).code).toBe(0);
  const texts = (): unknown[] => sink.messages.map(({ body }) => body.data['text']);
  expect(texts()).toContain('in flight');

  const again = await startAgain();
  await waitFor(() => texts().includes('waits') || undefined);
  expect(texts().sort()).toEqual(['in flight', 'waits']);
  expect(again.output().stderr).not.toContain('they may be repeated');
});

it('the demo shows codes, says where a real gateway reports to, and ends cleanly, whatever config and folder there are', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'config'));
  mkdirSync(join(folder, 'tmp'));
  const telegram = await startFakeTelegram({ chats: [{ id: 4711 }] });
  onTestFinished(() => telegram.close());
  writeFileSync(join(folder, 'config/simwire.yaml'), configOf(telegramAt(telegram)));
  const demo = startProgram(['demo'], {
    cwd: folder,
    env: {
      SIMWIRE_CONFIG: 'config/simwire.yaml',
      SIMWIRE_DATA: folder,
      SIMWIRE_LISTEN: '0.0.0.0:1',
      TMPDIR: join(folder, 'tmp'),
    },
  });
  const stdout = await waitFor(() =>
    /\n│ \d{4,8}\b/.test(demo.output().stdout) ? demo.output().stdout : undefined,
  );
  expect(stdout).toMatch(
    /^Simwire listens on (http:\/\/127\.0\.0\.1:\d+)\. A real gateway would get this report URL: \1\/report\/demo\/\S+\n/,
  );
  demo.process.kill('SIGINT');
  const ended = await demo.ended;
  expect(ended).toMatchObject({ code: 0, stderr: '' });
  expect(ended.stdout).toMatch(/\nThe demo is over: \d+ reports, 0 lost\. /);
  expect(telegram.requests()).toBe(0);
  expect(readdirSync(folder, { recursive: true }).sort()).toEqual(['config', 'config/simwire.yaml', 'tmp']);

  const taken = await runCommand(['demo', '--seed', 'x'], { cwd: folder });
  expect(taken.code).toBe(2);
  expect(taken.stderr).toBe('--seed must be a number from 1 to 9007199254740991\n');
});

it.each([
  ['--config', 'simwire.yaml', 'demo'],
  ['demo', '--config', 'simwire.yaml'],
])('the demo refuses another config than its own: %s %s %s', async (...args) => {
  expect(await runCommand(args, { cwd: temporaryFolder() })).toEqual({
    code: 2,
    stdout: '',
    stderr: 'the demo has a config of its own: leave --config away, or run "simwire simulate"\n',
  });
});
