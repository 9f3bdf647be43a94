import { StoreRefused, type Store } from './contract.ts';
import { openSqliteStore } from './sqlite/store.ts';

/**
 * Opens the store that a URL names.
 *
 * @param url `sqlite:PATH`, relative to the working directory
 * @param owner true for the relay, of which there may be one on a store; false for tools beside it
 * @throws StoreRefused with a message for the user
 */
export async function openStore(url: string, owner: boolean): Promise<Store> {
  const file = /^sqlite:(?:\/\/)?(.+)$/.exec(url)?.[1];
  if (file !== undefined) return openSqliteStore(file, owner);
  if (/^postgres(ql)?:/.test(url))
    throw new StoreRefused('PostgreSQL is not supported yet: use store: sqlite:data/simwire.db');
  throw new StoreRefused('the store must be given as sqlite:PATH');
}
