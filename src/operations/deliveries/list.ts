import { z } from 'zod';
import { DELIVERY_STATES, PRIORITIES, type DeliveryState } from '../../domain/delivery.ts';
import { EVENT_KINDS } from '../../domain/event.ts';
import { formatId, wholeId } from '../../domain/id.ts';
import type { Circuit } from '../../domain/outcome.ts';
import { Refusal } from '../../domain/refusal.ts';
import { subjectWithin, type Scope } from '../../domain/subject.ts';
import { SECOND } from '../../domain/time.ts';
import { isoTime } from '../../render/local-time.ts';
import type { Reader } from '../../store/contract/reader.ts';
import type { DeliveryDetail, ListedDelivery } from '../../store/contract/results.ts';
import type { StoreContext } from '../context.ts';
import { id, isoMoment, isoOrNull, list, place } from '../fields.ts';
import { ambiguousEnding, readEnding } from '../names.ts';
import { useCase } from '../use-case.ts';
import { deliveryChoice, groupsOf, queryOf, shownState } from './choice.ts';

export const shownDelivery = z.object({
  id,
  event: id,
  kind: z.enum(EVENT_KINDS),
  ...place,
  destination: z.string(),
  state: z.enum(DELIVERY_STATES),
  rule: z.string().nullable(),
  priority: z.enum(PRIORITIES),
  attempts: z.number(),
  /** Reason why the last attempt failed. */
  problem: z.string().nullable(),
  created_at: isoMoment,
  due: isoMoment,
  possibly_repeated: z.boolean(),
});
/** A delivery as lists show it: without the event's text. */
export type ShownDelivery = z.output<typeof shownDelivery>;

/** A delivery with all that became of it. */
export const deliveryDetail = shownDelivery.extend({
  settled_at: isoMoment.nullable(),
  /** The destination that it was moved here from. */
  moved_from: z.string().nullable(),
  replayed: z.boolean(),
  /** Until when it is collected with others, to be summed up in one message. */
  collected_until: isoMoment.nullable(),
  /** The first attempt first. */
  tried: list(
    z.object({
      at: isoMoment,
      outcome: z.enum(['delivered', 'transient', 'limited', 'refused', 'broken']),
      reason: z.string().nullable(),
      /** Seconds until the next attempt; null: there was none, or it waited for its turn only. */
      delay: z.number().nullable(),
    }),
  ),
});
export type ShownDeliveryDetail = z.output<typeof deliveryDetail>;

/** Lists deliveries, page by page: where neither state nor event is chosen, those that have not arrived. */
export const listDeliveries = useCase({
  role: 'operator',
  input: deliveryChoice.extend({
    /** Its last characters suffice. */
    id: z.string().optional(),
    order: z.enum(['newest', 'oldest']),
    limit: z.number(),
    cursor: z.string().optional(),
  }),
  result: z.object({ items: list(shownDelivery), next: z.string().nullable() }),
  run: async (context: StoreContext, { scope }, { id: written, order, limit, cursor, ...choice }) => {
    const { store } = context;
    const ending = written === undefined ? {} : { id: readEnding('delivery', written) };
    const query = { ...(await queryOf(context, scope, choice)), ...ending, order };
    const circuits = await store.circuits.all();
    const page = { limit, ...(cursor !== undefined && { cursor }) };
    const { items, next } = await store.reader.deliveries(scope, query, page);
    return { items: items.map((one) => asShown(scope, one, shownState(one, circuits))), next };
  },
});

/** Counts what has not arrived, by where it goes and how it stands. */
export const countDeliveries = useCase({
  role: 'operator',
  input: z.object({}),
  result: list(z.object({ destination: z.string(), state: z.enum(DELIVERY_STATES), count: z.number() })),
  run: async (context: StoreContext, { scope }) =>
    (await groupsOf(context, scope, {})).map(({ destination, shown, count }) => ({
      ...{ destination, state: shown, count },
    })),
});

/** Shows one delivery with all that became of it. */
export const showDelivery = useCase({
  role: 'operator',
  input: z.object({
    /** Its last characters suffice. */
    id: z.string(),
  }),
  result: deliveryDetail,
  run: async ({ store }: StoreContext, { scope }, { id: written }) => {
    const found = await findDelivery(store.reader, scope, written);
    return asDetail(scope, found, await store.circuits.all());
  },
});

/**
 * Finds the delivery whose id ends so.
 *
 * @throws Refusal (`not_found`, `ambiguous_id`)
 */
export async function findDelivery(reader: Reader, scope: Scope, written: string): Promise<DeliveryDetail> {
  const ending = readEnding('delivery', written);
  const whole = wholeId(ending);
  const found = new Set(whole === null ? [] : [whole]);
  let cursor: string | null | undefined = whole === null ? undefined : null;
  while (cursor !== null && found.size < 2) {
    const page = { limit: 2, ...(cursor !== undefined && { cursor }) };
    const { items, next } = await reader.deliveries(scope, { id: ending }, page);
    for (const one of items) found.add(one.id);
    cursor = next;
  }
  if (found.size > 1) throw ambiguousEnding('delivery', written);
  const [only] = found;
  const one = only === undefined ? null : await reader.delivery(scope, only);
  if (!one) throw new Refusal('not_found', `no delivery ${written}`);
  return one;
}

/** Shows a delivery with all that became of it. */
export function asDetail(
  scope: Scope,
  delivery: DeliveryDetail,
  circuits: ReadonlyMap<string, Circuit>,
): ShownDeliveryDetail {
  const { settledAt, movedFrom, replayed, collected, tried } = delivery;
  return {
    ...asShown(scope, delivery, shownState(delivery, circuits)),
    settled_at: isoOrNull(settledAt),
    moved_from: movedFrom ?? null,
    replayed,
    collected_until: isoOrNull(collected?.until ?? null),
    tried: tried.map(({ at, outcome, reason, delay }) => ({
      ...{ at: isoTime(at), outcome, reason },
      delay: delay === null ? null : delay / SECOND,
    })),
  };
}

/** Shows a delivery as lists do: of several ports those within a scope count. */
export function asShown(scope: Scope, delivery: ListedDelivery, state: DeliveryState): ShownDelivery {
  const subject = subjectWithin(scope, delivery.subject);
  const { kind, destination, rule, priority, attempts, problem } = delivery;
  return {
    id: formatId(delivery.id),
    event: formatId(delivery.event),
    kind,
    gateway: subject.gateway,
    port: subject.port,
    destination,
    state,
    rule,
    priority,
    attempts,
    problem,
    created_at: new Date(delivery.createdAt).toISOString(),
    due: new Date(delivery.due).toISOString(),
    possibly_repeated: delivery.ambiguous,
  };
}
