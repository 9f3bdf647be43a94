import { StoreRefused, StoreUnavailable, type Store } from '../store/contract.ts';
import { openStore } from '../store/open.ts';
import { CommandError, EXIT, requireConfig, type ExitCode } from './terminal.ts';

/**
 * Runs a command on the config's store, beside a running relay or without one.
 *
 * @throws CommandError if the store cannot be had
 */
export async function withStore(file: string, work: (store: Store) => Promise<ExitCode>): Promise<ExitCode> {
  const config = requireConfig(file);
  try {
    const store = await openStore(`sqlite:${config.store.path}`, false);
    try {
      return await work(store);
    } finally {
      await store.close();
    }
  } catch (error) {
    if (error instanceof StoreRefused) throw new CommandError(error.message);
    if (error instanceof StoreUnavailable) throw new CommandError(error.message, EXIT.no);
    throw error;
  }
}
