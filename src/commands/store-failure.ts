import { StoreRefused, StoreUnavailable } from '../store/contract/trouble.ts';
import { troubleOf } from '../store/sqlite/database.ts';

/**
 * What is told of an error in work on a store. Queries throw the database's own errors, which name no file and no mend.
 *
 * @returns StoreRefused where the store is damaged, StoreUnavailable where its trouble may pass, else the error itself
 */
export function namingStore(path: string, error: unknown): unknown {
  const trouble = troubleOf(error);
  if (trouble === null) return error;
  const message = `the store ${path}: ${trouble.message}`;
  return trouble.code === 'damaged' ? new StoreRefused(message) : new StoreUnavailable(trouble.code, message);
}

/**
 * Runs work on a store.
 *
 * @throws what {@link namingStore} makes of what it throws
 */
export async function onStore<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw namingStore(path, error);
  }
}
