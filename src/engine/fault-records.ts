import type { PortRecord } from '../domain/decision.ts';
import {
  faultKey,
  type AlertGroup,
  type Episode,
  type Fault,
  type FaultId,
  type FaultRecord,
  type PortTraffic,
} from '../domain/fault.ts';
import type { PortReading } from '../domain/observation.ts';
import type { PortId } from '../domain/port.ts';
import { groupKey } from '../faults/group.ts';

/** What the faults of one gateway remember, sorted by what it is. */
export interface FaultRecords {
  readonly faults: readonly Fault[];
  readonly groups: readonly AlertGroup[];
  readonly traffic: ReadonlyMap<PortId, PortTraffic>;
  /** The run that a fault is in; null: there is no such fault. */
  readonly episodeOf: (id: FaultId) => Episode | null;
}

export const keyOfFault = (fault: Parameters<typeof faultKey>[0]): string => `fault ${faultKey(fault)}`;
export const keyOfGroup = (group: Parameters<typeof groupKey>[0]): string => `group ${groupKey(group)}`;
export const keyOfTraffic = (port: PortId): string => `traffic ${port}`;

const NOTHING: FaultRecords = { faults: [], groups: [], traffic: new Map(), episodeOf: () => null };

/** Sorts the records of a gateway, as the store has them by key. */
export function readFaultRecords(records: ReadonlyMap<string, FaultRecord>): FaultRecords {
  if (records.size === 0) return NOTHING;
  const faults: Fault[] = [];
  const groups: AlertGroup[] = [];
  const traffic = new Map<PortId, PortTraffic>();
  for (const record of records.values()) {
    if (record.kind === 'fault') faults.push(record.fault);
    else if (record.kind === 'group') groups.push(record.group);
    else traffic.set(record.port, record.traffic);
  }
  const episodeOf = (id: FaultId): Episode | null => {
    const record = records.get(keyOfFault(id));
    return record?.kind === 'fault' ? record.episode : null;
  };
  return { faults, groups, traffic, episodeOf };
}

/** Records do not change, so what was read of one can be kept as long as it lives. */
const readings = new WeakMap<PortRecord, PortReading>();

/** A port's record as the faults look at it: what was never said is absent. */
export function readingOf(record: PortRecord): PortReading {
  let reading = readings.get(record);
  if (!reading) {
    const { port, state, iccid, imsi, imei, number, operator, balance, signal, quotas } = record;
    reading = {
      port,
      signal,
      quotas,
      ...(state !== null && { state }),
      ...(iccid !== null && { iccid }),
      ...(imsi !== null && { imsi }),
      ...(imei !== null && { imei }),
      ...(number !== null && { number }),
      ...(operator !== null && { operator }),
      ...(balance !== null && { balance }),
    };
    readings.set(record, reading);
  }
  return reading;
}
