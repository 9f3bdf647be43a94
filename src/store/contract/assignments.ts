import type { Assignment, Expectation } from '../../domain/assignment.ts';
import type { EventId } from '../../domain/event.ts';
import type { Millis } from '../../domain/time.ts';

/** Who has which event for himself. The first wins, whoever asks at the same time, in whichever process. */
export interface Assignments {
  /**
   * Takes an event.
   *
   * @param force takes it over from whoever has it
   * @returns the assignment that stands after it, this one or the one that was there; null: there is no such event
   */
  claim(assignment: Assignment, force: boolean): Promise<Assignment | null>;
  /** Gives an event back, if `holder` has it. Returns whether that was so. */
  release(event: EventId, holder: string): Promise<boolean>;
  of(events: readonly EventId[]): Promise<ReadonlyMap<EventId, Assignment>>;
  /** Waits for an event from now on: what comes is matched in the transaction that stores it. */
  expect(expectation: Expectation): Promise<void>;
  /** Ends the waiting. Returns whether it was still waited for. */
  withdraw(expectation: number): Promise<boolean>;
  /** Those that wait, the oldest first. */
  waiting(): Promise<readonly Expectation[]>;
  /** What fulfilled an expectation; null: nothing yet. */
  fulfilled(expectation: number): Promise<Assignment | null>;
  /** Forgets expectations that ended before. Returns how many. */
  expire(before: Millis): Promise<number>;
}
