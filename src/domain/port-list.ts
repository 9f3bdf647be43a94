import { comparePorts, portParts, type PortId } from './port.ts';

/** Many ports in few words: neighbouring slots of one port become a range (`1.01-1.04, 3.02`). */
export function writePorts(ports: readonly PortId[]): string {
  const runs: { first: PortId; last: PortId }[] = [];
  for (const port of [...new Set(ports)].sort(comparePorts)) {
    const run = runs.at(-1);
    if (run && follows(run.last, port)) run.last = port;
    else runs.push({ first: port, last: port });
  }
  return runs.map(({ first, last }) => (first === last ? first : `${first}-${last}`)).join(', ');
}

/** Whether `next` is the slot after `last` in the same port. */
function follows(last: PortId, next: PortId): boolean {
  const a = portParts(last);
  const b = portParts(next);
  return a !== null && b !== null && a.pool === b.pool && a.port === b.port && b.slot === a.slot + 1;
}
