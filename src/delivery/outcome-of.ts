import type { Outcome } from '../domain/outcome.ts';

/** What an attempt came to, and whether that was an exception. */
export interface Ended {
  readonly outcome: Outcome;
  readonly thrown: boolean;
}

/**
 * Makes an outcome of whatever becomes of an attempt. An exception, wherever a message is made, sent or its answer read,
 * is that attempt's trouble: its end is ambiguous.
 *
 * @param unexpected told of an exception
 */
export async function outcomeOf(
  work: () => Promise<Outcome>,
  unexpected: (error: unknown) => void,
): Promise<Ended> {
  try {
    return { outcome: await work(), thrown: false };
  } catch (error) {
    unexpected(error);
    return {
      outcome: { kind: 'transient', reason: 'an error in Simwire, see its log', ambiguous: true },
      thrown: true,
    };
  }
}
