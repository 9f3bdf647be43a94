import { configContext } from '../operations/context.ts';
import { migrate as migrateTables } from '../operations/store/moves.ts';
import { localUser } from './terminal/local-user.ts';
import { requireConfig } from './terminal/read-config.ts';
import { EXIT, print, type ExitCode } from './terminal/terminal.ts';

export interface MigrateOptions {
  /** Only say what would be done. */
  readonly dryRun?: boolean;
}

/**
 * Runs `simwire migrate`: brings the tables of the store to this version, while no relay runs on it. `start` does the same; this does it
 * beforehand, or only says what would be done.
 *
 * @throws Refusal if a relay of another version runs, or the store cannot be migrated
 */
export async function migrate(file: string, { dryRun = false }: MigrateOptions): Promise<ExitCode> {
  const context = configContext(requireConfig(file));
  const { store, steps } = await migrateTables(context, localUser(), { dry_run: dryRun });
  if (steps.length === 0) print(`${store} has the tables of this version`);
  else print(`${store} ${dryRun ? 'would be' : 'is'} migrated: ${steps.join(', ')}`);
  return EXIT.fine;
}
