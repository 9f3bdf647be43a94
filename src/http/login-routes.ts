import express, { type Request, type RequestHandler, type Response } from 'express';
import { html } from 'hono/html';
import { z } from 'zod';
import type { Access } from '../access/access.ts';
import type { Sender } from '../access/identity.ts';
import type { LogInFailure } from '../access/log-in.ts';
import { page } from './status-page.ts';

interface Parts {
  readonly people: () => Access;
  readonly senderOf: (request: Request) => Sender;
}

const form = z.union([
  z.object({ link: z.string().max(200) }),
  z.object({ user: z.string().max(200), password: z.string().max(1_000) }),
]);

/** Allows the form of this page, and no other, to be sent. */
const CSP_FORM = "form-action 'none'";
const CSP_OWN_FORM = "form-action 'self'";

/**
 * Creates the handlers of the log-in page. A GET shows the form only, also that of a link, so that whoever previews an
 * address uses it up for nobody; sending it logs in.
 */
export function createLogInRoutes({ people, senderOf }: Parts): {
  show: RequestHandler;
  logIn: RequestHandler[];
} {
  async function answer(response: Response, status: number, link: string, problem: string): Promise<void> {
    const policy = (response.get('Content-Security-Policy') ?? '').replace(CSP_FORM, CSP_OWN_FORM);
    response
      .status(status)
      .set({ 'Content-Security-Policy': policy, 'Referrer-Policy': 'same-origin' })
      .type('html')
      .send(page('Log in to Simwire', (await body(link, problem)).toString()));
  }

  return {
    show: async (request, response) => {
      const { link } = request.query;
      await answer(response, 200, typeof link === 'string' ? link : '', '');
    },
    logIn: [
      express.urlencoded({ extended: false, limit: '10kb' }),
      async (request, response) => {
        const sender = senderOf(request);
        const sent = form.safeParse(request.body);
        if (!sent.success || !people().mayLogIn(sender)) {
          await answer(response, 400, '', 'This form cannot be understood. Try it once more.');
          return;
        }
        const { data } = sent;
        const found =
          'link' in data
            ? await people().logInByLink(data.link, sender)
            : await people().logIn(data.user, data.password, sender);
        if (typeof found === 'object' && 'cookie' in found)
          response.set('Set-Cookie', found.cookie).redirect(303, '/');
        else await answer(response, ...wordsOf(found));
      },
    ],
  };
}

/** Says why nobody is logged in: status, link, words. */
function wordsOf(failure: LogInFailure): [status: number, link: string, words: string] {
  if (failure === 'wrong') return [401, '', 'This user and password, or this link, do not fit (any more).'];
  if (failure === 'needs https') return [403, '', 'Log-in needs https, or server.allow_http_login.'];
  return [429, '', 'Too many wrong passwords. Wait a minute, then try again.'];
}

function body(link: string, problem: string): ReturnType<typeof html> {
  const fields =
    link === ''
      ? html`<p>
            <label>User<br /><input name="user" autocomplete="username" required /></label>
          </p>
          <p>
            <label
              >Password<br /><input name="password" type="password" autocomplete="current-password" required
            /></label>
          </p>`
      : html`<p>This link logs you in once.</p>
          <input type="hidden" name="link" value="${link}" />`;
  return html`<h1>Log in to Simwire</h1>
    ${problem === '' ? '' : html`<p role="alert">${problem}</p>`}
    <form method="post" action="/login">
      ${fields}
      <p><button>Log in</button></p>
    </form>
    <p><a href="/login/oidc">Log in with the provider of the config</a>, where it names one.</p>`;
}
