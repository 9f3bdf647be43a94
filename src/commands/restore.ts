import { restore as restoreBackup } from '../operations/backup.ts';
import { configContext } from '../operations/context.ts';
import { localUser } from './local-user.ts';
import { requireConfig } from './read-config.ts';
import { EXIT, print, type ExitCode } from './terminal.ts';

/**
 * `simwire restore`: puts a backup in the place of the store, while no relay runs on it. The store that was there is kept
 * beside it. What was not delivered yet in the backup may have been since: it is held until `simwire outbox retry`, and
 * then marked as possibly repeated.
 *
 * @throws Refusal if a relay runs, or the backup is damaged or none; the store is then as it was
 */
export async function restore(file: string, backup: string): Promise<ExitCode> {
  const context = configContext(requireConfig(file));
  const { store, held, kept } = await restoreBackup(context, localUser(), { backup });
  print(`${store} is restored from ${backup}`);
  if (kept !== null) print(`the store before it is kept as ${kept}`);
  if (held > 0)
    print(
      `${held} ${held === 1 ? 'delivery is' : 'deliveries are'} held, as they may have been sent since: \`simwire outbox retry --state held\` sends them, \`simwire outbox drop --state held\` gives them up`,
    );
  return EXIT.fine;
}
