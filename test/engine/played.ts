import type { Decision, GatewayRecord, PortRecord } from '../../src/domain/decision.ts';
import type { Event, EventId } from '../../src/domain/event.ts';
import type { Fault, FaultRecord } from '../../src/domain/fault.ts';
import type { PortId } from '../../src/domain/port.ts';
import type { Duration, Millis } from '../../src/domain/time.ts';
import { decide, decideToDismiss, tick, type Occasion } from '../../src/engine/decide.ts';
import type { Policy } from '../../src/engine/policy.ts';
import { createPolicy } from '../../src/operations/policy.ts';
import { createIds } from '../../src/runtime/ids.ts';
import { configOf, minimal } from '../config/files.ts';
import { MONDAY_NOON } from '../support/manual-time.ts';
import { read } from './read.ts';

/** A gateway's decisions, with what is known kept as the store keeps it. */
export interface Played {
  readonly policy: Policy;
  now(): Millis;
  pass(by: Duration): void;
  /** A body comes in, as a gateway posts it. */
  report(body: unknown): Decision;
  /** The events of {@link report}. */
  events(body: unknown): readonly Event[];
  tick(): Decision;
  dismiss(which: (fault: Fault) => boolean): Decision;
  readonly ports: ReadonlyMap<PortId, PortRecord>;
}

/** The policy of the smallest config, with parts of it replaced or added. */
export function policyOf(parts: Parameters<typeof minimal>[0] = {}): Policy {
  return createPolicy(configOf(`time_zone: UTC\n${minimal(parts)}`), () => MONDAY_NOON);
}

export function play(policy: Policy): Played {
  let now = MONDAY_NOON;
  let gateway: GatewayRecord | null = null;
  const ports = new Map<PortId, PortRecord>();
  const faults = new Map<string, FaultRecord>();
  const keys = new Map<string, { readonly id: EventId; readonly at: Millis }>();
  const nextId = createIds({ clock: () => now, instance: 0, last: 0 });
  const seen = (key: string, since = 0): EventId | null => {
    const last = keys.get(key);
    return last && last.at >= since ? last.id : null;
  };
  const occasion = (): Occasion => ({
    policy,
    gateway: 'office',
    known: { gateway, ports, faults, expectations: [], seen },
    at: now,
    nextId,
  });

  function take(decision: Decision): Decision {
    gateway = decision.gateway ?? gateway;
    for (const record of decision.ports) ports.set(record.port, record);
    for (const [key, row] of decision.faults)
      if (row === null) faults.delete(key);
      else faults.set(key, row);
    for (const { key, event } of decision.events) if (key !== null) keys.set(key, { id: event.id, at: now });
    return decision;
  }

  const report = (body: unknown): Decision => take(decide(occasion(), read(body).observations));
  return {
    policy,
    now: () => now,
    pass: (by) => {
      now += by;
    },
    report,
    events: (body) => report(body).events.map(({ event }) => event),
    tick: () => take(tick(occasion())),
    dismiss: (which) => take(decideToDismiss(occasion(), which)),
    ports,
  };
}

const DEVICE = {
  type: 'dev-status',
  seq: 7,
  expires: 60000,
  mac: '00-30-f1-00-00-01',
  ip: '192.0.2.44',
  ver: '1',
};

/** A dev-status of these ports; by default of a healthy device. */
export function devStatus(ports: readonly object[], more: object = {}): object {
  return { ...DEVICE, status: ports, ...more };
}

/** A port-status. */
export function portStatus(port: string, st: number, more: object = {}): object {
  return { type: 'port-status', port, st, ...more };
}
