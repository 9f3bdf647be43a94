import { SIMWIRE, type Fault, type FaultId } from '../domain/fault.ts';
import type { Duration, Millis } from '../domain/time.ts';
import { say } from '../phrases/phrases.ts';
import type { ConditionOf } from './conditions.ts';
import { type Changes, beginEvaluation } from './evaluation.ts';
import type { AlertSettings } from './settings.ts';
import { describeDuration, type Held, type Verdict } from './verdict.ts';

/** State of Simwire's own faults. */
export interface KnownSimwire {
  readonly settings: AlertSettings;
  /** The rows kept under the gateway {@link SIMWIRE}. */
  readonly faults: readonly Fault[];
  readonly silenced: (id: FaultId) => boolean;
}

/** A verdict on one of Simwire's own conditions. */
export interface Finding {
  readonly condition: ConditionOf<'simwire'>;
  /** The failing destination, or the gateway whose reports cannot be read. */
  readonly about: string | null;
  readonly verdict: Verdict;
}

/** Assesses Simwire itself: whenever there is a finding, and (none given) when the clock has reached `wakeAt`. */
export function assessSimwire(known: KnownSimwire, findings: readonly Finding[], now: Millis): Changes {
  const evaluation = beginEvaluation({ ...known, gateway: SIMWIRE, port: () => undefined }, now);
  for (const { condition, about, verdict } of findings)
    evaluation.apply({ port: null, condition, about }, verdict);
  return evaluation.finish();
}

/** Reports that a destination's circuit opened (with the problem, free of secrets) or closed (null). */
export function destinationFinding(destination: string, problem: string | null): Finding {
  return {
    condition: 'destination_failing',
    about: destination,
    verdict: problem === null ? false : { detail: problem },
  };
}

/**
 * Reports that something of a gateway's went to quarantine; the fault resolves when that has not happened for a while.
 */
export function quarantineFinding(
  gateway: string,
  reason: string,
  settings: AlertSettings,
  now: Millis,
): Finding {
  const verdict: Held = { detail: reason, memory: { until: now + settings.conditions.quarantine.steady } };
  return { condition: 'quarantine', about: gateway, verdict };
}

/** Reports the number of deliveries that wait for their turn. */
export function backlogFinding(waiting: number, settings: AlertSettings): Finding {
  const high = waiting > settings.conditions.backlog.above;
  return {
    condition: 'backlog',
    about: null,
    verdict: high ? { detail: say('value_waiting', { count: waiting }) } : false,
  };
}

/**
 * Reports how old the last good backup is.
 *
 * @param last when it was made; null: there is none
 * @param problem why the latest attempt failed; null: it did not
 */
export function backupFinding(
  last: Millis | null,
  every: Duration,
  problem: string | null,
  now: Millis,
): Finding {
  const isOld = last === null || now - last > 2 * every;
  const age =
    last === null ? say('value_no_backup') : say('value_backup', { duration: describeDuration(now - last) });
  const detail = problem === null ? age : say('value_backup_failed', { age, problem });
  return { condition: 'backup_old', about: null, verdict: isOld ? { detail } : false };
}

/**
 * Reports what keeps the database from removing old rows.
 *
 * @param found who does, and since when; null: nobody
 */
export function vacuumFinding(
  found: { readonly holder: string; readonly since: Millis } | null,
  settings: AlertSettings,
  now: Millis,
): Finding {
  const condition = 'vacuum_blocked';
  const lasts = found === null ? 0 : now - found.since;
  if (found === null || lasts <= settings.conditions.vacuum_blocked.above)
    return { condition, about: null, verdict: false };
  const detail = say('value_vacuum', { duration: describeDuration(lasts), holder: found.holder });
  return { condition, about: null, verdict: { detail } };
}
