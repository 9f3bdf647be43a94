import type { PortRecord } from '../domain/known.ts';
import type { PortReading } from '../domain/observation.ts';
import type { PortId } from '../domain/port.ts';
import { CONDITIONS } from '../faults/conditions.ts';
import { faultKey, type Fault } from '../faults/fault.ts';
import { groupKey, type AlertGroup } from '../faults/group.ts';
import type { PortTraffic } from '../faults/traffic.ts';

/** What the faults of one gateway remember, as the store keeps it: one row each, under keys of three kinds. */
export interface FaultRecords {
  readonly faults: readonly Fault[];
  readonly groups: readonly AlertGroup[];
  readonly traffic: ReadonlyMap<PortId, PortTraffic>;
}

const FAULT = 'fault ';
const GROUP = 'group ';
const TRAFFIC = 'traffic ';

export const keyOfFault = (fault: Parameters<typeof faultKey>[0]): string => FAULT + faultKey(fault);
export const keyOfGroup = (group: Parameters<typeof groupKey>[0]): string => GROUP + groupKey(group);
export const keyOfTraffic = (port: PortId): string => TRAFFIC + port;

const NOTHING: FaultRecords = { faults: [], groups: [], traffic: new Map() };

/** Reads the rows; those of a condition that this version does not know are left alone. */
export function readFaultRecords(rows: ReadonlyMap<string, object>): FaultRecords {
  if (rows.size === 0) return NOTHING;
  const faults: Fault[] = [];
  const groups: AlertGroup[] = [];
  const traffic = new Map<PortId, PortTraffic>();
  for (const [key, row] of rows) {
    if (key.startsWith(FAULT)) faults.push(row as Fault);
    else if (key.startsWith(GROUP)) groups.push(row as AlertGroup);
    else if (key.startsWith(TRAFFIC)) traffic.set(key.slice(TRAFFIC.length), row);
  }
  return { faults: faults.filter(({ condition }) => Object.hasOwn(CONDITIONS, condition)), groups, traffic };
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
