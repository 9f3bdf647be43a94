import type { ConditionName, Fault, PortTraffic } from '../domain/fault.ts';
import type { PortId } from '../domain/port.ts';
import type { Millis } from '../domain/time.ts';
import type { Known, PortChange, Report, TrafficOutcome } from './assessment-input.ts';
import { checkClock, checkDevice, checkRestart, checkOffline, offlineAt } from './gateway-checks.ts';
import { type Changes, beginEvaluation, type Evaluation } from './evaluation.ts';
import { PORT_CHECKS, type PortCondition } from './port-checks.ts';
import { earlier } from './state-machine.ts';
import { checkDeaf, checkFailures, count, deafAt } from './traffic.ts';

/** Result of an assessment: rows to store, transitions to notify of, and when to assess next. */
export interface Assessment extends Changes {
  /** Counters that changed, by port. */
  readonly traffic: ReadonlyMap<PortId, PortTraffic>;
}

const NO_TRAFFIC: ReadonlyMap<PortId, PortTraffic> = new Map();
const PORT_CONDITIONS = Object.keys(PORT_CHECKS) as PortCondition[];

/**
 * Assesses one gateway: at each of its reports, and (`report` null) whenever the clock has reached `wakeAt`, a silence
 * began or ended, or the settings changed.
 *
 * @param known what is known of the gateway, the report merged in
 * @param now Simwire's clock
 */
export function assess(known: Known, report: Report | null, now: Millis): Assessment {
  const evaluation = beginEvaluation(known, now);
  const traffic = report?.traffic.length ? countOutcomes(known, report.traffic, now) : NO_TRAFFIC;

  evaluation.apply(
    ofGateway('gateway_offline'),
    checkOffline(known.liveness, report !== null, known.settings, now),
  );
  evaluateDevice(evaluation, known, report, now);
  for (const change of report?.ports ?? []) evaluatePort(evaluation, known, change, report?.first === true);
  for (const [port, counters] of traffic) evaluateTraffic(evaluation, known, port, counters, now);
  if (known.settings.conditions.port_deaf.enabled) evaluateDeafPorts(evaluation, known, traffic, now);

  const changes = evaluation.finish();
  return { ...changes, traffic, wakeAt: earlier(changes.wakeAt, conditionsWakeAt(known, traffic, now)) };
}

function evaluateDevice(evaluation: Evaluation, known: Known, report: Report | null, now: Millis): void {
  const device = report?.device ?? null;
  evaluation.apply(ofGateway('gateway_restarted'), checkRestart(device, known.settings, now));
  evaluation.apply(
    ofGateway('gateway_changed'),
    checkDevice(device, evaluation.row(null, 'gateway_changed')),
  );
  evaluation.apply(ofGateway('clock_skew'), checkClock(report?.skew ?? null, known.settings));
}

function evaluatePort(
  evaluation: Evaluation,
  known: Known,
  change: PortChange,
  unseenGateway: boolean,
): void {
  const { port } = change.after;
  const first = unseenGateway && change.before === null;
  for (const condition of PORT_CONDITIONS) {
    const was = evaluation.row(port, condition);
    const pinned = condition === 'sim_changed' ? known.pinned(port) : null;
    const verdict = PORT_CHECKS[condition](change, was, known.settings, pinned);
    if (was || verdict) evaluation.apply({ port, condition, about: null }, verdict, first);
  }
}

function evaluateTraffic(
  evaluation: Evaluation,
  known: Known,
  port: PortId,
  counters: PortTraffic,
  now: Millis,
): void {
  const { sms_sending_fails, calls_fail } = known.settings.conditions;
  const sms = checkFailures(counters.sms, sms_sending_fails, now);
  evaluation.apply({ port, condition: 'sms_sending_fails', about: null }, sms);
  evaluation.apply(
    { port, condition: 'calls_fail', about: null },
    checkFailures(counters.calls, calls_fail, now),
  );
}

function evaluateDeafPorts(
  evaluation: Evaluation,
  known: Known,
  changed: Assessment['traffic'],
  now: Millis,
): void {
  for (const [port, counters] of known.traffic) {
    const verdict = checkDeaf(changed.get(port) ?? counters, known.port(port), known.settings, now);
    evaluation.apply({ port, condition: 'port_deaf', about: null }, verdict);
  }
}

/** Finds the next moment at which the clock alone could make a condition true; null: never. */
function conditionsWakeAt(known: Known, changed: Assessment['traffic'], now: Millis): Millis | null {
  const moments: (Millis | null)[] = [offlineAt(known.liveness, known.settings)];
  if (known.settings.conditions.port_deaf.enabled) {
    for (const counters of known.traffic.values()) moments.push(deafAt(counters, known.settings));
    for (const counters of changed.values()) moments.push(deafAt(counters, known.settings));
  }
  return moments.filter((at) => at !== null && at > now).reduce(earlier, null);
}

function countOutcomes(
  known: Known,
  outcomes: readonly TrafficOutcome[],
  now: Millis,
): Map<PortId, PortTraffic> {
  const counted = new Map<PortId, PortTraffic>();
  for (const outcome of outcomes) {
    const before = counted.get(outcome.port) ?? known.traffic.get(outcome.port) ?? {};
    counted.set(outcome.port, count(before, outcome, known.settings, now));
  }
  return counted;
}

function ofGateway(condition: ConditionName) {
  return { port: null, condition, about: null };
}

/** Conditions that hold until an operator confirms that things are right as they are. */
export const CONFIRMABLE = ['sim_changed', 'gateway_changed'] as const satisfies readonly ConditionName[];

/** Recognises a condition that an operator can confirm away; a lock or an empty balance is none. */
export function isConfirmable(condition: ConditionName): condition is (typeof CONFIRMABLE)[number] {
  return CONFIRMABLE.some((one) => one === condition);
}

/**
 * Ends faults because an operator says so: the new SIM or device is right (`sim_changed`, `gateway_changed`), or the
 * gateway left the config. A SIM that the config pins is not confirmed by this: the next report finds it wrong again.
 *
 * @param which selects the faults that end
 */
export function dismiss(
  known: Pick<Known, 'gateway' | 'settings' | 'faults' | 'port' | 'silenced'>,
  which: (fault: Fault) => boolean,
  now: Millis,
): Changes {
  const evaluation = beginEvaluation(known, now);
  for (const fault of known.faults.filter(which)) evaluation.apply(fault, false);
  return evaluation.finish();
}
