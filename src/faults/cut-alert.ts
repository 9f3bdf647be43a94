import type { AlertedFault, AlertEvent } from '../domain/event.ts';
import { UNKNOWN_SIM } from '../domain/subject.ts';
import { composeAlert } from './compose-alert.ts';

/**
 * Cuts an alert to some of its faults: it says what one about these only would have said. That an operator is out is left out: it was
 * concluded from ports that may be none of these.
 *
 * @returns null if none of its faults is left
 */
export function cutAlert(event: AlertEvent, isKept: (fault: AlertedFault) => boolean): AlertEvent | null {
  const faults = event.faults.filter(isKept);
  if (faults.length === event.faults.length) return event;
  if (faults.length === 0) return null;
  const says = composeAlert(event.condition, faults, []);
  const [only = null, ...others] = says.ports;
  const port = others.length === 0 ? only : null;
  const sim = faults.find((fault) => fault.port === port)?.sim ?? UNKNOWN_SIM;
  return { ...event, port, sim, ...says, faults };
}
