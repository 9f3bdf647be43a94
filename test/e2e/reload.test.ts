import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { connect } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import type { KeyPair } from '../../src/domain/certificate.ts';
import { OTHER_PAIR, PAIR } from '../fakes/certificate.ts';
import { SINK_SECRET, startWebhookSink } from '../fakes/webhook-sink.ts';
import { runCommand } from '../support/command.ts';
import { startProgram, startRelayProgram, waitFor, type RunningRelay } from '../support/program.ts';
import { collectEnds, temporaryFolder, type AtEnd } from '../support/temporary.ts';
import { post, recvSms } from '../support/wire.ts';

const OLD = 'reload-test-token-old-1';
const NEW = 'reload-test-token-new-2';

interface Written {
  readonly token?: string;
  readonly flows?: string | null;
  readonly send?: string;
}

const configOf = ({ token = OLD, flows = null, send = 'screen' }: Written): string => `
server: { listen: "127.0.0.1:0" }
store: sqlite:data/reload.db
gateways: { office: { token: ${token} } }
destinations:
  screen: { type: console, allow_log: true }
${flows === null ? '' : `  flows: { type: webhook, url: "${flows}", secret: ${SINK_SECRET} }`}
rules: [{ name: all, send: [${send}] }]
`;

/** A relay whose config is changed while it runs. */
async function scene(atEnd: AtEnd) {
  const folder = temporaryFolder(atEnd);
  const relay = await startRelayProgram(folder, configOf({}), { atEnd });
  const save = (text: string | Buffer): void => {
    // At once, as editors do: a reload that was asked for before may read it meanwhile.
    const file = join(folder, 'simwire.yaml');
    writeFileSync(`${file}.new`, text);
    renameSync(`${file}.new`, file);
  };
  const says = (line: string): number => relay.output().stderr.split(line).length - 1;
  return {
    relay,
    report: async (token: string, text: string) =>
      (await post(`${relay.url}/report/office/${token}`, recvSms(text))).status,
    save,
    /** Saves a file, asks for it to be read, and waits until stderr says the line once more. */
    change: async (text: string | Buffer, line = 'simwire.yaml: taken over') => {
      const before = says(line);
      save(text);
      relay.process.kill('SIGHUP');
      await waitFor(() => (says(line) > before ? true : undefined));
    },
    outbox: async () => {
      const { stdout } = await runCommand(
        ['--config', 'simwire.yaml', 'outbox', 'list', '--state', 'held', '--json'],
        { cwd: folder },
      );
      return JSON.parse(stdout) as unknown[];
    },
  };
}

/** All that it logged: each line on stderr is JSON. */
const logged = (relay: RunningRelay): Record<string, unknown>[] =>
  relay
    .output()
    .stderr.trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

const printed = (relay: RunningRelay, text: string): Promise<unknown> =>
  waitFor(() => (relay.output().stdout.includes(text) ? true : undefined));

it('takes a SIGHUP that comes before it is ready', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'simwire.yaml'), configOf({}));
  const relay = startProgram(['--config', 'simwire.yaml', 'start'], { cwd: folder });
  await waitFor(() => existsSync(join(folder, 'data', 'reload.db')) || undefined);
  relay.process.kill('SIGHUP');
  const output = await waitFor(() =>
    relay.output().stderr.includes('simwire.yaml: taken over') ? relay.output().stderr : undefined,
  );
  expect(output).toContain('"msg":"ready"');
});

