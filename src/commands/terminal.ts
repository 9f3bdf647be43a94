import { once } from 'node:events';
import { suggestion } from '../domain/nearest.ts';

/** How a command ended, as the shell sees it: fine, the answer is no, or wrong usage or a refused config. */
export const EXIT = { fine: 0, no: 1, wrong: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Ends a command with a message for the user instead of a stack. */
export class CommandError extends Error {
  readonly exitCode: ExitCode;

  constructor(message: string, exitCode: ExitCode = EXIT.wrong) {
    super(message);
    this.name = 'CommandError';
    this.exitCode = exitCode;
  }
}

/**
 * The error for a name that does not exist.
 *
 * @param message says so: `no gateway "ofice" in the config`; what was probably meant, or what there is, comes after it
 */
export function wrongName(message: string, written: string, names: readonly string[]): CommandError {
  return new CommandError(message + suggestion(written, names));
}

/** A result, on stdout. */
export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Waits until what was printed is taken, so that much of it does not pile up in memory. */
export async function flushed(): Promise<void> {
  // Whoever does not read on makes no difference.
  if (process.stdout.writableNeedDrain) await once(process.stdout, 'drain').catch(() => undefined);
}

/** Something beside the result, on stderr. */
export function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}
