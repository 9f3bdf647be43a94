import type { GatewayRecord, Known, NewEvent, PortRecord, Repeat } from '../domain/decision.ts';
import type { DeviceStatusEvent, Event, EventId, PortStatusEvent } from '../domain/event.ts';
import type { NextId } from '../domain/id.ts';
import type {
  DeviceReading,
  Identity,
  Observation,
  PortReading,
  RawRow,
  ReadObservation,
} from '../domain/observation.ts';
import type { PortId } from '../domain/port.ts';
import { UNKNOWN_SIM } from '../domain/subject.ts';
import { MINUTE, SECOND, type Millis } from '../domain/time.ts';
import type { PortChange, TrafficOutcome } from '../faults/assessment-input.ts';
import { becomesDoubtful, isSimDoubtful } from '../faults/sim-checks.ts';
import { mergeDevice, mergePort, newGateway, newPort, readFaultRecords, readingOf } from './records.ts';
import type { Policy } from './policy.ts';
import { pinnedIccid, simOf } from './sims.ts';

/** Time within which what has no moment of its own counts as the same again. */
const SAME_WITHIN = 10 * MINUTE;
/** A port's record is not written anew for each SMS of a burst. */
const LAST_SMS_EXACT_TO = SECOND;

type Traffic = Extract<ReadObservation, { kind: 'traffic' }>;

/** Key by which an observation's event is recognised in the store. */
export interface Recognition {
  readonly key: string;
  /** An event with this key that was received earlier is not the same. */
  readonly since: Millis;
}

/**
 * Returns the key by which an observation is recognised as one that came before; null: its state decides.
 *
 * @param at Simwire's clock at the report's arrival
 */
export function recognition(gateway: string, observation: Observation, at: Millis): Recognition | null {
  return observation.kind === 'traffic' ? recognitionOf(gateway, observation, at) : null;
}

function recognitionOf(gateway: string, { key, forGood }: Identity, at: Millis): Recognition {
  return { key: `${gateway}/${key}`, since: forGood ? 0 : at - SAME_WITHIN };
}

/** Result of a report: its new events, and what is known after it. */
export interface Observed {
  readonly events: readonly Pick<NewEvent, 'event' | 'key' | 'raw'>[];
  readonly repeats: readonly Repeat[];
  readonly device: GatewayRecord;
  /** The device before and after the report; null: it has nothing about it. */
  readonly deviceBefore: GatewayRecord | null;
  /** The ports whose record changed. */
  readonly ports: ReadonlyMap<PortId, PortRecord>;
  /** Every port in the report once, before and after it, for the faults: what it passes through within a report is none. */
  readonly portChanges: readonly PortChange[];
  readonly traffic: readonly TrafficOutcome[];
  /** The latest time of an event; null: none has one. */
  readonly latest: Millis | null;
}

/**
 * Turns observations into events by what is known: repeats are left out, states become changes, SIMs get their names.
 *
 * @param at Simwire's clock at the report's arrival
 */
