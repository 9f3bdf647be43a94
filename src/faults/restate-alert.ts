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
  return faults.length === 0 ? null : about(event, faults);
}

/**
 * Extends the end of an episode to all faults that its first alert named: whichever of them the end is not about was over before.
 *
 * @returns an end that lasted from the first of them; the end itself if it was stored before alerts named their faults
 */
export function extendEnd(end: AlertEvent, first: AlertEvent): AlertEvent {
  const named = first.faults.map((fault) => ({ ...fault, state: 'resolved' as const }));
  const others = end.faults.filter((fault) => !named.some((one) => isSame(one, fault)));
  return end.faults.length === 0 ? end : about(end, [...named, ...others]);
}

function isSame(one: AlertedFault, other: AlertedFault): boolean {
  return one.port === other.port && one.condition === other.condition && one.about === other.about;
}

/** Composes an alert anew, about these faults. */
function about(event: AlertEvent, faults: readonly AlertedFault[]): AlertEvent {
  const says = composeAlert(event.condition, faults, []);
  const [only = null, ...others] = says.ports;
  const port = others.length === 0 ? only : null;
  const sim = faults.find((fault) => fault.port === port)?.sim ?? UNKNOWN_SIM;
  return { ...event, port, sim, ...says, faults };
}
