import { pino } from 'pino';
import { expect, onTestFinished } from 'vitest';
import { z } from 'zod';
import type { Access } from '../../../src/access/access.ts';
import type { Config } from '../../../src/config/config.ts';
import type { Principal } from '../../../src/domain/principal.ts';
import { realAlarm } from '../../../src/domain/time.ts';
import { createLive } from '../../../src/app/live.ts';
import { createDryRuns } from '../../../src/operations/deliveries/dry-runs.ts';
import type { ApiDependencies } from '../../../src/http/api/dependencies.ts';
import { SUCCESSES, type Endpoint, type Method } from '../../../src/http/api/endpoint.ts';
import { ENDPOINTS } from '../../../src/http/api/endpoints.ts';
import type { AccessSettings } from '../../../src/http/report/access.ts';
import { problem, PROBLEMS, type ProblemKind } from '../../../src/http/api/problem.ts';
import type { HttpLimits } from '../../../src/http/report/limits.ts';
import { ADMIN, NOW, openScene, type Scene } from '../../operations/scene.ts';
import { waitFor } from '../../support/program.ts';
import { stubDependencies } from '../dependencies.ts';
import { readStream, type EventStream } from './event-stream.ts';
import { NO_API, NOBODY, running } from '../running.ts';

/** An answer of the API, held against the endpoint's definition. */
export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

