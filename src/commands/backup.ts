import { backUp } from '../operations/store/backup.ts';
import { besideRelay } from '../operations/context.ts';
import { localUser } from './terminal/local-user.ts';
import { createProgress } from './terminal/progress.ts';
import { requireConfig } from './terminal/read-config.ts';
import { EXIT, print, type ExitCode } from './terminal/terminal.ts';

export interface BackupOptions {
  /** Replace the file if it exists. */
  readonly force?: boolean;
}

/**
 * Runs `simwire backup`: writes a checked copy of the store as it is at one moment, also while a relay runs on it. It holds texts and
 * codes, and only its owner can read it.
 * @throws Refusal if the file exists, unless `--force` is given, or if it cannot be written
 */
export function backup(file: string, target: string, { force = false }: BackupOptions): Promise<ExitCode> {
  return besideRelay(requireConfig(file), async (context) => {
    const progress = createProgress();
    // SQLite does not say how far it is.
    progress.show('copying the store, then checking the copy…');
    await backUp(context, localUser(), { file: target, force }).finally(() => {
      progress.end();
    });
    print(`the store is copied to ${target}`);
    return EXIT.fine;
  });
}
