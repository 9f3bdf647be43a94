import type { NewEvent } from '../domain/decision.ts';
import { holdsCode } from '../operations/codes/code.ts';
import type { WaitingContext } from '../operations/codes/next.ts';
import { createWaitingLine } from '../operations/codes/waiting-line.ts';

/** What follows the events as they are stored, on behalf of those who wait for them. */
export interface Live {
  /** The part of it that use cases see. */
  readonly context: Pick<WaitingContext, 'line' | 'claims'>;
  /** Is to be called with events once they are stored. */
  arrived(events: readonly NewEvent[]): void;
  /** Has all look for what something else than reports stored, or another process. */
  lookAgain(): Promise<void>;
}

/** Creates what follows the events of a relay. */
export function createLive(): Live {
  const line = createWaitingLine();
  return {
    context: {
      line,
      claims: {
        changed: () => undefined,
        free: (event) => {
          line.offer(event);
        },
      },
    },
    arrived: (events) => {
      for (const { event } of events) if (holdsCode(event)) line.offer(event);
    },
    lookAgain: () => line.lookAgain(),
  };
}
