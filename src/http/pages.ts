import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import express, {
  type Express,
  type NextFunction,
  type Request,
  type RequestHandler,
  type Response,
  type Router,
} from 'express';
import helmet from 'helmet';
import type { Sender } from '../access/identity.ts';
import { Refusal } from '../domain/refusal.ts';
import { describeError } from '../observability/log.ts';
import { problem, PROBLEMS, RETRY_AFTER, sendProblem } from './api/problem.ts';
import { createAssets } from './assets.ts';
import type { ApiDependencies } from './api/dependencies.ts';
import { createDashboard } from './dashboard/dashboard.ts';
import { messageDocument, sendHtml } from './document.ts';
import { html, to, type Html } from './html.ts';
import { createOidcRoutes } from './oidc-routes.ts';
import { clientOf } from './report/access.ts';
import { hasBody } from './report/body.ts';
import type { Dependencies, Readiness } from './report/dependencies.ts';
import type { RefusalLog } from './report/refusals.ts';
import { sendText } from './zipped.ts';

/** Readiness as it is shown: to strangers without the reasons. */
type ShownReadiness = Pick<Readiness, 'ready'> & Partial<Readiness>;

/** Finds out who asks. */
export interface People {
  /** Finds who sent a request. */
  readonly senderOf: (request: IncomingMessage) => Sender;
  /** Gets each connection over which somebody was recognised. */
  readonly trust: (socket: Socket) => void;
}

/**
 * Whom an address is for: `everybody`; `gateways`, who find health checks only beside reports; or `people`, where metrics
 * need no token, since only those reach it who may read them.
 */
export type Audience = 'everybody' | 'gateways' | 'people';

/** Creates everything but the reports: the dashboard, health checks, metrics, the API, and the answer for unknown paths. */
export function createPages(
  dependencies: Dependencies & { readonly api: ApiDependencies },
  refused: RefusalLog,
  api: Router,
  { senderOf, trust }: People,
  audience: Audience,
): Express {
  const app = express();
  app.disable('x-powered-by').disable('etag');
  app.use(securityHeaders(), noStore);

  route('/healthz', healthz());
  route('/readyz', readyz(readinessFor));
  if (audience === 'gateways') return withRest();
  // What follows is for browsers, which a page of another site could lead here under its own name.
  app.use((request, response, next) => {
    if (dependencies.api.access().answersTo(request.headers.host)) next();
    else if (request.path.startsWith('/api/v1/')) sendProblem(response, problem('wrong_host', OTHER_NAME));
    else answerError(request, response, 421, 'Another name', OTHER_NAME);
  });

  route('/metrics', async (request, response) => {
    if (audience !== 'people' && !(await dependencies.api.access().mayReadMetrics(senderOf(request)))) {
      response.set('WWW-Authenticate', 'Bearer');
      answerError(
        request,
        response,
        401,
        'Who is it?',
        'Metrics need a token, unless server.metrics is open.',
      );
      return;
    }
    const { contentType, text } = await dependencies.metrics.exposition();
    await sendText(request, response.set('Content-Type', contentType), text);
  });
  const oidc = createOidcRoutes({ people: () => dependencies.api.access(), senderOf, fail: answerError });
  route('/login/oidc', oidc.leave);
  route('/login/oidc/callback', oidc.arrive);
  app.use(createAssets());
  app.use('/api/v1', api);
  app.use(createDashboard({ ...dependencies.api, senderOf, trust, ready: () => dependencies.ready() }));
  return withRest();

  /** Adds the answers for unknown paths and for errors. */
  function withRest(): Express {
    app.use(unknownPath);
    return app.use(onError);
  }

  function unknownPath(request: Request, response: Response): void {
    if (!BROWSERS_ASK.test(request.path))
      refused('no_such_path', { client: clientOf(request, dependencies.access().proxies)?.toString() });
    answerError(request, response, 404, 'Not found', 'There is nothing at this address.');
  }

  /** Leaves all but the answer out for strangers: reasons name destinations. */
  async function readinessFor(request: Request): Promise<ShownReadiness> {
    const readiness = dependencies.ready();
    const mayWatch = await dependencies.api.access().mayWatch(senderOf(request));
    return mayWatch ? readiness : { ready: readiness.ready };
  }

  function route(path: string, handler: RequestHandler): void {
    app.route(path).get(handler).all(readOnly);
  }

  // Express knows a handler of errors by its four parameters.
  function onError(error: unknown, request: Request, response: Response, next: NextFunction): void {
    const status = clientErrorStatus(error);
    const isAway = error instanceof Refusal && PROBLEMS[error.kind].status === 503;
    if (status === null && !isAway)
      dependencies.log.error({ error: describeError(error) }, 'a page could not be rendered');
    if (response.headersSent) next(error);
    else if (isAway) {
      response.set('Retry-After', RETRY_AFTER);
      answerError(request, response, 503, 'The store cannot be reached', error.message);
    } else if (status === null)
      answerError(request, response, 500, 'Error', 'Something went wrong here; the log says more.');
    else answerError(request, response, status, 'Bad request', 'This request cannot be understood.');
  }
}

const OTHER_NAME =
  'The pages and the API do not answer to this name. If it is right, add it to server.hosts in the config.';

/** Addresses that browsers ask for on their own. */
const BROWSERS_ASK = /^\/(?:favicon|apple-touch-icon|robots\.txt|\.well-known\/)/;

/**
 * Sets security headers. Strict-Transport-Security is left to the proxy that terminates TLS: it would affect its other
 * sites too.
 */
function securityHeaders(): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: false,
    xFrameOptions: { action: 'deny' },
  });
}

const noStore: RequestHandler = (_request, response, next) => {
  response.set('Cache-Control', 'no-store');
  next();
};

const readOnly: RequestHandler = (request, response) => {
  response.set('Allow', 'GET, HEAD, OPTIONS');
  if (request.method === 'OPTIONS') response.status(204).end();
  else answerError(request, response, 405, 'Not allowed', 'This address can only be read.');
};

/** Answers with an error: a page for a browser, JSON for everyone else. Never quotes the request. */
function answerError(
  request: Request,
  response: Response,
  status: number,
  title: string,
  message: string,
): void {
  // A body that is not read would be parsed as the next request on this connection.
  if (hasBody(request)) response.set('Connection', 'close');
  response.status(status).vary('Accept');
  if (request.accepts(['json', 'html']) === 'html')
    void sendHtml(request, response, messagePage(title, message));
  else response.json({ code: status, reason: message });
}

function messagePage(title: string, message: string): Html {
  return messageDocument(
    title,
    html`<h1>${title}</h1>
      <p>${message}</p>
      <p><a href="${to`/`}">Simwire</a></p>`,
  );
}

/** Returns the status of an error caused by the request, as Express marks it; null for any other. */
function clientErrorStatus(error: unknown): number | null {
  if (!(error instanceof Error) || !('status' in error)) return null;
  const { status } = error;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : null;
}

/** Handles `GET /healthz`: 200 while the process lives. */
function healthz(): RequestHandler {
  return (_request, response) => {
    response.json({ alive: true });
  };
}

/**
 * Handles `GET /readyz`: 200 if the relay can store and deliver, else 503; either way `{ready, reasons: [{code,
 * message}], instance: {name, leases}}`, to strangers without the rest.
 */
function readyz(readinessFor: (request: Request) => Promise<ShownReadiness>): RequestHandler {
  return async (request, response) => {
    const readiness = await readinessFor(request);
    response.status(readiness.ready ? 200 : 503).json(readiness);
  };
}
