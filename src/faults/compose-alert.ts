import { SEVERITIES, type AlertEvent } from '../domain/event.ts';
import { SUMMARY } from '../domain/fault.ts';
import { comparePorts } from '../domain/port.ts';
import {
  alertText,
  summaryText,
  type AlertText,
  type GroupChanges,
  type Outage,
  type StatedFault,
} from './alert-text.ts';

/** What an alert says: all of it follows from its condition and its faults. */
type Says = AlertText & Pick<AlertEvent, 'severity' | 'state' | 'ports' | 'since'>;

/** Sorts faults by what happened to them since the last message about them. */
export function changesAmong<F extends StatedFault>(faults: readonly F[]): GroupChanges<F> {
  const standing = faults.filter((fault) => fault.state !== 'resolved');
  return {
    standing,
    fired: standing.filter((fault) => fault.state === 'firing' && fault.notified === null),
    flapping: standing.filter((fault) => fault.state === 'flapping' && fault.notified !== 'flapping'),
    steady: standing.filter((fault) => fault.state === 'firing' && fault.notified === 'flapping'),
    ended: faults.filter((fault) => fault.state === 'resolved'),
    known: faults.some((fault) => fault.notified !== null),
  };
}

/**
 * Composes what an alert says of its faults.
 *
 * @param condition that of all of them, or `summary`
 * @param outages see `findOutages`
 */
export function composeAlert(
  condition: string,
  faults: readonly StatedFault[],
  outages: readonly Outage[],
): Says {
  if (condition === SUMMARY) return { state: 'summary', ...about(faults), ...summaryText(faults) };
  const changed = changesAmong(faults);
  const state = stateOf(changed);
  const concerned = state === 'resolved' ? changed.ended : changed.standing;
  return { state, ...about(concerned), ...alertText(condition, changed, outages) };
}

function about(faults: readonly StatedFault[]): Pick<Says, 'severity' | 'ports' | 'since'> {
  const ports = faults.flatMap((fault) => fault.port ?? []);
  return {
    severity: SEVERITIES.find((severity) => faults.some((fault) => fault.severity === severity)) ?? 'info',
    ports: [...new Set(ports)].sort(comparePorts),
    since: Math.min(...faults.map((fault) => fault.since)),
  };
}

function stateOf({ standing }: GroupChanges): 'firing' | 'flapping' | 'resolved' {
  if (standing.length === 0) return 'resolved';
  return standing.some((fault) => fault.state === 'firing') ? 'firing' : 'flapping';
}
