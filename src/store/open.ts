import { statSync } from 'node:fs';
import type { Clock, Millis } from '../domain/time.ts';
import { StoreRefused, StoreUnavailable } from './contract/errors.ts';
import type { Searcher, SearchSettings } from './contract/search.ts';
import type { Restored, Store, StoreAddress, StoreHooks } from './contract/store.ts';
import { storeErrorOf } from './sqlite/errors.ts';
import { folderOpenToOthers } from './sqlite/files.ts';
import { restoreSqliteStore } from './sqlite/restore.ts';
import { hasIndex, openSqliteSearcher } from './sqlite/search/searcher.ts';
import {
  isSqliteStoreOwned,
  openSqliteStore,
  openSqliteStoreAsItIs,
  sqlitePlaceTrouble,
} from './sqlite/store.ts';

const NONE: StoreHooks = {
  expectsMore: () => false,
  recovered: () => undefined,
  lost: () => undefined,
  migrating: () => undefined,
};

/**
 * Opens a store.
 *
 * @param owner true for the relay, of which there may be one on a store; false for tools that run beside it
 * @throws StoreRefused with a message for the user
 */
export async function openStore({ path }: StoreAddress, owner: boolean, hooks = NONE): Promise<Store> {
  return openSqliteStore(path, owner, hooks);
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
 * Opens a searcher on a store that is there, beside whoever owns it.
 *
 * @throws the system's or the database's error if it cannot be read
 */
export function openSearcher({ path }: StoreAddress, settings: SearchSettings, clock: Clock): Searcher {
  return openSqliteSearcher(path, settings, clock);
}

/** Checks whether a searcher has kept an index of a store: somebody searches in it. */
export function wasSearched({ path }: StoreAddress): boolean {
  return hasIndex(path);
}

/**
 * Checks whether a relay runs on a store, without creating or acquiring anything.
 * @throws StoreRefused where it cannot be found out
 */
export function relayRunsOn({ path }: StoreAddress): boolean {
  return isSqliteStoreOwned(path);
}

/** Checks whether nothing is where a store should be. One that this user may not see is not missing: opening it says why. */
export function isMissing({ path }: StoreAddress): boolean {
  try {
    statSync(path);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT';
  }
}

/**
 * Adds the store's name to an error of work on it: queries throw the database's own errors, which name no file and no fix.
 * @returns StoreRefused where the store is damaged, StoreUnavailable where its trouble may pass, else the error itself
 */
export function namingStore({ path }: StoreAddress, error: unknown): unknown {
  const trouble = storeErrorOf(error);
  if (trouble === null) return error;
  const message = `the store ${path}: ${trouble.message}`;
  return trouble.code === 'damaged' ? new StoreRefused(message) : new StoreUnavailable(trouble.code, message);
}

/**
 * Describes why no store can be at an address, as far as that can be found out without opening one; null if one can.
 *
 * @returns words for the user, which name the store
 */
export function placeTrouble({ path }: StoreAddress): string | null {
  const trouble = sqlitePlaceTrouble(path);
  return trouble === null ? null : `the store ${path} cannot be opened: ${trouble}`;
}

/** Describes what is unsafe about the folder of a store, for its operator; null if nothing is. */
export function unsafePlace({ path }: StoreAddress): string | null {
  const folder = folderOpenToOthers(path);
  return folder === null
    ? null
    : `others can write into ${folder}, and so take the store away or read it: chmod go-w ${folder}`;
}

/**
 * Restores a backup, while no relay runs on the store.
 *
 * @throws StoreRefused with a message for the user; the store is then unchanged
 */
export async function restoreStore({ path }: StoreAddress, backup: string, at: Millis): Promise<Restored> {
  return restoreSqliteStore(path, backup, at);
}
