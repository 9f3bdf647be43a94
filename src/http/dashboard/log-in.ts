import express, { type Request, type Response, type Router } from 'express';
import { z } from 'zod';
import type { Access } from '../../access/access.ts';
import type { LogInFailure } from '../../access/log-in.ts';
import { renderDocument, sendHtml } from '../document.ts';
import { Address, html, to, type Html } from '../html.ts';
import type { DashboardDependencies } from './dependencies.ts';
import { notice } from './elements.ts';

const next = z.string().max(2_000).optional();
const query = z.object({ link: z.string().max(200).optional(), next });
const form = z.union([
  z.object({ link: z.string().max(200), next }),
  z.object({ user: z.string().max(200), password: z.string().max(1_000), next }),
]);

/** Reasons why somebody sees the log-in again. */
type Problem = LogInFailure | 'denied' | 'unreadable';

/**
 * Adds the log-in and the log-out. A GET shows the form only, also that of a link, so that whoever previews an address
 * uses it up for nobody; sending it logs in.
 */
export function addLogIn(router: Router, dependencies: DashboardDependencies): void {
  const { senderOf } = dependencies;
  const access = (): Access => dependencies.access();
  router.get('/login', async (request, response) => {
    const { data = {} } = query.safeParse(request.query);
    await sendLogIn(request, response, access(), null, data);
  });
  router.post('/login', express.urlencoded({ extended: false, limit: '10kb' }), async (request, response) => {
    const sender = senderOf(request);
    const { data } = form.safeParse(request.body);
    if (!data || !access().mayLogIn(sender)) {
      await sendLogIn(request, response, access(), 'unreadable');
      return;
    }
    const found = await ('link' in data
      ? access().logInByLink(data.link, sender)
      : access().logIn(data.user, data.password, sender));
    if (typeof found === 'object' && 'cookie' in found) {
      const there = Address.read(data.next ?? '') ?? to`/`;
      response.set('Set-Cookie', found.cookie).redirect(303, there.text);
    } else {
      const user = 'user' in data ? data.user : undefined;
      await sendLogIn(request, response, access(), found, { next: data.next, user });
    }
  });
  router.post('/logout', async (request, response) => {
    const sender = senderOf(request);
    const identity = await access().authenticate(sender);
    if (typeof identity !== 'string' && access().mayWrite(identity, sender))
      response.set('Set-Cookie', await access().logOut(sender));
    response.redirect(303, '/');
  });
}

/** Sends the log-in, and nothing else. */
export async function sendLogIn(
  request: Request,
  response: Response,
  { hasProvider }: Pick<Access, 'hasProvider'>,
  problem: Problem | null = null,
  { link, next: there, user }: z.output<typeof query> & { readonly user?: string | undefined } = {},
): Promise<void> {
  const [status, words] = wordsOf(problem);
  response.status(status);
  const given = { link: link ?? null, next: there ?? null, user: user ?? '' };
  const body = logInPage({ problem: words, ...given, hasProvider });
  await sendHtml(request, response, renderDocument({ title: 'Log in to Simwire', body }, null));
}

function wordsOf(problem: Problem | null): [status: number, words: string | null] {
  switch (problem) {
    case null:
      return [200, null];
    case 'wrong':
      return [401, 'This user and password, or this link, do not fit (any more).'];
    case 'needs https':
      return [403, 'Log-in needs https, or server.allow_http_login.'];
    case 'denied':
      return [403, 'You are known, but may do nothing here.'];
    case 'unreadable':
      return [400, 'This form cannot be understood. Try it once more.'];
    default:
      return [429, 'Too many wrong passwords. Wait a minute, then try again.'];
  }
}

/** The contents of the log-in page. */
interface LogInPage {
  readonly problem: string | null;
  /** The secret of a link that logs in once. */
  readonly link: string | null;
  /** The address to go to then. */
  readonly next: string | null;
  /** The name that was written before. */
  readonly user: string;
  readonly hasProvider: boolean;
}

/** Renders the log-in. */
function logInPage({ problem, link, next: there, user, hasProvider }: LogInPage): Html {
  return html`<main class="alone">
    <div class="panel pad log-in">
      <h1>Log in to Simwire</h1>
      ${problem !== null && notice('bad', problem)}
      <form method="post" action="${to`/login`}" class="fields">
        ${there !== null && html`<input type="hidden" name="next" value="${there}" />`}
        ${
          link === null
            ? passwordFields(user)
            : html`<p>This link logs you in, once.</p>
                <input type="hidden" name="link" value="${link}" />`
        }
        <button class="main">Log in</button>
      </form>
      ${hasProvider && html`<p class="or"><a class="button" href="${to`/login/oidc`}">Log in with your provider</a></p>`}
    </div>
  </main>`;
}

function passwordFields(user: string): Html {
  const focus = html` autofocus`;
  return html`<label
      >User<input name="user" value="${user}" autocomplete="username" required ${user === '' && focus}
    /></label>
    <label
      >Password<input
        name="password"
        type="password"
        autocomplete="current-password"
        required
        ${user !== '' && focus}
    /></label>`;
}
