import { z } from 'zod';
import { accountOf, createRights } from '../../access/rights.ts';
import { createSubjectIndex } from '../../access/scopes.ts';
import { endOf } from '../../access/sessions.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Millis } from '../../domain/time.ts';
import { isoTime } from '../../render/local-time.ts';
import type { StoredSession } from '../../store/contract/documents.ts';
import type { StoreContext } from '../context.ts';
import { isoMoment, list } from '../fields.ts';
import { useCase } from '../use-case.ts';

const shown = z.object({
  id: z.string(),
  /** As the audit names it: `user:ana`, `ISSUER#SUB`. */
  user: z.string(),
  /** `local`: by a password or a link. */
  via: z.enum(['local', 'oidc']),
  /** The client's address. */
  client: z.string(),
  since: isoMoment,
  last_seen: isoMoment,
  /** Time at which it ends by itself, if nothing comes any more. */
  until: isoMoment,
});

/** A session as it stands. */
export type ShownSession = z.output<typeof shown>;

/** Lists the sessions that are not over; whoever asked last comes first. */
export const listSessions = useCase({
  role: 'admin',
  everywhere: true,
  input: z.object({}),
  result: list(shown),
  run: async (context: StoreContext) => {
    const live = await liveSessions(context);
    return live.toSorted((a, b) => b.lastAt - a.lastAt).map(asShown);
  },
});

/** Ends a session at once. */
export const endSession = useCase({
  role: 'admin',
  everywhere: true,
  input: z.object({ id: z.string() }),
  result: z.object({}),
  run: async ({ store, audit }: StoreContext, caller, { id }) => {
    const found = [...(await store.sessions.all())].find(([, session]) => session.id === id);
    if (!found) throw new Refusal('not_found', 'there is no such session (any more)');
    await audit.note(caller, 'end_session', { about: `${accountOf(found[1])} ${id}` });
    await store.sessions.delete(found[0]);
    return {};
  },
});

function asShown(session: LiveSession): ShownSession {
  const { id, provider, peer: client, createdAt, lastAt, until } = session;
  return {
    ...{ id, user: accountOf(session), via: provider === null ? 'local' : 'oidc', client },
    ...{ since: isoTime(createdAt), last_seen: isoTime(lastAt), until: isoTime(until) },
  };
}

/** A session that is not over. */
export interface LiveSession extends StoredSession {
  readonly until: Millis;
}

/** Finds the sessions that are not over, by what their users may now. */
export async function liveSessions({
  config: { server },
  store,
  clock,
}: Pick<StoreContext, 'config' | 'store' | 'clock'>): Promise<LiveSession[]> {
  const [sessions, disabled] = await Promise.all([store.sessions.all(), store.disabled.all()]);
  const rightsNow = createRights(server, { subjects: createSubjectIndex([]), disabled });
  const now = clock();
  return [...sessions.values()].flatMap((session) => {
    const rights = rightsNow.inSession(session);
    const until = endOf(session, rights, server.session);
    return rights.length === 0 || until <= now ? [] : [{ ...session, until }];
  });
}
