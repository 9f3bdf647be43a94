import type { Channel, Outgoing } from '../channels/channel.ts';
import type { Alarm } from '../domain/alarm.ts';
import type { MessageRef } from '../domain/delivery.ts';
import type { Outcome } from '../domain/outcome.ts';
import { MINUTE, type Clock, type Millis } from '../domain/time.ts';
import { StoreUnavailable, type Outbox } from '../store/contract.ts';
import type { Pacer } from './pacer.ts';

/** When a deletion that failed is tried again. */
const AGAIN = MINUTE;

export interface FollowUpParts {
  readonly destination: string;
  readonly channel: Pick<Channel, 'edit' | 'remove'>;
  readonly pacer: Pacer;
  readonly outbox: Outbox;
  readonly clock: Clock;
  readonly alarm: Alarm;
}

/** What happens to messages after they were sent: edits, and deletions when their time has come. Paced like sends. */
export interface FollowUp {
  /** Shows in a sent message what became of it, as far as the service lets it; nothing depends on that. */
  edit(ref: MessageRef, message: Outgoing): void;
  /** A message was sent that is to be forgotten, or Simwire starts. */
  wake(): void;
  stop(): void;
}

export function createFollowUp({
  destination,
  channel,
  pacer,
  outbox,
  clock,
  alarm,
}: FollowUpParts): FollowUp {
  let cancel: (() => void) | null = null;
  let busy = false;
  let stopped = false;

  /** Does `work` in the next slot that the chat has. */
  function inSlot(work: () => Promise<Outcome>, then: (outcome: Outcome) => void): () => void {
    return alarm(pacer.next(clock()), () => {
      if (stopped) return;
      if (pacer.next(clock()) > clock()) {
        inSlot(work, then);
        return;
      }
      const done = pacer.take(clock());
      void work().then((outcome) => {
        const now = clock();
        done(now);
        if (outcome.kind === 'limited') pacer.limited(now + outcome.retryAfter, now);
        then(outcome);
      });
    });
  }

  function wakeAt(at: Millis): void {
    cancel?.();
    cancel = alarm(at, wake);
  }

  function wake(): void {
    const { remove } = channel;
    if (!remove || busy || stopped) return;
    const { due, next } = outbox.forgettable(destination, clock());
    const [first] = due;
    if (!first) {
      if (next !== null) wakeAt(next);
      return;
    }
    const { message } = first;
    busy = true;
    inSlot(
      () => (message ? remove(message) : Promise.resolve({ kind: 'delivered', message: null })),
      (outcome) => {
        const passing = outcome.kind === 'transient' || outcome.kind === 'limited';
        // What is gone already, or cannot be deleted any more, is not tried again.
        const forgetAt = passing ? clock() + AGAIN : null;
        outbox
          .settle([{ id: first.id, state: 'delivered', forgetAt }])
          .catch((error: unknown) => {
            if (!(error instanceof StoreUnavailable)) throw error;
          })
          .finally(() => {
            busy = false;
            wakeAt(clock());
          });
      },
    );
  }

  return {
    edit: (ref, message) => {
      const { edit } = channel;
      if (edit && !stopped)
        inSlot(
          () => edit(ref, message),
          () => undefined,
        );
    },
    wake,
    stop: () => {
      stopped = true;
      cancel?.();
    },
  };
}
