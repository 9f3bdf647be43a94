import type { Socket } from 'node:net';
import express, {
  Router,
  type NextFunction,
  type Request,
  type RequestHandler,
  type Response,
} from 'express';
import type { Identity, Sender } from '../../access/identity.ts';
import type { Principal } from '../../domain/principal.ts';
import { describeError } from '../../observability/log.ts';
import { storeRefusal } from '../../operations/context.ts';
import { sendHtml } from '../document.ts';
import type { ApiDependencies } from './dependencies.ts';
import type { Endpoint, Method } from './endpoint.ts';
import { ENDPOINTS } from './endpoints.ts';
import { createRateLimit, createSlots } from './limits.ts';
import type { OpenApiDocument } from './openapi.ts';
import { problem, problemOf, RequestProblem, sendProblem } from './problem.ts';
import { addSessionRoutes } from './session-routes.ts';
import { createStreams, type StreamLimits, type StreamMetrics } from './streams.ts';

/** The largest body that is read. */
const BODY_LIMIT = '1mb';
/** Requests of one principal that may wait at the same time. */
const WAITING = 50;

/** Finds out who sent a request. */
type Identify = (request: Request) => Promise<Identity>;

/** The JSON API. */
export interface Api {
  /** To be mounted at `/api/v1`. */
  readonly router: Router;
  /** Ends streams, and the wait of those who wait: the server is to close. */
  stop(): void;
}

/** The parts of the server that the API asks. */
export interface ApiServer {
  /** Finds who sent a request. */
  readonly senderOf: (request: Request) => Sender;
  /** Gets each connection over which somebody was recognised. */
  readonly trust: (socket: Socket) => void;
  readonly limits: StreamLimits;
  readonly metrics: StreamMetrics;
}

/**
 * Creates the JSON API. Each request is recognised, counted, parsed, and answered by the use case of its endpoint.
 */
