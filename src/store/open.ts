import { statSync } from 'node:fs';
import type { Clock, Millis } from '../domain/time.ts';
import { StoreRefused, StoreUnavailable } from './contract/errors.ts';
import type { Searcher, SearchSettings } from './contract/search.ts';
import type {
  ReadOnlyStore,
  Restored,
  Store,
  StoreAddress,
  StoreHooks,
  StoreProblem,
} from './contract/store.ts';
import { storeErrorOf as postgresErrorOf } from './postgres/connection/errors.ts';
import type { Copied, Copying } from './rows/copied.ts';
import { storeErrorOf as sqliteErrorOf } from './sqlite/connection/errors.ts';
import { expectSqliteStore } from './sqlite/examine.ts';
import { folderOpenToOthers } from './sqlite/connection/files.ts';

const NONE: StoreHooks = {
  recovered: () => undefined,
  lost: () => undefined,
  migrating: () => undefined,
};

/** A driver is loaded where a store is opened with it: one is never needed, and many commands open none. */
const sqlite = () => import('./sqlite/open.ts');
const sqliteSearch = () => import('./sqlite/search/searcher.ts');
const postgres = () => import('./postgres/store.ts');
const postgresSetUp = () => import('./postgres/examine.ts');
const postgresSearch = () => import('./postgres/search/searcher.ts');

/**
 * Opens a store.
 *
 * @param owner true for a relay, of which SQLite allows one on a store; false for tools that run beside it
 * @throws StoreRefused with a message for the user
 */
export async function openStore(address: StoreAddress, owner: boolean, hooks = NONE): Promise<Store> {
  if (address.kind === 'sqlite') return (await sqlite()).openSqliteStore(address.path, owner, hooks);
  return (await postgres()).openPostgresStore(address.url, hooks);
}

/**
 * Opens a store that is there, beside whoever owns it, without making, owning or migrating anything.
 *
 * @throws StoreRefused where it cannot be opened, or its tables are of another version
 */
export async function openStoreAsItIs(address: StoreAddress): Promise<Store> {
  if (address.kind === 'sqlite') return (await sqlite()).openSqliteStoreAsItIs(address.path, NONE);
  return (await postgres()).openPostgresStoreAsItIs(address.url, NONE);
}

/**
 * Lists the changes that the tables of a store lack, without changing anything.
 * @throws StoreRefused where it cannot be found out
 */
export async function pendingMigrations(address: StoreAddress): Promise<string[]> {
  if (address.kind === 'sqlite') return (await sqlite()).pendingSqliteMigrations(address.path);
  return (await postgresSetUp()).pendingPostgresMigrations(address.url);
}

/**
 * Opens a store that is there for reading only, beside whoever owns it, also in a thread of that process.
 *
 * @throws the database's error if it cannot be read
 */
export async function openForReading(address: StoreAddress): Promise<ReadOnlyStore> {
  if (address.kind === 'sqlite')
    return (await import('./sqlite/read-only.ts')).openSqliteForReading(address.path);
  return openStoreAsItIs(address);
}

/**
 * Opens a searcher on a store that is there, beside whoever owns it.
 *
 * @throws the system's or the database's error if it cannot be read
 */
export async function openSearcher(
  address: StoreAddress,
  settings: SearchSettings,
  clock: Clock,
): Promise<Searcher> {
  if (address.kind === 'sqlite')
    return (await sqliteSearch()).openSqliteSearcher(address.path, settings, clock);
  return (await postgresSearch()).openPostgresSearcher(address.url, settings, clock);
}

/** Checks whether a searcher has kept an index of a store: somebody searches in it. */
export async function wasSearched(address: StoreAddress): Promise<boolean> {
  if (address.kind === 'sqlite') return (await sqliteSearch()).hasIndex(address.path);
  return (await postgresSearch()).wasPostgresSearched(address.url);
}

/**
 * Checks whether a relay runs on a store, without creating or acquiring anything.
 * @throws StoreRefused where it cannot be found out
 */
