import type { Event } from '../domain/event.ts';
import type { PortId } from '../domain/port.ts';
import { FIELDS, type PatternKey } from './fields.ts';
import { portKeys, portValue, type PortValue } from './port-pattern.ts';
import { valueOf, type Value } from './value.ts';

/** An event on its way through the rules: what they look at is prepared when first asked for, and once. */
export interface Subject {
  readonly event: Event;
  values(key: PatternKey): readonly Value[];
  /** The event's port, or all ports that an alert speaks of. */
  ports(): readonly PortValue[];
  /** What the index knows these ports by. */
  portKeys(): readonly string[];
}

export function createSubject(event: Event): Subject {
  const values: Partial<Record<PatternKey, readonly Value[]>> = {};
  let ports: readonly PortValue[] | null = null;
  let keys: readonly string[] | null = null;
  const subject: Subject = {
    event,
    values: (key) => (values[key] ??= FIELDS[key].read(event).map((raw) => valueOf(FIELDS[key].syntax, raw))),
    ports: () => (ports ??= readPorts(event)),
    portKeys: () => (keys ??= subject.ports().flatMap(portKeys)),
  };
  return subject;
}

function readPorts(event: Event): readonly PortValue[] {
  const gateway = valueOf('name', event.gateway);
  return portsOf(event).map((id) => portValue(gateway, id));
}

function portsOf(event: Event): readonly PortId[] {
  if (event.event === 'alert' && event.ports.length > 0) return event.ports;
  return event.port === null ? [] : [event.port];
}
