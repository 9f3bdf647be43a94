import { closeSync, openSync, readFileSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { NO_CHANGE } from '../../src/domain/decision.ts';
import { newGateway } from '../../src/engine/records.ts';
import { runCommand } from '../support/command.ts';
import { runProgram, startRelayProgram, waitFor, type RunningRelay } from '../support/program.ts';
import { delivery, sms } from '../support/sample-events.ts';
import { openFile, stored } from '../support/stores.ts';
import { collectEnds, temporaryFolder } from '../support/temporary.ts';
import { recvSms } from '../support/wire.ts';

const TOKEN = 'trouble-test-token-01';
const STORE = 'data/trouble.db';

const config = (listen = '127.0.0.1:0', store = `sqlite:${STORE}`): string => `
server: { listen: "${listen}" }
store: ${store}
gateways: { office: { token: ${TOKEN} } }
destinations: { screen: { type: console, allow_log: true } }
rules: [{ name: all, send: [screen] }]
`;

const start = (folder: string, text: string) => {
  writeFileSync(join(folder, 'simwire.yaml'), text);
  return runCommand(['--config', 'simwire.yaml', 'start'], { cwd: folder });
};

async function post(relay: RunningRelay, body: string) {
  const answer = await fetch(`${relay.url}/report/office/${TOKEN}`, { method: 'POST', body });
  return { status: answer.status, retryAfter: answer.headers.get('retry-after'), body: await answer.json() };
}

async function readiness(relay: RunningRelay): Promise<{ status: number; body: unknown }> {
  const answer = await fetch(`${relay.url}/readyz`);
  return { status: answer.status, body: await answer.json() };
}

const arrived = (relay: RunningRelay, text: string): Promise<unknown> =>
  waitFor(() => (relay.output().stdout.includes(text) ? true : undefined));

interface Line {
  readonly level: number;
  readonly msg: string;
  readonly gateway?: string;
}

/** Waits for a line of the log that is like this; what a program writes and what it answers arrive in any order. */
const logs = (relay: RunningRelay, like: Line): Promise<Line> =>
  waitFor(() => {
    const lines = relay.output().stderr.split('\n').slice(0, -1);
    return lines
      .map((line) => JSON.parse(line) as Line)
      .find(
        ({ level, msg, gateway }) =>
          level === like.level && msg.startsWith(like.msg) && gateway === like.gateway,
      );
  });

/** One relay in its folder, for tests that do not end it. */
let shared: { readonly folder: string; readonly relay: RunningRelay };
const { atEnd, end } = collectEnds();
beforeAll(async () => {
  const folder = temporaryFolder(atEnd);
  shared = { folder, relay: await startRelayProgram(folder, config(), { atEnd }) };
});
afterAll(end);

describe('start is refused in one line', () => {
  it('where another one runs on the same store', async () => {
    const { folder, relay } = shared;
    expect(await start(folder, config())).toEqual({
      code: 2,
      stdout: '',
      stderr: `another Simwire is running on ${STORE}: stop it first, or give this one a store of its own\n`,
    });
    expect((await post(relay, recvSms('the first one goes on'))).status).toBe(200);
  });

  it('where another program listens already', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((done) => other.once('listening', done));
    onTestFinished(() => void other.close());
    const { port } = other.address() as AddressInfo;
    const answer = await start(temporaryFolder(), config(`127.0.0.1:${String(port)}`));
    expect(answer).toEqual({
      code: 2,
      stdout: '',
      stderr: `cannot listen on 127.0.0.1:${String(port)} (server.listen or server.admin_listen): another program listens there already; stop it, or choose another port\n`,
    });
  });

  it('where the config is missing or broken, or names a database that cannot be reached', async () => {
    const [missing, broken, postgres] = await Promise.all([
      runCommand(['start'], { cwd: temporaryFolder() }),
      start(temporaryFolder(), 'server: { listen: "127.0.0.1:0"\nrules: []\n'),
      start(temporaryFolder(), config('127.0.0.1:0', 'postgres://relay:hidden-word@127.0.0.1:1/simwire')),
    ]);
    for (const { code, stdout } of [missing, broken, postgres])
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(missing.stderr).toMatch(/^config\/simwire\.yaml:1:1: cannot be read.*\n$/);
    expect(broken.stderr).toMatch(/^simwire\.yaml:\d+:\d+: .*\n/);
    expect(broken.stderr).not.toContain('    at ');
    expect(postgres.stderr).toMatch(/^the PostgreSQL store cannot be opened: .*ECONNREFUSED.*\n$/);
    expect(postgres.stderr).not.toContain('hidden-word');
  });

  it('where the database file is none, or damaged', async () => {
    const none = temporaryFolder();
    writeFileSync(join(none, 'simwire.db'), 'these are not the pages of a database, by far not.'.repeat(100));
    const damaged = temporaryFolder();
    const store = await openFile(join(damaged, STORE));
    await store.channels.set('soon', 'unreadable');
    await store.close();
    overwrite(join(damaged, STORE), 0.1);
    const [isNone, isDamaged] = await Promise.all([
      start(none, config('127.0.0.1:0', 'sqlite:simwire.db')),
      start(damaged, config()),
    ]);
    expect(isNone).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'the store simwire.db cannot be opened: the file is not a database: restore a backup, or move it away\n',
    });
    expect(isDamaged).toMatchObject({ code: 2, stdout: '' });
    expect(isDamaged.stderr).toMatch(/^the store data\/trouble\.db .*damaged.*\n$/);
  });
});

