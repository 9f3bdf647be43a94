import type { Request, RequestHandler, Response } from 'express';
import type { Access } from '../access/access.ts';
import type { Sender } from '../access/identity.ts';

interface Parts {
  readonly people: () => Access;
  readonly senderOf: (request: Request) => Sender;
  /** Answers with a page, or JSON, that says what is wrong. */
  readonly fail: (
    request: Request,
    response: Response,
    status: number,
    title: string,
    message: string,
  ) => void;
}

const FAILURES = {
  none: [404, 'Not found', 'The config names no OpenID provider.'],
  wrong: [401, 'Not logged in', 'This did not work. Try to log in again.'],
  denied: [403, 'No rights', 'You are known, but in none of the groups that may do something here.'],
  unreachable: [503, 'No answer', 'The provider does not answer. Try again later.'],
  'needs https': [403, 'Not by http', 'Log-in needs https, or server.allow_http_login.'],
} as const satisfies Record<string, readonly [status: number, title: string, message: string]>;

/** Creates the handlers of `GET /login/oidc` and of its callback: a browser leaves for the provider, and comes back. */
export function createOidcRoutes({ people, senderOf, fail }: Parts): {
  leave: RequestHandler;
  arrive: RequestHandler;
} {
  function refuse(request: Request, response: Response, why: keyof typeof FAILURES): void {
    const [status, title, message] = FAILURES[why];
    fail(request, response, status, title, message);
  }

  return {
    leave: async (request, response) => {
      const leaving = await people().leaveForProvider(senderOf(request));
      if (typeof leaving === 'string') refuse(request, response, leaving);
      else response.set('Set-Cookie', leaving.cookie).redirect(302, leaving.location);
    },
    arrive: async (request, response) => {
      const query = request.originalUrl.split('?').slice(1).join('?');
      const arrived = await people().arriveFromProvider(query, senderOf(request));
      if (typeof arrived === 'string') refuse(request, response, arrived);
      else response.set('Set-Cookie', arrived.cookie).redirect(302, '/');
    },
  };
}
