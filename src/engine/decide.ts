import { findCode } from '../codes/find-code.ts';
import type { Decision, NewEvent } from '../domain/decision.ts';
import type { Delivery, Plan } from '../domain/delivery.ts';
import type { DeviceStatusEvent, Event, PortStatusEvent } from '../domain/event.ts';
import type { NextId } from '../domain/ids.ts';
import type { GatewayRecord, Known, PortRecord } from '../domain/known.ts';
import type { DeviceReading, Observation, PortReading } from '../domain/observation.ts';
import type { PortId } from '../domain/port.ts';
import { UNKNOWN_SIM } from '../domain/sim.ts';
import { MINUTE, type Millis } from '../domain/time.ts';
import { route } from '../rules/route.ts';
import type { RuleSet } from '../rules/rule-set.ts';
import { mergeDevice, mergePort, newGateway, newPort } from './readings.ts';
import { simOf, type SimBook } from './sims.ts';

/** The same unknown body within this time is one event. */
const UNKNOWN_AGAIN = 10 * MINUTE;

/** What decisions are made with; it changes as a whole when the config is loaded again. */
export interface Policy {
  readonly rules: RuleSet;
  /** The SIMs of a gateway. */
  readonly sims: (gateway: string) => SimBook;
}

type Traffic = Extract<Observation, { kind: 'traffic' }>;

/** What recognises an observation's event in the store; null: its state does. */
export function storedKey(gateway: string, observation: Observation): string | null {
  return observation.kind === 'traffic' ? `${gateway}/${observation.key}` : null;
}

/**
 * What a report changes: known state and observations in; events, deliveries, and the new state out.
 *
 * @param at Simwire's clock at the report's arrival
 * @param nextId gives the ids of events and deliveries
 */
export function decide(
  policy: Policy,
  gateway: string,
  known: Known,
  observations: readonly Observation[],
  at: Millis,
  nextId: NextId,
): Decision {
  const sims = policy.sims(gateway);
  const ports = new Map<PortId, PortRecord>();
  const events: NewEvent[] = [];
  const stored = new Set<string>();
  let device: GatewayRecord = known.gateway ?? newGateway(gateway, at);

  const portRecord = (port: PortId): PortRecord | undefined => ports.get(port) ?? known.ports.get(port);

  function add(event: Event, key: string | null): void {
    events.push({ event, key, deliveries: deliveriesOf(policy.rules, event, at, nextId) });
  }

  function observeTraffic({ draft, sim: hint, key: wireKey }: Traffic): void {
    const key = `${gateway}/${wireKey}`;
    const since = draft.event === 'unknown' ? at - UNKNOWN_AGAIN : 0;
    if (stored.has(key) || known.seen(key, since)) return;
    stored.add(key);
    const record = draft.port === null ? undefined : portRecord(draft.port);
    const added = { id: nextId(), gateway, sim: simOf(sims, draft.port, record, hint), receivedAt: at };
    add(
      draft.event === 'sms' ? { ...draft, ...added, code: findCode(draft.text) } : { ...draft, ...added },
      key,
    );
    if (draft.event === 'sms' && draft.port !== null)
      ports.set(draft.port, { ...(record ?? newPort(draft.port)), lastSmsAt: at });
  }

  function observePort(reading: PortReading, change: boolean): void {
    const before = portRecord(reading.port);
    const after = mergePort(before ?? newPort(reading.port), reading, at);
    if (after !== before) ports.set(reading.port, after);
    const previous = before?.state ?? null;
    const { state } = after;
    // A snapshot of a port that was never seen tells how things stand, not that they changed.
    if (state === null || state === previous || (previous === null && !change)) return;
    const event: PortStatusEvent = {
      event: 'port_status',
      id: nextId(),
      gateway,
      port: reading.port,
      sim: simOf(sims, reading.port, after, null),
      time: null,
      receivedAt: at,
      state,
      previous,
    };
    add(event, null);
  }

  function observeDevice(reading: DeviceReading, snapshot: boolean): void {
    const before = device;
    const { after, changes } = mergeDevice(before, reading, snapshot, at);
    device = after;
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
    add(event, null);
  }

  for (const observation of observations) {
    switch (observation.kind) {
      case 'traffic':
        observeTraffic(observation);
        break;
      case 'port':
        observePort(observation.reading, observation.source === 'change');
        break;
      case 'device':
        observeDevice(observation.reading, observation.snapshot);
        break;
    }
  }
  return { events, gateway: { ...device, lastSeen: at }, ports: [...ports.values()], faults: new Map() };
}

/** The deliveries that the rules make of an event. */
export function deliveriesOf(rules: RuleSet, event: Event, at: Millis, nextId: NextId): Delivery[] {
  return route(rules, event, at).plans.map((plan) => newDelivery(plan, event, at, nextId));
}

/** A plan as a delivery that waits. */
export function newDelivery(plan: Plan, event: Event, at: Millis, nextId: NextId): Delivery {
  return {
    ...plan,
    id: nextId(),
    event: event.id,
    state: 'pending',
    createdAt: at,
    due: plan.bundle?.until ?? at,
    attempts: 0,
    unclear: false,
    replayed: false,
    problem: null,
    settledAt: null,
    message: null,
  };
}
