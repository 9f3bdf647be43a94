import { SIMWIRE, type Fault, type FaultId } from '../domain/fault.ts';
import type { Millis } from '../domain/time.ts';
import type { ConditionOf } from './conditions.ts';
import { createLedger, type Changes } from './ledger.ts';
import type { AlertSettings } from './settings.ts';
import type { Held, Verdict } from './verdict.ts';

/** What is known of Simwire's own faults. */
export interface KnownSimwire {
  readonly settings: AlertSettings;
  /** The rows kept under the gateway {@link SIMWIRE}. */
  readonly faults: readonly Fault[];
  readonly silenced: (id: FaultId) => boolean;
}

/** A finding on Simwire itself. */
export interface Finding {
  readonly condition: ConditionOf<'simwire'>;
  /** The destination that fails, the gateway whose reports cannot be read. */
  readonly about: string | null;
  readonly verdict: Verdict;
}

/** Looks at Simwire itself: whenever there is a finding, and (none given) when the clock has reached `wakeAt`. */
export function assessSimwire(known: KnownSimwire, findings: readonly Finding[], now: Millis): Changes {
  const ledger = createLedger({ ...known, gateway: SIMWIRE, port: () => undefined }, now);
  for (const { condition, about, verdict } of findings)
    ledger.judge({ port: null, condition, about }, verdict);
  return ledger.close();
}

/** A destination's circuit opened (why, in words without secrets), or closed (null). */
export function destinationFinding(destination: string, problem: string | null): Finding {
  return {
    condition: 'destination_failing',
    about: destination,
    verdict: problem === null ? false : { detail: problem },
  };
}

/** Something of a gateway's went to quarantine; the fault heals when that has not happened for a while. */
export function quarantineFinding(
  gateway: string,
  reason: string,
  settings: AlertSettings,
  now: Millis,
): Finding {
  const verdict: Held = { detail: reason, memory: { until: now + settings.conditions.quarantine.steady } };
  return { condition: 'quarantine', about: gateway, verdict };
}

/** So many deliveries wait for their turn. */
export function backlogFinding(waiting: number, settings: AlertSettings): Finding {
  const high = waiting > settings.conditions.backlog.above;
  return { condition: 'backlog', about: null, verdict: high ? { detail: `${waiting} waiting` } : false };
}
