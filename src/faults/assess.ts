import type { PortReading } from '../domain/observation.ts';
import type { PortId } from '../domain/port.ts';
import type { Duration, Millis } from '../domain/time.ts';
import type { ConditionName } from './conditions.ts';
import { checkClock, checkDevice, checkRestart, type DeviceLook } from './device-checks.ts';
import { stands, type Fault, type FaultId, type Transition } from './fault.ts';
import { createLedger, type Changes } from './ledger.ts';
import { PORT_CHECKS, type PortCondition, type PortLook } from './port-checks.ts';
import type { AlertSettings } from './settings.ts';
import { checkDeaf, checkFailures } from './traffic-checks.ts';
import { count, type PortTraffic, type TrafficOutcome } from './traffic.ts';
import { nextWake } from './wake.ts';
import { checkSilence, type Watch } from './watch.ts';

/** What is known of a gateway, apart from any report. */
export interface Known {
  readonly gateway: string;
  readonly settings: AlertSettings;
  /** All its rows. */
  readonly faults: readonly Fault[];
  /** What is counted of its ports. */
  readonly traffic: ReadonlyMap<PortId, PortTraffic>;
  readonly watch: Watch;
  /** What is known of a port, the report merged in. */
  readonly port: (port: PortId) => PortReading | undefined;
  /** The ICCID that the config demands for a port. */
  readonly pinned: (port: PortId) => string | null;
  /** Whether a silence or a maintenance covers a fault now. */
  readonly silenced: (id: FaultId) => boolean;
}

/** What a report says; each part merged with what was known before. */
export interface Report {
  /** The ports that it names. */
  readonly ports: readonly PortLook[];
  /** Null: it says nothing of the device. */
  readonly device: DeviceLook | null;
  readonly traffic: readonly TrafficOutcome[];
  /** The gateway's clock minus Simwire's, by the report's most recent time; null: it tells no time. */
  readonly skew: Duration | null;
  /** The gateway has not sent a dev-status before this report: what is wrong with unseen ports is no news. */
  readonly first: boolean;
}

/** What an assessment comes to: what is to be stored and told, and when the clock asks for the next one. */
export interface Assessment extends Changes {
  readonly transitions: readonly Transition[];
  /** The ports whose counters changed. */
  readonly traffic: ReadonlyMap<PortId, PortTraffic>;
  /** Null: only a report can change anything. */
  readonly wakeAt: Millis | null;
}

const NO_TRAFFIC: ReadonlyMap<PortId, PortTraffic> = new Map();
const PORT_CONDITIONS = Object.keys(PORT_CHECKS) as PortCondition[];

/**
 * Looks at one gateway: at each report, and (`report` null) whenever the clock has reached `wakeAt`, a silence ended
 * or began, or the settings changed.
 */
export function assess(known: Known, report: Report | null, now: Millis): Assessment {
  const { settings } = known;
  const ledger = createLedger(known, now);
  const traffic = report?.traffic.length ? countAll(known, report.traffic, now) : NO_TRAFFIC;

  ledger.judge(null, 'gateway_offline', checkSilence(known.watch, report !== null, settings, now));
  judgeDevice(ledger, report, settings, now);
  for (const look of report?.ports ?? []) judgePort(ledger, look, known, report?.first === true);
  for (const [port, counters] of traffic) judgeTraffic(ledger, port, counters, settings, now);
  if (settings.conditions.port_deaf.enabled) judgeDeaf(ledger, known, traffic, now);
  ledger.rest();

  const faults = ledger.faults();
  return { ...ledger.changes(), transitions: ledger.transitions, traffic, wakeAt: nextWake(known, faults, traffic, now) };
}

type Ledger = ReturnType<typeof createLedger>;

function judgeDevice(ledger: Ledger, report: Report | null, settings: AlertSettings, now: Millis): void {
  const device = report?.device ?? null;
  const was = ledger.row(null, 'gateway_restarted');
  ledger.judge(null, 'gateway_restarted', checkRestart(device, was, settings, now));
  ledger.judge(null, 'gateway_changed', checkDevice(device, ledger.row(null, 'gateway_changed')));
  ledger.judge(null, 'clock_skew', checkClock(report?.skew ?? null, settings));
}

function judgePort(ledger: Ledger, look: PortLook, known: Known, unseenGateway: boolean): void {
  const { port } = look.after;
  const first = unseenGateway && look.before === null;
  for (const condition of PORT_CONDITIONS) {
    const was = ledger.row(port, condition);
    const pinned = condition === 'sim_changed' ? known.pinned(port) : null;
    ledger.judge(port, condition, PORT_CHECKS[condition](look, was, known.settings, pinned), first);
  }
}

function judgeTraffic(ledger: Ledger, port: PortId, counters: PortTraffic, settings: AlertSettings, now: Millis): void {
  const { sms_sending_fails, calls_fail } = settings.conditions;
  ledger.judge(port, 'sms_sending_fails', checkFailures(counters.sms, sms_sending_fails, now));
  ledger.judge(port, 'calls_fail', checkFailures(counters.calls, calls_fail, now));
}

function judgeDeaf(ledger: Ledger, known: Known, changed: ReadonlyMap<PortId, PortTraffic>, now: Millis): void {
  for (const [port, counters] of known.traffic) {
    const latest = changed.get(port) ?? counters;
    ledger.judge(port, 'port_deaf', checkDeaf(latest, known.port(port), known.settings, now));
  }
}

function countAll(known: Known, outcomes: readonly TrafficOutcome[], now: Millis): Map<PortId, PortTraffic> {
  const counted = new Map<PortId, PortTraffic>();
  for (const outcome of outcomes) {
    const sofar = counted.get(outcome.port) ?? known.traffic.get(outcome.port) ?? {};
    counted.set(outcome.port, count(sofar, outcome, known.settings, now));
  }
  return counted;
}

/** Whether a condition stands for a port: while `sim_changed` does, the port's name and tags do not apply. */
export function standsFor(faults: readonly Fault[], port: PortId | null, condition: ConditionName): boolean {
  return faults.some((fault) => fault.condition === condition && fault.port === port && (fault.holds || stands(fault)));
}
