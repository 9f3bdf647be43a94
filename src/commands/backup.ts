import { existsSync } from 'node:fs';
import { CommandError, EXIT, print, type ExitCode } from './terminal.ts';
import { withStore } from './with-store.ts';

export interface BackupOptions {
  /** Replace the file if it exists. */
  readonly force?: boolean;
}

/**
 * `simwire backup`: a checked copy of the store as it stands at one moment, also while a relay runs on it. It holds texts
 * and codes, and is readable by its owner only.
 *
 * @throws CommandError if the file exists, unless `--force` is given; StoreRefused if it cannot be written
 */
export function backup(file: string, target: string, { force }: BackupOptions): Promise<ExitCode> {
  if (existsSync(target) && !force)
    throw new CommandError(`${target} exists already: choose another name, or say --force`);
  return withStore(file, async (store) => {
    await store.backup(target);
    print(`the store is copied to ${target}`);
    return EXIT.fine;
  });
}
