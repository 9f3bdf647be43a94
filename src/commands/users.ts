import { visibleJson } from '../domain/visible.ts';
import { besideRelay } from '../operations/context.ts';
import {
  disableUser,
  enableUser,
  listUsers,
  makeLink,
  type ShownAccount,
} from '../operations/people/users.ts';
import { localUser } from './terminal/local-user.ts';
import { localTime } from './terminal/moment.ts';
import { requireConfig } from './terminal/read-config.ts';
import { inLine, table } from './terminal/table.ts';
import { EXIT, print, printNote, type ExitCode } from './terminal/terminal.ts';

/** Runs `simwire login`: prints a link that logs in once, also beside a running relay. */
export function login(file: string, { user }: { readonly user?: string }): Promise<ExitCode> {
  const config = requireConfig(file);
  return besideRelay(config, async (context) => {
    const input = makeLink.input.parse({ user });
    const link = await makeLink(context, localUser(), input);
    print(link.url);
    printNote(`logs ${inLine(link.user)} in, once, until ${localTime(link.until, config)}`);
    return EXIT.fine;
  });
}

/** Runs `simwire users list`: the users and tokens of the config, with what they may. */
export function usersList(file: string, { json }: { readonly json?: boolean }): Promise<ExitCode> {
  const config = requireConfig(file);
  return besideRelay(config, async (context) => {
    const users = await listUsers(context, localUser(), {});
    if (json) print(visibleJson(users));
    else if (users.length === 0)
      print('the config names nobody: whoever sits at this machine may do everything');
    else {
      const rows = users.map((one) => rowOf(one, one.last_seen && localTime(one.last_seen, config)));
      for (const line of table([['ID', 'ROLE', 'SCOPE', 'SESSIONS', 'LAST SEEN', ''], ...rows])) print(line);
    }
    return EXIT.fine;
  });
}

/** Runs `simwire users disable`: keeps a user or token out at once, whatever the config says; exit 1 if that is so already. */
export function usersDisable(file: string, name: string): Promise<ExitCode> {
  return besideRelay(requireConfig(file), async (context) => {
    const { id, changed } = await disableUser(context, localUser(), { name });
    print(changed ? `${id} is disabled` : `${id} was disabled already`);
    return changed ? EXIT.fine : EXIT.no;
  });
}

/** Runs `simwire users enable`: lets a user or token in again; exit 1 if it was not disabled. */
export function usersEnable(file: string, name: string): Promise<ExitCode> {
  return besideRelay(requireConfig(file), async (context) => {
    const { id, changed } = await enableUser(context, localUser(), { name });
    print(changed ? `${id} is enabled` : `${id} was not disabled`);
    return changed ? EXIT.fine : EXIT.no;
  });
}

function rowOf({ id, role, scope, sessions, disabled_at }: ShownAccount, lastSeen: string | null): string[] {
  const written =
    scope === 'all' || scope === null
      ? (scope ?? 'by groups')
      : Object.entries(scope).map(([key, list]) => `${key} ${(list ?? []).join(' or ')}`);
  return [
    id,
    role ?? 'by groups',
    typeof written === 'string' ? written : written.join(', '),
    String(sessions),
    lastSeen ?? '',
    disabled_at === null ? '' : 'disabled',
  ].map(inLine);
}
