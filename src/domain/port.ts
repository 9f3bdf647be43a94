/** A port with its SIM slot in canonical form: `1.02`, or `12.sp256.101` for a SIM in a remote pool. */
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
 * @param written `1.02`, `1A` (A is slot 1), `7` (slot 1) or `12.sp256.101` (port.simpool.slot); document 4.3; the last seen on devices
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

/** Returns the canonical name of slot `slot` of port `port`, both counted from 1. */
export function portId(port: number, slot: number): PortId {
  return `${port}.${String(slot).padStart(2, '0')}`;
}

/** Splits a canonical {@link PortId} into its parts; null if it is not one. */
export function portParts(id: PortId): PortParts | null {
  const local = LOCAL.exec(id);
  if (local) return { port: Number(local[1]), slot: Number(local[2]), pool: null };
  const remote = REMOTE.exec(id);
  return remote ? { port: Number(remote[1]), slot: Number(remote[3]), pool: remote[2] ?? null } : null;
}

/** Orders ports by port, then pool, then slot: `2.01` before `10.01`. */
export function comparePorts(a: PortId, b: PortId): number {
  const x = portParts(a);
  const y = portParts(b);
  if (!x || !y) return a < b ? -1 : a > b ? 1 : 0;
  const pools = x.pool === y.pool ? 0 : (x.pool ?? '').localeCompare(y.pool ?? '');
  return x.port - y.port || pools || x.slot - y.slot;
}

/** Length from which a run of slots is written as a range. */
const RANGE = 3;

/**
 * Formats ports for people, in order and compact: `1.01-1.04, 3.02`, `12.sp256.101-12.sp256.104`.
 *
 * @param most number of entries written out; the ports of the rest are counted
 */
export function portList(ports: readonly PortId[], most = Infinity): string {
  const entries = runs([...new Set(ports)].sort(comparePorts)).flatMap(formatRun);
  const rest = entries.slice(most).reduce((sum, entry) => sum + entry.ports, 0);
  const shown = entries.slice(0, most).map((entry) => entry.text);
  return (rest > 0 ? [...shown, `${rest} more`] : shown).join(', ');
}

/** Cuts sorted ports into runs of neighbouring slots. */
function runs(sorted: readonly PortId[]): PortId[][] {
  const found: PortId[][] = [];
  for (const port of sorted) {
    const run = found.at(-1);
    const last = run?.at(-1);
    if (run && last !== undefined && follows(last, port)) run.push(port);
    else found.push([port]);
  }
  return found;
}

function follows(a: PortId, b: PortId): boolean {
  const x = portParts(a);
  const y = portParts(b);
  return x !== null && y !== null && x.port === y.port && x.pool === y.pool && y.slot === x.slot + 1;
}

function formatRun(run: readonly PortId[]): { text: string; ports: number }[] {
  const [first, last] = [run[0], run.at(-1)];
  if (run.length < RANGE || first === undefined || last === undefined)
    return run.map((text) => ({ text, ports: 1 }));
  return [{ text: `${first}-${last}`, ports: run.length }];
}

/** Names of the gateway's status codes (document 4.1; 15 and 16 from the field). */
const NAME_OF_CODE = {
  0: 'no_sim',
  1: 'idle',
  2: 'registering',
  3: 'registered',
  4: 'in_call',
  5: 'no_balance',
  6: 'register_failed',
  7: 'locked_by_device',
  8: 'locked_by_operator',
  9: 'sim_error',
  11: 'card_detected',
  12: 'locked_by_user',
  13: 'inter_calling',
  14: 'inter_calling_held',
  15: 'accessing_network',
  16: 'module_timeout',
} as const;

export type PortState = (typeof NAME_OF_CODE)[keyof typeof NAME_OF_CODE] | 'unknown';

/** Every port state, `unknown` last. */
export const PORT_STATES: readonly PortState[] = [...Object.values(NAME_OF_CODE), 'unknown'];

/** Maps a status code to its state; a code that the document does not define is `unknown`. */
export function portState(code: number): PortState {
  return (NAME_OF_CODE as Record<number, PortState>)[code] ?? 'unknown';
}

/** Maps a state to the status code that a gateway sends; `unknown` has none and gives 10. */
export function portStateCode(state: PortState): number {
  const found = Object.entries(NAME_OF_CODE).find(([, name]) => name === state);
  return found ? Number(found[0]) : 10;
}

/** Formats the name of a gateway, or of a port with its gateway: `office`, `office/1.02`. */
export function placeName({
  gateway,
  port,
}: {
  readonly gateway: string;
  readonly port: PortId | null;
}): string {
  return port === null ? gateway : `${gateway}/${port}`;
}
