import { realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StoreRefused } from '../contract/errors.ts';
import type { Store, StoreHooks } from '../contract/store.ts';
import { backupBeforeMigration } from './upkeep/backup.ts';
import { createPrivately, openDatabase } from './connection/database.ts';
import { reasonOf, storeErrorOf } from './connection/errors.ts';
import { followLinks } from './connection/files.ts';
import { isUpToDate, migrate, pendingIn } from './migrations/migrate.ts';
import { isOwned, rememberLock, takeOwnership, type Pause } from './connection/ownership.ts';
import { kyselyOver } from './connection/tables.ts';
import { asItIs, expectSqliteStore } from './examine.ts';
import { createSqliteStore } from './store.ts';

const NOTHING = (): void => undefined;

/**
 * Opens a SQLite store.
 *
 * @param path path of the database file, or of a link to it; its folder is created if necessary
 * @param owner true for the relay, of which there may be one; false for tools that run beside it
 * @param pause as that of `takeOwnership`
 * @throws StoreRefused if it cannot be opened, is owned already, or cannot be migrated
 */
export async function openSqliteStore(
  path: string,
  owner: boolean,
  hooks: StoreHooks,
  pause?: Pause,
): Promise<Store> {
  await expectSqliteStore(path);
  const file = resolveFile(path);
  let release = owner ? await takeOwnership(file, path, pause) : NOTHING;
  let db: DatabaseSync | null = null;
  try {
    db = openDatabase(file, path);
    if (!owner && !(await isUpToDate(kyselyOver(db)))) {
      // A tool brings it up to date as long as nobody owns it: a relay of another version must not lose its tables.
      db.close();
      release = await takeOwnership(file, path, pause);
      db = openDatabase(file, path);
    }
    await bringUpToDate(db, file, hooks.migrating);
    if (release !== NOTHING) rememberLock(db, file);
    if (!owner) release();
    return createSqliteStore(db, { ...hooks, path, file, owner, release: owner ? release : NOTHING });
  } catch (error) {
    if (db?.isOpen) db.close();
    release();
    const trouble = storeErrorOf(error);
    if (trouble === null) throw error;
    throw new StoreRefused(`the store ${path} cannot be opened: ${trouble.message}`);
  }
}

/**
 * Opens a SQLite store that is there, beside whoever owns it, without making, owning or migrating anything.
 *
 * @throws StoreRefused where it cannot be opened, or its tables are of another version
 */
export async function openSqliteStoreAsItIs(path: string, hooks: StoreHooks): Promise<Store> {
  await expectSqliteStore(path);
  const file = resolveFile(path);
  const db = openDatabase(file, path);
  try {
    if (!(await isUpToDate(kyselyOver(db))))
      throw new StoreRefused(`the store ${path} is of an older version: start this version on it once`);
    return createSqliteStore(db, { ...hooks, path, file, owner: false, release: NOTHING });
  } catch (error) {
    db.close();
    const trouble = storeErrorOf(error);
    if (trouble === null) throw error;
    throw new StoreRefused(`the store ${path} cannot be opened: ${trouble.message}`);
  }
}

/**
 * Lists the changes that the tables of a SQLite store lack.
 * @throws StoreRefused where it cannot be found out
 */
export async function pendingSqliteMigrations(path: string): Promise<string[]> {
  return (await asItIs(path, (db) => pendingIn(kyselyOver(db)))) ?? [];
}

/**
 * Checks whether a process owns a SQLite store now.
 * @throws StoreRefused where it cannot be found out
 */
export function isSqliteStoreOwned(path: string): boolean {
  return isOwned(resolve(followLinks(path)), path);
}

/** Resolves the path of a store, and creates its file: links that change later do not affect it. */
function resolveFile(path: string): string {
  try {
    const file = resolve(followLinks(path));
    createPrivately(file);
    return join(realpathSync(dirname(file)), basename(file));
  } catch (error) {
    throw new StoreRefused(`the store ${path} cannot be opened: ${reasonOf(error)}`);
  }
}

function bringUpToDate(db: DatabaseSync, file: string, migrating: () => void): Promise<void> {
  return migrate(kyselyOver(db), () => {
    migrating();
    backupBeforeMigration(db, file, Date.now());
  });
}
