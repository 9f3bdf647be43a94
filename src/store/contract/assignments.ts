import { z } from 'zod';
import type { Assignment, Expectation } from '../../domain/assignment.ts';
import type { EventId } from '../../domain/event.ts';
import type { Millis } from '../../domain/time.ts';
import { count, list, moment, text } from './stored-event.ts';

/** An event that somebody wants to take. */
export type NewClaim = Pick<Assignment, 'event' | 'holder' | 'at' | 'key'>;

/** Result of a claim. */
interface Claim {
  /** The assignment afterwards, the new or the existing one. It is of another event where the same key got that before. */
  readonly inForce: Assignment;
  /** True: it is the new one. */
  readonly won: boolean;
}

/**
 * Assignments of events to users or tokens, and the expectations that they fulfil. The first claim wins, in whichever
 * process.
 */
export interface Assignments {
  /**
   * Takes an event, unless somebody has it, or its holder got another one by the same key within {@link KEY_COUNTS_FOR}. A
   * claim that is won is noted in the audit, in the same transaction.
   *
   * @param force true to take it over from its holder
   * @returns null if there is no such event
   */
  claim(claim: NewClaim, force: boolean): Promise<Claim | null>;
  /** Returns what a holder got by a key within {@link KEY_COUNTS_FOR}; null if nothing. */
  keyed(holder: string, key: string, now: Millis): Promise<Assignment | null>;
  /** Releases an event, if `holder` has it, and notes that in the audit, in one transaction. Returns whether that was so. */
  release(event: EventId, holder: string, at: Millis): Promise<boolean>;
  of(events: readonly EventId[]): Promise<ReadonlyMap<EventId, Assignment>>;
  /**
   * Adds an expectation: new events are matched in the transaction that stores them. Returns false, and adds none, if it
   * is exclusive and another one has its SIM reserved.
   */
  expect(expectation: Expectation): Promise<boolean>;
  /** Returns an expectation, whether or not it is over; null if there is none. */
  expectation(id: number): Promise<Expectation | null>;
  /** Returns the expectations of a holder, whether or not they are over, the newest first. */
  expectationsOf(holder: string): Promise<readonly Expectation[]>;
  /** Withdraws an expectation, which is forgotten then. Returns whether it was still open. */
  withdraw(expectation: number): Promise<boolean>;
  /** Returns the open expectations, oldest first. */
  waiting(): Promise<readonly Expectation[]>;
  /** Returns the assignment that fulfilled an expectation; null if it is open. */
  fulfilled(expectation: number): Promise<Assignment | null>;
  /** Deletes expectations that ended before. Returns how many. */
  expire(before: Millis): Promise<number>;
}

/** The schema of an assignment. */
export const storedAssignment = z.object({
  event: count,
  holder: text,
  at: moment,
  expectation: count.nullable(),
  key: text.nullable(),
  takenFrom: text.nullable(),
}) satisfies z.ZodType<Assignment>;

/** The schema of an expectation. */
export const storedExpectation = z.object({
  id: count,
  holder: text,
  match: z.object({
    sim: list(text).optional(),
    tag: list(text).optional(),
    sender: list(text).optional(),
    text: list(text).optional(),
  }),
  sim: z.object({ gateway: text, port: text, name: text.nullable(), number: text.nullable() }).nullable(),
  exclusive: z.boolean(),
  scope: list(
    z.object({
      gateway: list(text).optional(),
      sim: list(text).optional(),
      tag: list(text).optional(),
      destination: list(text).optional(),
    }),
  ).nullable(),
  createdAt: moment,
  until: moment,
}) satisfies z.ZodType<Expectation>;
