import type { Millis } from '../domain/time.ts';
import { StoreRefused, type Restored, type Store, type Surroundings } from './contract.ts';
import { restoreSqliteStore } from './sqlite/restore.ts';
import { openSqliteStore } from './sqlite/store.ts';

const NONE: Surroundings = { moreToCome: () => false, migrating: () => undefined };

/**
 * Opens the store that a URL names.
 *
 * @param url `sqlite:PATH`, relative to the working directory
 * @param owner true for the relay, of which there may be one on a store; false for tools beside it
 * @throws StoreRefused with a message for the user
 */
export async function openStore(url: string, owner: boolean, surroundings = NONE): Promise<Store> {
  return openSqliteStore(sqliteFile(url), owner, surroundings);
}

/**
 * Puts a backup in the place of the store that a URL names, while no relay runs on it.
 *
 * @throws StoreRefused with a message for the user; the store is then as it was
 */
export async function restoreStore(url: string, backup: string, at: Millis): Promise<Restored> {
  return restoreSqliteStore(sqliteFile(url), backup, at);
}

function sqliteFile(url: string): string {
  const file = /^sqlite:(?:\/\/)?(.+)$/.exec(url)?.[1];
  if (file !== undefined) return file;
  if (/^postgres(ql)?:/.test(url))
    throw new StoreRefused('PostgreSQL is not supported yet: use store: sqlite:data/simwire.db');
  throw new StoreRefused('the store must be given as sqlite:PATH');
}
