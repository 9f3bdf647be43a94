import { LONGEST_RETRY_PAUSE } from '../domain/delivery.ts';
import { CLOSED, type Circuit, type Outcome } from '../domain/outcome.ts';
import { MINUTE, SECOND, type Duration, type Millis } from '../domain/time.ts';
import type { Documents } from '../store/contract/documents.ts';
import type { Remembered } from '../store/contract/remembered.ts';

const FIRST_DELAY = SECOND;

/**
 * Returns the delay after the `failures`th failure in a row (counted from 1): doubling from a second to ten minutes,
 * each shortened by up to a half, so that retries do not coincide.
 *
 * @param random a number from 0 up to 1
 */
export function backoff(failures: number, random: () => number): Duration {
  const full = Math.min(LONGEST_RETRY_PAUSE, FIRST_DELAY * 2 ** Math.min(30, failures - 1));
  return Math.round(full * (1 - random() / 2));
}

/** Failures in a row after which a destination counts as failing. */
const FAILURE_THRESHOLD = 5;
/** First delay before probing a destination that only an operator can fix. */
const FIRST_PROBE = MINUTE / 2;

/**
 * Returns the circuit after an attempt. An outcome that is final for the destination opens it at once; transient ones
 * open it after {@link FAILURE_THRESHOLD} failures in a row, or as many requests for a pause, which grows each time whatever is
 * asked; a success, or the refusal of one text, shows that the destination works. While it is open one message at a
 * time probes, at growing intervals; messages that were in flight when it opened do not lengthen them.
 *
 * @param ordered true if the destination keeps the order of its messages: none overtakes one that failed
 */
export function circuitAfter(
  circuit: Circuit,
  outcome: Outcome,
  now: Millis,
  ordered: boolean,
  random: () => number,
): Circuit {
  switch (outcome.kind) {
    case 'delivered':
    case 'refused':
      return CLOSED;
    case 'limited': {
      // A 429 for a message that was in flight when the first one came carries no new information.
      if (circuit.pauses > 0 && now < circuit.notBefore) return circuit;
      const pauses = circuit.pauses + 1;
      const opens = circuit.openSince === null && pauses >= FAILURE_THRESHOLD;
      return {
        ...circuit,
        ...(opens && { openSince: now, reason: outcome.reason }),
        pauses,
        notBefore: Math.max(circuit.notBefore, now + backoff(pauses, random)),
      };
    }
    case 'broken': {
      const failures = failuresAfter(circuit, now);
      return {
        ...circuit,
        failures,
        openSince: circuit.openSince ?? now,
        reason: outcome.reason,
        advice: outcome.advice,
        notBefore: now + Math.max(FIRST_PROBE, backoff(failures + FAILURE_THRESHOLD, random)),
      };
    }
    case 'transient': {
      const failures = failuresAfter(circuit, now);
      const openSince = circuit.openSince ?? (failures >= FAILURE_THRESHOLD ? now : null);
      const pause = ordered || openSince !== null;
      return {
        ...circuit,
        failures,
        openSince,
        reason: outcome.reason,
        notBefore: pause ? now + backoff(failures, random) : 0,
      };
    }
  }
}

/** Returns whether only one message at a time may be sent. */
export function isProbing({ failures, pauses }: Circuit): boolean {
  return failures > 0 || pauses > 1;
}

function failuresAfter({ failures, openSince, notBefore }: Circuit, now: Millis): number {
  const wasInFlight = openSince !== null && now < notBefore;
  return wasInFlight ? failures : failures + 1;
}

/**
 * Returns when a destination may be tried next. A pause longer than its failures require was set before the clock was
 * set back.
 */
export function nextAttemptAt({ failures, pauses, advice, notBefore }: Circuit, now: Millis): Millis {
  const longest = Math.max(
    backoff(Math.max(failures, pauses), noJitter),
    advice === null ? 0 : Math.max(FIRST_PROBE, backoff(failures + FAILURE_THRESHOLD, noJitter)),
  );
  return notBefore > now + longest ? now : notBefore;
}

function noJitter(): number {
  return 0;
}

/** Saves a destination's circuit without waiting: losing it costs a needless attempt, never a message. */
export function saveCircuit(circuits: Remembered<Circuit>, destination: string, circuit: Circuit): void {
  void circuits.keep(destination, circuit === CLOSED ? null : circuit);
}

/** Makes all failing destinations, or the given one, due for a probe at once. */
export async function probeNow(circuits: Documents<Circuit>, only?: string): Promise<void> {
  for (const [destination, circuit] of await circuits.all())
    // One that closed meanwhile stays closed.
    if (only === undefined || destination === only)
      await circuits.replace(destination, { ...circuit, notBefore: 0 });
}
