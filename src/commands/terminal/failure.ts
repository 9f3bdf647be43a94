import { CommanderError } from 'commander';
import { visible } from '../../domain/visible.ts';
import { inLines, Refusal, type RefusalKind } from '../../domain/refusal.ts';
import { CommandError, EXIT, print, printNote, type ExitCode } from './terminal.ts';

/** The end of a command that failed, and the message for its user; null: it was printed already. */
export interface Failure {
  readonly message: string | null;
  readonly exitCode: ExitCode;
  /** Prints a line where it belongs: on stdout or on stderr. */
  readonly write: (line: string) => void;
}

/** Reasons why a relay cannot listen, by the system's code. */
const CANNOT_LISTEN: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another program listens there already; stop it, or choose another port',
  EADDRNOTAVAIL: 'this machine does not have that address',
  EACCES: 'this user may not listen there; choose a port above 1023',
  ENOTFOUND: 'there is no such host name',
};

/**
 * Maps an error to a message for the user and an exit code.
 * @returns null for a bug, of which the stack should be seen
 */
export function failureOf(error: unknown): Failure | null {
  if (error instanceof CommanderError)
    return { message: null, exitCode: error.exitCode === 0 ? EXIT.fine : EXIT.wrong, write: printNote };
  if (error instanceof CommandError)
    return { message: error.message, exitCode: error.exitCode, write: printNote };
  if (error instanceof Refusal) return refused(error);
  return cannotListen(error);
}

/** The answer is no, or what was asked for is wrong. */
const EXIT_OF: Readonly<Record<RefusalKind, ExitCode>> = {
  invalid: EXIT.wrong,
  unknown_name: EXIT.wrong,
  not_found: EXIT.no,
  ambiguous_id: EXIT.wrong,
  forbidden: EXIT.no,
  conflict: EXIT.wrong,
  store_refused: EXIT.wrong,
  store_unavailable: EXIT.no,
};

/** Options that have another name than the field of the use case. */
const OPTIONS: Readonly<Record<string, string>> = { sender: 'from', recipient: 'to' };

function optionOf(field: string): string {
  return `--${OPTIONS[field] ?? field.replaceAll('_', '-')}`;
}

function refused({ kind, message, fields }: Refusal): Failure {
  return {
    message: visible(fields.length === 0 ? message : inLines(fields, optionOf)),
    exitCode: EXIT_OF[kind],
    // That there is no such thing is the result.
    write: kind === 'not_found' ? print : printNote,
  };
}

function cannotListen(error: unknown): Failure | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null;
  const why = CANNOT_LISTEN[error.code];
  if (why === undefined || !('syscall' in error)) return null;
  const { address, port } = error as { address?: string; port?: number };
  const where = [address, port].filter((part) => part !== undefined).join(':');
  return {
    message: `cannot listen on ${where} (server.listen or server.admin_listen): ${why}`,
    exitCode: EXIT.wrong,
    write: printNote,
  };
}
