import type { ConditionName, PortTraffic } from '../domain/fault.ts';
import type { PortId } from '../domain/port.ts';
import type { Millis } from '../domain/time.ts';
import { checkClock, checkDevice, checkRestart } from './device-checks.ts';
import type { Known } from './known.ts';
import { createLedger, type Changes, type Ledger } from './ledger.ts';
import { PORT_CHECKS, type PortCondition } from './port-checks.ts';
import type { PortLook, Report, TrafficOutcome } from './report.ts';
import { checkDeaf, checkFailures, deafAt } from './traffic-checks.ts';
import { count } from './traffic.ts';
import { earlier } from './wake.ts';
import { checkSilence, offlineAt } from './watch.ts';

/** What an assessment comes to: what is to be stored and told, and when the clock asks for the next one. */
export interface Assessment extends Changes {
  /** The ports whose counters changed. */
  readonly traffic: ReadonlyMap<PortId, PortTraffic>;
}

const NO_TRAFFIC: ReadonlyMap<PortId, PortTraffic> = new Map();
const PORT_CONDITIONS = Object.keys(PORT_CHECKS) as PortCondition[];

/**
 * Looks at one gateway: at each of its reports, and (`report` null) whenever the clock has reached `wakeAt`, a silence
 * began or ended, or the settings changed.
 */
export function assess(known: Known, report: Report | null, now: Millis): Assessment {
  const ledger = createLedger(known, now);
  const traffic = report?.traffic.length ? countAll(known, report.traffic, now) : NO_TRAFFIC;

  ledger.judge(ofGateway('gateway_offline'), checkSilence(known.watch, report !== null, known.settings, now));
  judgeDevice(ledger, known, report, now);
  for (const look of report?.ports ?? []) judgePort(ledger, known, look, report?.first === true);
  for (const [port, counters] of traffic) judgeTraffic(ledger, known, port, counters, now);
  if (known.settings.conditions.port_deaf.enabled) judgeDeaf(ledger, known, traffic, now);

  const changes = ledger.close();
  return { ...changes, traffic, wakeAt: earlier(changes.wakeAt, conditionsWakeAt(known, traffic, now)) };
}

function judgeDevice(ledger: Ledger, known: Known, report: Report | null, now: Millis): void {
  const device = report?.device ?? null;
  ledger.judge(ofGateway('gateway_restarted'), checkRestart(device, known.settings, now));
  ledger.judge(ofGateway('gateway_changed'), checkDevice(device, ledger.row(null, 'gateway_changed')));
  ledger.judge(ofGateway('clock_skew'), checkClock(report?.skew ?? null, known.settings));
}

function judgePort(ledger: Ledger, known: Known, look: PortLook, unseenGateway: boolean): void {
  const { port } = look.after;
  const first = unseenGateway && look.before === null;
  for (const condition of PORT_CONDITIONS) {
    const was = ledger.row(port, condition);
    const pinned = condition === 'sim_changed' ? known.pinned(port) : null;
    const verdict = PORT_CHECKS[condition](look, was, known.settings, pinned);
    if (was || verdict) ledger.judge({ port, condition, about: null }, verdict, first);
  }
}

function judgeTraffic(ledger: Ledger, known: Known, port: PortId, counters: PortTraffic, now: Millis): void {
  const { sms_sending_fails, calls_fail } = known.settings.conditions;
  const sms = checkFailures(counters.sms, sms_sending_fails, now);
  ledger.judge({ port, condition: 'sms_sending_fails', about: null }, sms);
  ledger.judge(
    { port, condition: 'calls_fail', about: null },
    checkFailures(counters.calls, calls_fail, now),
  );
}

function judgeDeaf(ledger: Ledger, known: Known, changed: Assessment['traffic'], now: Millis): void {
  for (const [port, counters] of known.traffic) {
    const verdict = checkDeaf(changed.get(port) ?? counters, known.port(port), known.settings, now);
    ledger.judge({ port, condition: 'port_deaf', about: null }, verdict);
  }
}

/** When the clock alone could make a condition true. */
function conditionsWakeAt(known: Known, changed: Assessment['traffic'], now: Millis): Millis | null {
  const moments: (Millis | null)[] = [offlineAt(known.watch, known.settings)];
  if (known.settings.conditions.port_deaf.enabled) {
    for (const counters of known.traffic.values()) moments.push(deafAt(counters, known.settings));
    for (const counters of changed.values()) moments.push(deafAt(counters, known.settings));
  }
  return moments.filter((at) => at !== null && at > now).reduce(earlier, null);
}

function countAll(known: Known, outcomes: readonly TrafficOutcome[], now: Millis): Map<PortId, PortTraffic> {
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
