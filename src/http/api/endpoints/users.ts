import { z } from 'zod';
import { endSession, listSessions } from '../../../operations/people/sessions.ts';
import { disableUser, enableUser, listUsers } from '../../../operations/people/users.ts';
import { endpoint, type Endpoint } from '../endpoint.ts';
import { inPages, name, pageOf, paging } from '../wire.ts';

const tag = 'Users';
const account = {
  path: z.strictObject({
    name: name.meta({ description: "A user's name, `token:` and a token's, or `ISSUER#SUB`." }),
  }),
};

/** Endpoints for who may, and who is logged in. */
export const USER_ENDPOINTS: readonly Endpoint[] = [
  endpoint('get', '/users', {
    tag,
    summary: 'Lists users and tokens, with what they may',
    request: { query: z.strictObject(paging) },
    use: listUsers,
    input: () => ({}),
    answers: {
      200: {
        description: 'Those of the config, then those that others vouch for, as far as they are known.',
        schema: pageOf(listUsers.result),
      },
    },
    answer: inPages(({ id }) => id),
  }),
  endpoint('post', '/users/{name}/disable', {
    tag,
    summary: 'Keeps a user or token out at once, whatever the config says',
    request: account,
    use: disableUser,
    input: ({ path }) => path,
  }),
  endpoint('post', '/users/{name}/enable', {
    tag,
    summary: 'Lets a user or token in again',
    request: account,
    use: enableUser,
    input: ({ path }) => path,
  }),
  endpoint('get', '/sessions', {
    tag,
    summary: 'Lists who is logged in',
    request: { query: z.strictObject(paging) },
    use: listSessions,
    input: () => ({}),
    answers: {
      200: { description: 'Whoever asked last comes first.', schema: pageOf(listSessions.result) },
    },
    answer: inPages(({ id }) => id),
  }),
  endpoint('delete', '/sessions/{id}', {
    tag,
    summary: 'Ends a session',
    request: { path: z.strictObject({ id: name }) },
    use: endSession,
    input: ({ path }) => path,
    answers: { 204: { description: 'It is over.' } },
    answer: () => ({ status: 204 }),
  }),
];
