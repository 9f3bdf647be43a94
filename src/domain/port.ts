/** A port with its SIM slot as Simwire writes it: `1.02`, or `12.sp256.101` for a SIM in a remote pool. */
export type PortId = string;

/** The numbers in a {@link PortId}; `pool` is set for a remote SIM only. */
export interface PortParts {
  readonly port: number;
  readonly slot: number;
  readonly pool: string | null;
}

const LOCAL = /^(\d{1,4})\.(\d{1,4})$/;
const LETTERED = /^(\d{1,4})([A-Za-z])$/;
const BARE = /^\d{1,4}$/;
const REMOTE = /^(\d{1,4})\.(sp\d{1,6})\.(\d{1,6})$/i;

/**
 * Reads a port as a gateway or a user writes it.
 *
 * @param written `1.02`, `1A` (A is slot 1), `7` (slot 1) or `12.sp256.101` (port.simpool.slot); document 4.3, field notes
 * @returns the canonical form, or null where the text names no port
 */
export function parsePort(written: string): PortId | null {
  const text = written.trim();
  const local = LOCAL.exec(text);
  if (local) return portId(Number(local[1]), Number(local[2]));
  const lettered = LETTERED.exec(text);
  if (lettered) return portId(Number(lettered[1]), lettered[2]!.toUpperCase().charCodeAt(0) - 64);
  if (BARE.test(text)) return portId(Number(text), 1);
  const remote = REMOTE.exec(text);
  if (remote) return `${Number(remote[1])}.${remote[2]!.toLowerCase()}.${remote[3]!}`;
  return null;
}

/** The canonical name of slot `slot` of port `port`, both counted from 1. */
export function portId(port: number, slot: number): PortId {
  return `${port}.${String(slot).padStart(2, '0')}`;
}

/** Takes a canonical {@link PortId} apart; null if it is not one. */
export function portParts(id: PortId): PortParts | null {
  const remote = REMOTE.exec(id);
  if (remote) return { port: Number(remote[1]), slot: Number(remote[3]), pool: remote[2]! };
  const local = LOCAL.exec(id);
  return local ? { port: Number(local[1]), slot: Number(local[2]), pool: null } : null;
}

/** Orders ports by port, then pool, then slot: `2.01` before `10.01`. */
export function comparePorts(a: PortId, b: PortId): number {
  const x = portParts(a);
  const y = portParts(b);
  if (!x || !y) return a < b ? -1 : a > b ? 1 : 0;
  return x.port - y.port || (x.pool ?? '').localeCompare(y.pool ?? '') || x.slot - y.slot;
}
