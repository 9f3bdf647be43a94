import { parsePort, type PortId, portParts, type PortParts } from '../domain/port.ts';
import { fold } from './fold.ts';
import { compileGlob } from './glob.ts';
import { compilePattern } from './pattern.ts';
import { type Value, valueOf } from './value.ts';

/** A port of an event, prepared for port patterns. */
export interface PortValue {
  readonly id: PortId;
  readonly parts: PortParts | null;
  readonly gateway: Value;
  /** Its keys in the index: its slot and its port number, each also with its gateway. */
  readonly keys: readonly string[];
}

/**
 * Creates a cache of prepared ports: the same ports come again and again.
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

/**
 * Prepares a port for all patterns that test it. It remembers as many as 64 gateways with 128 SIM slots have, some 4
 * MB.
 */
export const portValue = createPortValues(8_192);

function prepared(gateway: Value, id: PortId): PortValue {
  const parts = portParts(id);
  const own = parts ? [id, String(parts.port)] : [id];
  return { id, parts, gateway, keys: [...own, ...own.map((key) => `${gateway.exact}/${key}`)] };
}

/** A compiled port pattern. */
export interface PortPattern {
  readonly written: string;
  test(port: PortValue): boolean;
  /** One of these is among the keys of every {@link PortValue} that matches; null: nothing is sure. */
  readonly keys: readonly string[] | null;
}

interface Slots {
  test(port: PortValue): boolean;
  readonly keys: readonly string[] | null;
}

type Problem = { readonly problem: string };

const VOCABULARY =
  '3 is all slots of port 3, 3-8 all slots of ports 3 to 8, 1.02 a slot, 1.02-1.04 a range of slots, 1.* a glob, ' +
  'each also as office/…';

/**
 * Compiles a port pattern (docs/configuration.md, "port").
 *
 * @returns the pattern, or what is wrong with it and how to fix it
 */
export function compilePortPattern(written: string): PortPattern | Problem {
  const name = gatewayOfPort(written);
  const slots = compileSlots(written.slice(written.indexOf('/') + 1).trim());
  if ('problem' in slots) return slots;
  if (name === null) return { written, ...slots };
  if (name === '') return { problem: `no gateway before the slash of "${written}": ${VOCABULARY}` };
  const gateway = compilePattern('name', name);
  if ('problem' in gateway) return gateway;
  const key = gateway.requires?.kind === 'exact' ? (gateway.requires.values[0] ?? null) : null;
  return {
    written,
    test: (port) => gateway.test(port.gateway) && slots.test(port),
    keys: key === null ? slots.keys : (slots.keys?.map((own) => `${key}/${own}`) ?? null),
  };
}

/** Returns the gateway of a port pattern, `office` of `office/1.02`; null where there is none. */
export function gatewayOfPort(written: string): string | null {
  const slash = written.indexOf('/');
  return slash < 0 ? null : written.slice(0, slash).trim();
}

const NUMBER = /^\d{1,4}$/;
const NUMBERS = /^(\d{1,4})-(\d{1,4})$/;

function compileSlots(written: string): Slots | Problem {
  if (written.includes('*')) return globSlots(written);
  if (NUMBER.test(written)) return numberSlots(Number(written), Number(written));
  const [, low, high] = NUMBERS.exec(written) ?? [];
  if (low !== undefined && high !== undefined) {
    if (Number(low) > Number(high)) return backwards(written, high, low);
    return numberSlots(Number(low), Number(high));
  }
  const dash = written.indexOf('-');
  if (dash >= 0) return rangeSlots(written, written.slice(0, dash).trim(), written.slice(dash + 1).trim());
  const id = parsePort(written);
  if (id === null) return { problem: `"${written}" names no port: ${VOCABULARY}` };
  return { test: (port) => port.id === id, keys: [id] };
}

function globSlots(written: string): Slots {
  const glob = compileGlob(written);
  const number = /^(\d+)\./.exec(written)?.[1];
  return { test: (port) => glob.test(fold(port.id)), keys: number === undefined ? null : [number] };
}

function numberSlots(low: number, high: number): Slots {
  return {
    test: ({ parts }) => parts !== null && low <= parts.port && parts.port <= high,
    keys: numberKeys(low, high),
  };
}

function rangeSlots(written: string, from: string, to: string): Slots | Problem {
  const [first, last] = [from, to].map((end) => {
    const id = NUMBER.test(end) ? null : parsePort(end);
    return id === null ? null : portParts(id);
  });
  if (!first || !last) return { problem: `"${written}" is no range of ports: ${VOCABULARY}` };
  if (first.pool !== last.pool || (first.pool !== null && first.port !== last.port)) {
    return { problem: `"${written}" has two different SIM pools: a range stays within one` };
  }
  if (order(first, last) > 0) return backwards(written, to, from);
  return {
    test: ({ parts }) =>
      parts !== null && parts.pool === first.pool && order(first, parts) <= 0 && order(parts, last) <= 0,
    keys: numberKeys(first.port, last.port),
  };
}

function order(a: PortParts, b: PortParts): number {
  return a.port - b.port || a.slot - b.slot;
}

/** A range of more ports than this is not worth an entry of the index for each. */
const MOST_KEYS = 128;

function numberKeys(low: number, high: number): readonly string[] | null {
  const count = high - low + 1;
  return count > MOST_KEYS ? null : Array.from({ length: count }, (_, i) => String(low + i));
}

function backwards(written: string, low: string, high: string): Problem {
  return { problem: `"${written}" runs backwards: write ${low}-${high}` };
}
