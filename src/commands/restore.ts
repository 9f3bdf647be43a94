import { restore as restoreBackup } from '../operations/store/backup.ts';
import { configContext } from '../operations/context.ts';
import { localUser } from './terminal/local-user.ts';
import { createProgress } from './terminal/progress.ts';
import { requireConfig } from './terminal/read-config.ts';
import { EXIT, print, type ExitCode } from './terminal/terminal.ts';

/**
 * Runs `simwire restore`: replaces the store with a backup, while no relay runs on it. The former store is kept beside it. Deliveries open
 * in the backup may have been sent since: they are held until `simwire outbox retry`, and then marked as possibly repeated.
 * @throws Refusal if a relay runs, or the backup is damaged or none; the store is then as it was
 */
export async function restore(file: string, backup: string): Promise<ExitCode> {
  const context = configContext(requireConfig(file));
  const progress = createProgress();
  progress.show('checking the backup, then copying it…');
  const { store, held, kept } = await restoreBackup(context, localUser(), { backup }).finally(() => {
    progress.end();
  });
  print(`${store} is restored from ${backup}`);
  if (kept !== null) print(`the store before it is kept as ${kept}`);
  if (held > 0)
    print(
      `${held} ${held === 1 ? 'delivery is' : 'deliveries are'} held, as they may have been sent since: \`simwire outbox retry --state held\` sends them, \`simwire outbox drop --state held\` gives them up`,
    );
  return EXIT.fine;
}