describe('a relay whose config is changed while it runs', () => {
  let running: Awaited<ReturnType<typeof scene>>;
  const { atEnd, end } = collectEnds();
  beforeAll(async () => {
    running = await scene(atEnd);
  });
  afterAll(end);

  it('takes over a new token and new rules, on SIGHUP and when the file was saved', async () => {
    const sink = await startWebhookSink();
    onTestFinished(() => sink.close());
    const { relay, report, save, change } = running;
    await change(configOf({ token: `[${OLD}]` }));
    expect(await report(OLD, 'first')).toBe(200);
    await printed(relay, 'first');

    await change(configOf({ token: NEW, flows: sink.url, send: 'flows' }));
    expect(await report(OLD, 'with the old token')).toBe(401);
    expect(await report(NEW, 'second')).toBe(200);
    await waitFor(() => sink.messages.find(({ body }) => body.data['text'] === 'second'));

    save(configOf({ token: `[${OLD}, ${NEW}]` }));
    await waitFor(async () => (await report(OLD, 'third')) === 200 || undefined);
    expect(await report(NEW, 'fourth')).toBe(200);
    await printed(relay, 'third');
    await printed(relay, 'fourth');
    expect(relay.output().stdout).not.toContain('second');
    expect(sink.messages).toHaveLength(1);
  });

  it('holds what waits for a destination that left the config, and sends it once it is back', async () => {
    const sink = await startWebhookSink();
    onTestFinished(() => sink.close());
    const both = configOf({ flows: sink.url, send: 'flows, screen' });
    const { relay, report, change, outbox } = running;
    await change(both);
    sink.failAlways({ status: 503 });
    expect(await report(OLD, 'for whom?')).toBe(200);
    await waitFor(() => (sink.requests() > 0 ? true : undefined));

    await change(configOf({}));
    sink.failAlways(null);
    // What was in flight still when the config was taken over is held once it failed.
    const held = await waitFor(async () => {
      const found = await outbox();
      return found.length > 0 ? found : undefined;
    });
    expect(held).toMatchObject([
      { destination: 'flows', state: 'held', problem: 'the destination is not in the config', port: '1.02' },
    ]);
    expect(await report(OLD, 'meanwhile')).toBe(200);
    await printed(relay, 'meanwhile');

    await change(both);
    await waitFor(() => sink.messages.find(({ body }) => body.data['text'] === 'for whom?'));
    expect(await outbox()).toEqual([]);
  });

  it('sends again what failed under the config before, however late that ended', async () => {
    const sink = await startWebhookSink();
    onTestFinished(() => sink.close());
    const { relay, report, change } = running;
    await change(configOf({ flows: sink.url, send: 'flows' }));
    const answer = Promise.withResolvers<undefined>();
    sink.failNext(1, { until: answer.promise, status: 503 });
    expect(await report(OLD, 'again')).toBe(200);
    await waitFor(() => (sink.requests() > 0 ? true : undefined));
    // It is taken over although what is in flight has not ended.
    await change(configOf({ flows: sink.url, send: 'flows' }));
    answer.resolve(undefined);
    await waitFor(() => sink.messages.find(({ body }) => body.data['text'] === 'again'));
    expect(relay.output().stderr).toContain('(503)');
    expect(sink.requests()).toBe(2);
  });

  it('refuses a config with problems, names them, and goes on with the one before', async () => {
    const { relay, report, change } = running;
    await change(configOf({}));
    const refused = 'simwire.yaml: not taken over; the config before it goes on';
    await change(configOf({ token: NEW, send: 'scren' }), refused);
    const problem = logged(relay).find(({ line }) => line !== undefined);
    expect(problem).toMatchObject({
      level: 50,
      file: 'simwire.yaml',
      line: 8,
      msg: expect.stringMatching(/^simwire\.yaml:8:\d+: .*"scren".*screen/) as string,
    });
    await change('server: [', refused);
    await change(Buffer.from('\ufeffserver: {}', 'utf16le'), refused);
    await change(
      configOf({}).replace(', allow_log: true', ''),
      'simwire.yaml: not taken over: destination screen',
    );
    expect(logged(relay).flatMap(({ level, msg }) => (level === 50 ? [msg] : []))).toContain(
      'simwire.yaml:1:1: the file is UTF-16; save the file as UTF-8',
    );
    expect(await report(NEW, 'not yet')).toBe(401);
    expect(await report(OLD, 'still here')).toBe(200);
    await printed(relay, 'still here');
  });
});

it('shows a new certificate on both its addresses once its files are others', async () => {
  const folder = temporaryFolder();
  const write = ({ cert, key }: KeyPair): void => {
    writeFileSync(join(folder, 'cert.pem'), cert);
    writeFileSync(join(folder, 'key.pem'), key);
  };
  const secured = configOf({}).replace(
    '{ listen: "127.0.0.1:0" }',
    '{ listen: "127.0.0.1:0", admin_listen: "127.0.0.1:0", tls: { cert: cert.pem, key: key.pem } }',
  );
  write(PAIR);
  const relay = await startRelayProgram(folder, secured);
  const { admin_url: admin } = z
    .object({ admin_url: z.string() })
    .parse(logged(relay).find(({ msg }) => msg === 'ready'));
  const shown = (url: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const { hostname: host, port } = new URL(url);
      const socket = connect({ host, port: Number(port), rejectUnauthorized: false }, () => {
        resolve(socket.getPeerX509Certificate()?.toString() ?? '');
        socket.destroy();
      }).on('error', reject);
    });
  expect([await shown(relay.url), await shown(admin)]).toEqual([PAIR.cert, PAIR.cert]);
  write(OTHER_PAIR);
  await waitFor(async () => (await shown(relay.url)) === OTHER_PAIR.cert || undefined);
  expect(await shown(admin)).toBe(OTHER_PAIR.cert);

  writeFileSync(join(folder, 'simwire.yaml'), configOf({}));
  relay.process.kill('SIGHUP');
  await waitFor(
    () =>
      relay.output().stderr.includes('server.admin_listen, server.tls: taken over after a restart only') ||
      undefined,
  );
});
