import type { Kysely } from 'kysely';
import { Migrator, type Migration } from 'kysely/migration';
import { StoreRefused } from '../contract/errors.ts';
import { start } from './migrations/001-start.ts';
import type { Tables } from './tables.ts';

/** Every change of the tables, in order of its name. A migration that has landed is never edited. */
const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '001-start': { up: start },
};

/** Returns the names of the changes that the tables lack, in their order. */
export async function pendingIn(db: Kysely<Tables>): Promise<string[]> {
  const steps = await migratorOver(db).getMigrations();
  return steps.flatMap(({ name, executedAt }) => (executedAt === undefined ? [name] : []));
}

/** Returns whether the tables have the version of this program. */
async function isUpToDate(db: Kysely<Tables>): Promise<boolean> {
  return (await pendingIn(db)).length === 0;
}

/**
 * Checks that the tables have the version of this program, without changing anything.
 *
 * @throws StoreRefused if they are older or newer
 */
export async function expectUpToDate(db: Kysely<Tables>): Promise<void> {
  if (!(await isUpToDate(db)))
    throw new StoreRefused('the tables are of an older version: start this version on them once');
  await migrate(db);
}

/**
 * Brings the tables to the version of this program, under a lock of the transaction, so that any number of instances may
 * start at once.
 *
 * @throws StoreRefused if the tables were made by a newer Simwire, or what the driver throws if a step fails
 */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  const { error } = await migratorOver(db).migrateToLatest();
  if (error === undefined) return;
  if (error instanceof Error && error.message.includes('corrupted migrations'))
    throw new StoreRefused('the tables were made by a newer Simwire: start that version');
  throw error as Error;
}

function migratorOver(db: Kysely<Tables>): Migrator {
  return new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve({ ...MIGRATIONS }) },
    migrationTableName: 'migrations',
    migrationLockTableName: 'migration_lock',
  });
}
