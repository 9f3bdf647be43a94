import type { Config } from '../config/config.ts';
import { storeSchema } from '../config/schema/server.ts';
import { copy as copyStore } from '../operations/store/moves.ts';
import { localUser } from './terminal/local-user.ts';
import { createProgress } from './terminal/progress.ts';
import { requireConfig } from './terminal/read-config.ts';
import { CommandError, EXIT, print, type ExitCode } from './terminal/terminal.ts';

export interface CopyOptions {
  /** The address of a store, as in the config. */
  readonly from: string;
  /** The same; absent: the config's. */
  readonly to?: string;
}

/**
 * Runs `simwire copy`: copies a store with all that is in it, while no relay runs on either. It can be repeated until a relay ran on the
 * copy.
 *
 * @throws Refusal if one of them cannot be had, or a relay ran on the copy; it is then as it was
 */
export async function copy(file: string, { from, to }: CopyOptions): Promise<ExitCode> {
  const source = addressOf('--from', from);
  const target = to === undefined ? requireConfig(file).store : addressOf('--to', to);
  const progress = createProgress();
  const context = {
    clock: () => Date.now(),
    copying: (what: string, done: number, of: number) => {
      progress.show(`copying ${what}: ${done} of ${of}`);
    },
  };
  const copied = await copyStore(context, localUser(), { from: source, to: target }).finally(() => {
    progress.end();
  });
  print(`${copied.from} is copied to ${copied.to}: ${copied.events} events, ${copied.deliveries} deliveries`);
  return EXIT.fine;
}

function addressOf(option: string, text: string): Config['store'] {
  const read = storeSchema.safeParse(text);
  // The message does not quote the address, which may hold a password.
  if (!read.success) throw new CommandError(`${option} ${read.error.issues[0]?.message ?? 'is no store'}`);
  return read.data;
}
