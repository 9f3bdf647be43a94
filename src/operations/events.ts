import { setImmediate as nextTurn } from 'node:timers/promises';
import { z } from 'zod';
import type { Config } from '../config/config.ts';
import type { Event, EventId } from '../domain/event.ts';
import { EVENT_KINDS } from '../domain/event.ts';
import { formatId, wholeId } from '../domain/id.ts';
import type { Codes } from '../domain/principal.ts';
import { Refusal } from '../domain/refusal.ts';
import type { Scope } from '../domain/subject.ts';
import { explainEvent } from '../engine/explain.ts';
import { isoTime } from '../render/local-time.ts';
import { webhookData } from '../render/variables.ts';
import type { Reader } from '../store/contract/reader.ts';
import type { EventDetail, StoredEvent } from '../store/contract/results.ts';
import { pagesUrl } from '../access/hosts.ts';
import type { StoreContext } from './context.ts';
import { asDetail, deliveryDetail } from './deliveries.ts';
import { compileFilter, eventFilter } from './event-filter.ts';
import { NO_DELIVERY, search, verdicts } from './explain.ts';
import { id, isoMoment, list, place } from './fields.ts';
import { maskFor, type Mask } from './masking.ts';
import { ambiguousEnding, readEnding } from './names.ts';
import { useCase } from './use-case.ts';
import { eventWithin } from './within-scope.ts';
import { isSearch, type Words } from './words.ts';

/** An event as it is listed. */
export const listedEvent = z.looseObject({
  /** Beside these it has the variables of its kind, as webhooks get them. */
  id,
  event: z.enum(EVENT_KINDS),
  ...place,
  received_at: isoMoment,
  /** The rules that took it. */
  rules: list(z.string()),
  /** Number of deliveries that they made; 0: it is unrouted. */
  deliveries: z.number(),
  /** The client that posted it, and the number of the token that it used; null: nobody did, or it is not for the caller. */
  peer: z.string().nullable(),
  token: z.number().nullable(),
});
export type ShownEvent = z.output<typeof listedEvent>;

/** Lists stored events with their texts, the newest first, page by page. */
export const listEvents = useCase({
  role: 'viewer',
  input: eventFilter.extend({ limit: z.number(), cursor: z.string().optional() }),
  result: z.object({ items: list(listedEvent), next: z.string().nullable() }),
  run: async (context: StoreContext, caller, { limit, cursor, ...filter }) => {
    const { config, store } = context;
    const { reader } = store;
    const { scope, query, words } = await compileFilter(
      { config, reader },
      caller.scope,
      caller.codes,
      filter,
    );
    const request = { limit, ...(cursor !== undefined && { cursor }) };
    const page = isSearch(words)
      ? await context.search(scope, query, words, request)
      : await reader.events(scope, query, request);
    const found = page.items.flatMap((one) => eventWithin(caller.scope, one) ?? []);
    if (cursor === undefined && isSearch(words)) await context.audit.note(caller, 'search');
    await noteFound(context, caller, words, found);
    const items: ShownEvent[] = [];
    for (const one of found) {
      items.push(await showEvent({ config, reader }, caller, one));
      // What is shown in a page must not hold up what is stored meanwhile.
      if (items.length % SHOWN_TOGETHER === 0) await nextTurn();
    }
    return { items, next: page.next };
  },
});

/** Events that are prepared for showing without a pause. */
const SHOWN_TOGETHER = 10;

const byId = z.object({
  /** Its last characters suffice. */
  id: z.string(),
});

const detail = listedEvent.extend({
  /** Source of the event: its own row, and the fields around the rows; null: it came from no report. */
  raw: z.object({ envelope: z.unknown(), row: z.unknown() }).nullable(),
  sent: list(deliveryDetail),
  /** Holder of the event, if anybody took it. */
  assignment: z.object({ holder: z.string(), at: isoMoment }).nullable(),
});
export type ShownEventDetail = z.output<typeof detail>;

/** Shows all that is known of one event, once it is in the audit who sees it. */
export const getEvent = useCase({
  role: 'viewer',
  input: byId,
  result: detail,
  run: async (context: StoreContext, caller, { id: written }) => {
    const found = await findEvent(context.store.reader, caller.scope, written);
    await context.audit.note(caller, 'see', { event: found.event.id });
    return detailOf(context, caller, found);
  },
});

/** Uncovers one event, once that is in the audit. */
export const revealEvent = useCase({
  role: 'viewer',
  input: byId,
  result: detail,
  run: async (context: StoreContext, caller, { id: written }) => {
    const found = await findEvent(context.store.reader, caller.scope, written);
    await context.audit.note(caller, 'reveal', { event: found.event.id });
    return detailOf(context, { ...caller, codes: 'shown' }, found);
  },
});

