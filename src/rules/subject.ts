import type { Event } from '../domain/event.ts';
import type { PortId } from '../domain/port.ts';
import { FIELDS, type PatternKey } from './fields.ts';
import { portValue, type PortValue } from './port-pattern.ts';
import { type Value, valueOf } from './value.ts';

/** An event on its way through the rules: what they test is prepared when first asked for, and once. */
export interface Subject {
  readonly event: Event;
  values(key: PatternKey): readonly Value[];
  /** Returns the event's port, or all ports that an alert is about. */
  ports(): readonly PortValue[];
}

/** Prepares an event for the rules. */
export function createSubject(event: Event): Subject {
  const values: Partial<Record<PatternKey, readonly Value[]>> = {};
  let ports: readonly PortValue[] | null = null;
  return {
    event,
    values: (key) => (values[key] ??= FIELDS[key].read(event).map((raw) => valueOf(FIELDS[key].syntax, raw))),
    ports: () => (ports ??= readPorts(event)),
  };
}

function readPorts(event: Event): readonly PortValue[] {
  return portsOf(event).map((id) => portValue(event.gateway, id));
}

function portsOf(event: Event): readonly PortId[] {
  if (event.event === 'alert' && event.ports.length > 0) return event.ports;
  return event.port === null ? [] : [event.port];
}
