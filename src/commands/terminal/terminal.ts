import { once } from 'node:events';
import { suggestion } from '../../domain/names.ts';
import { visible } from '../../domain/visible.ts';

/** Exit codes: fine, the answer is no, or wrong usage or a refused config. */
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
 * Reads an option that is one of some names.
 *
 * @param message says of a name that it is none of them; what was probably meant, or what there is, comes after it
 * @returns undefined where it was not given
 * @throws CommandError
 */
export function oneOf<Name extends string>(
  names: readonly Name[],
  written: string | undefined,
  message: (written: string) => string,
): Name | undefined {
  if (written === undefined) return undefined;
  const found = names.find((name) => name === written);
  if (found === undefined) throw new CommandError(message(written) + suggestion(written, names));
  return found;
}

/** Reason why a part of the results did not arrive; null as long as all did. */
let lost: Error | null = null;

/** Prints a result on stdout. */
export function print(line: string): void {
  printPart(`${line}\n`);
}

/** Prints a part of a result on stdout. */
export function printPart(text: string): void {
  process.stdout.write(text, (error) => {
    if (error) lost ??= error;
  });
}

/** Waits until what was printed is taken, so that much of it does not pile up in memory. */
export async function flushed(): Promise<void> {
  // Once stdout has failed it never asks for more; the command goes on, as it may do more than print.
  if (lost !== null || !process.stdout.writableNeedDrain) return;
  const over = new AbortController();
  const taken = ['drain', 'close'].map((event) => once(process.stdout, event, { signal: over.signal }));
  await Promise.race(taken).catch(() => undefined);
  over.abort();
}

/**
 * Waits until everything that was printed is out.
 *
 * @returns the exit code of a command that ended with `exitCode`: 1 instead of 0 if its results could not be written
 */
export async function finished(exitCode: ExitCode): Promise<ExitCode> {
  await new Promise<void>((resolve) => {
    process.stdout.write('', () => {
      resolve();
    });
  });
  const code = lost !== null && 'code' in lost ? String(lost.code) : 'error';
  // Whoever stops reading (`| head`) has all that they wanted.
  if (lost === null || code === 'EPIPE') return exitCode;
  printNote(`the output is not complete, as stdout cannot be written (${code}): write it to another place`);
  return exitCode === EXIT.fine ? EXIT.no : exitCode;
}

/** Prints something beside the result on stderr. */
export function printNote(line: string): void {
  printNotePart(`${line}\n`);
}

/** Prints a part of what stands beside the result. It may repeat what it was given: that has no effect on the terminal. */
export function printNotePart(text: string): void {
  process.stderr.write(visible(text));
}