export async function relayRunsOn(address: StoreAddress): Promise<boolean> {
  if (address.kind === 'sqlite') return (await sqlite()).isSqliteStoreOwned(address.path);
  return (await postgres()).isPostgresStoreOwned(address.url);
}

/**
 * Checks whether nothing is where a store should be. One that this user may not see is not missing: opening it says why.
 * A database is found out to be there by opening it, too.
 */
export function isMissing(address: StoreAddress): boolean {
  if (address.kind === 'postgres') return false;
  try {
    statSync(address.path);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT';
  }
}

/** Names a store for people, without the password in its address. */
export function nameOfStore(address: StoreAddress): string {
  if (address.kind === 'sqlite') return address.path;
  const { host, pathname } = new URL(address.url);
  return `postgres://${host}${pathname}`;
}

/**
 * Adds the store's name to an error of work on it: queries throw the database's own errors, which name no file and no fix.
 * @returns StoreRefused where the store is damaged, StoreUnavailable where its trouble may pass, else the error itself
 */
export function namingStore(address: StoreAddress, error: unknown): unknown {
  const trouble = address.kind === 'sqlite' ? sqliteErrorOf(error) : postgresErrorOf(error);
  if (trouble === null) return error;
  const message = `the store ${nameOfStore(address)}: ${trouble.message}`;
  return trouble.code === 'damaged' ? new StoreRefused(message) : new StoreUnavailable(trouble.code, message);
}

/**
 * Finds out what is wrong with a store, or with where it would be made, without making or changing anything: what opening it
 * is refused for in the words of that refusal, or else a warning. Null: nothing is.
 */
export async function examineStore(address: StoreAddress): Promise<StoreProblem | null> {
  if (address.kind === 'postgres') return (await postgresSetUp()).examinePostgres(address.url);
  try {
    await expectSqliteStore(address.path);
  } catch (error) {
    if (error instanceof StoreRefused) return { message: error.message, warning: false };
    throw error;
  }
  const message = await unsafePlace(address);
  return message === null ? null : { message, warning: true };
}

/** Describes what is unsafe about the place of a store, for its operator; null if nothing is. */
export async function unsafePlace(address: StoreAddress): Promise<string | null> {
  if (address.kind === 'postgres') return (await postgresSetUp()).unsafePostgres(address.url);
  const folder = folderOpenToOthers(address.path);
  return folder === null
    ? null
    : `others can write into ${folder}, and so take the store away or read it: chmod go-w ${folder}`;
}

/**
 * Restores a backup, while no relay runs on the store.
 *
 * @throws StoreRefused with a message for the user; the store is then unchanged
 */
export async function restoreStore(address: StoreAddress, backup: string, at: Millis): Promise<Restored> {
  if (address.kind === 'sqlite')
    return (await import('./sqlite/upkeep/restore.ts')).restoreSqliteStore(address.path, backup, at);
  throw new StoreRefused(
    'a PostgreSQL store is restored by the tools of its server: pg_restore, or the restore of its backup',
  );
}

/**
 * Copies a store with all that is in it, while no relay runs on either: what was copied before is replaced. It is read and
 * written a few hundred rows at a time, and all of it is there at once or nothing.
 *
 * @throws StoreRefused where that cannot be, or what is copied is damaged; the copy is then as it was
 */
export async function copyStore(from: StoreAddress, to: StoreAddress, copying: Copying): Promise<Copied> {
  if (from.kind !== 'sqlite' || to.kind !== 'postgres')
    throw new StoreRefused(
      'a store is copied from SQLite to PostgreSQL only: `simwire backup` copies one of SQLite, pg_dump one of PostgreSQL',
    );
  const { exportSqliteStore } = await import('./sqlite/export.ts');
  const { importIntoPostgres } = await import('./postgres/import.ts');
  return exportSqliteStore(from.path, NONE, (source) => importIntoPostgres(to.url, source, copying));
}
