import type { Identity } from '../../../src/access/identity.ts';
import type { Principal } from '../../../src/domain/principal.ts';
import { ADMIN, NOW } from '../../operations/scene.ts';
import { openApi, type ApiScene } from '../api/scene.ts';
import { NOBODY } from '../running.ts';

export interface SignedIn extends ApiScene {
  /** Asks for a page, as its reader's browser does. */
  readonly show: (path: string, principal?: Principal) => Promise<Response>;
  /** Sends a form of a page. */
  readonly post: (
    path: string,
    fields: Readonly<Record<string, string>>,
    principal?: Principal,
  ) => Promise<Response>;
}

/** Opens a dashboard over an empty store, to whose readers their session is their principal. */
export async function signedIn(): Promise<SignedIn> {
  const readers = new Map<string, Principal>();
  const identityOf = (principal: Principal): Identity => ({
    ...{ principal, via: 'session', reveal: false, session: 's', until: null },
  });
  const api = await openApi({
    clock: () => NOW,
    access: () => ({
      ...NOBODY,
      authenticate: ({ headers }) => {
        const reader = readers.get(headers.cookie ?? '');
        return Promise.resolve(reader ? identityOf(reader) : 'none');
      },
      mayWrite: (_, { headers }) => headers.origin === api.url,
      stillMay: () => Promise.resolve(true),
    }),
  });
  const cookieOf = (principal: Principal): string => {
    readers.set(principal.id, principal);
    return principal.id;
  };
  return {
    ...api,
    show: (path, principal = ADMIN) =>
      fetch(api.url + path, { redirect: 'manual', headers: { cookie: cookieOf(principal) } }),
    post: (path, fields, principal = ADMIN) =>
      fetch(api.url + path, {
        ...{ method: 'POST', redirect: 'manual', body: new URLSearchParams(fields) },
        headers: { cookie: cookieOf(principal), origin: api.url },
      }),
  };
}
