import { z } from 'zod';
import type { Principal, Role } from '../../domain/principal.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Passage } from '../../operations/live/follow.ts';
import type { UseCase } from '../../operations/use-case.ts';
import type { ApiContext } from './dependencies.ts';
import { schemaRefusal } from './problem.ts';

export type Method = 'get' | 'post' | 'delete';

/** The parts of a request, as they came. */
export interface RawRequest {
  /** Headers that the endpoint asks for, by their names in lower case. */
  readonly headers: Readonly<Record<string, unknown>>;
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  /** Undefined: it has none. */
  readonly body: unknown;
}

/** The parts of a request that an endpoint takes. A part that is absent has to be empty. */
export type RequestShape = Readonly<Partial<Record<keyof RawRequest, z.ZodObject>>>;
type RequestOf<Shape extends RequestShape> = {
  readonly [Part in keyof Shape]: Shape[Part] extends z.ZodObject ? z.output<Shape[Part]> : never;
};

/** An answer; without a body or a stream: 204. */
export interface Answer {
  readonly status: (typeof SUCCESSES)[number];
  readonly body?: unknown;
  readonly stream?: AsyncIterable<Passage>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The statuses of answers that are no problem. */
export const SUCCESSES = [200, 201, 204] as const;
type Answers = Readonly<Partial<Record<(typeof SUCCESSES)[number], AnswerShape>>>;

/** An answer that is no problem: what it means, and its body, if it has one. */
export interface AnswerShape {
  readonly description: string;
  readonly schema?: z.ZodType;
  /** It is a stream of server-sent events: the schemas of their data, by name. */
  readonly messages?: Readonly<Record<string, z.ZodType>>;
}

/** One route of the API: what it takes and answers, for the server, the OpenAPI document and the tests alike. */
export interface Endpoint {
  readonly method: Method;
  /** Below `/api/v1`, in the notation of OpenAPI: `/events/{id}`. */
  readonly path: `/${string}`;
  readonly tag: string;
  readonly summary: string;
  /** The least role that may ask. */
  readonly role: Role;
  /** True: only for whoever has the role for everything. */
  readonly everywhere: boolean;
  /** True: it may wait for what is to come, and few may at the same time. */
  readonly waits: boolean;
  /** True: its answer goes on, and few may be open at the same time. */
  readonly streams: boolean;
  /** True: what it changes in the store the relay need not take over: it keeps nothing of that in memory. */
  readonly unnoticed: boolean;
  readonly request: RequestShape;
  readonly answers: Answers;
  /**
   * Answers a request.
   *
   * @throws Refusal or RequestProblem
   */
  readonly run: (context: ApiContext, principal: Principal, raw: RawRequest) => Promise<Answer>;
}

/** An endpoint that asks for one use case. */
interface Definition<Shape extends RequestShape, Input extends z.ZodType, Result extends z.ZodType> {
  readonly tag: string;
  readonly summary: string;
  readonly request: Shape;
  readonly use: UseCase<ApiContext, Input, Result>;
  /** Makes the use case's input. */
  readonly input: (request: RequestOf<Shape>, context: ApiContext) => z.output<Input>;
  readonly waits?: true;
  readonly unnoticed?: true;
  /** The answers, where it is not 200 with the result as it is. */
  readonly answers?: Answers;
  /** Makes the answer, where it is not the result as it is. */
  readonly answer?: (result: z.output<Result>, request: RequestOf<Shape>) => Answer;
}

/** Makes an endpoint of a use case. */
export function endpoint<Shape extends RequestShape, Input extends z.ZodType, Result extends z.ZodType>(
  method: Method,
  path: `/${string}`,
  { tag, summary, request, use, input, waits, unnoticed, answers, answer }: Definition<Shape, Input, Result>,
): Endpoint {
  return {
    ...{ method, path, tag, summary, request },
    role: use.role,
    everywhere: use.everywhere ?? false,
    waits: waits ?? false,
    streams: answers?.[200]?.messages !== undefined,
    unnoticed: unnoticed ?? method === 'get',
    answers: answers ?? { 200: { description: summary, schema: use.result } },
    run: async (context, principal, raw) => {
      const parsed = parseRequest(request, raw);
      const result = await use(context, principal, input(parsed, context));
      return answer ? answer(result, parsed) : { status: 200, body: result };
    },
  };
}

const NOTHING = z.strictObject({});
const PARTS = ['headers', 'path', 'query', 'body'] as const satisfies (keyof RawRequest)[];

/**
 * Parses the parts of a request.
 *
 * @throws Refusal (`invalid`) that names each field that is wrong
 */
function parseRequest<Shape extends RequestShape>(shape: Shape, raw: RawRequest): RequestOf<Shape> {
  requireOnce(raw.query);
  const parsed: Record<string, unknown> = {};
  for (const part of PARTS) {
    const schema: z.ZodObject = shape[part] ?? NOTHING;
    const written = raw[part] ?? {};
    const found = schema.safeParse(written);
    if (!found.success) throw schemaRefusal(found.error, Object.keys(schema.shape), written);
    parsed[part] = found.data;
  }
  return parsed as RequestOf<Shape>;
}

/**
 * Refuses a query in which a parameter stands several times: nobody can say which one is meant.
 *
 * @throws Refusal (`invalid`) that names each such parameter
 */
function requireOnce(query: RawRequest['query']): void {
  const several = Object.keys(query).filter((name) => Array.isArray(query[name]));
  if (several.length === 0) return;
  throw new Refusal(
    'invalid',
    several.map((field) => ({ field, message: 'stands there several times; write it once' })),
  );
}
