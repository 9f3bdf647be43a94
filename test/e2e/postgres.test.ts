import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isPostgresStoreOwned } from '../../src/store/postgres/store.ts';
import { SINK_SECRET, startWebhookSink } from '../fakes/webhook-sink.ts';
import { runCommand } from '../support/command.ts';
import { postgresServer } from '../support/postgres.ts';
import { startRelayProgram, waitFor, type RunningRelay } from '../support/program.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { recvSms } from '../support/wire.ts';

const TOKEN = 'postgres-test-token-01';

const configOf = (store: string, sink = 'http://127.0.0.1:9/hook'): string => `
server: { listen: "127.0.0.1:0" }
store: "${store}"
gateways: { office: { token: ${TOKEN} } }
destinations: { flows: { type: webhook, url: "${sink}", secret: ${SINK_SECRET} } }
rules: [{ name: all, send: [flows] }]
`;

async function report(relay: RunningRelay, text: string) {
  const answer = await fetch(`${relay.url}/report/office/${TOKEN}`, { method: 'POST', body: recvSms(text) });
  return { status: answer.status, retryAfter: answer.headers.get('retry-after') };
}

async function readiness({ url }: RunningRelay): Promise<number> {
  return (await fetch(`${url}/readyz`)).status;
}

function start(folder: string, store: string) {
  writeFileSync(join(folder, 'refused.yaml'), configOf(store));
  return runCommand(['--config', 'refused.yaml', 'start'], { cwd: folder });
}

describe('a relay on PostgreSQL', () => {
  const server = postgresServer();
  const nameOf = (url: string): string => new URL(url).pathname.slice(1);

  it('loses nothing when it is killed or its database goes away, and is followed by another one', async () => {
    const url = await server.createDatabase();
    const sink = await startWebhookSink();
    const folder = temporaryFolder();
    const arrived = (text: string): boolean => sink.messages.some(({ body }) => body.data['text'] === text);
    const acknowledged: string[] = [];
    const post = async (relay: RunningRelay, text: string): Promise<void> => {
      if ((await report(relay, text)).status === 200) acknowledged.push(text);
    };

    const first = await startRelayProgram(folder, configOf(url, sink.url));
    await post(first, 'the first one');
    await waitFor(() => arrived('the first one') || undefined);

    const standby = await start(folder, url);
    expect(standby).toMatchObject({ code: 2, stdout: '' });
    expect(standby.stderr).toMatch(/^another Simwire is running on this database \(.* \d+\): stop it.*\n$/);

    await Promise.all(Array.from({ length: 30 }, (_, n) => post(first, `number ${n} of many`)));
    first.process.kill('SIGKILL');
    await first.ended;
    const [lease] = await server.run(
      "SELECT expires_at - clock_timestamp() <= interval '15 seconds' AS soon FROM leases WHERE name = 'relay'",
      nameOf(url),
    );
    expect(lease).toEqual({ soon: true });
    await waitFor(async () => !(await isPostgresStoreOwned(url)) || undefined);
    const second = await startRelayProgram(folder, configOf(url, sink.url));
    await waitFor(() => acknowledged.every(arrived) || undefined);

    await server.stop('crash');
    const refused = await report(second, 'while nothing can be stored');
    expect(refused.status).toBe(503);
    expect(Number(refused.retryAfter)).toBeGreaterThan(0);
    expect(await readiness(second)).toBe(503);
    await server.start();
    await waitFor(async () => (await readiness(second)) === 200 || undefined);
    await post(second, 'after all');
    await waitFor(() => arrived('after all') || undefined);
    expect(acknowledged).toHaveLength(32);

    second.process.kill('SIGTERM');
    expect(await second.ended).toMatchObject({ code: 0 });
    expect(await isPostgresStoreOwned(url)).toBe(false);
    await sink.close();
  });

  it('refuses in words to start on a database that it cannot work on', async () => {
    const url = await server.createDatabase();
    const [hba] = await server.run('SHOW hba_file');
    const { hba_file: file } = hba as { hba_file: string };
    await server.run(
      `COPY (VALUES ('local all locked_out scram-sha-256'), ('local all all trust')) TO '${file}'`,
    );
    await server.run("CREATE ROLE locked_out LOGIN PASSWORD 'right-word'");
    await server.run('CREATE ROLE crowded LOGIN CONNECTION LIMIT 0');
    await server.run('CREATE ROLE guest LOGIN');
    await server.run('SELECT pg_reload_conf()');
    const readOnly = await server.createDatabase();
    await server.run(`ALTER DATABASE ${nameOf(readOnly)} SET default_transaction_read_only = on`);
    const as = (user: string, database = nameOf(url)): string =>
      url.replace('postgres@', `${user}@`).replace(`/${nameOf(url)}?`, `/${database}?`);

    const folder = temporaryFolder();
    for (const [store, words] of [
      [as('locked_out:wrong-word'), 'refuses this user or password'],
      [as('locked_out'), 'refuses this user or password'],
      [as('crowded'), 'no connection left: raise max_connections'],
      [as('guest'), 'may not write to the tables'],
      [as('postgres', 'nowhere'), 'has no such database'],
      [readOnly, 'takes reads only: is the address that of a replica?'],
    ] as const) {
      const { code, stderr } = await start(folder, store);
      expect(stderr).toMatch(/^the PostgreSQL store cannot be opened: [^\n]*\n$/);
      expect(stderr).toContain(words);
      expect(stderr).not.toContain('wrong-word');
      expect(code).toBe(2);
    }
  });
});
