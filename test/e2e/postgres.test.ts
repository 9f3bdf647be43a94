import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { isPostgresStoreOwned } from '../../src/store/postgres/store.ts';
import { SINK_SECRET, startWebhookSink } from '../fakes/webhook-sink.ts';
import { runCommand } from '../support/command.ts';
import { ownPostgresServer } from '../support/postgres.ts';
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

async function nameOfRelay({ url }: RunningRelay): Promise<string> {
  const { instance } = z
    .object({ instance: z.object({ name: z.string() }) })
    .parse(await (await fetch(`${url}/readyz`)).json());
  return instance.name;
}

function start(folder: string, store: string) {
  writeFileSync(join(folder, 'refused.yaml'), configOf(store));
  return runCommand(['--config', 'refused.yaml', 'start'], { cwd: folder });
}

describe('a relay on PostgreSQL', () => {
  const server = ownPostgresServer();
  const nameOf = (url: string): string => new URL(url).pathname.slice(1);

  it('loses nothing when one of three is killed, when one leaves and when the database goes away', async () => {
    const url = await server.createDatabase();
    const sink = await startWebhookSink();
    const folder = temporaryFolder();
    const config = configOf(url, sink.url);
    const arrived = (text: string): boolean => sink.messages.some(({ body }) => body.data['text'] === text);
    const acknowledged: string[] = [];
    /** Posts as a gateway does: again, until it is acknowledged. */
    const post = async (relay: RunningRelay, text: string): Promise<void> => {
      await waitFor(async () => (await report(relay, text)).status === 200 || undefined);
      acknowledged.push(text);
    };
    const owners = async (): Promise<Record<string, string>> => {
      const rows = await server.run(
        "SELECT name, holder FROM leases WHERE (name = 'clock' OR name LIKE 'account %') AND expires_at > clock_timestamp()",
        nameOf(url),
      );
      const parsed = z.array(z.object({ name: z.string(), holder: z.string() })).parse(rows);
      return Object.fromEntries(parsed.map(({ name, holder }) => [name, holder]));
    };

    const relays = await Promise.all([1, 2, 3].map(() => startRelayProgram(folder, config)));
    const [first, second, third] = relays as [RunningRelay, RunningRelay, RunningRelay];
    await Promise.all(relays.map((relay, n) => post(relay, `the first of ${n}`)));
    await waitFor(() => acknowledged.every(arrived) || undefined);
    await waitFor(async () => new Set(Object.values(await owners())).size === 2 || undefined);

    await Promise.all(
      Array.from({ length: 30 }, (_, n) => post(relays[n % 3] ?? first, `number ${n} of many`)),
    );
    const killed = await nameOfRelay(first);
    first.process.kill('SIGKILL');
    await first.ended;
    await Promise.all([post(second, 'after a death'), post(third, 'after a death, too')]);
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

    second.process.kill('SIGTERM');
    expect(await second.ended).toMatchObject({ code: 0 });
    await post(third, 'alone');
    await waitFor(() => arrived('alone') || undefined);
    const alone = await nameOfRelay(third);
    await waitFor(async () => {
      const holders = Object.values(await owners());
      return (holders.length === 2 && holders.every((holder) => holder === alone)) || undefined;
    });
    expect(acknowledged).toHaveLength(37);
    third.process.kill('SIGTERM');
    expect(await third.ended).toMatchObject({ code: 0 });
    // Those that left have given back all that they had. What is left of the killed one would run out.
    await server.run(
      `UPDATE leases SET expires_at = '-infinity' WHERE holder = '${killed}' AND name LIKE 'relay %'`,
      nameOf(url),
    );
    expect(await isPostgresStoreOwned(url)).toBe(false);
    expect(await owners()).toEqual({});
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
      [as('guest'), 'may not make or use the tables: let the user own the database'],
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
