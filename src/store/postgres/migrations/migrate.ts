import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { SECOND, type Duration } from '../../../domain/time.ts';
import { StoreRefused } from '../../contract/errors.ts';
import { openDatabase, type Connection, type Database } from '../connection/database.ts';
import { isConflict, sqlStateOf, storeErrorOf } from '../connection/errors.ts';
import { lastOf, MIGRATIONS, type Migration } from './all.ts';

type Migrations = Readonly<Record<string, Migration>>;

/** Name of the migration that makes the first tables. */
const FIRST = '001-start';

/** A migration that the tables have. */
interface Made {
  readonly name: string;
  /** See {@link Migration.worksSince}; null: not said, so that only programs that know it work on it. */
  readonly worksSince: string | null;
}

const tableRow = z.object({ exists: z.boolean() });
const encodingRow = z.object({ server_encoding: z.string() });
const relayRow = z.object({ holder: z.string(), tables: z.string().nullable() });
const madeRow = z.object({ name: z.string(), worksSince: z.string().nullable() });

/**
 * Longest time for which a migration waits for a table, as all others wait behind it, and for which they then go first;
 * and number of times that it is tried in all.
 */
const LOCKED_WITHIN: Duration = SECOND;
const OTHERS_FIRST: Duration = SECOND;
const ATTEMPTS = 30;

/**
 * Lists the names of the migrations that the tables lack, in their order, without changing anything.
 *
 * @throws StoreRefused if the tables are too new for this program
 */
export async function pendingIn(
  connection: Connection,
  migrations: Migrations = MIGRATIONS,
): Promise<string[]> {
  const made = await madeIn(connection).catch((error: unknown) => {
    throw inWords(error);
  });
  expectNotTooNew(made, migrations);
  return lacking(made, migrations);
}

/**
 * Checks that this program works on the tables, without changing anything.
 *
 * @throws StoreRefused if they are older, or too new
 */
export async function expectUpToDate(
  connection: Connection,
  migrations: Migrations = MIGRATIONS,
): Promise<void> {
  if ((await pendingIn(connection, migrations)).length > 0)
    throw new StoreRefused('the tables are of an older version: start this version on them once');
}

/**
 * Brings the tables to the version of this program: all of it or nothing, under a lock of the transaction, so that any
 * number of instances may start at once. Tables that are in use are waited for in short turns.
 *
 * @throws StoreRefused if the tables are too new for this program, or would be for a relay that runs, or the database is not
 *   one for Simwire; what the driver throws if the connection fails
 */
export async function migrate(url: string, migrations: Migrations = MIGRATIONS): Promise<void> {
  const database = openDatabase(url, () => undefined, { patient: true });
  try {
    for (let tried = 1; ; tried++) {
      try {
        await bringUpToDate(database, migrations);
        return;
      } catch (error) {
        if (isConflict(error) || storeErrorOf(error)?.code === 'locked') {
          if (tried === ATTEMPTS) throw error;
        } else throw inWords(error);
      }
      await sleep(OTHERS_FIRST);
    }
  } finally {
    await database.close();
  }
}

/** Maps the error of a statement that does not fit what is in the database to StoreRefused. Such errors name tables and columns only. */
export function inWords(error: unknown): unknown {
  if (!(error instanceof Error) || storeErrorOf(error)?.code === 'read_only') return error;
  return sqlStateOf(error)?.startsWith('42') === true ? foreign(error.message) : error;
}

function foreign(why: string): StoreRefused {
  return new StoreRefused(
    `the database has tables that Simwire did not make like this (${why}): give it a database of its own, or restore a backup`,
  );
}

/**
 * Checks that a database can hold any text.
 * @throws StoreRefused
 */
export async function expectUnicode(connection: Connection): Promise<void> {
  const [row] = await connection.rows(encodingRow, 'SHOW server_encoding');
  if (row !== undefined && row.server_encoding !== 'UTF8')
    throw new StoreRefused(
      `the database is encoded in ${row.server_encoding}, which cannot hold every text: make it anew with ENCODING 'UTF8'`,
    );
}

async function bringUpToDate(database: Database, migrations: Migrations): Promise<void> {
  if ((await pendingIn(database, migrations)).length === 0) return;
  await expectUnicode(database);
  await database.transaction((connection) => makeTables(connection, migrations));
}

/**
 * Makes what the tables lack. Call it in a transaction, of which there is one at a time.
 * @throws as {@link migrate} does
 */
export async function makeTables(connection: Connection, migrations: Migrations = MIGRATIONS): Promise<void> {
  await connection.run("SELECT pg_advisory_xact_lock(hashtext('simwire migrations'))");
  await connection.run(`SET LOCAL lock_timeout = ${LOCKED_WITHIN}`);
  await connection.run(
    'CREATE TABLE IF NOT EXISTS migrations (name text PRIMARY KEY, timestamp text NOT NULL)',
  );
  await connection.run('ALTER TABLE migrations ADD COLUMN IF NOT EXISTS works_since text');
  // Another instance may have been first.
  const pending = (await pendingIn(connection, migrations)).flatMap((name) => {
    const migration = migrations[name];
    return migration ? [{ name, ...migration }] : [];
  });
  await expectNoOlderRelay(connection, pending);
  for (const { name, up, worksSince } of pending) {
    await up(connection);
    await connection.run(
      'INSERT INTO migrations (name, timestamp, works_since) VALUES ($1, now()::text, $2)',
      [name, worksSince],
    );
  }
}

/** Refuses migrations after which a relay that runs could not go on. */
async function expectNoOlderRelay(connection: Connection, pending: readonly Migration[]): Promise<void> {
  const [table] = await connection.rows(tableRow, "SELECT to_regclass('leases') IS NOT NULL AS exists");
  if (table?.exists !== true) return;
  const relays = await connection.rows(
    relayRow,
    `SELECT holder, body::jsonb ->> 'tables' AS tables FROM leases JOIN documents ON kind = 'instances' AND key = name
     WHERE expires_at > clock_timestamp()`,
  );
  const older = relays.find(({ tables }) =>
    pending.some(({ worksSince }) => tables === null || tables < worksSince),
  );
  if (older !== undefined)
    throw new StoreRefused(
      `a relay of an older version is running on this database (${older.holder}): stop it first`,
    );
}

/**
 * Lists the migrations that the tables have.
 * @throws StoreRefused if they are another program's, whose table may have the same name and columns
 */
async function madeIn(connection: Connection): Promise<Made[]> {
  const [table] = await connection.rows(tableRow, "SELECT to_regclass('migrations') IS NOT NULL AS exists");
  if (table?.exists !== true) return [];
  // The first versions of the table had no such column.
  const made = await connection.rows(
    madeRow,
    `SELECT name, to_jsonb(migrations) ->> 'works_since' AS "worksSince" FROM migrations`,
  );
  if (made.length > 0 && !made.some(({ name }) => name === FIRST))
    throw foreign(`relation "migrations" has no ${FIRST}`);
  return made;
}

function lacking(made: readonly Made[], migrations: Migrations): string[] {
  const names = new Set(made.map(({ name }) => name));
  return Object.keys(migrations)
    .filter((name) => !names.has(name))
    .sort();
}

/** Refuses tables with a migration that this program neither knows nor works with. */
function expectNotTooNew(made: readonly Made[], migrations: Migrations): void {
  const last = lastOf(migrations);
  const isTooNew = ({ name, worksSince }: Made): boolean =>
    !Object.hasOwn(migrations, name) && (worksSince === null || worksSince > last);
  if (made.some(isTooNew))
    throw new StoreRefused('the tables were made by a newer Simwire: start that version');
}
