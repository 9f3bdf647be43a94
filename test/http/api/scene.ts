import { expect } from 'vitest';
import { z } from 'zod';
import type { Principal } from '../../../src/domain/principal.ts';
import { createLive } from '../../../src/app/live.ts';
import { createDryRuns } from '../../../src/operations/dry-runs.ts';
import type { ApiDependencies } from '../../../src/http/api/dependencies.ts';
import { SUCCESSES, type Endpoint, type Method } from '../../../src/http/api/endpoint.ts';
import { ENDPOINTS } from '../../../src/http/api/endpoints.ts';
import type { AccessSettings } from '../../../src/http/report/access.ts';
import { problem, PROBLEMS, type ProblemKind } from '../../../src/http/api/problem.ts';
import { ADMIN, NOW, openScene, type Scene } from '../../operations/scene.ts';
import { stubDependencies } from '../dependencies.ts';
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
  /** Whoever is recognised, by token. */
  readonly principals: Map<string, Principal>;
  /** Number of times that the relay was asked to take over changes. */
  readonly changes: () => number;
  /** Has all who wait look in the store, as when another process changed it. */
  readonly lookAgain: () => Promise<void>;
  readonly ask: (path: string, asked?: Asked) => Promise<Answered>;
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
): Promise<ApiScene> {
  const scene = await openScene(beside);
  const principals = new Map<string, Principal>([['admin', ADMIN]]);
  let changes = 0;
  const live = createLive();
  const dryRuns = createDryRuns(overrides.clock ?? scene.context.clock);
  const api: ApiDependencies = {
    ...NO_API,
    access: () => ({
      ...NOBODY,
      authenticate: ({ headers }) => {
        const principal = principals.get(/^Bearer (.*)$/.exec(headers.authorization ?? '')?.[1] ?? '');
        return Promise.resolve(
          principal ? { principal, via: 'token', reveal: false, session: null, until: null } : 'none',
        );
      },
      stillMay: () => Promise.resolve(true),
    }),
    context: (gone) => ({
      ...scene.context,
      gone,
      ...live.context,
      dryRuns,
      relay: scene.context,
      loadedAt: NOW,
      instance: { name: 'relay-1', version: '1.2.3', since: NOW },
      screen: process.stdout,
      seen: (recognitions) => Promise.resolve(recognitions.map(() => null)),
    }),
    changed: () => {
      changes++;
      return Promise.resolve();
    },
    ...overrides,
  };
  const { url, port } = await running({ ...stubDependencies({ access: gateways }), api });
  return {
    ...scene,
    report: async (...report) => {
      const events = await scene.report(...report);
      live.arrived(events);
      return events;
    },
    url,
    port,
    principals,
    changes: () => changes,
    lookAgain: () => live.lookAgain(),
    ask: async (path, { method = 'get', body, as = 'admin', headers = {}, signal } = {}) => {
      const response = await fetch(`${url}/api/v1${path}`, {
        method: method.toUpperCase(),
        headers: { authorization: `Bearer ${as}`, ...headers },
        ...(signal && { signal }),
        ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
      const text = await response.text();
      const answered = {
        status: response.status,
        headers: response.headers,
        body: text === '' ? undefined : (JSON.parse(text) as unknown),
      };
      expectDefined(method, new URL(response.url).pathname.replace('/api/v1', ''), answered);
      return answered;
    },
  };
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
  if (answer.schema) expect(answer.schema.parse(body)).toEqual(body);
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
