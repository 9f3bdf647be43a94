import { comparePorts, portParts, type PortId } from './port.ts';

/** A run of slots becomes a range from this length on. */
const RANGE = 3;

/**
 * Ports for people, in order and compact: `1.01-1.04, 3.02`, `12.sp256.101-12.sp256.104`.
 *
 * @param most so many entries are written out, the ports of the rest are counted
 */
export function portList(ports: readonly PortId[], most = Infinity): string {
  const entries = runs([...new Set(ports)].sort(comparePorts)).flatMap(written);
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

function written(run: readonly PortId[]): { text: string; ports: number }[] {
  const [first, last] = [run[0], run.at(-1)];
  if (run.length < RANGE || first === undefined || last === undefined)
    return run.map((text) => ({ text, ports: 1 }));
  return [{ text: `${first}-${last}`, ports: run.length }];
}
