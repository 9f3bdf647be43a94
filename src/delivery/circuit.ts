import { CLOSED, type Circuit, type Outcome } from '../domain/outcome.ts';
import { MINUTE, type Millis } from '../domain/time.ts';
import { backoff } from './backoff.ts';

/** This many failures in a row, and the destination counts as failing. */
const FAILURES = 5;
/** How soon a destination that only an operator can mend is tried again, at first. */
const FIRST_PROBE = MINUTE / 2;

/**
 * The circuit after an attempt. What is final for the destination opens it at once, what may pass opens it after
 * {@link FAILURES} failures in a row, or as many requests for a pause, which grows from one to the next whatever is
 * asked; a success, or a refusal of one text, shows that the destination works. While it is open one message at a time
 * probes, at growing intervals; what was in flight when it opened, of many at once, makes them no longer.
 *
 * @param ordered the destination keeps the order of its messages: nothing goes past one that failed
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
      // What was in flight when the first of many was told to wait says nothing new.
      if (circuit.pauses > 0 && now < circuit.notBefore) return circuit;
      const pauses = circuit.pauses + 1;
      const opens = circuit.openSince === null && pauses >= FAILURES;
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
        notBefore: now + Math.max(FIRST_PROBE, backoff(failures + FAILURES, random)),
      };
    }
    case 'transient': {
      const failures = failuresAfter(circuit, now);
      const openSince = circuit.openSince ?? (failures >= FAILURES ? now : null);
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

/** Whether one message at a time is tried. */
export function isProbed({ failures, pauses }: Circuit): boolean {
  return failures > 0 || pauses > 1;
}

function failuresAfter({ failures, openSince, notBefore }: Circuit, now: Millis): number {
  const wasUnderWay = openSince !== null && now < notBefore;
  return wasUnderWay ? failures : failures + 1;
}

/** When a destination may be tried next: a pause longer than its failures ask for is one of a clock that was set back since. */
export function triedNextAt({ failures, pauses, advice, notBefore }: Circuit, now: Millis): Millis {
  const longest = Math.max(
    backoff(Math.max(failures, pauses), unshortened),
    advice === null ? 0 : Math.max(FIRST_PROBE, backoff(failures + FAILURES, unshortened)),
  );
  return notBefore > now + longest ? now : notBefore;
}

const unshortened = (): number => 0;
