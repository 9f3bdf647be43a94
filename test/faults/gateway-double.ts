import {
  type AlertGroup,
  type Fault,
  type FaultId,
  faultKey,
  type PortTraffic,
  type Transition,
} from '../../src/domain/fault.ts';
import type { DeviceReading, PortReading } from '../../src/domain/observation.ts';
import type { PortId } from '../../src/domain/port.ts';
import { SECOND, type Duration, type Millis } from '../../src/domain/time.ts';
import { assess } from '../../src/faults/assess.ts';
import { collect, groupKey } from '../../src/faults/grouping.ts';
import { flush, type Alert } from '../../src/faults/flush.ts';
import type { Known, Report, TrafficOutcome } from '../../src/faults/assessment-input.ts';
import type { Changes } from '../../src/faults/evaluation.ts';
import { findOutages } from '../../src/faults/alert-text.ts';
import { defaultAlertSettings, type AlertSettings } from '../../src/faults/settings.ts';
import { planTo } from '../support/sample-events.ts';

/** Where a scene begins: a Monday noon. */
export const START: Millis = Date.UTC(2026, 0, 5, 12);

export interface Setup {
  readonly settings?: AlertSettings;
  /** Destinations that a transition goes to; `ops` if nothing else is said. */
  readonly route?: (transition: Transition) => readonly string[];
  readonly pinned?: Readonly<Record<PortId, string>>;
  /** Everything is written to JSON and read again at every step, as a restart would. */
  readonly restarts?: boolean;
}

/** What a report may say in a test. */
export interface Said {
  readonly ports?: readonly PortReading[];
  readonly device?: DeviceReading;
  readonly traffic?: readonly TrafficOutcome[];
  readonly skew?: Duration;
}

interface State {
  faults: Fault[];
  groups: AlertGroup[];
  traffic: [PortId, PortTraffic][];
}

export type Sent = Alert & { readonly at: Millis };
export type GatewayDouble = ReturnType<typeof createGateway>;

