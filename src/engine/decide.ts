import {
  NO_CHANGE,
  type Decision,
  type GatewayRecord,
  type Known as KnownGateway,
  type NewEvent,
} from '../domain/decision.ts';
import {
  SIMWIRE,
  type Acknowledgement,
  type Episode,
  type Fault,
  type FaultRecord,
} from '../domain/fault.ts';
import type { NextId } from '../domain/id.ts';
import type { DeviceReading, ReadObservation } from '../domain/observation.ts';
import type { Millis } from '../domain/time.ts';
import { assess, dismiss } from '../faults/assess.ts';
import type { Known, Report } from '../faults/assessment-input.ts';
import { assessSimwire, type Finding } from '../faults/simwire.ts';
import { alertOf } from './alert-event.ts';
import { decideOnChanges } from './alert.ts';
import { routeEvent } from './deliveries.ts';
import { matchesAmong } from './expectations.ts';
import { later, observe, type Observed } from './observe.ts';
import type { Policy } from './policy.ts';
import { readingOf } from './records.ts';
import { pinnedIccid } from './sims.ts';
import { type Situation, situationOf } from './situation.ts';

/** Occasion of a decision. */
export interface Occasion {
  readonly policy: Policy;
  readonly gateway: string;
  /** State of the gateway in the journal. */
  readonly known: KnownGateway;
  /** Simwire's clock. */
  readonly at: Millis;
  readonly nextId: NextId;
}

/** Progress of a report that is decided on in slices: what only all of them together show. */
export interface Course {
  /** The gateway had not sent a dev-status before this report. */
  readonly first: boolean;
  /** The latest time of an event in it. */
  readonly latest: Millis | null;
}

/** A report, or a slice of a long one. */
export interface Part {
  readonly observations: readonly ReadObservation[];
  /** Progress after the slices before it; null: it is the first. */
  readonly before: Course | null;
  /** The last slice, or the whole report. */
  readonly last: boolean;
}

/**
 * Decides on a whole report: known state and observations in; events, deliveries, alerts and the new state out. Pure,
 * but for the ids that are handed in.
 */
export function decide(occasion: Occasion, observations: readonly ReadObservation[]): Decision {
  return decidePart(occasion, { observations, before: null, last: true }).decision;
}

/**
 * Decides on what stood in a report that could not be decoded when it came, at `occasion.at`: its traffic is stored as of then. What it
 * says of states has been superseded, so no state changes.
 *
 * @param now the time from which its deliveries wait
 */
export function decideLate(
  { policy, gateway, known, at, nextId }: Occasion,
  observations: readonly ReadObservation[],
  now: Millis,
): Decision {
  const traffic = observations.filter(({ kind }) => kind === 'traffic');
  const { events, repeats } = observe(policy, gateway, known, traffic, at, nextId);
  const routed = events.map((one) => ({ ...one, ...routeEvent(policy, one.event, now, nextId) }));
  return { ...NO_CHANGE, events: routed, repeats };
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
    ...routeEvent(policy, event, at, nextId),
  }));
  const situation = situationOf(occasion, observed.ports);
  const device: GatewayRecord = { ...observed.device, lastSeen: at };
  const known = knownFaults(occasion, situation, device);
  const course: Course = {
    first: before?.first ?? (occasion.known.gateway?.lastStatusAt ?? null) === null,
    latest: later(before?.latest ?? null, observed.latest),
  };
  const alerts = decideOnChanges(
    policy,
    situation,
    assess(known, reportOf(occasion, observed, course, last), at),
  );
  const decision: Decision = {
    ...alerts,
    events: [...events, ...alerts.events],
    matches: matchesAmong(occasion.known.expectations, events, policy.zone, at),
    repeats: observed.repeats,
    gateway: device,
    ports: [...observed.ports.values()],
  };
  return { decision, course };
}

/**
 * Decides on what time alone changes: a fault that has held for long enough, a silent gateway, a group whose wait is
 * over.
 */
export function tick(occasion: Occasion): Decision {
  const situation = situationOf(occasion);
  const changes = assess(knownFaults(occasion, situation), null, occasion.at);
  return { ...NO_CHANGE, ...decideOnChanges(occasion.policy, situation, changes) };
}

/** Decides on findings on Simwire itself; none given: on what time alone changes. */
export function decideOnSimwire(occasion: Omit<Occasion, 'gateway'>, findings: readonly Finding[]): Decision {
  const situation = situationOf({ ...occasion, gateway: SIMWIRE });
  const known = knownFaults({ ...occasion, gateway: SIMWIRE }, situation);
  const changes = assessSimwire(known, findings, occasion.at);
  return { ...NO_CHANGE, ...decideOnChanges(occasion.policy, situation, changes) };
}

/** Decides on faults that an operator dismisses. */
export function decideToDismiss(occasion: Occasion, which: (fault: Fault) => boolean): Decision {
  const situation = situationOf(occasion);
  const changes = dismiss(knownFaults(occasion, situation), which, occasion.at);
  return { ...NO_CHANGE, ...decideOnChanges(occasion.policy, situation, changes) };
}

/**
 * Decides on an operator's word that a fault is seen to, or (null) is not any more. What follows of it is evaluated at once, as
 * the clock has reached `wakeAt`.
 *
 * @param episode the fault's; nothing changes if that is over
 */
export function decideToAcknowledge(
  { known, at }: Pick<Occasion, 'known' | 'at'>,
  episode: Episode['id'],
  acknowledged: Acknowledgement | null,
): Decision {
  const faults = [...known.faults].flatMap(([key, record]): [string, FaultRecord][] => {
    if (record.kind !== 'fault' || record.episode.id !== episode || record.fault.phase === 'ok') return [];
    return [[key, { ...record, fault: { ...record.fault, acknowledged } }]];
  });
  return faults.length === 0 ? NO_CHANGE : { ...NO_CHANGE, faults: new Map(faults), wakeAt: at };
}

/**
 * Collects what the assessment of a gateway's faults needs.
 * @param device the gateway's record, the report included: the clock is set by it
 */
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
    liveness: {
      lastSeen: device?.lastSeen ?? null,
      startedAt: policy.listeningSince(),
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

/** Builds the report for the faults; its time is known at its end only. */
function reportOf(
  { known, at }: Occasion,
  { device, deviceBefore, portChanges, traffic }: Observed,
  { first, latest }: Course,
  last: boolean,
): Report {
  return {
    ports: portChanges,
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
