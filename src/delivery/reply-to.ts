import type { MessageRef } from '../domain/delivery.ts';
import type { Outbox, Waiting } from '../store/outbox.ts';

/** Finds the message that an event answers to, in the destination of its delivery: an alert's end answers to its beginning. */
export function replyToIn(outbox: Pick<Outbox, 'messageOf'>): (item: Waiting) => MessageRef | null {
  return ({ event, delivery }) =>
    event.event === 'alert' && event.repliesTo !== null
      ? outbox.messageOf(event.repliesTo, delivery.destination)
      : null;
}
