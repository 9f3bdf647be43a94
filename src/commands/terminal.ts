import { once } from 'node:events';

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
