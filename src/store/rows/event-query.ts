import { z } from 'zod';
import { CODE_KINDS } from '../../domain/code.ts';
import { EVENT_KINDS, type EventId } from '../../domain/event.ts';
import { endsWith, firstIdAt } from '../../domain/id.ts';
import type { EventQuery } from '../contract/reader.ts';

/** Number of rows visited for one page: a page with few matches is short, and the next one continues where it ended. */
export const LOOKED_AT = 2_000;
/** The same where whoever asks ends the page after a time. */
export const LOOKED_AT_IN_TIME = 20_000;
/** Number of subjects up to which each is read by its index; with more, all events are visited in order. */
export const FEW_SUBJECTS = 32;

/** The position at which a page of events ended. */
export const eventPosition = z.object({ after: z.number() });

/** Ids of events; both ends are exclusive. */
export interface IdRange {
  readonly from: EventId;
  readonly until: EventId;
}

/** What can be queried of an event without its body; the rules that matched it stand beside, as each driver keeps them. */
export const eventHead = z.object({
  id: z.number(),
  kind: z.enum(EVENT_KINDS),
  subject: z.number(),
  received_at: z.number(),
  code: z.enum(CODE_KINDS).nullable(),
  /** Number of its deliveries. */
  deliveries: z.number(),
  peer: z.string().nullable(),
  token: z.number().nullable(),
});

/** Returns the ids that may match a query, after the previous page. An id is made when its event arrives, or later. */
export function rangeOf(query: EventQuery, after: EventId | null): IdRange {
  const { since, until } = query;
  const from = since === undefined ? -1 : firstIdAt(since) - 1;
  const whole = { from, until: until === undefined ? Number.MAX_SAFE_INTEGER : firstIdAt(until) };
  return after === null ? whole : beyond(whole, after, query);
}

/** Returns the rest of a range after an event, in the order of a query. */
export function beyond({ from, until }: IdRange, after: EventId, { order }: EventQuery): IdRange {
  return order === 'oldest'
    ? { from: Math.max(from, after), until }
    : { from, until: Math.min(until, after) };
}

/** Returns whether a query has no condition that is checked row by row. */
export function isPlain({ kinds, rule, code, unrouted, since, where, peer, token, id }: EventQuery): boolean {
  return [kinds, rule, code, unrouted, since, where, peer, token, id].every(
    (condition) => condition === undefined,
  );
}

/** Returns whether the columns of a row match a query. */
export function fits(
  head: z.output<typeof eventHead>,
  { kinds, code, unrouted, since, peer, token, id }: EventQuery,
): boolean {
  return (
    kinds?.includes(head.kind) !== false &&
    (code === undefined || (code === 'any' ? head.code !== null : (head.code ?? 'none') === code)) &&
    (unrouted === undefined || (head.deliveries === 0) === unrouted) &&
    (since === undefined || head.received_at >= since) &&
    (peer === undefined || head.peer === peer) &&
    (token === undefined || head.token === token) &&
    (id === undefined || endsWith(head.id, id))
  );
}