describe('a store that turns out to be damaged only once it is read', () => {
  const LINE = `the store ${STORE}: the database is damaged: stop Simwire and restore a backup\n`;

  /** A store with a gateway and an SMS that waits to be sent, and with one of its tables or indexes overwritten. */
  async function damagedIn(name: string): Promise<string> {
    const folder = temporaryFolder();
    const file = join(folder, STORE);
    const store = await openFile(file);
    const events = [stored(sms({ id: 1 }), [delivery({ id: 2, event: 1 })])];
    const decide = () => ({ ...NO_CHANGE, events, gateway: newGateway('office', 1) });
    await store.journal.accept({ gateway: 'office', at: 1, keys: [], rejects: [], decide });
    await store.close();
    const db = new DatabaseSync(file);
    const { rootpage } = db.prepare('SELECT rootpage FROM sqlite_schema WHERE name = ?').get(name) ?? {};
    const { page_size: size } = db.prepare('PRAGMA page_size').get() ?? {};
    db.close();
    const handle = openSync(file, 'r+');
    writeSync(
      handle,
      Buffer.alloc(Number(size), 0x5a),
      0,
      Number(size),
      (Number(rootpage) - 1) * Number(size),
    );
    closeSync(handle);
    writeFileSync(join(folder, 'simwire.yaml'), config());
    return folder;
  }

  it.each([
    ['deliveries', ['outbox', 'list']],
    ['deliveries', ['outbox', 'drop', '--state', 'pending']],
    ['events', ['replay', '--since', '24h']],
    ['sqlite_autoindex_ports_1', ['ports']],
    ['sqlite_autoindex_faults_1', ['alerts']],
    ['deliveries', ['start']],
  ])('in %s is reported by %j in one line', async (name, args) => {
    const cwd = await damagedIn(name);
    const said = await runCommand(['--config', 'simwire.yaml', ...args], { cwd });
    expect(said).toEqual({ code: 2, stdout: '', stderr: LINE });
  });

  it('in events is reported by start in one line, although they are read by what sends in the background', async () => {
    const cwd = await damagedIn('events');
    const said = await runProgram(['--config', 'simwire.yaml', 'start'], { cwd });
    expect(said).toEqual({ code: 2, stdout: '', stderr: LINE });
  });
});

/** Overwrites a file from a part of its length on. */
function overwrite(file: string, from: number): void {
  const { size } = statSync(file);
  const start = Math.floor(size * from);
  const handle = openSync(file, 'r+');
  writeSync(handle, Buffer.alloc(size - start, 0x5a), 0, size - start, start);
  closeSync(handle);
}

