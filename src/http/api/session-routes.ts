import type { Request, RequestHandler, Response, Router } from 'express';
import { z } from 'zod';
import type { Identity, Sender } from '../../access/identity.ts';
import type { LoggedIn, LogInFailure } from '../../access/log-in.ts';
import { ROLES } from '../../domain/principal.ts';
import { SECOND } from '../../domain/time.ts';
import type { ApiDependencies } from './dependencies.ts';
import { RequestProblem, schemaRefusal } from './problem.ts';

/** A log-in: by user and password, or by a link of `simwire login`. */
export const logInBody = z.union(
  [
    z.strictObject({ user: z.string().max(200), password: z.string().max(1_000) }),
    z.strictObject({ link: z.string().max(200) }),
  ],
  'must be { "user", "password" }, or { "link" }',
);

/** Whoever is logged in, as `/me` shows it. */
export const me = z.object({
  id: z.string(),
  via: z.enum(['token', 'session', 'proxy', 'loopback']),
  grants: z.array(
    z.object({
      role: z.enum(ROLES),
      scope: z.enum(['all', 'limited']).meta({ description: 'How far it reaches.' }),
    }),
  ),
  until: z.iso.datetime().nullable().meta({ description: 'When it ends by itself.' }),
});

/** Dependencies of the routes of sessions. */
interface Parts extends Pick<ApiDependencies, 'clock' | 'access'> {
  readonly senderOf: (request: Request) => Sender;
  readonly identify: (request: Request) => Promise<Identity>;
  readonly parseBody: (request: Request, response: Response) => Promise<void>;
  readonly guarded: (work: (request: Request, response: Response) => Promise<void>) => RequestHandler;
}

/** Adds `POST /login` and `/logout`, which give and take a session's cookie, and `GET /me`. */
export function addSessionRoutes(router: Router, parts: Parts): void {
  const { senderOf, identify, parseBody, guarded } = parts;
  router.post(
    '/login',
    guarded(async (request, response) => {
      const sender = senderOf(request);
      if (!parts.access().mayLogIn(sender))
        throw new RequestProblem('forbidden', 'a log-in needs the Origin of this very site');
      await parseBody(request, response);
      const written: unknown = request.body ?? {};
      const body = logInBody.safeParse(written);
      if (!body.success) throw schemaRefusal(body.error, ['user', 'password', 'link'], written);
      const { data } = body;
      const found =
        'link' in data
          ? await parts.access().logInByLink(data.link, sender)
          : await parts.access().logIn(data.user, data.password, sender);
      const { cookie, identity } = requireLoggedIn(found, parts.clock());
      response.set('Set-Cookie', cookie).json(asMe(identity));
    }),
  );
  router.post(
    '/logout',
    guarded(async (request, response) => {
      await identify(request);
      response
        .set('Set-Cookie', await parts.access().logOut(senderOf(request)))
        .status(204)
        .end();
    }),
  );
  router.get(
    '/me',
    guarded(async (request, response) => {
      response.json(asMe(await identify(request)));
    }),
  );
}

/** @throws RequestProblem that says why nobody is logged in */
function requireLoggedIn(found: LoggedIn | LogInFailure, now: number): LoggedIn {
  if (found === 'wrong') throw new RequestProblem('unauthenticated', 'wrong user, password or link');
  if (found === 'needs https')
    throw new RequestProblem('forbidden', 'log-in needs https, or server.allow_http_login in the config');
  if ('slowDownUntil' in found) {
    const seconds = Math.max(1, Math.ceil((found.slowDownUntil - now) / SECOND));
    throw new RequestProblem('too_many_requests', `too many wrong passwords; try again in ${seconds} s`, {
      'Retry-After': String(seconds),
    });
  }
  return found;
}

function asMe({ principal, via, until }: Identity): z.output<typeof me> {
  return {
    id: principal.id,
    via,
    grants: principal.grants.map(({ role, scope }) => ({
      role,
      scope: scope === 'everything' ? 'all' : 'limited',
    })),
    until: until === null ? null : new Date(until).toISOString(),
  };
}
