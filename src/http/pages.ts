import express, {
  type Express,
  type NextFunction,
  type Request,
  type RequestHandler,
  type Response,
} from 'express';
import helmet from 'helmet';
import { describeUnexpected } from '../observability/unexpected.ts';
import { healthz, readyz } from './health.ts';
import { clientOf } from './report/address.ts';
import type { Dependencies } from './report/dependencies.ts';
import type { RefusalLog } from './report/refusals.ts';
import { hasBody } from './report/upload.ts';
import { messagePage, STYLE_SOURCE, statusPage } from './status-page.ts';

/** Everything but the reports: the status page, health and metrics, and an answer to all that does not exist. */
export function createPages(dependencies: Dependencies, refused: RefusalLog): Express {
  const app = express();
  app.disable('x-powered-by').disable('etag');
  app.use(securityHeaders(), neverCached);

  route('/', (_request, response) => {
    response
      .type('html')
      .send(statusPage(dependencies.version, dependencies.ready(), dependencies.publicUrl()));
  });
  route('/healthz', healthz());
  route('/readyz', readyz(dependencies));
  route('/metrics', async (_request, response) => {
    const { contentType, text } = await dependencies.metrics.exposition();
    response.set('Content-Type', contentType).send(text);
  });
  app.use((request, response) => {
    if (!BROWSERS_ASK.test(request.path))
      refused('no_such_path', { client: clientOf(request, dependencies.access().proxies)?.toString() });
    say(request, response, 404, 'Not found', 'There is nothing at this address.');
  });
  app.use(onError);
  return app;

  function route(path: string, handler: RequestHandler): void {
    app.route(path).get(handler).all(onlyReading);
  }

  // Express knows a handler of errors by its four parameters.
  function onError(error: unknown, request: Request, response: Response, next: NextFunction): void {
    const status = clientErrorStatus(error);
    if (status === null)
      dependencies.log.error({ error: describeUnexpected(error) }, 'a page could not be made');
    if (response.headersSent) next(error);
    else if (status === null)
      say(request, response, 500, 'Error', 'Something went wrong here; the log says more.');
    else say(request, response, status, 'Bad request', 'This request cannot be understood.');
  }
}

/** Addresses that browsers ask for on their own. */
const BROWSERS_ASK = /^\/(?:favicon|apple-touch-icon|robots\.txt|\.well-known\/)/;

/** Strict-Transport-Security is left to the proxy that speaks TLS: it would reach its other sites too. */
function securityHeaders(): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        styleSrc: [STYLE_SOURCE],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: false,
    xFrameOptions: { action: 'deny' },
  });
}

const neverCached: RequestHandler = (_request, response, next) => {
  response.set('Cache-Control', 'no-store');
  next();
};

const onlyReading: RequestHandler = (request, response) => {
  response.set('Allow', 'GET, HEAD, OPTIONS');
  if (request.method === 'OPTIONS') response.status(204).end();
  else say(request, response, 405, 'Not allowed', 'This address can only be read.');
};

/** Says something went otherwise: as a page to a browser, as JSON to everyone else. Never quotes the request. */
function say(request: Request, response: Response, status: number, title: string, message: string): void {
  // A body that nobody reads would stand before the connection's next request.
  if (hasBody(request)) response.set('Connection', 'close');
  response.status(status).vary('Accept');
  if (request.accepts(['json', 'html']) === 'html') response.type('html').send(messagePage(title, message));
  else response.json({ code: status, reason: message });
}

/** The status of an error that the request itself caused, as Express marks it. */
function clientErrorStatus(error: unknown): number | null {
  if (!(error instanceof Error) || !('status' in error)) return null;
  const { status } = error;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : null;
}
