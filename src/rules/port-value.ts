import { portParts, type PortId, type PortParts } from '../domain/port.ts';
import { valueOf, type Value } from './value.ts';

/** A port of an event as port patterns look at it. */
export interface PortValue {
  readonly id: PortId;
  readonly parts: PortParts | null;
  readonly gateway: Value;
  /** What the index knows it by: its slot and its port number, each also with its gateway. */
  readonly keys: readonly string[];
}

/**
 * Prepares ports for all patterns that will look at them, each once: the same ports come again and again.
 *
 * @param most how many it remembers, before it begins anew
 * @internal outside of this file for its tests only, which ask for few
 */
export function createPortValues(most: number): (gateway: string, id: PortId) => PortValue {
  const known = new Map<string, Map<PortId, PortValue>>();
  let count = 0;
  return (gateway, id) => {
    const found = known.get(gateway)?.get(id);
    if (found) return found;
    if (count === most) {
      known.clear();
      count = 0;
    }
    const value = prepared(valueOf('name', gateway), id);
    known.set(gateway, (known.get(gateway) ?? new Map<PortId, PortValue>()).set(id, value));
    count++;
    return value;
  };
}

/** Prepares a port. It remembers as many as 64 gateways with 128 SIM slots have, some 4 MB. */
export const portValue = createPortValues(8_192);

function prepared(gateway: Value, id: PortId): PortValue {
  const parts = portParts(id);
  const own = parts ? [id, String(parts.port)] : [id];
  return { id, parts, gateway, keys: [...own, ...own.map((key) => `${gateway.exact}/${key}`)] };
}
