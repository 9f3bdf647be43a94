import type { Channel } from '../channels/channel.ts';
import { isLateAt, type Delivery, type Priority } from '../domain/delivery.ts';
import type { Millis } from '../domain/time.ts';
import type { Fit } from '../render/together.ts';
import type { Outbox, Waiting } from '../store/contract/outbox.ts';
import { patienceOf } from './pace.ts';
import type { Pacer } from './pacer.ts';
import type { PoisonSearch } from './poison-search.ts';

/** Deliveries sent as one message. */
export interface Batch {
  /**
   * `one`: a message of its own. `together`: more wait than the rate limit allows. `late`: too old for messages of
   * their own. `digest` and `quiet`: collected by a rule.
   */
  readonly kind: 'one' | 'together' | 'late' | 'digest' | 'quiet';
  /** In sending order; never empty. */
  readonly items: readonly [Waiting, ...Waiting[]];
}

/** The most deliveries in one digest. */
export const MAX_DIGEST_SIZE = 10_000;

/** Bounds on the size of a batch. */
export interface Sharing {
  /** Returns how many of the first fit into one message, with whole or shortened texts. */
  readonly fit: (items: readonly Waiting[], fit: Fit) => number;
  /** Returns how many of the first may share a message after earlier refusals. */
  readonly batchSize: (items: readonly Waiting[]) => number;
  /** Returns how many of the first of messages with these priorities could be sent until then. */
  readonly slots: (until: Millis, priorities: readonly Priority[]) => number;
}

/** Makes a batch of one delivery. */
export function single(item: Waiting): Batch {
  return { kind: 'one', items: [item] };
}

/**
 * Returns since when a delivery waits at its destination: a collected one waits from the end of its period, and each
 * failover and each requeue starts anew.
 */
export function waitsSince({ createdAt, requeuedAt, collected }: Delivery): Millis {
  return requeuedAt ?? Math.max(createdAt, collected?.until ?? 0);
}

/** Returns whether a delivery is only sent as part of a summary. */
function isSummarized(delivery: Delivery, now: Millis): boolean {
  return delivery.collected !== null || isLateAt(delivery, now);
}

/**
 * Returns the delivery to send first: the next one, but of alerts the oldest. Otherwise, with the newest first, a
 * fault would be notified after its end.
 */
function firstToSend(waiting: readonly [Waiting, ...Waiting[]], now: Millis): Waiting {
  const [lead] = waiting;
  if (lead.event.event !== 'alert' || isSummarized(lead.delivery, now)) return lead;
  const alerts = waiting.filter(
    ({ event, delivery }) =>
      event.event === 'alert' && delivery.priority === lead.delivery.priority && !isSummarized(delivery, now),
  );
  return alerts.reduce((first, one) => (one.delivery.id < first.delivery.id ? one : first), lead);
}

/**
 * Chooses the deliveries of the next message, starting with the first that waits.
 *
 * @param waiting in sending order
 */
function nextBatch(waiting: readonly [Waiting, ...Waiting[]], now: Millis, sharing: Sharing): Batch {
  const [lead, ...others] = waiting;
  const shared = (kind: Batch['kind'], rest: readonly Waiting[]): Batch => ({
    kind,
    items: [lead, ...rest.slice(0, sharing.batchSize([lead, ...rest]) - 1)],
  });
  const { collected } = lead.delivery;
  if (collected)
    return shared(
      collected.kind,
      others.filter((w) => isCollectedWith(w, lead)),
    );
  if (isLateAt(lead.delivery, now))
    return shared(
      'late',
      others.filter(
        (w) => w.delivery.collected === null && isLateAt(w.delivery, now) && isDeletedWith(w, lead),
      ),
    );
  // Alerts are grouped before they are stored.
  if (lead.event.event === 'alert') return single(firstToSend(waiting, now));
  const alike = others.filter((w) => !isSummarized(w.delivery, now) && canShare(w, lead));
  const batch = shared('together', alike.slice(0, sharedCount([lead, ...alike], sharing) - 1));
  return batch.items.length === 1 ? single(lead) : batch;
}

/**
 * Returns how many of the first share a message: no more, and no shorter texts, than needed to keep each delivery from
 * waiting too long.
 */
function sharedCount(items: readonly [Waiting, ...Waiting[]], { slots, fit }: Sharing): number {
  if (items.length === 1) return 1;
  const [{ delivery: lead }] = items;
  const patient = Math.min(...items.map(({ delivery }) => waitsSince(delivery))) + patienceOf(lead.priority);
  const messages = slots(patient, prioritiesOf(items));
  if (messages >= items.length) return 1;
  const whole = fit(items, 'whole');
  return messages * whole >= items.length ? whole : fit(items, 'tight');
}

function prioritiesOf(items: readonly Waiting[]): Priority[] {
  return items.map(({ delivery }) => delivery.priority);
}

function isCollectedWith(one: Waiting, lead: Waiting): boolean {
  const [a, b] = [one.delivery, lead.delivery];
  return a.collected?.kind === b.collected?.kind && a.rule === b.rule && isDeletedWith(one, lead);
}

/** Compares the deletion time: a message can be deleted only as a whole. */
function isDeletedWith({ delivery }: Waiting, lead: Waiting): boolean {
  return delivery.forgetAfter === lead.delivery.forgetAfter;
}

/**
 * Returns whether deliveries may share a message: it is of one kind, is deleted as a whole, and keeps the order of
 * priorities.
 */
function canShare(one: Waiting, lead: Waiting): boolean {
  return (
    one.event.event === lead.event.event &&
    isDeletedWith(one, lead) &&
    one.delivery.priority === lead.delivery.priority
  );
}

export interface BatchParts {
  readonly destination: string;
  readonly channel: Pick<Channel, 'capabilities'>;
  readonly outbox: Pick<Outbox, 'due'>;
  readonly pacer: Pacer;
  /** True if a rate limit may delay deliveries. */
  readonly paced: boolean;
  readonly fit: Sharing['fit'];
  readonly poison: PoisonSearch;
}

/**
 * Chooses the next batches: one message, or as many single events as may be in flight if events cannot share one.
 *
 * @param waiting in sending order; at least one slot is free
 * @param free the number of further messages that may be in flight
 * @param failing the destination fails: one event at a time is sent, as a probe
 */
export async function nextBatches(
  parts: BatchParts,
  waiting: readonly Waiting[],
  { free, failing, now }: { readonly free: number; readonly failing: boolean; readonly now: Millis },
): Promise<Batch[]> {
  const { destination, outbox, pacer } = parts;
  const [lead, ...others] = waiting;
  if (!lead) return [];
  if (!parts.channel.capabilities.combine) {
    const next = waiting.slice(0, free);
    return next.slice(0, parts.paced ? pacer.slots(now, now, prioritiesOf(next)) : free).map(single);
  }
  const summarized = isSummarized(lead.delivery, now);
  if (failing && !summarized) return [single(firstToSend([lead, ...others], now))];
  const all = summarized ? (await outbox.due({ destination, now, limit: MAX_DIGEST_SIZE })).items : waiting;
  const [first = lead, ...rest] = all;
  return [
    nextBatch([first, ...rest], now, {
      fit: fitOrOne(parts.fit),
      batchSize: parts.poison.batchSize,
      slots: (until, priorities) => pacer.slots(now, until, priorities),
    }),
  ];
}

/** Falls back to single messages if one of many cannot be rendered; its own attempt then reports the error. */
function fitOrOne(fit: Sharing['fit']): Sharing['fit'] {
  return (items, how) => {
    try {
      return fit(items, how);
    } catch {
      return 1;
    }
  };
}
