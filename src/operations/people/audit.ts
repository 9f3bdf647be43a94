import { z } from 'zod';
import { AUDIT_ACTIONS } from '../../domain/audit.ts';
import { formatId, readId } from '../../domain/id.ts';
import { Refusal } from '../../domain/refusal.ts';
import { isoTime } from '../../render/local-time.ts';
import type { AuditQuery, ListedAuditEntry } from '../../store/contract/audit.ts';
import type { StoreContext } from '../context.ts';
import { findEvent } from '../events/detail.ts';
import { id, isoMoment, list, moment } from '../fields.ts';
import { useCase } from '../use-case.ts';

const action = z.enum(AUDIT_ACTIONS);
const text = z.string().nullable();

const shown = z.object({
  at: isoMoment,
  actor: z.string(),
  action,
  event: id.nullable(),
  delivery: id.nullable(),
  destination: text,
  gateway: text,
  port: text,
  client: text,
  about: text,
});
/** An entry of the audit, by ids. */
export type ShownAuditEntry = z.output<typeof shown>;

/** Lists who did what, newest first. */
export const listAudit = useCase({
  role: 'admin',
  everywhere: true,
  input: z.object({
    event: z.string().optional(),
    actor: z.string().optional(),
    action: action.optional(),
    /** Name, number or ICCID. */
    sim: z.string().optional(),
    since: moment.optional(),
    until: moment.optional(),
    limit: z.number(),
    cursor: z.string().optional(),
  }),
  result: z.object({ items: list(shown), next: z.string().nullable() }),
  run: async ({ store }: StoreContext, _, { limit, cursor, event, action: only, ...rest }) => {
    const query: AuditQuery = {
      ...given(rest),
      ...(event !== undefined && { event: eventOf(event) }),
      ...(only !== undefined && { actions: [only] }),
    };
    const { items, next } = await store.audit.list(query, { limit, ...(cursor !== undefined && { cursor }) });
    return { items: items.map(asShown), next };
  },
});

/** Most entries of one event that are shown. */
const MOST_OF_EVENT = 200;

/** Lists who saw an event: people and programs by the audit, chats and webhooks by what was delivered. */
export const whoSaw = useCase({
  role: 'viewer',
  input: z.object({ event: z.string() }),
  result: z.object({
    people: list(shown),
    destinations: list(z.object({ destination: z.string(), at: isoMoment })),
  }),
  run: async ({ store }: StoreContext, { scope }, { event: written }) => {
    const { event, sent } = await findEvent(store.reader, scope, written);
    const { items } = await store.audit.list({ event: event.id }, { limit: MOST_OF_EVENT });
    const delivered = sent.flatMap(({ state, destination, settledAt }) =>
      state === 'delivered' && settledAt !== null ? [{ destination, at: isoTime(settledAt) }] : [],
    );
    return { people: items.map(asShown), destinations: delivered };
  },
});

function eventOf(written: string): number {
  const event = readId(written);
  if (event === null) throw new Refusal('invalid', `"${written}" is not the id of an event`);
  return event;
}

/** Leaves out what is not given. */
function given<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]?: Exclude<T[K], undefined> };
}

function asShown(entry: ListedAuditEntry): ShownAuditEntry {
  const { at, actor, action: done, event, delivery, destination, subject, client, about } = entry;
  return {
    at: isoTime(at),
    actor,
    action: done,
    event: event === undefined ? null : formatId(event),
    delivery: delivery === undefined ? null : formatId(delivery),
    destination: destination ?? null,
    gateway: subject?.gateway ?? null,
    port: subject?.port ?? null,
    client: client ?? null,
    about: about ?? null,
  };
}
