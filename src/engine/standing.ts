import type { Severity } from '../domain/event.ts';
import { CONDITION_NAMES, type Fault, stands } from '../domain/fault.ts';
import { comparePorts } from '../domain/port.ts';
import { isInhibited, type Mute } from '../faults/notification.ts';
import { alertOf } from './alert-event.ts';
import type { Policy } from './policy.ts';
import { readingOf } from './records.ts';
import type { Situation } from './situation.ts';

/** A fault that is about to fire, fires or flaps now. */
export interface StandingFault {
  readonly fault: Fault;
  readonly severity: Severity;
  /** Reason why users are not notified of it now; null: there is none. */
  readonly hidden: Mute;
}

/**
 * Lists the faults of a gateway now, by port and condition; what is silenced or inhibited is there too, and marked so.
 */
export function standingFaults(
  policy: Pick<Policy, 'alerts' | 'sims' | 'silenced'>,
  situation: Pick<Situation, 'gateway' | 'records' | 'ports' | 'at'>,
): StandingFault[] {
  const { records, ports, at } = situation;
  const offline = records.faults.some((fault) => fault.condition === 'gateway_offline' && stands(fault));
  const hides = (fault: Fault): Mute => {
    const record = fault.port === null ? undefined : ports.get(fault.port);
    if (isInhibited(fault, offline, record && readingOf(record))) return 'inhibition';
    return policy.silenced(alertOf(policy, situation, fault), at) ? 'silence' : null;
  };
  return records.faults
    .filter(({ phase }) => phase !== 'ok')
    .sort(inOrder)
    .map((fault) => ({
      fault,
      severity: policy.alerts.conditions[fault.condition].severity,
      hidden: hides(fault),
    }));
}

/** Compares faults: the gateway as a whole first, then its ports. */
function inOrder(a: Fault, b: Fault): number {
  return (
    comparePorts(a.port ?? '', b.port ?? '') ||
    CONDITION_NAMES.indexOf(a.condition) - CONDITION_NAMES.indexOf(b.condition) ||
    (a.about ?? '').localeCompare(b.about ?? '')
  );
}
