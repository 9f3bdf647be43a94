import { isLateAt, type Delivery } from '../domain/delivery.ts';
import type { Millis } from '../domain/time.ts';
import type { Fit } from '../render/together.ts';
import type { Waiting } from '../store/contract/outbox.ts';
import { PATIENCE } from './pace.ts';

/** What goes out as one message. */
export interface Batch {
  /**
   * `one`: a message of its own. `together`: more wait than the limit lets through. `late`: too old to be worth a
   * message of their own. `digest` and `quiet`: collected on the rule's order.
   */
  readonly kind: 'one' | 'together' | 'late' | 'digest' | 'quiet';
  /** In the order in which they were to leave; never empty. */
  readonly items: readonly [Waiting, ...Waiting[]];
}

/** The most deliveries that one digest sums up. */
export const MOST_SUMMED_UP = 10_000;

/** What decides how many share a message. */
export interface Sharing {
  /** How many of the first fit into one message, with their texts whole, or as tight as can be. */
  readonly fit: (items: readonly Waiting[], fit: Fit) => number;
  /** How many of the first may share one, by what was refused before. */
  readonly among: (items: readonly Waiting[]) => number;
  /** How many messages could leave until then, at most `most`. */
  readonly slots: (until: Millis, most: number) => number;
}

/** One delivery as a message of its own. */
export function alone(item: Waiting): Batch {
  return { kind: 'one', items: [item] };
}

/**
 * Since when a delivery waits to be sent where it is: what a rule collects does so only from its time on, and each
 * destination, and each order of an operator, has all of the patience.
 */
export function waitsSince({ createdAt, requeuedAt, bundle }: Delivery): Millis {
  return requeuedAt ?? Math.max(createdAt, bundle?.until ?? 0);
}

/** Whether a delivery is told only in sum. */
export function isSummedUp(delivery: Delivery, now: Millis): boolean {
  return delivery.bundle !== null || isLateAt(delivery, now);
}

/**
 * What leaves first: the next in line, but of alerts the oldest. Where the newest goes first, a fault would else be told
 * after its end.
 */
export function firstToTell(waiting: readonly [Waiting, ...Waiting[]], now: Millis): Waiting {
  const [lead] = waiting;
  if (lead.event.event !== 'alert' || isSummedUp(lead.delivery, now)) return lead;
  const alerts = waiting.filter(
    ({ event, delivery }) =>
      event.event === 'alert' && delivery.priority === lead.delivery.priority && !isSummedUp(delivery, now),
  );
  return alerts.reduce((first, one) => (one.delivery.id < first.delivery.id ? one : first), lead);
}

/**
 * What of the waiting deliveries goes into the next message, led by the first of them.
 *
 * @param waiting in the order in which they are to leave
 */
export function nextBatch(waiting: readonly [Waiting, ...Waiting[]], now: Millis, sharing: Sharing): Batch {
  const [lead, ...others] = waiting;
  const shared = (kind: Batch['kind'], rest: readonly Waiting[]): Batch => ({
    kind,
    items: [lead, ...rest.slice(0, sharing.among([lead, ...rest]) - 1)],
  });
  const { bundle } = lead.delivery;
  if (bundle)
    return shared(
      bundle.kind,
      others.filter((w) => sameBundle(w, lead)),
    );
  if (isLateAt(lead.delivery, now))
    return shared(
      'late',
      others.filter(
        (w) => w.delivery.bundle === null && isLateAt(w.delivery, now) && leavesChatWith(w, lead),
      ),
    );
  // Faults are grouped before they come here.
  if (lead.event.event === 'alert') return alone(firstToTell(waiting, now));
  const alike = others.filter((w) => !isSummedUp(w.delivery, now) && mayJoin(w, lead));
  const batch = shared('together', alike.slice(0, sharers([lead, ...alike], sharing) - 1));
  return batch.items.length === 1 ? alone(lead) : batch;
}

/** How many of the first share a message: no more, and no tighter, than keeps each of all from waiting for too long. */
function sharers(items: readonly Waiting[], { slots, fit }: Sharing): number {
  if (items.length === 1) return 1;
  const patient = Math.min(...items.map(({ delivery }) => waitsSince(delivery))) + PATIENCE;
  const messages = slots(patient, items.length);
  if (messages >= items.length) return 1;
  const whole = fit(items, 'whole');
  return messages * whole >= items.length ? whole : fit(items, 'tight');
}

function sameBundle(one: Waiting, lead: Waiting): boolean {
  const [a, b] = [one.delivery, lead.delivery];
  return a.bundle?.kind === b.bundle?.kind && a.rule === b.rule && leavesChatWith(one, lead);
}

/** A message can be deleted only as a whole. */
function leavesChatWith({ delivery }: Waiting, lead: Waiting): boolean {
  return delivery.forgetAfter === lead.delivery.forgetAfter;
}

/** One message is of one kind, leaves the chat as a whole, and keeps the order of the lanes. */
function mayJoin(one: Waiting, lead: Waiting): boolean {
  return (
    one.event.event === lead.event.event &&
    leavesChatWith(one, lead) &&
    one.delivery.priority === lead.delivery.priority
  );
}
