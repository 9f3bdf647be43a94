import { z } from 'zod';
import { StoreRefused, StoreUnavailable } from '../contract/errors.ts';
import type { StoreProblem } from '../contract/store.ts';
import { openDatabase, type Connection, type Database } from './connection/database.ts';
import { mayPass, NO_RIGHTS, READS_ONLY, refusalOf, storeErrorOf } from './connection/errors.ts';
import { expectUnicode, inWords, makeTables, pendingIn } from './migrations/migrate.ts';
import { MIGRATIONS } from './migrations/all.ts';
import { makePartitions } from './upkeep/partitions.ts';
import { databaseTime } from './upkeep/retention.ts';

const ownerRow = z.object({ owns: z.boolean().nullable() });
const readOnlyRow = z.object({ transaction_read_only: z.string() });
const settingRow = z.object({ synchronous_commit: z.string() });

/** Finds out what is wrong with a database as a store, without changing anything in it; null if nothing is. */
export function examinePostgres(url: string): Promise<StoreProblem | null> {
  return briefly(url, async (database) => {
    try {
      await rehearse(database);
      const message = await unsafeSetting(database);
      return message === null ? null : { message, warning: true };
    } catch (error) {
      const refusal = refusalOf(error);
      if (!(refusal instanceof StoreRefused)) throw refusal;
      return mayPass(error)
        ? { message: unknownBecause(error), warning: true }
        : { message: refusal.message, warning: false };
    }
  });
}

/** Describes what is unsafe about how a database is set, or why that cannot be found out; null if nothing is. */
export function unsafePostgres(url: string): Promise<string | null> {
  return briefly(url, async (database) => {
    try {
      return await unsafeSetting(database);
    } catch (error) {
      return unknownBecause(error);
    }
  });
}

/**
 * Lists the changes that the tables lack.
 * @throws StoreRefused where it cannot be found out, or none could be made
 */
export function pendingPostgresMigrations(url: string): Promise<string[]> {
  return briefly(url, async (database) => {
    try {
      const pending = await pendingIn(database);
      await expectWritable(database);
      return pending;
    } catch (error) {
      throw refusalOf(error);
    }
  });
}

/**
 * Tries whether to migrate the tables and to make their partitions would succeed, and leaves the database as it was. Tables that are
 * made already are not changed even in vain, as whoever uses them would be held up.
 *
 * @throws as `migrate` does
 */
async function rehearse(database: Database): Promise<void> {
  try {
    const pending = await pendingIn(database);
    if (pending.length > 0) await expectUnicode(database);
    await expectWritable(database);
    const isNew = pending.length === Object.keys(MIGRATIONS).length;
    if (pending.length > 0 && !isNew) await expectOwner(database);
    else
      await inVain(database, async (connection) => {
        if (isNew) await makeTables(connection);
        await makePartitions(connection, await databaseTime(connection));
      });
  } catch (error) {
    throw inWords(error);
  }
}

/** Does work in a transaction that is rolled back. */
async function inVain(database: Database, work: (connection: Connection) => Promise<void>): Promise<void> {
  const done = new Error('it was tried only');
  try {
    await database.transaction(async (connection) => {
      await work(connection);
      throw done;
    });
  } catch (error) {
    if (error !== done) throw error;
  }
}

/** Checks that the database takes more than reads: a replica has the same tables. */
async function expectWritable(connection: Connection): Promise<void> {
  const [row] = await connection.rows(readOnlyRow, 'SHOW transaction_read_only');
  if (row?.transaction_read_only === 'on') throw new StoreUnavailable(READS_ONLY.code, READS_ONLY.message);
}

/** Checks that this user may change the tables, and make new ones. */
async function expectOwner(connection: Connection): Promise<void> {
  const [row] = await connection.rows(
    ownerRow,
    `SELECT has_schema_privilege(current_schema(), 'CREATE') AND NOT EXISTS (
       SELECT 1 FROM pg_class WHERE relnamespace = current_schema()::regnamespace
         AND relkind IN ('r', 'p', 'v') AND NOT pg_has_role(relowner, 'USAGE')) AS owns`,
  );
  if (row?.owns !== true) throw new StoreUnavailable(NO_RIGHTS.code, NO_RIGHTS.message);
}

async function unsafeSetting(connection: Connection): Promise<string | null> {
  const [row] = await connection.rows(settingRow, 'SHOW synchronous_commit');
  return row?.synchronous_commit === 'off'
    ? 'synchronous_commit is off in the database: a report that was acknowledged is lost if its server dies; set it to on'
    : null;
}

function unknownBecause(error: unknown): string {
  const known = storeErrorOf(error);
  if (known === null) throw error;
  return `it cannot be found out whether the database is set safely: ${known.message}`;
}

async function briefly<T>(url: string, work: (database: Database) => Promise<T>): Promise<T> {
  const database = openDatabase(url, () => undefined);
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}
