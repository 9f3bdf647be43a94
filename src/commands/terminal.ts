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

/** Something beside the result, on stderr. */
export function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}
