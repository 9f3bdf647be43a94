import { z } from 'zod';
import type { AuditTrail } from '../access/audit.ts';
import type { Config } from '../config/config.ts';
import { probeNow } from '../delivery/circuit.ts';
import {
  DELIVERY_STATES,
  isEnded,
  isWaiting,
  PRIORITIES,
  type DeliveryId,
  type DeliveryState,
} from '../domain/delivery.ts';
import { EVENT_KINDS } from '../domain/event.ts';
import { formatId, type IdEnding } from '../domain/id.ts';
import { isDestinationInScope, type Scope } from '../domain/subject.ts';
import { SECOND } from '../domain/time.ts';
import { isoTime } from '../render/local-time.ts';
import type { DeliveryFilter, Standing } from '../store/contract/outbox.ts';
import type { DeliveryDetail, ListedDelivery, Reader } from '../store/contract/reader.ts';
import type { StoreContext } from './context.ts';
import { id, isoMoment, isoOrNull, list, place } from './fields.ts';
import { ambiguousEnding, readEnding, unknownName } from './names.ts';
import { useCase, type Caller } from './use-case.ts';

const OPEN = DELIVERY_STATES.filter((state) => !isEnded(state));

/** A choice of deliveries, by what whoever asks is shown of them; what is absent does not matter. */
const choice = z.object({
  /** As it is shown: what waits for a destination that is failing is `held`. */
  state: z.enum(OPEN).optional(),
  destination: z.string().optional(),
  /** Its last characters suffice. */
  id: z.string().optional(),
});

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

/** Lists deliveries that have not arrived, page by page. */
export const listDeliveries = useCase({
  role: 'operator',
  input: choice.extend({
    order: z.enum(['newest', 'oldest']),
    limit: z.number(),
    cursor: z.string().optional(),
  }),
  result: z.object({ items: list(shownDelivery), next: z.string().nullable() }),
  run: async (context: StoreContext, { scope }, { order, limit, cursor, ...meant }) => {
    const { store } = context;
    const { groups, filter } = await chosen(context, scope, meant);
    const request = { limit, ...(cursor !== undefined && { cursor }) };
    const { items, next } = await store.reader.deliveries(scope, { ...filter, order }, request);
    const shownAs = new Map(groups.map((group) => [keyOf(group), group.shown]));
    return { items: items.map((one) => asShown(one, shownAs.get(keyOf(one)) ?? one.state)), next };
  },
});

/** Sends again what is dead, held or waiting for another attempt. */
export const retryDeliveries = useCase({
  role: 'operator',
  input: choice,
  result: z.object({
    /** Deliveries that are requeued. */
    count: z.number(),
    /** Those of the destinations that the config lacks: what is for them stays as it is. */
    unconfigured: list(z.string()),
  }),
  run: async (context: StoreContext, caller, meant) => {
    const { config, store, audit, clock } = context;
    const { scope } = caller;
    const { groups, filter } = await chosen(context, scope, meant);
    await noteEach(audit, caller, 'retry', groups);
    const isConfigured = ({ destination }: Group): boolean => Object.hasOwn(config.destinations, destination);
    const among = groups.filter(isConfigured);
    const retried = await store.outbox.retry(scope, { ...filter, among }, clock());
    await probeNow(store.circuits, meant.destination);
    // What waits for a failing destination's probe is queued already: only the probe is missing.
    const behindProbe = among.filter(({ state, shown: as }) => state === 'pending' && as === 'held');
    const unconfigured = groups.filter((group) => !isConfigured(group));
    return {
      count: retried + behindProbe.reduce((sum, { count }) => sum + count, 0),
      unconfigured: [...new Set(unconfigured.map(({ destination }) => destination))],
    };
  },
});

/** Gives deliveries up for good. */
export const dropDeliveries = useCase({
  role: 'operator',
  input: choice,
  result: z.object({ count: z.number() }),
  run: async (context: StoreContext, caller, meant) => {
    const { store, audit, clock } = context;
    const { scope } = caller;
    const { groups, filter } = await chosen(context, scope, meant);
    await noteEach(audit, caller, 'drop', groups);
    return { count: await store.outbox.drop(scope, filter, clock()) };
  },
});

/** Deliveries that stand in one way. */
interface Group extends Standing {
  readonly count: number;
  /** The one delivery that was named. */
  readonly delivery?: DeliveryId;
  /** The state that is shown: what waits for a failing destination is held. */
  readonly shown: DeliveryState;
}

/**
 * Finds the deliveries that are meant.
 * @throws Refusal (`unknown_name`) if the destination is neither in the config nor one that something waits for
 */
async function chosen(
  { config, store: { reader, circuits } }: Pick<StoreContext, 'config' | 'store'>,
  scope: Scope,
  { state: wanted, destination: only, id: written }: z.output<typeof choice>,
): Promise<{ groups: Group[]; filter: DeliveryFilter }> {
  const ending = written === undefined ? undefined : readEnding('delivery', written);
  const standings: readonly Omit<Group, 'shown'>[] = ending
    ? await standingOf(reader, scope, ending, written)
    : await reader.depths(scope);
  if (only !== undefined) requireDestination(config, scope, standings, only);
  const known = await circuits.all();
  const groups = standings
    .map(({ destination, state, ...rest }): Group => {
      const held = isWaiting(state) && known.get(destination)?.openSince != null;
      return { ...rest, destination, state, shown: held ? 'held' : state };
    })
    .filter(
      ({ destination, shown: as }) =>
        (only === undefined || destination === only) && (wanted === undefined || as === wanted),
    );
  return { groups, filter: { among: groups, ...(ending && { id: ending }) } };
}

/** Notes what is done with deliveries: of the one that was named, or of those to each destination. */
async function noteEach(
  audit: AuditTrail,
  caller: Caller,
  action: 'retry' | 'drop',
  groups: readonly Group[],
): Promise<void> {
  const subjects = new Map(
    groups.map(({ destination, delivery }) => [
      destination,
      { destination, ...(delivery !== undefined && { delivery }) },
    ]),
  );
  if (subjects.size > 0) await audit.note(caller, action, ...subjects.values());
}

/** Requires that a destination is one that there is, or was: what waits for one that left the config is kept. */
function requireDestination(
  { destinations }: Config,
  scope: Scope,
  standings: readonly Standing[],
  destination: string,
): void {
  const configured = Object.keys(destinations).filter((name) => isDestinationInScope(scope, name));
  const names = [...new Set([...configured, ...standings.map((standing) => standing.destination)])];
  if (!names.includes(destination)) throw unknownName(`no destination "${destination}"`, destination, names);
}

/** Finds how the one delivery stands whose id ends so. */
async function standingOf(
  reader: Reader,
  scope: Scope,
  ending: IdEnding,
  written = '',
): Promise<Omit<Group, 'shown'>[]> {
  const { items } = await reader.deliveries(scope, { states: OPEN, id: ending }, { limit: 2 });
  if (items.length > 1) throw ambiguousEnding('delivery', written);
  return items.map(({ id: delivery, destination, state }) => ({ destination, state, count: 1, delivery }));
}

function keyOf({ destination, state }: Standing): string {
  return `${state} ${destination}`;
}

/** Shows a delivery with all that became of it. */
export function asDetail(delivery: DeliveryDetail): ShownDeliveryDetail {
  const { settledAt, movedFrom, replayed, collected, tried } = delivery;
  return {
    ...asShown(delivery, delivery.state),
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

function asShown(delivery: ListedDelivery, state: DeliveryState): ShownDelivery {
  const { subject, kind, destination, rule, priority, attempts, problem } = delivery;
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
