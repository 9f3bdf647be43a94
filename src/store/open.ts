import { statSync } from 'node:fs';
import type { Millis } from '../domain/time.ts';
import type { StoreAddress } from './contract/address.ts';
import type { Restored, Store, Surroundings } from './contract/store.ts';
import { StoreRefused, StoreUnavailable } from './contract/trouble.ts';
import { troubleOf } from './sqlite/database.ts';
import { folderOpenToOthers } from './sqlite/files.ts';
import { restoreSqliteStore } from './sqlite/restore.ts';
import { isSqliteStoreOwned, openSqliteStore, openSqliteStoreAsItIs } from './sqlite/store.ts';

const NONE: Surroundings = {
  moreToCome: () => false,
  recovered: () => undefined,
  lost: () => undefined,
  migrating: () => undefined,
};

/**
 * Opens a store.
 *
 * @param owner true for the relay, of which there may be one on a store; false for tools beside it
 * @throws StoreRefused with a message for the user
 */
export async function openStore({ path }: StoreAddress, owner: boolean, surroundings = NONE): Promise<Store> {
  return openSqliteStore(path, owner, surroundings);
}

/**
 * Opens a store that is there, beside whoever owns it, without making, owning or migrating anything.
 *
 * @throws StoreRefused where it cannot be opened, or its tables are of another version
 */
export async function openStoreAsItIs({ path }: StoreAddress): Promise<Store> {
  return openSqliteStoreAsItIs(path, NONE);
}

/**
 * Tells whether a relay runs on a store, without making or taking anything.
 *
 * @throws StoreRefused where that cannot be told
 */
export function relayRunsOn({ path }: StoreAddress): boolean {
  return isSqliteStoreOwned(path);
}

/** Tells whether nothing is where a store should be. One that this user may not see is not missing: to open it says why. */
export function isMissing({ path }: StoreAddress): boolean {
  try {
    statSync(path);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT';
  }
}

/**
 * Names the store in an error of work on it: queries throw the database's own errors, which name no file and no fix.
 *
 * @returns StoreRefused where the store is damaged, StoreUnavailable where its trouble may pass, else the error itself
 */
export function namingStore({ path }: StoreAddress, error: unknown): unknown {
  const trouble = troubleOf(error);
  if (trouble === null) return error;
  const message = `the store ${path}: ${trouble.message}`;
  return trouble.code === 'damaged' ? new StoreRefused(message) : new StoreUnavailable(trouble.code, message);
}

/** Says what is unsafe about the place of a store, in words for its operator; null: nothing. */
export function unsafePlace({ path }: StoreAddress): string | null {
  const folder = folderOpenToOthers(path);
  return folder === null
    ? null
    : `others can write into ${folder}, and so take the store away or read it: chmod go-w ${folder}`;
}

/**
 * Puts a backup in the place of a store, while no relay runs on it.
 *
 * @throws StoreRefused with a message for the user; the store is then as it was
 */
export async function restoreStore({ path }: StoreAddress, backup: string, at: Millis): Promise<Restored> {
  return restoreSqliteStore(path, backup, at);
}
