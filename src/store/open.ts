import type { Millis } from '../domain/time.ts';
import type { StoreAddress } from './contract/address.ts';
import type { Restored, Store, Surroundings } from './contract/store.ts';
import { folderOpenToOthers } from './sqlite/files.ts';
import { restoreSqliteStore } from './sqlite/restore.ts';
import { openSqliteStore } from './sqlite/store.ts';

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
