import { userInfo } from 'node:os';
import { localAdministrator, type Principal } from '../../domain/principal.ts';

/** Returns the name of the system's user who runs a command: the number where it has no name, as in many containers. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return String(process.getuid?.() ?? 'unknown');
  }
}

/** Makes the principal that commands act as. */
export function localUser(): Principal {
  return localAdministrator(userName());
}
