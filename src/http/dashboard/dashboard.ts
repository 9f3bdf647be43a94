import express, { Router, type Request, type RequestHandler, type Response } from 'express';
import type { z } from 'zod';
import type { Identity } from '../../access/identity.ts';
import { Refusal } from '../../domain/refusal.ts';
import { storeRefusal } from '../../operations/context.ts';
import { PROBLEMS, schemaRefusal } from '../api/problem.ts';
import { Address, to } from '../html.ts';
import type { DashboardDependencies } from './dependencies.ts';
import { refusal } from './elements.ts';
import { addLogIn, sendLogIn } from './log-in.ts';
import { maySee, type Does, type Page, type Section, type Shows, type Visit } from './section.ts';
import { HOME, SECTIONS } from './sections.ts';
import { isPartial, lookOf, show } from './show.ts';
import { createWaitingCounts } from './waiting.ts';

/** The largest form that is read: a report may be pasted into one. */
const FORM_LIMIT = '1mb';

/** A handler for somebody who was recognised. */
type Work = (request: Request, response: Response, visit: Visit) => Promise<void>;

/**
 * Creates the pages for people. Each request is recognised, parsed, and answered by the use cases of its page; whoever
 * is not recognised is shown the log-in and nothing else.
 */
export function createDashboard(dependencies: DashboardDependencies): Router {
  const router = Router({ caseSensitive: true, strict: true });
  const counts = createWaitingCounts(dependencies.clock);
  const readForm: RequestHandler = express.urlencoded({ extended: false, limit: FORM_LIMIT });
  addLogIn(router, dependencies);
  router.get('/', recognised(goHome));
  for (const section of SECTIONS)
    for (const route of section.routes) {
      const work = recognised((...asked) => answer(route, section, ...asked));
      if (route.method === 'get') router.get(route.path, work);
      else router.post(route.path, readForm, work);
    }
  return router;

  /** Lets through whoever is recognised, and only what a page of this very site sends. */
  function recognised(work: Work): RequestHandler {
    return async (request, response) => {
      const access = dependencies.access();
      const sender = dependencies.senderOf(request);
      const identity = await access.authenticate(sender).catch((error: unknown) => {
        throw storeRefusal(null, error);
      });
      if (identity === 'none') await askToLogIn(request, response);
      else if (identity === 'denied') await sendLogIn(request, response, access, 'denied');
      else {
        dependencies.trust(request.socket);
        const visit = visitOf(request, response, identity);
        if (READS.includes(request.method) || access.mayWrite(identity, sender))
          await work(request, response, visit);
        else await refuse(request, response, visit, FOREIGN);
      }
    };
  }

  async function askToLogIn(request: Request, response: Response): Promise<void> {
    const back = request.method === 'GET' ? request.originalUrl : '/';
    const there = to`/login`.with({ next: back === '/' ? null : back });
    if (isPartial(request)) response.set('HX-Redirect', there.text).status(204).end();
    else if (back === '/' && request.method === 'GET')
      await sendLogIn(request, response, dependencies.access());
    else response.redirect(303, there.text);
  }

  async function goHome(request: Request, response: Response, visit: Visit): Promise<void> {
    const home = HOME.find((section) => maySee(visit.principal, section));
    if (home) response.redirect(303, home.address.text);
    else await refuse(request, response, visit, NOTHING);
  }

  async function answer(route: Shows | Does, section: Section, ...asked: Parameters<Work>): Promise<void> {
    const [request, response, visit] = asked;
    try {
      const done = await route.answer(visit);
      if (route.method === 'post' && !route.unnoticed) {
        await dependencies.changed();
        counts.clear();
      }
      if ('see' in done) response.redirect(303, done.see.text);
      else await show(request, response, { page: done, visit, section, counts });
    } catch (error) {
      const refused = storeRefusal(null, error);
      if (!(refused instanceof Refusal)) throw error;
      await refuse(request, response, visit, refused, section);
    }
  }

  /** Shows why something was not done. */
  async function refuse(
    request: Request,
    response: Response,
    visit: Visit,
    { kind, message }: Refusal,
    section: Section | null = null,
  ): Promise<void> {
    const main = refusal(kind, message, backFrom(request));
    const page: Page = { title: 'Not done', main, reload: 'never' };
    await show(request, response, { page, visit, section, counts, status: PROBLEMS[kind].status });
  }

  function visitOf(request: Request, response: Response, identity: Identity): Visit {
    const gone = new AbortController();
    response.once('close', () => {
      gone.abort();
    });
    const context = dependencies.context(gone.signal);
    return {
      ...{ context, identity, principal: identity.principal },
      look: lookOf(request.headers, context.config.time_zone, dependencies.clock),
      readiness: dependencies.ready,
      address: Address.read(request.originalUrl) ?? to`/`,
      params: (shape) => parsed(shape, request.params),
      query: (shape) => parsed(shape, request.query),
      form: (shape) => parsed(shape, request.body ?? {}),
    };
  }
}

/** Methods of requests that change nothing. */
const READS: readonly string[] = ['GET', 'HEAD'];

const FOREIGN = new Refusal(
  'forbidden',
  'This form did not come from a page of this very site. Load the page again.',
);
const NOTHING = new Refusal('forbidden', 'You are logged in, and may see none of the pages.');

/** Finds the page from which a form was sent. */
function backFrom(request: Request): Address {
  const from = URL.parse(request.get('HX-Current-URL') ?? request.get('Referer') ?? '');
  return (from && Address.read(from.pathname + from.search)) ?? to`/`;
}

/** @throws Refusal (`invalid`) that names each field that is wrong */
function parsed<T extends z.ZodObject>(shape: T, raw: unknown): z.output<T> {
  const found = shape.safeParse(raw);
  if (found.success) return found.data;
  throw schemaRefusal(found.error, Object.keys(shape.shape), raw);
}