export function observe(
  policy: Pick<Policy, 'sims' | 'alerts'>,
  gateway: string,
  known: Known,
  observations: readonly ReadObservation[],
  at: Millis,
  nextId: NextId,
): Observed {
  const sims = policy.sims(gateway);
  const watchesSims = policy.alerts.conditions.sim_changed.enabled;
  // What comes in matters to `port_deaf` only; uncounted, an SMS costs a write less.
  const countsReceived = policy.alerts.conditions.port_deaf.enabled;
  const events: Pick<NewEvent, 'event' | 'key' | 'raw'>[] = [];
  const ports = new Map<PortId, PortRecord>();
  const portChanges = new Map<PortId, PortChange>();
  const traffic: TrafficOutcome[] = [];
  const repeats: Repeat[] = [];
  const stored = new Map<string, EventId>();
  const { faults } = readFaultRecords(known.faults);
  const doubts = new Map<PortId, boolean>();
  let device: GatewayRecord = known.gateway ?? newGateway(gateway, at);
  let deviceBefore: GatewayRecord | null = null;

  const isDoubtful = (port: PortId): boolean => doubts.get(port) ?? isSimDoubtful(faults, port);
  const recordOf = (port: PortId): PortRecord | undefined => ports.get(port) ?? known.ports.get(port);

  function observeTraffic(observation: Traffic): void {
    const { draft, sim: hint, raw } = observation;
    const { key, since } = recognitionOf(gateway, observation, at);
    const of = stored.get(key) ?? known.seen(key, since);
    if (of !== null) {
      repeats.push({ kind: draft.event, of });
      return;
    }
    const id = nextId();
    stored.set(key, id);
    const { port } = draft;
    const record = port === null ? undefined : recordOf(port);
    const doubtful = port !== null && isDoubtful(port);
    const added = {
      id,
      gateway,
      sim: simOf(sims, port, record, hint, doubtful),
      receivedAt: at,
    };
    const event: Event = { ...draft, ...added };
    events.push({ event, key, raw: raw ?? null });
    if (port === null) return;
    const outcome = outcomeOf(event, port);
    if (outcome && (countsReceived || outcome.kind !== 'received')) traffic.push(outcome);
    if (event.event !== 'sms' || Math.abs(at - (record?.lastSmsAt ?? -Infinity)) < LAST_SMS_EXACT_TO) return;
    ports.set(port, { ...(record ?? newPort(port)), lastSmsAt: at });
  }

  function observePort(reading: PortReading, change: boolean, raw: RawRow | null): void {
    const { port } = reading;
    const before = recordOf(port);
    const begun = portChanges.get(port);
    const after = mergePort(before ?? newPort(port), reading, at);
    if (after !== before) ports.set(port, after);
    const portChange = {
      before: begun ? begun.before : before ? readingOf(before) : null,
      after: readingOf(after),
    };
    portChanges.set(port, portChange);
    if (watchesSims && after !== before)
      doubts.set(port, becomesDoubtful(faults, portChange, pinnedIccid(sims, port)));
    const previous = before?.state ?? null;
    const { state } = after;
    // A snapshot of a port that was never seen says how things are, not that they changed.
    if (state === null || state === previous || (previous === null && !change)) return;
    const event: PortStatusEvent = {
      event: 'port_status',
      id: nextId(),
      gateway,
      port,
      sim: simOf(sims, port, after, null, isDoubtful(port)),
      time: null,
      receivedAt: at,
      state,
      previous,
    };
    events.push({ event, key: null, raw });
  }

  function observeDevice(reading: DeviceReading, snapshot: boolean, raw: RawRow | null): void {
    const before = device;
    const { after, changes } = mergeDevice(before, reading, snapshot, at);
    device = after;
    deviceBefore = before;
    if (changes.length === 0) return;
    const event: DeviceStatusEvent = {
      event: 'device_status',
      id: nextId(),
      gateway,
      port: null,
      sim: UNKNOWN_SIM,
      time: null,
      receivedAt: at,
      changes,
      mac: after.mac,
      ip: after.ip,
      version: after.version,
      previousIp: before.ip,
      previousVersion: before.version,
    };
    events.push({ event, key: null, raw });
  }

  for (const observation of observations) {
    switch (observation.kind) {
      case 'traffic':
        observeTraffic(observation);
        break;
      case 'port':
        observePort(observation.reading, observation.source === 'change', observation.raw ?? null);
        break;
      case 'device':
        observeDevice(observation.reading, observation.snapshot, observation.raw ?? null);
        break;
    }
  }
  return {
    events,
    repeats,
    device,
    deviceBefore,
    ports,
    portChanges: [...portChanges.values()],
    traffic,
    latest: latestOf(events.map(({ event }) => event)),
  };
}

function latestOf(events: readonly Event[]): Millis | null {
  return events.reduce<Millis | null>((latest, { time }) => later(latest, time), null);
}

/** Returns the later of two moments, where there are any. */
export function later(one: Millis | null, other: Millis | null): Millis | null {
  return one === null || other === null ? (one ?? other) : Math.max(one, other);
}

/** Extracts the outcome of its port's traffic from an event, for the faults. */
function outcomeOf(event: Event, port: PortId): TrafficOutcome | null {
  if (event.event === 'sms') return { port, kind: 'received', ok: true };
  if (event.event === 'sms_sent') return { port, kind: 'sms_sent', ok: event.ok };
  if (event.event !== 'call') return null;
  return event.direction === 'incoming'
    ? { port, kind: 'received', ok: true }
    : { port, kind: 'call_out', ok: event.answered };
}