/** One gateway with its stored state, driven as the relay drives it: reports and the clock in, alerts out. */
export function createGateway(setup: Setup = {}) {
  let settings = setup.settings ?? defaultAlertSettings;
  let now = START;
  let startedAt = START;
  let state: State = { faults: [], groups: [], traffic: [] };
  let wakeAt: Millis | null = null;
  let snapshots = false;
  let lastSeen: Millis | null = null;
  let device: DeviceReading | null = null;
  let configured: Duration | null = null;
  let silenced: (id: FaultId) => boolean = () => false;
  const ports = new Map<PortId, PortReading>();
  const sent: Sent[] = [];
  const transitions: Transition[] = [];

  const known = (): Known => ({
    gateway: 'office',
    settings,
    faults: state.faults,
    traffic: new Map(state.traffic),
    liveness: { lastSeen, startedAt, snapshots, period: device?.period, configured },
    port: (port) => ports.get(port),
    pinned: (port) => setup.pinned?.[port] ?? null,
    silenced,
  });

  const evaluate = (report: Report | null): void => {
    const result = assess(known(), report, now);
    const counters = new Map([...state.traffic, ...result.traffic]);
    take(result);
    state.traffic = [...counters];
    if (setup.restarts) state = JSON.parse(JSON.stringify(state)) as State;
  };

  const take = (changes: Changes): void => {
    const rows = new Map(state.faults.map((fault) => [faultKey(fault), fault]));
    for (const fault of changes.changed) rows.set(faultKey(fault), fault);
    for (const id of changes.removed) rows.delete(faultKey(id));
    state.faults = [...rows.values()];
    wakeAt = changes.wakeAt;
    transitions.push(...changes.transitions);
    const visible = changes.transitions.filter((transition) => transition.suppressed === null);
    const routed = visible.map((transition) => ({
      transition,
      plans: (setup.route ?? (() => ['ops']))(transition).map(planTo),
    }));
    store(collect(state.groups, routed, settings, now));
  };

  const store = (groups: readonly AlertGroup[]): void => {
    const rows = new Map(state.groups.map((group) => [groupKey(group), group]));
    for (const group of groups) rows.set(groupKey(group), group);
    state.groups = [...rows.values()];
  };

  const flushDue = (): void => {
    for (const row of state.groups.filter((group) => group.dueAt !== null && group.dueAt <= now)) {
      const scene = {
        settings,
        event: sent.length + 1,
        outages: findOutages(state.faults, ports.values()),
        quiet: (id: FaultId) =>
          silenced(id) || state.faults.some((one) => faultKey(one) === faultKey(id) && one.acknowledged),
        muted: () => false,
      };
      const { group, alert } = flush(row, scene, now);
      state.groups = state.groups.filter((one) => one !== row);
      if (group) store([group]);
      if (alert) sent.push({ ...alert, at: now });
    }
    if (setup.restarts) state = JSON.parse(JSON.stringify(state)) as State;
  };

  const nextMoment = (): Millis =>
    Math.min(wakeAt ?? Infinity, ...state.groups.map((group) => group.dueAt ?? Infinity));

  return {
    sent,
    transitions,
    faults: () => state.faults,
    groups: () => state.groups,
    now: () => now,
    wakeAt: () => wakeAt,
    known,
    take,
    /** A report comes in; `snapshot` for a dev-status. */
    report(said: Said, snapshot = false): void {
      const looks = (said.ports ?? []).map((reading) => {
        const before = ports.get(reading.port) ?? null;
        const after = { ...before, ...reading };
        ports.set(reading.port, after);
        return { before, after };
      });
      const before = device;
      if (said.device || snapshot) device = { ...device, ...said.device };
      lastSeen = now;
      const first = !snapshots;
      snapshots ||= snapshot;
      evaluate({
        ports: looks,
        device: device && said.device ? { before, after: device } : null,
        traffic: said.traffic ?? [],
        skew: said.skew ?? null,
        first,
      });
    },
    /** Time passes; the clock wakes whatever asked for it, at exactly that time. */
    pass(duration: Duration): void {
      const end = now + duration;
      for (let steps = 0; nextMoment() <= end; steps += 1) {
        if (steps > 100_000) throw new Error('the clock does not get on');
        now = Math.max(now, nextMoment());
        if (wakeAt !== null && wakeAt <= now) evaluate(null);
        flushDue();
      }
      now = end;
    },
    /** Simwire is down for a while, and evaluates everything when it starts. */
    restart(down: Duration): void {
      now += down;
      startedAt = now;
      state = JSON.parse(JSON.stringify(state)) as State;
      evaluate(null);
      flushDue();
    },
    silence(predicate: (id: FaultId) => boolean): void {
      silenced = predicate;
      evaluate(null);
    },
    configure(change: { settings?: AlertSettings; period?: Duration }): void {
      settings = change.settings ?? settings;
      configured = change.period ?? configured;
      evaluate(null);
    },
    /** The messages so far: seconds since the start, destination, state, summary. */
    messages: (): string[] =>
      sent.map(
        ({ at, destination, state: what, summary }) =>
          `${(at - START) / SECOND} ${destination} ${what}: ${summary}`,
      ),
  };
}

/** A port as a healthy one reports itself. */
export function healthy(port: PortId): PortReading {
  const card = port.replace('.', '').padStart(5, '0');
  return {
    port,
    state: 'registered',
    operator: 'TELE2',
    balance: 5,
    signal: 20,
    iccid: `89371000000000${card}`,
    imsi: `2470200000${card}`,
  };
}

/** A gateway whose ports were seen healthy in a dev-status at the start. */
export function settledGateway(ports: readonly PortId[], setup: Setup = {}): GatewayDouble {
  const gateway = createGateway(setup);
  gateway.report(
    { ports: ports.map(healthy), device: { period: 60_000, seq: 1, mac: '00-30-F1-00-6D-B1' } },
    true,
  );
  return gateway;
}
