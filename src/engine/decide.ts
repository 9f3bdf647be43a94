import {
  NO_CHANGE,
  type Decision,
  type GatewayRecord,
  type Known as KnownGateway,
  type NewEvent,
  type PortRecord,
} from '../domain/decision.ts';
import { SIMWIRE, type Fault } from '../domain/fault.ts';
import type { NextId } from '../domain/id.ts';
import type { DeviceReading, ReadObservation } from '../domain/observation.ts';
import type { PortId } from '../domain/port.ts';
import type { Millis } from '../domain/time.ts';
import { assess } from '../faults/assess.ts';
import { dismiss } from '../faults/dismiss.ts';
import type { Known } from '../faults/known.ts';
import type { Report } from '../faults/report.ts';
import { assessSimwire, type Finding } from '../faults/simwire.ts';
import { alertOf, tell, type Situation } from './alert.ts';
import { matchesAmong } from './expectations.ts';
import { readFaultRecords, readingOf } from './fault-records.ts';
import { routed } from './new-delivery.ts';
import { later, observe, type Observed } from './observe.ts';
import type { Policy } from './policy.ts';
import { pinnedIccid } from './sims.ts';

/** What every decision is about. */
export interface Occasion {
  readonly policy: Policy;
  readonly gateway: string;
  /** What the journal knows of the gateway. */
  readonly known: KnownGateway;
  /** Simwire's clock. */
  readonly at: Millis;
  readonly nextId: NextId;
}

/** How far a report has got that is decided on in slices: what only all of them together tell. */
export interface Course {
  /** The gateway had not sent a dev-status before this report. */
  readonly first: boolean;
  /** The latest time that an event in it told. */
  readonly latest: Millis | null;
}

/** A report, or a slice of a long one. */
export interface Part {
  readonly observations: readonly ReadObservation[];
  /** What the slices before it came to; null: it is the first. */
  readonly before: Course | null;
  /** The last slice, or the whole report. */
  readonly last: boolean;
}

/**
 * What a whole report changes: known state and observations in; events, deliveries, alerts and the new state out. Pure,
 * but for the ids that are handed in.
 */
export function decide(occasion: Occasion, observations: readonly ReadObservation[]): Decision {
  return decidePart(occasion, { observations, before: null, last: true }).decision;
}

/** Decides on a slice of a report, see {@link decide}. `course` is handed in with the next one. */
export function decidePart(
  occasion: Occasion,
  { observations, before, last }: Part,
): { readonly decision: Decision; readonly course: Course } {
  const { policy, gateway, at, nextId } = occasion;
  const observed = observe(policy, gateway, occasion.known, observations, at, nextId);
  const events: NewEvent[] = observed.events.map(({ event, key, raw }) => ({
    event,
    key,
    raw,
    ...routed(policy, event, at, nextId),
  }));
  const situation = situationOf(occasion, observed.ports);
  const device: GatewayRecord = { ...observed.device, lastSeen: at };
  const known = knownFaults(occasion, situation, device);
  const course: Course = {
    first: before?.first ?? (occasion.known.gateway?.lastStatusAt ?? null) === null,
    latest: later(before?.latest ?? null, observed.latest),
  };
  const told = tell(policy, situation, assess(known, reportOf(occasion, observed, course, last), at));
  const decision: Decision = {
    ...told,
    events: [...events, ...told.events],
    matches: matchesAmong(occasion.known.expectations, events, policy.zone, at),
    repeats: observed.repeats,
    gateway: device,
    ports: [...observed.ports.values()],
  };
  return { decision, course };
}

/** What time alone changes: a fault that has held for long enough, a silent gateway, a group whose wait is over. */
export function tick(occasion: Occasion): Decision {
  const situation = situationOf(occasion);
  const changes = assess(knownFaults(occasion, situation), null, occasion.at);
  return { ...NO_CHANGE, ...tell(occasion.policy, situation, changes) };
}

/** What findings on Simwire itself change; none given: what time alone does. */
export function decideOnSimwire(occasion: Omit<Occasion, 'gateway'>, findings: readonly Finding[]): Decision {
  const situation = situationOf({ ...occasion, gateway: SIMWIRE });
  const known = knownFaults({ ...occasion, gateway: SIMWIRE }, situation);
  const changes = assessSimwire(known, findings, occasion.at);
  return { ...NO_CHANGE, ...tell(occasion.policy, situation, changes) };
}

/** What an operator's word changes: these faults are none. */
export function decideToDismiss(occasion: Occasion, which: (fault: Fault) => boolean): Decision {
  const situation = situationOf(occasion);
  const changes = dismiss(knownFaults(occasion, situation), which, occasion.at);
  return { ...NO_CHANGE, ...tell(occasion.policy, situation, changes) };
}

const NONE: ReadonlyMap<PortId, PortRecord> = new Map();

function situationOf({ gateway, known, at, nextId }: Omit<Occasion, 'policy'>, changed = NONE): Situation {
  return {
    gateway,
    records: readFaultRecords(known.faults),
    ports: {
      get: (port) => changed.get(port) ?? known.ports.get(port),
      values: () => new Map([...known.ports, ...changed]).values(),
    },
    at,
    nextId,
  };
}

/** @param device the gateway's record, the report taken in: what the clock is set by */
function knownFaults(
  { policy, gateway, known, at }: Occasion,
  situation: Situation,
  device = known.gateway,
): Known {
  const { records, ports } = situation;
  const book = policy.sims(gateway);
  return {
    gateway,
    settings: policy.alerts,
    faults: records.faults,
    traffic: records.traffic,
    watch: {
      lastSeen: device?.lastSeen ?? null,
      startedAt: policy.startedAt,
      snapshots: (device?.lastStatusAt ?? null) !== null,
      period: device?.period,
      configured: policy.period(gateway),
    },
    port: (port) => {
      const record = ports.get(port);
      return record && readingOf(record);
    },
    pinned: (port) => pinnedIccid(book, port),
    silenced: (id) => policy.silenced(alertOf(policy, situation, id), at),
  };
}

/** The report as the faults look at it; what time it tells is known at its end only. */
function reportOf(
  { known, at }: Occasion,
  { device, deviceBefore, looks, traffic }: Observed,
  { first, latest }: Course,
  last: boolean,
): Report {
  return {
    ports: looks,
    device: deviceBefore && {
      before: known.gateway && deviceReading(deviceBefore),
      after: deviceReading(device),
    },
    traffic,
    skew: last && latest !== null ? latest - at : null,
    first,
  };
}

function deviceReading({ mac, ip, version, seq, period }: GatewayRecord): DeviceReading {
  return {
    ...(mac !== null && { mac }),
    ...(ip !== null && { ip }),
    ...(version !== null && { version }),
    ...(seq !== null && { seq }),
    ...(period !== undefined && { period }),
  };
}
