import { statSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import type { Config } from '../config/config.ts';
import type { Store } from '../store/contract/store.ts';
import { openStore } from '../store/open.ts';
import { requireConfig } from './read-config.ts';
import { onStore } from './store-failure.ts';
import { CommandError, type ExitCode } from './terminal.ts';

/**
 * Runs a command on the config's store, beside a running relay or without one.
 *
 * @throws CommandError if there is no store, StoreRefused or StoreUnavailable if it cannot be had
 */
export async function withStore(
  file: string,
  work: (store: Store, config: Config) => Promise<ExitCode>,
): Promise<ExitCode> {
  const config = requireConfig(file);
  const { path } = config.store;
  // An empty one would answer that all is well, to whoever stands in the wrong folder.
  if (isMissing(path)) throw new CommandError(`there is no store at ${resolve(path)}; ${whyNot(path)}`);
  return onStore(path, async () => {
    const store = await openStore(config.store, false);
    try {
      return await work(store, config);
    } finally {
      await store.close();
    }
  });
}

/** Whether nothing is where a store should be. One that this user may not see is not missing: to open it says why. */
export function isMissing(path: string): boolean {
  try {
    statSync(path);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT';
  }
}

function whyNot(path: string): string {
  return isAbsolute(path)
    ? 'the first `simwire start` makes it'
    : '"store" in the config is relative to the folder in which Simwire is started';
}
