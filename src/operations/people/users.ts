import { z } from 'zod';
import { makeLoginLink } from '../../access/login-links.ts';
import { accountOf } from '../../access/rights.ts';
import { ADMIN, rightsOf, tokenId, userId, usersOf, type GrantSettings } from '../../access/settings.ts';
import type { Config } from '../../config/config.ts';
import { ROLES } from '../../domain/principal.ts';
import { isoTime } from '../../render/local-time.ts';
import type { StoreContext } from '../context.ts';
import { isoMoment, isoOrNull, list } from '../fields.ts';
import { unknownName } from '../names.ts';
import { siteUrl } from '../setup/addresses.ts';
import { useCase } from '../use-case.ts';
import { liveSessions } from './sessions.ts';

const patterns = list(z.string()).optional();

const shown = z.object({
  /** As the audit names it: `user:ana`, `token:ci`, `ISSUER#SUB`. */
  id: z.string(),
  /** Role and scope are null for whoever is not in the config: groups decide what they may. */
  role: z.enum(ROLES).nullable(),
  scope: z
    .union([
      z.literal('all'),
      z.object({ gateway: patterns, sim: patterns, tag: patterns, destination: patterns }),
    ])
    .nullable(),
  /** Sessions that are not over. */
  sessions: z.number(),
  last_seen: isoMoment.nullable(),
  disabled_at: isoMoment.nullable(),
});
/** A user or token with what it may. */
export type ShownAccount = z.output<typeof shown>;

/** Lists the users and tokens of the config, then whoever else is logged in or disabled. */
export const listUsers = useCase({
  role: 'admin',
  everywhere: true,
  input: z.object({}),
  result: list(shown),
  run: async (context: StoreContext) => {
    const sessions = Map.groupBy(await liveSessions(context), accountOf);
    const disabled = await context.store.disabled.all();
    const accounts = accountsOf(context.config);
    const known = new Set(accounts.map(({ id }) => id));
    const others = [...new Set([...sessions.keys(), ...disabled.keys()])].filter((id) => !known.has(id));
    return [...accounts, ...others.map((id) => ({ id, rights: null }))].map(
      ({ id, rights }): ShownAccount => {
        const mine = sessions.get(id) ?? [];
        const seen = mine.map(({ lastAt }) => lastAt);
        return {
          id,
          role: rights?.role ?? null,
          scope: rights?.scope ?? null,
          sessions: mine.length,
          last_seen: isoOrNull(seen.length === 0 ? null : Math.max(...seen)),
          disabled_at: isoOrNull(disabled.get(id)?.at ?? null),
        };
      },
    );
  },
});

const named = z.object({
  /** A user's name, or `token:` and a token's. */
  name: z.string(),
});
const changed = z.object({ id: z.string(), changed: z.boolean() });

/** Keeps a user or token out at once, whatever the config says; its sessions end within seconds. */
export const disableUser = useCase({
  role: 'admin',
  everywhere: true,
  input: named,
  result: changed,
  run: async ({ config, store, audit, clock }: StoreContext, caller, { name }) => {
    const id = accountNamed(config, name);
    if ((await store.disabled.all()).has(id)) return { id, changed: false };
    await audit.note(caller, 'disable', { about: id });
    await store.disabled.set(id, { at: clock(), by: caller.id });
    return { id, changed: true };
  },
});

/** Lets a user or token in again. Sessions that it ended by then stay ended only if they are over. */
export const enableUser = useCase({
  role: 'admin',
  everywhere: true,
  input: named,
  result: changed,
  run: async ({ config, store, audit }: StoreContext, caller, { name }) => {
    const disabled = await store.disabled.all();
    // Whoever left the config can still be enabled.
    const id = [name, userId(name)].find((one) => disabled.has(one)) ?? accountNamed(config, name);
    if (!disabled.has(id)) return { id, changed: false };
    await audit.note(caller, 'enable', { about: id });
    await store.disabled.delete(id);
    return { id, changed: true };
  },
});

/** Makes a link that logs a user in, once and within ten minutes. */
export const makeLink = useCase({
  role: 'admin',
  everywhere: true,
  input: z.object({ user: z.string().default(ADMIN) }),
  result: z.object({ url: z.string(), user: z.string(), until: isoMoment }),
  run: async ({ config, store, audit, clock }: StoreContext, caller, { user }) => {
    const users = usersOf(config.server);
    if (rightsOf(users, user).length === 0)
      throw unknownName(`no user "${user}" in the config`, user, [...users.keys(), ADMIN]);
    await audit.note(caller, 'make_link', { about: userId(user) });
    const { secret, until } = await makeLoginLink(store.loginLinks, user, clock);
    return { url: `${siteUrl(config.server)}/login?link=${secret}`, user, until: isoTime(until) };
  },
});

interface Account {
  readonly id: string;
  readonly rights: GrantSettings;
}

function accountsOf({ server }: Config): Account[] {
  const users = [...usersOf(server)].map(([name, rights]) => ({ id: userId(name), rights }));
  const tokens = Object.entries(server.tokens).map(([name, rights]) => ({ id: tokenId(name), rights }));
  return [...users, ...tokens];
}

/** Finds the account of a name. @throws Refusal (`unknown_name`) */
function accountNamed(config: Config, name: string): string {
  const ids = accountsOf(config).map(({ id }) => id);
  const found = ids.find((id) => id === name || id === userId(name));
  // Whoever logs in elsewhere (`ISSUER#ID`) is known there only.
  if (found === undefined && name.includes('#')) return name;
  if (found === undefined && [ADMIN, userId(ADMIN)].includes(name)) return userId(ADMIN);
  if (found !== undefined) return found;
  const names = ids.map((id) => id.replace(/^user:/, ''));
  throw unknownName(`no user "${name}" in the config`, name, names);
}
