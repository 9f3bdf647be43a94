import { z } from 'zod';
import {
  createDocument,
  type ZodOpenApiOperationObject,
  type ZodOpenApiPathsObject,
  type ZodOpenApiResponsesObject,
} from 'zod-openapi';
import { SESSION_COOKIES } from '../../access/cookies.ts';
import { SUCCESSES, type Endpoint } from './endpoint.ts';
import { ENDPOINTS } from './endpoints.ts';
import { PROBLEMS } from './problem.ts';
import { logInBody, me } from './session-routes.ts';

/** An OpenAPI 3.1 document. */
export type OpenApiDocument = ReturnType<typeof createDocument>;

const problemSchema = z
  .object({
    type: z.string().meta({ description: 'Leads to the explanation of its kind.' }),
    title: z.string(),
    status: z.int(),
    detail: z.string().meta({ description: 'What is wrong, and the fix.' }),
    errors: z
      .array(z.object({ field: z.string(), message: z.string() }))
      .optional()
      .meta({ description: 'What is wrong with single fields.' }),
  })
  .meta({ id: 'Problem' });

const kinds = Object.entries(PROBLEMS)
  .map(([kind, { status, meaning }]) => `- ${status} \`${kind}\`: ${meaning}`)
  .join('\n');

const problemResponse = {
  id: 'problem',
  description: `A problem (RFC 9457); its \`type\` ends with the kind:\n${kinds}`,
  content: { 'application/problem+json': { schema: problemSchema } },
};

/** Server-sent events: OpenAPI 3.1 has no words for what each of them holds, but a schema of all. */
const stream = (messages: Readonly<Record<string, z.ZodType>>) => {
  const kinds = Object.entries(messages).map(([event, data]) => z.object({ event: z.literal(event), data }));
  return { content: { 'text/event-stream': { schema: z.union(kinds) } } };
};

const json = (schema: z.ZodType) => ({ content: { 'application/json': { schema } } });

/** The routes of sessions, which are for everybody. */
const SESSIONS: ZodOpenApiPathsObject = {
  '/login': {
    post: {
      operationId: 'postLogin',
      tags: ['Sessions'],
      summary: 'Logs a person in; the answer sets the cookie of the session',
      security: [],
      requestBody: json(logInBody),
      responses: { 200: { description: 'Whoever is logged in.', ...json(me) }, default: problemResponse },
    },
  },
  '/logout': {
    post: {
      operationId: 'postLogout',
      tags: ['Sessions'],
      summary: 'Ends the session',
      responses: { 204: { description: 'It is over.' }, default: problemResponse },
    },
  },
  '/me': {
    get: {
      operationId: 'getMe',
      tags: ['Sessions'],
      summary: 'Shows who asks, and with which rights',
      responses: { 200: { description: 'Whoever asks.', ...json(me) }, default: problemResponse },
    },
  },
};

/** Makes the OpenAPI document of all endpoints. */
export function openApiDocument(version: string): OpenApiDocument {
  const paths: ZodOpenApiPathsObject = { ...SESSIONS };
  for (const one of ENDPOINTS) paths[one.path] = { ...paths[one.path], [one.method]: operation(one) };
  return createDocument({
    openapi: '3.1.1',
    info: {
      title: 'Simwire',
      version,
      summary: 'SMS of multi-SIM gateways for programs: events, codes, deliveries, alerts.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/api/v1' }],
    security: [{ token: [] }, { session: [] }],
    components: {
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: 'A token of `server.tokens`.' },
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: SESSION_COOKIES.https,
          description: `Set by \`POST /login\`; by plain http its name is \`${SESSION_COOKIES.http}\`.`,
        },
      },
    },
    paths,
  });
}

function operation({
  method,
  path,
  tag,
  summary,
  role,
  everywhere,
  request,
  answers,
}: Endpoint): ZodOpenApiOperationObject {
  const responses: ZodOpenApiResponsesObject = { default: problemResponse };
  for (const status of SUCCESSES) {
    const answer = answers[status];
    if (answer)
      responses[`${status}`] = {
        description: answer.description,
        ...(answer.schema && { content: { 'application/json': { schema: answer.schema } } }),
        ...(answer.messages && stream(answer.messages)),
      };
  }
  return {
    operationId: operationId(method, path),
    tags: [tag],
    summary,
    description: `Role: ${role}${everywhere ? ', with the scope `all`' : ''}.`,
    requestParams: {
      ...(request.path && { path: request.path }),
      ...(request.query && { query: request.query }),
      ...(request.headers && { header: request.headers }),
    },
    ...(request.body && { requestBody: { content: { 'application/json': { schema: request.body } } } }),
    responses,
  };
}

/** Returns the name of an operation for generated clients: `deleteSilencesId`. */
function operationId(method: string, path: string): string {
  const words = path.split(/[^a-z]+/i).filter((word) => word !== '');
  return method + words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}
