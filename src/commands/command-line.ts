import type { ExitCode } from './terminal/terminal.ts';

/** The parts of the program that a group of commands needs to add itself. */
export interface CommandLine {
  /** Returns the config file that the user named, or the default one. */
  readonly file: () => string;
  /** Turns a command into an action whose exit code becomes the program's. */
  readonly ending: <Args extends unknown[]>(
    command: (...args: Args) => ExitCode | Promise<ExitCode>,
  ) => (...args: Args) => Promise<void>;
}
