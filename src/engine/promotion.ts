import { markedCode } from '../codes/find-code.ts';
import type { Expectation, Match } from '../domain/assignment.ts';
import type { Code } from '../domain/code.ts';
import type { SmsEvent } from '../domain/event.ts';
import type { Millis } from '../domain/time.ts';
import { matchesAmong } from './expectations.ts';
import type { Policy } from './policy.ts';

/** What becomes of an SMS of which a person marked the code. */
export interface Promoted {
  readonly code: Code;
  /** Finds who gets it among the open expectations, the oldest first: those that waited already when it came. */
  readonly match: (expectations: readonly Expectation[]) => Match | null;
}

/** Makes a code of what a person marked in an SMS; null if that does not stand in its text. */
export function promote(
  { zone }: Pick<Policy, 'zone'>,
  event: SmsEvent,
  marked: string,
  at: Millis,
): Promoted | null {
  const code = markedCode(event.text, marked);
  if (code === null) return null;
  const promoted = { event: { ...event, code } };
  return {
    code,
    match: (expectations) => {
      const waited = expectations.filter(({ createdAt }) => createdAt <= event.receivedAt);
      return matchesAmong(waited, [promoted], zone, at)[0] ?? null;
    },
  };
}