describe('a store in trouble makes 503, and goes on by itself', () => {
  it('locked by another program', async () => {
    const { folder, relay } = shared;
    await post(relay, recvSms('before'));
    await arrived(relay, 'before');
    const other = new DatabaseSync(join(folder, STORE), { timeout: 5_000 });
    onTestFinished(() => {
      other.close();
    });
    other.exec('BEGIN IMMEDIATE');

    const reason = 'the database is locked by another program';
    const [report, undecodable] = await Promise.all([post(relay, recvSms('during')), post(relay, 'garbage')]);
    for (const answer of [report, undecodable])
      expect(answer).toEqual({ status: 503, retryAfter: '5', body: { code: 503, reason } });
    expect(await readiness(relay)).toMatchObject({
      status: 503,
      body: { ready: false, reasons: [{ code: 'store_locked', message: reason }] },
    });
    await logs(relay, { level: 50, msg: `a report could not be stored: ${reason}`, gateway: 'office' });

    other.exec('ROLLBACK');
    await waitFor(async () => ((await readiness(relay)).status === 200 ? true : undefined));
    await logs(relay, { level: 30, msg: 'the store works again' });
    expect((await post(relay, recvSms('after'))).body).toEqual({
      code: 200,
      reason: 'OK',
      stored: 1,
      quarantined: 0,
    });
    await arrived(relay, 'after');
    expect(relay.output().stdout).not.toContain('during');
  });

  it('on a full disk', async () => {
    const folder = temporaryFolder();
    // No file may grow beyond 4,000 blocks of 512 bytes: SQLite gets the error of a disk without room.
    const before = "trap '' XFSZ; ulimit -f 4000";
    const relay = await startRelayProgram(folder, config(), { before });
    const stored: string[] = [];
    const postLong = async (number: number) => {
      const text = `${String(number)} ${'long '.repeat(6_000)}`;
      const answer = await post(relay, recvSms(text));
      if (answer.status === 200) stored.push(text.slice(0, 10));
      return answer;
    };
    let [number, refused] = [0, await postLong(0)];
    while (refused.status === 200 && number < 200) refused = await postLong(++number);
    expect(stored.length).toBeGreaterThan(5);
    expect(refused).toMatchObject({ status: 503, retryAfter: '5' });
    // It is tried from time to time whether there is room again, and for a little there may be.
    const { body } = await waitFor(async () => {
      const found = await readiness(relay);
      if (found.status === 503) return found;
      await postLong(++number);
      return undefined;
    });
    expect(body).toMatchObject({
      ready: false,
      reasons: [{ code: expect.stringMatching(/^store_(full|failed)$/) as string }],
    });
    await logs(relay, { level: 50, msg: 'a report could not be stored: ', gateway: 'office' });
    expect((await fetch(`${relay.url}/healthz`)).status).toBe(200);

    relay.process.kill('SIGTERM');
    expect(await relay.ended).toMatchObject({ code: 0 });
    const again = await startRelayProgram(folder, config());
    await waitFor(() => {
      const printed = relay.output().stdout + again.output().stdout;
      return stored.every((text) => printed.includes(`│ ${text}`)) ? true : undefined;
    });
    expect((await post(again, recvSms('there is room again'))).status).toBe(200);
  });

  // The last one: the store stays damaged.
  it('damaged while it runs', async () => {
    const { folder, relay } = shared;
    for (let n = 0; n < 30; n++) await post(relay, recvSms(`${String(n)} ${'words '.repeat(500)}`));
    await arrived(relay, '│ 29 ');
    // Into the file itself, past what the log of the last changes still covers.
    const other = new DatabaseSync(join(folder, STORE), { timeout: 5_000 });
    other.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    other.close();
    overwrite(join(folder, STORE), 0.02);

    // Pages in memory stay good, until something that another program wrote makes them be read again.
    const answer = await waitFor(async () => {
      const tried = await post(
        relay,
        recvSms(`after the damage ${String(Math.random())} ${'words '.repeat(500)}`),
      );
      return tried.status === 200 ? undefined : tried;
    });
    expect(answer).toMatchObject({ status: 503, retryAfter: '5' });
    expect(await readiness(relay)).toMatchObject({
      status: 503,
      body: { reasons: [{ code: 'store_damaged' }] },
    });
    expect((await fetch(`${relay.url}/healthz`)).status).toBe(200);
    expect(relay.process.exitCode).toBeNull();
    expect(relay.output().stderr).not.toContain('words words');
    expect(readFileSync(join(folder, STORE)).subarray(0, 15).toString()).toBe('SQLite format 3');
  });
});
