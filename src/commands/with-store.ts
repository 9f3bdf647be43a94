import type { Store } from '../store/contract.ts';
import { openStore } from '../store/open.ts';
import { requireConfig } from './read-config.ts';
import type { ExitCode } from './terminal.ts';

/**
 * Runs a command on the config's store, beside a running relay or without one.
 *
 * @throws StoreRefused or StoreUnavailable if the store cannot be had
 */
export async function withStore(file: string, work: (store: Store) => Promise<ExitCode>): Promise<ExitCode> {
  const config = requireConfig(file);
  const store = await openStore(`sqlite:${config.store.path}`, false);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
