import { readFileSync } from 'node:fs';
import { loadConfig, type Loaded } from '../config/load.ts';
import { formatProblem } from '../config/problem.ts';
import type { Config } from '../config/config.ts';

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

/** Reads a config file, with the environment as it is. */
export function readConfig(file: string): Loaded {
  return loadConfig(file, { readFile: (path) => readFileSync(path, 'utf8'), env: process.env });
}

/**
 * The config that a command works with.
 *
 * @throws CommandError with every problem, if it is not right
 */
export function requireConfig(file: string): Config {
  const loaded = readConfig(file);
  if (loaded.ok) return loaded.config;
  throw new CommandError(loaded.problems.map(formatProblem).join('\n'));
}