/** Explains by the config in force what every rule says of a stored event, and why it has its code, or none. */
export const whyEvent = useCase({
  role: 'viewer',
  input: byId,
  result: z.object({
    /** Null: it has no text that could be searched. */
    code: search.nullable(),
    rules: verdicts,
  }),
  run: async ({ policy, store: { reader } }: StoreContext, caller, { id: written }) => {
    const found = await findEvent(reader, caller.scope, written);
    const mask = await maskOf(reader, found, caller);
    const { code, rules } = explainEvent(policy(), found.event, found.event.receivedAt);
    return {
      code: code && {
        found: code.code && { ...code.code, value: mask.value(code.code.value) },
        reason: code.reason,
        threshold: code.threshold,
        candidates: code.candidates.map((one) => ({ ...one, value: mask.value(one.value) })),
      },
      rules: rules.map(({ failed, ...rule }) => ({
        ...rule,
        failed: failed.map(({ actual, ...rest }) => ({ ...rest, actual: actual && mask.text(actual) })),
      })),
    };
  },
});

/** Notes whom a whole code led to its event, which reveals it, and who is shown codes that are not masked. */
async function noteFound(
  context: StoreContext,
  caller: Viewer,
  words: Words,
  stored: readonly StoredEvent[],
): Promise<void> {
  if (words.code !== undefined && stored.length > 0)
    await context.audit.note(caller, 'reveal', ...stored.map(({ event: one }) => ({ event: one.id })));
  await noteSeen(context, caller, stored);
}

/** Shows an event as it is listed, to whoever is noted by {@link noteSeen} before. */
export async function showEvent(
  { config, reader }: { readonly config: Config; readonly reader: Reader },
  viewer: Viewer,
  stored: StoredEvent,
): Promise<ShownEvent> {
  return asShown(config, stored, viewer, await maskOf(reader, stored, viewer));
}

/** Notes who is shown codes that are not masked. */
export async function noteSeen(
  { audit }: Pick<StoreContext, 'audit'>,
  { id: actor, codes }: Pick<Viewer, 'id' | 'codes'>,
  stored: readonly Pick<StoredEvent, 'event'>[],
): Promise<void> {
  if (codes === 'masked') return;
  const withCodes = stored.filter(({ event: one }) => one.event === 'sms' && one.code !== null);
  if (withCodes.length > 0)
    await audit.note({ id: actor }, 'see', ...withCodes.map(({ event: one }) => ({ event: one.id })));
}

async function detailOf(
  { config, store: { reader, circuits } }: StoreContext,
  viewer: Viewer,
  found: EventDetail,
): Promise<ShownEventDetail> {
  const mask = await maskOf(reader, found, viewer);
  const { raw, sent, assignment } = found;
  const known = await circuits.all();
  return {
    ...asShown(config, found, viewer, mask),
    raw: raw && mask.raw(raw),
    sent: sent.map((one) => asDetail(viewer.scope, one, known)),
    assignment: assignment && { holder: assignment.holder, at: isoTime(assignment.at) },
  };
}

interface Viewer {
  readonly id: string;
  readonly scope: Scope;
  readonly codes: Codes;
}

/**
 * Finds the event whose id ends so.
 *
 * @throws Refusal (`not_found`, `ambiguous_id`)
 */
export async function findEvent(reader: Reader, scope: Scope, written: string): Promise<EventDetail> {
  const ending = readEnding('message', written);
  const whole = wholeId(ending);
  if (whole !== null) return (await readEvent(reader, scope, whole)) ?? missing(written);
  const found: StoredEvent[] = [];
  let cursor: string | null | undefined;
  while (cursor !== null && found.length < 2) {
    const page = { limit: 2, ...(cursor !== undefined && { cursor }) };
    const { items, next } = await reader.events(scope, { id: ending }, page);
    found.push(...items);
    cursor = next;
  }
  if (found.length > 1) throw ambiguousEnding('message', written);
  const one = found[0] && (await readEvent(reader, scope, found[0].event.id));
  return one ?? missing(written);
}

async function readEvent(reader: Reader, scope: Scope, eventId: EventId): Promise<EventDetail | null> {
  const found = await reader.event(scope, eventId);
  return found && eventWithin(scope, found);
}

function missing(written: string): never {
  throw new Refusal('not_found', `there is no message whose id ends with "${written}"`);
}

/** Makes the mask of an event. What rules captured as its code stands in its deliveries only, whoever may see those. */
async function maskOf(reader: Reader, { event: one }: StoredEvent, { codes }: Viewer): Promise<Mask> {
  return maskFor(codes, one, codes === 'shown' ? [] : await reader.captured(one.id));
}

function asShown(config: Config, stored: StoredEvent, { scope }: Viewer, mask: Mask): ShownEvent {
  const { rules, deliveries, submission } = stored;
  const shown: Event = mask.event(stored.event);
  const data: Record<string, unknown> = {
    ...webhookData(shown, {
      ...NO_DELIVERY,
      timeZone: config.time_zone,
      pages: pagesUrl(config.server),
      now: shown.receivedAt,
    }),
  };
  // They are of a delivery, and this is of the event.
  for (const name of ['rule', 'destination']) Reflect.deleteProperty(data, name);
  const posted = scope === 'everything' ? submission : null;
  return {
    ...data,
    id: formatId(shown.id),
    event: shown.event,
    gateway: shown.gateway,
    port: shown.port,
    received_at: isoTime(shown.receivedAt),
    rules,
    deliveries,
    peer: posted?.peer ?? null,
    token: posted?.token ?? null,
  };
}