export function createApi(
  dependencies: ApiDependencies,
  { senderOf, trust, limits, metrics }: ApiServer,
): Api {
  const streams = createStreams(dependencies, limits, metrics);
  /** Those whose answers are not complete. */
  const pending = new Set<AbortController>();
  const router = Router({ caseSensitive: true, strict: true });
  const rate = createRateLimit(dependencies.clock);
  const waiting = createSlots(WAITING);
  const readBody: RequestHandler = express.json({ limit: BODY_LIMIT, strict: true, type: () => true });

  const identify: Identify = async (request) => {
    const access = dependencies.access();
    const sender = senderOf(request);
    const found = await access.authenticate(sender);
    if (found === 'none')
      throw new RequestProblem('unauthenticated', 'a valid token or session is needed', {
        'WWW-Authenticate': 'Bearer',
      });
    trust(request.socket);
    if (found === 'denied') throw new RequestProblem('forbidden', 'whoever asks may do nothing here');
    if (!isReading(request) && !access.mayWrite(found, sender))
      throw new RequestProblem('forbidden', 'a change by a session needs the Origin of this very site');
    const wait = rate.take(found.principal.id);
    if (wait > 0)
      throw new RequestProblem('too_many_requests', `too many requests; ask again in ${wait} s`, {
        'Retry-After': String(wait),
      });
    return found;
  };

  // Made when it is first asked for: a relay starts without it, and without what makes it.
  let document: Promise<OpenApiDocument> | null = null;
  const documented = (): Promise<OpenApiDocument> =>
    (document ??= import('./openapi.ts').then((made) => made.openApiDocument(dependencies.version)));
  router.get('/openapi.json', async (_request, response) => {
    response.json(await documented());
  });
  router.get('/', async (request, response) => {
    const { referencePage } = await import('./reference.ts');
    await sendHtml(request, response, referencePage(await documented()));
  });
  addSessionRoutes(router, { ...dependencies, senderOf, identify, parseBody, guarded });
  for (const [path, methods] of byPath(ENDPOINTS)) {
    const route = router.route(path);
    for (const one of methods)
      route[one.method](guarded((request, response) => answer(one, request, response)));
    route.all(notAllowed(methods.map(({ method }) => method)));
  }
  router.use((_request, response) => {
    sendProblem(response, problem('no_such_route', 'there is nothing at this address; see /api/v1/'));
  });
  // Express knows a handler of errors by its four parameters.
  router.use((error: unknown, request: Request, response: Response, next: NextFunction) => {
    if (response.headersSent) next(error);
    else fail(error instanceof URIError ? BAD_ADDRESS : error, request, response);
  });
  return {
    router,
    stop: () => {
      for (const one of pending) one.abort();
    },
  };

  async function answer(one: Endpoint, request: Request, response: Response): Promise<void> {
    const identity = await identify(request);
    const leave = one.waits ? takeSlot(identity.principal) : null;
    try {
      await answerTo(identity, one, request, response);
    } finally {
      leave?.();
    }
  }

  function takeSlot({ id }: Principal): () => void {
    const leave = waiting.take(id);
    if (leave) return leave;
    const few = `${WAITING} requests of yours wait already`;
    throw new RequestProblem('too_many_requests', few, { 'Retry-After': '1' });
  }

  async function answerTo(
    identity: Identity,
    one: Endpoint,
    request: Request,
    response: Response,
  ): Promise<void> {
    const gone = new AbortController();
    pending.add(gone);
    response.once('close', () => {
      pending.delete(gone);
      gone.abort();
    });
    if (one.request.body) await parseBody(request, response);
    if (one.streams) streams.admit(identity, response);
    const raw = {
      headers: one.request.headers ? pick(request.headers, Object.keys(one.request.headers.shape)) : {},
      path: request.params,
      query: request.query,
      body: request.body as unknown,
    };
    const {
      status,
      headers = {},
      ...answered
    } = await one.run(dependencies.context(gone.signal), identity.principal, raw);
    if (!one.unnoticed) await dependencies.changed();
    response.status(status).set(headers);
    if (answered.stream) {
      // Its connection is not used again: a server that closes would wait for the next request.
      response.type('text/event-stream').set({ 'X-Accel-Buffering': 'no', Connection: 'close' });
      if (request.method === 'HEAD') response.end();
      else await streams.send(identity, response, answered.stream, gone.signal);
    } else if (answered.body === undefined) response.end();
    else response.json(answered.body);
  }

  function parseBody(request: Request, response: Response): Promise<void> {
    return new Promise((resolve, reject) => {
      readBody(request, response, (error?: unknown) => {
        if (error === undefined) resolve();
        else reject(bodyProblem(error));
      });
    });
  }

  /** Answers errors with problems. */
  function guarded(work: (request: Request, response: Response) => Promise<void>): RequestHandler {
    return async (request, response) => {
      try {
        await work(request, response);
      } catch (error) {
        fail(error, request, response);
      }
    };
  }

  /** Answers with the problem of an error. One of the program is logged, and its words stay here. */
  function fail(error: unknown, request: Request, response: Response): void {
    const known = problemOf(storeRefusal(null, error));
    if (known === null)
      dependencies.log.error({ error: describeError(error) }, 'an API request could not be answered');
    if (response.headersSent) {
      response.destroy();
      return;
    }
    // A body that is not read would be parsed as the next request on this connection.
    if (!request.readableEnded) response.set('Connection', 'close');
    const { problem: answered, headers } = known ?? UNKNOWN;
    sendProblem(response.set(headers), answered);
  }
}

const BAD_ADDRESS = new RequestProblem('invalid', 'the address is not encoded properly');

const UNKNOWN = {
  problem: problem('internal', 'something went wrong here; the log says more'),
  headers: {},
} as const;

function notAllowed(methods: readonly Method[]): RequestHandler {
  const allow = methods
    .flatMap((method) => (method === 'get' ? ['GET', 'HEAD'] : [method.toUpperCase()]))
    .join(', ');
  return (_request, response) => {
    sendProblem(response.set('Allow', allow), problem('method_not_allowed', `this address takes ${allow}`));
  };
}

/** Returns some of the headers, as far as they are there. */
function pick(headers: Request['headers'], names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => names.includes(name)));
}

/** Makes the problem of a body that cannot be read; its content is not quoted. */
function bodyProblem(error: unknown): Error {
  if (!(error instanceof Error)) return new Error('the body was not read');
  if (!('type' in error)) return error;
  if (error.type === 'entity.too.large')
    return new RequestProblem('body_too_large', `the body is larger than ${BODY_LIMIT}`);
  return new RequestProblem('invalid', 'the body is not a JSON object in UTF-8');
}

/** Groups endpoints by path, in the notation of the router. */
function byPath(endpoints: readonly Endpoint[]): Map<string, Endpoint[]> {
  return Map.groupBy(endpoints, ({ path }) => path.replaceAll(/\{(\w+)\}/g, ':$1'));
}

/** Checks whether a request changes nothing. */
function isReading({ method }: Request): boolean {
  return method === 'GET' || method === 'HEAD';
}
