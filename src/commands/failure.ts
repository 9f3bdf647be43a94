import { CommanderError } from 'commander';
import { StoreRefused, StoreUnavailable } from '../store/contract/trouble.ts';
import { CommandError, EXIT, type ExitCode } from './terminal.ts';

/** How a command ends that failed, and what its user is told; null: they have been told. */
export interface Failure {
  readonly message: string | null;
  readonly exitCode: ExitCode;
}

/** What keeps a relay from listening, by the system's code. */
const CANNOT_LISTEN: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another program listens there already; stop it, or choose another port',
  EADDRNOTAVAIL: 'this machine does not have that address',
  EACCES: 'this user may not listen there; choose a port above 1023',
  ENOTFOUND: 'there is no such host name',
};

/**
 * Says a failure in words for the user.
 *
 * @returns null for a mistake in the program, of which the stack should be seen
 */
export function failureOf(error: unknown): Failure | null {
  if (error instanceof CommanderError)
    return { message: null, exitCode: error.exitCode === 0 ? EXIT.fine : EXIT.wrong };
  if (error instanceof CommandError) return error;
  if (error instanceof StoreRefused) return { message: error.message, exitCode: EXIT.wrong };
  if (error instanceof StoreUnavailable) return { message: error.message, exitCode: EXIT.no };
  return cannotListen(error);
}

function cannotListen(error: unknown): Failure | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null;
  const why = CANNOT_LISTEN[error.code];
  if (why === undefined || !('syscall' in error)) return null;
  const { address, port } = error as { address?: string; port?: number };
  const where = [address, port].filter((part) => part !== undefined).join(':');
  return { message: `cannot listen on ${where} (server.listen): ${why}`, exitCode: EXIT.wrong };
}
