import type { Delivery } from '../domain/delivery.ts';
import type { Millis } from '../domain/time.ts';
import type { Waiting } from '../store/contract.ts';

/** Up to so many wait for slots of their own; when more wait, they share a message. */
const ALONE_UP_TO = 2;

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

/** One delivery as a message of its own. */
export function alone(item: Waiting): Batch {
  return { kind: 'one', items: [item] };
}

/** Whether a delivery is told only in sum. */
export function isSummedUp(delivery: Delivery, now: Millis): boolean {
  return delivery.bundle !== null || isLate(delivery, now);
}

function isLate({ expires, createdAt }: Delivery, now: Millis): boolean {
  return expires !== null && now - createdAt >= expires;
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
 * @param fit how many of the first of some deliveries fit into one message
 */
export function nextBatch(
  waiting: readonly [Waiting, ...Waiting[]],
  now: Millis,
  fit: (items: readonly Waiting[]) => number,
): Batch {
  const [lead, ...others] = waiting;
  const { bundle } = lead.delivery;
  if (bundle) return { kind: bundle.kind, items: [lead, ...others.filter((w) => sameBundle(w, lead))] };
  if (isLate(lead.delivery, now)) {
    const late = ({ delivery }: Waiting): boolean => delivery.bundle === null && isLate(delivery, now);
    return { kind: 'late', items: [lead, ...others.filter(late)] };
  }
  // Faults are grouped before they come here.
  if (lead.event.event === 'alert') return alone(firstToTell(waiting, now));
  const alike = others.filter((w) => !isSummedUp(w.delivery, now) && mayJoin(w, lead));
  if (alike.length < ALONE_UP_TO) return alone(lead);
  const count = fit([lead, ...alike]);
  if (count === 1) return alone(lead);
  return { kind: 'together', items: [lead, ...alike.slice(0, count - 1)] };
}

function sameBundle({ delivery }: Waiting, lead: Waiting): boolean {
  return delivery.bundle?.kind === lead.delivery.bundle?.kind && delivery.rule === lead.delivery.rule;
}

/** One message is of one kind, leaves the chat as a whole, and keeps the order of the lanes. */
function mayJoin({ event, delivery }: Waiting, lead: Waiting): boolean {
  return (
    event.event === lead.event.event &&
    delivery.forgetAfter === lead.delivery.forgetAfter &&
    delivery.priority === lead.delivery.priority
  );
}
