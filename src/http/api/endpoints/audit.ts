import { z } from 'zod';
import { listAudit, whoSaw } from '../../../operations/people/audit.ts';
import { endpoint, type Endpoint } from '../endpoint.ts';
import { idEnding, moment, name, paging } from '../wire.ts';

const tag = 'Audit';

/** Endpoints for who saw and did what. */
export const AUDIT_ENDPOINTS: readonly Endpoint[] = [
  endpoint('get', '/audit', {
    tag,
    summary: 'Lists who did what, the newest first, by ids only',
    request: {
      query: z.strictObject({
        event: idEnding.optional(),
        actor: name.optional(),
        action: listAudit.input.shape.action,
        sim: name.optional(),
        since: moment.optional(),
        until: moment.optional(),
        ...paging,
      }),
    },
    use: listAudit,
    input: ({ query }) => query,
  }),
  endpoint('get', '/events/{id}/access', {
    tag,
    summary: 'Lists who saw an event: people and programs, chats and webhooks',
    request: { path: z.strictObject({ id: idEnding }) },
    use: whoSaw,
    input: ({ path }) => ({ event: path.id }),
  }),
];
