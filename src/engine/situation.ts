import type { Known as KnownGateway, PortRecord } from '../domain/decision.ts';
import type { NextId } from '../domain/id.ts';
import type { PortId } from '../domain/port.ts';
import type { Millis } from '../domain/time.ts';
import { readFaultRecords, type FaultRecords } from './records.ts';

/** State of a gateway when changes of its faults are decided on. */
export interface Situation {
  readonly gateway: string;
  readonly records: FaultRecords;
  readonly ports: { get(port: PortId): PortRecord | undefined; values(): Iterable<PortRecord> };
  readonly at: Millis;
  readonly nextId: NextId;
}

const NONE: ReadonlyMap<PortId, PortRecord> = new Map();

/**
 * Returns the situation of a gateway.
 *
 * @param changed the ports that a report has just changed
 */
export function situationOf(
  { gateway, known, at, nextId }: Omit<Situation, 'records' | 'ports'> & { readonly known: KnownGateway },
  changed = NONE,
): Situation {
  return {
    gateway,
    records: readFaultRecords(known.faults),
    ports: {
      get: (port) => changed.get(port) ?? known.ports.get(port),
      values: () => new Map([...known.ports, ...changed]).values(),
    },
    at,
    nextId,
  };
}