/** A request: `'/silences'`, or with a method and a body. */
interface Asked {
  readonly method?: Method;
  readonly body?: unknown;
  /** Whoever asks, by token; the administrator if absent. */
  readonly as?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

export interface ApiScene extends Scene {
  readonly url: string;
  readonly port: number;
  /** Stops the server as the relay does. */
  readonly close: () => Promise<void>;
  /** Whoever is recognised, by token. */
  readonly principals: Map<string, Principal>;
  /** Number of times that the relay was asked to take over changes. */
  readonly changes: () => number;
  /** Has all who wait look in the store, as when another process changed it. */
  readonly lookAgain: () => Promise<void>;
  /** Resolves once somebody waits for a code. */
  readonly waits: () => Promise<unknown>;
  /** Of a stream it reads what there is when it begins. */
  readonly ask: (path: string, asked?: Asked) => Promise<Answered>;
  /** Opens a stream; it ends with the test. */
  readonly follow: (path: string, asked?: Pick<Asked, 'as' | 'headers'>) => Promise<EventStream>;
}

/**
 * Opens an API over an empty store; the token `admin` is the administrator's.
 *
 * @param beside opens one over the same store instead, as another process would
 * @param gateways who may report, and the proxies that are trusted
 */
export async function openApi(
  overrides: Partial<ApiDependencies> = {},
  beside?: Scene,
  gateways: Partial<AccessSettings> = {},
  limits: Partial<HttpLimits> = {},
  config?: Config,
): Promise<ApiScene> {
  const scene = await openScene(beside, config);
  await scene.context.store.ownership.join(
    {
      version: '1.2.3',
      since: NOW,
      config: scene.context.config.digest,
      destinations: [],
      duties: [],
      senders: {},
    },
    { taken: () => Promise.resolve(), leaving: () => Promise.resolve(), lost: () => undefined },
  );
  const principals = new Map<string, Principal>([['admin', ADMIN]]);
  let changes = 0;
  const dryRuns = createDryRuns(scene.context.store.dryRuns, overrides.clock ?? scene.context.clock);
  const began = Date.now();
  const clock = (): number => NOW + Date.now() - began;
  const live = createLive(
    {
      ...{
        runtime: { clock, alarm: realAlarm(clock), log: pino({ enabled: false }) },
        store: scene.context.store,
      },
      ...{ subjects: { add: () => undefined }, isOwn: () => true },
    },
    () => scene.context.config,
  );
  onTestFinished(() => {
    live.stop();
  });
  const access: Access = {
    ...NOBODY,
    authenticate: ({ headers }) => {
      const principal = principals.get(/^Bearer (.*)$/.exec(headers.authorization ?? '')?.[1] ?? '');
      return Promise.resolve(
        principal ? { principal, via: 'token', reveal: false, session: null, until: null } : 'none',
      );
    },
    stillMay: ({ principal }) => Promise.resolve([...principals.values()].includes(principal)),
  };
  const api: ApiDependencies = {
    ...NO_API,
    access: () => access,
    context: (gone) => ({
      ...scene.context,
      gone,
      ...live.context,
      dryRuns,
      relay: scene.context,
      loadedAt: NOW,
      screen: process.stdout,
      seen: (recognitions) => Promise.resolve(recognitions.map(() => null)),
    }),
    changed: () => {
      changes++;
      return Promise.resolve();
    },
    ...overrides,
  };
  const server = await running({ ...stubDependencies({ access: gateways }), api }, { limits });
  return {
    ...scene,
    report: async (...report) => {
      const decision = await scene.report(...report);
      live.arrived(decision);
      return decision;
    },
    url: server.url,
    port: server.port,
    close: () => server.close(60_000),
    principals,
    changes: () => changes,
    lookAgain: () => {
      live.claimsChanged();
      return live.lookAgain();
    },
    waits: () => waitFor(() => !live.context.line.isEmpty() || undefined),
    ask: async (path, { method = 'get', body, as = 'admin', headers = {}, signal } = {}) => {
      const response = await fetch(`${server.url}/api/v1${path}`, {
        method: method.toUpperCase(),
        headers: { authorization: `Bearer ${as}`, ...headers },
        ...(signal && { signal }),
        ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
      if (response.headers.get('content-type') === EVENT_STREAM) {
        const stream = readStream(response.body ?? new ReadableStream());
        await stream.begun;
        stream.close();
        const streamed = { status: response.status, headers: response.headers, body: stream.messages };
        expectDefined(method, pathOf(response), streamed);
        return streamed;
      }
      const text = await response.text();
      const answered = {
        status: response.status,
        headers: response.headers,
        body: text === '' ? undefined : (JSON.parse(text) as unknown),
      };
      expectDefined(method, pathOf(response), answered);
      return answered;
    },
    follow: async (path, { as = 'admin', headers = {} } = {}) => {
      const asked = { headers: { authorization: `Bearer ${as}`, ...headers } };
      const response = await fetch(`${server.url}/api/v1${path}`, asked);
      expect([response.status, response.headers.get('content-type')]).toEqual([200, EVENT_STREAM]);
      const stream = readStream(response.body ?? new ReadableStream());
      onTestFinished(stream.close);
      await stream.begun;
      return stream;
    },
  };
}

const EVENT_STREAM = 'text/event-stream; charset=utf-8';
const streamed = z.array(z.object({ id: z.string().min(1), event: z.string(), data: z.unknown() }));

function pathOf({ url }: Response): string {
  return new URL(url).pathname.replace('/api/v1', '');
}

/** Expects an answer to be one that the endpoint's definition has, with nothing that it lacks. */
function expectDefined(method: Method, path: string, { status, headers, body }: Answered): void {
  if (headers.get('content-type')?.startsWith('application/problem+json')) {
    const { type } = z.object({ type: z.string() }).parse(body);
    const kind = type.replace('/api/v1/#', '') as ProblemKind;
    expect(PROBLEMS[kind].status).toBe(status);
    expect(body).toMatchObject({ ...problem(kind, ''), detail: expect.stringMatching(/\w/) as string });
    return;
  }
  const endpoint = endpointOf(method, path);
  const answer = endpoint?.answers[SUCCESSES.find((one) => one === status) ?? 200];
  if (!answer || !SUCCESSES.some((one) => one === status))
    throw new Error(`${method} ${path} has no answer ${status} in its definition`);
  if (answer.messages) {
    for (const { event, data } of streamed.parse(body))
      expect(answer.messages[event]?.parse(data)).toEqual(data);
  } else if (answer.schema) expect(answer.schema.parse(body)).toEqual(body);
  else expect(body).toBeUndefined();
}

function endpointOf(method: Method, path: string): Endpoint | undefined {
  return ENDPOINTS.find(
    (one) => one.method === method && new RegExp(`^${one.path.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path),
  );
}

/** Expects a problem of a kind; returns its words. */
export function expectProblem({ status, body, headers }: Answered, kind: ProblemKind): string {
  expect(headers.get('content-type')).toMatch(/^application\/problem\+json/);
  const { type, detail } = z.object({ type: z.string(), detail: z.string() }).parse(body);
  expect({ type, status }).toEqual({ type: `/api/v1/#${kind}`, status: PROBLEMS[kind].status });
  return detail;
}
