import { isPasswordHash } from '../../domain/password-hash.ts';
import { namesNone, suggestion } from '../../domain/names.ts';
import { doubtOf } from '../../rules/pattern-doubts.ts';
import { compilePattern } from '../../rules/pattern.ts';
import { createZone, UTC } from '../../rules/zone.ts';
import type { Finding, Path } from '../problem.ts';
import { momentOf } from '../schema/time.ts';
import type { Source } from '../source.ts';
import type { Check, Draft } from './check.ts';

/** Checks that each token belongs to one program only, and is no gateway's. */
export const programsAreTold: Check = ({ config }) => {
  const owners = new Map<string, string>();
  for (const [name, { tokens }] of Object.entries(config.gateways))
    for (const token of tokens) owners.set(token, `the gateway "${name}"`);
  return Object.entries(config.server.tokens).flatMap(([name, { token }]): Finding[] => {
    const owner = owners.get(token);
    owners.set(token, owner ?? `"${name}"`);
    if (owner === undefined) return [];
    const path = ['server', 'tokens', name, 'token'];
    return [{ path, message: `${owner} has the same token; give each one its own` }];
  });
};

/** Warns of tokens that are taken no more. */
export const tokensAreInForce: Check = ({ config, timeZone, now }) => {
  const zone = createZone(timeZone) ?? UTC;
  return Object.entries(config.server.tokens).flatMap(([name, { expires }]): Finding[] => {
    if (expires === undefined || now < momentOf(expires, zone)) return [];
    const message = `"${name}" has expired, and is taken no more; name a later day, or remove the token`;
    return [{ path: ['server', 'tokens', name, 'expires'], message, warning: true }];
  });
};

/** Checks that `server.password` and `server.users` do not both say who `admin` is. */
export const adminIsOne: Check = ({ config: { server } }) =>
  server.password !== undefined && Object.hasOwn(server.users, 'admin')
    ? [
        {
          path: ['server', 'users', 'admin'],
          message: '`server.password` is the password of the user "admin" already; remove one of them',
          atKey: true,
        },
      ]
    : [];

/** Checks the patterns of all scopes, and that what they name in full is there. */
export const scopesAreUnderstood: Check = (draft) =>
  scopesIn(draft).flatMap(({ path, scope }) => {
    if (scope === 'all') return [];
    const found = KEYS.flatMap(([key, syntax, what]) =>
      (scope[key] ?? []).flatMap((written, index): Finding[] => {
        const at = [...path, key, index];
        const pattern = compilePattern(syntax, written);
        if ('problem' in pattern) return [{ path: at, message: pattern.problem }];
        const doubt = doubtOf(syntax, written);
        if (doubt !== null) return [{ path: at, message: doubt, warning: true }];
        if (what === null || !namesNone(written, draft.names[what])) return [];
        const none = `there is no ${key} "${written}"`;
        return [{ path: at, message: none + suggestion(written, draft.names[what]), warning: true }];
      }),
    );
    const keys = Object.keys(scope);
    if (keys.length === 0) return [{ path, message: 'an empty scope: write `all` for everything' }];
    if (keys.some((key) => key !== 'destination')) return found;
    const message = '`destination` limits deliveries only: the events of every SIM are in this scope';
    return [...found, { path, message, warning: true }];
  });

const KEYS = [
  ['gateway', 'name', 'gateways'],
  ['sim', 'number', null],
  ['tag', 'name', null],
  ['destination', 'name', 'destinations'],
] as const;

type Scope = 'all' | Readonly<Partial<Record<(typeof KEYS)[number][0], readonly string[] | undefined>>>;

/** Lists every scope of a config with its place. */
function scopesIn({ config: { server } }: Draft): { readonly path: Path; readonly scope: Scope }[] {
  const roles = (['oidc', 'proxy_auth'] as const).flatMap((section) =>
    Object.entries<{ readonly scope: Scope }>(server[section]?.roles ?? {}).map(([name, { scope }]) => ({
      path: ['server', section, 'roles', name, 'scope'],
      scope,
    })),
  );
  const named = (['users', 'tokens'] as const).flatMap((section) =>
    Object.entries<{ readonly scope: Scope }>(server[section]).map(([name, { scope }]) => ({
      path: ['server', section, name, 'scope'],
      scope,
    })),
  );
  return [...named, ...roles];
}

/** Finds passwords that stand in the file as they are, for whoever reads it. */
export function openPasswords(source: Source): Finding[] {
  const server = mapIn(source.data, 'server');
  const places: readonly Path[] = [
    ['server', 'password'],
    ...Object.keys(mapIn(server, 'users')).map((name) => ['server', 'users', name, 'password']),
  ];
  return places.flatMap((path): Finding[] => {
    const written = source.written(path);
    if (written === null || written === '' || written.includes('${')) return [];
    if (isPasswordHash(written.replace(/^['"]/, ''))) return [];
    const message =
      'a password stands here for all who can read this file; write the hash that `simwire password` prints, ' +
      'or a variable: ${SIMWIRE_PASSWORD}';
    return [{ path, message }];
  });
}

function mapIn(data: unknown, key: string): Readonly<Record<string, unknown>> {
  const value: unknown = isMap(data) ? data[key] : undefined;
  return isMap(value) ? value : {};
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
