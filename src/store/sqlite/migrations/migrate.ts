import type { Kysely } from 'kysely';
import { Migrator, type Migration } from 'kysely/migration';
import { start } from './001-start.ts';
import { unconfirmed } from './002-unconfirmed.ts';
import { audit } from './003-audit.ts';
import { claimKeys } from './004-claim-keys.ts';
import { hourly } from './005-hourly.ts';
import { revised } from './006-revised.ts';
import { several } from './007-several.ts';
import { openBySubject } from './008-open-by-subject.ts';
import type { MIGRATION_NAMES } from './tables-trouble.ts';
import type { Tables } from '../connection/tables.ts';

/**
 * Every change of the tables, in order of its name. A migration that has landed is never edited.
 *
 * @internal outside of this file for its tests only, which stop after one of them
 */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '001-start': { up: start },
  '002-unconfirmed': { up: unconfirmed },
  '003-audit': { up: audit },
  '004-claim-keys': { up: claimKeys },
  '005-hourly': { up: hourly },
  '006-revised': { up: revised },
  '007-several': { up: several },
  '008-open-by-subject': { up: openBySubject },
} satisfies Record<(typeof MIGRATION_NAMES)[number], Migration>;

/** Returns the names of the changes that the tables lack, in their order. */
export async function pendingIn(db: Kysely<Tables>): Promise<string[]> {
  const steps = await migratorOver(db, MIGRATIONS).getMigrations();
  return steps.flatMap(({ name, executedAt }) => (executedAt === undefined ? [name] : []));
}

/** Returns whether the tables have the version of this program. */
export async function isUpToDate(db: Kysely<Tables>): Promise<boolean> {
  return (await pendingIn(db)).length === 0;
}

/**
 * Brings the tables to the version of this program, which can work on them. Only the store's owner may do that.
 *
 * @param beforehand called before tables that hold something are changed, to keep them as they are
 * @throws what the driver throws if a step fails
 */
export async function migrate(
  db: Kysely<Tables>,
  beforehand: () => void,
  migrations: Readonly<Record<string, Migration>> = MIGRATIONS,
): Promise<void> {
  const migrator = migratorOver(db, migrations);
  const steps = await migrator.getMigrations();
  const done = steps.filter(({ executedAt }) => executedAt !== undefined).length;
  if (done > 0 && done < steps.length) beforehand();
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error as Error;
}

function migratorOver(db: Kysely<Tables>, migrations: Readonly<Record<string, Migration>>): Migrator {
  return new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve({ ...migrations }) },
    migrationTableName: 'migrations',
    migrationLockTableName: 'migration_lock',
  });
}
