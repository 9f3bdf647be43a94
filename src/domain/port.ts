/** A port with its SIM slot as Simwire writes it: `1.02`, or `12.sp256.101` for a SIM in a remote pool. */
export type PortId = string;

/** The numbers in a {@link PortId}; `pool` is set for a remote SIM only. */
export interface PortParts {
  readonly port: number;
  readonly slot: number;
  readonly pool: string | null;
}

const LOCAL = /^(\d{1,4})\.(\d{1,4})$/;
const LETTERED = /^(\d{1,4})([A-Z])$/i;
const BARE = /^\d{1,4}$/;
const REMOTE = /^(\d{1,4})\.(sp\d{1,6})\.(\d{1,6})$/i;
/** Before `A`. */
const LETTER_ZERO = 64;

/**
 * Reads a port as a gateway or a user writes it.
 *
 * @param written `1.02`, `1A` (A is slot 1), `7` (slot 1) or `12.sp256.101` (port.simpool.slot); document 4.3, field notes
 * @returns the canonical form, or null where the text names no port
 */
export function parsePort(written: string): PortId | null {
  const text = written.trim();
  const [, localPort, localSlot] = LOCAL.exec(text) ?? [];
  if (localPort && localSlot) return portId(Number(localPort), Number(localSlot));
  const [, letteredPort, letter] = LETTERED.exec(text) ?? [];
  if (letteredPort && letter)
    return portId(Number(letteredPort), letter.toUpperCase().charCodeAt(0) - LETTER_ZERO);
  if (BARE.test(text)) return portId(Number(text), 1);
  const [, remotePort, pool, slot] = REMOTE.exec(text) ?? [];
  if (remotePort && pool && slot) return `${Number(remotePort)}.${pool.toLowerCase()}.${slot}`;
  return null;
}

/** The canonical name of slot `slot` of port `port`, both counted from 1. */
export function portId(port: number, slot: number): PortId {
  return `${port}.${String(slot).padStart(2, '0')}`;
}

/** Takes a canonical {@link PortId} apart; null if it is not one. */
export function portParts(id: PortId): PortParts | null {
  const remote = REMOTE.exec(id);
  if (remote) return { port: Number(remote[1]), slot: Number(remote[3]), pool: remote[2] ?? null };
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
