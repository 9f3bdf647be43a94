import type { GatewayRecord, PortRecord } from '../domain/decision.ts';
import type { DeviceChange } from '../domain/event.ts';
import {
  type AlertGroup,
  type Episode,
  type Fault,
  type FaultId,
  faultKey,
  type FaultRecord,
  type PortTraffic,
} from '../domain/fault.ts';
import { isSameCard } from '../domain/iccid.ts';
import type { DeviceReading, PortReading } from '../domain/observation.ts';
import type { PortId } from '../domain/port.ts';
import type { Millis } from '../domain/time.ts';
import { groupKey } from '../faults/grouping.ts';

/** Creates the record of a port that was never reported. */
export function newPort(port: PortId): PortRecord {
  return {
    port,
    state: null,
    since: null,
    iccid: null,
    imsi: null,
    imei: null,
    number: null,
    operator: null,
    balance: null,
    signal: null,
    quotas: {},
    lastSmsAt: null,
  };
}

/** Creates the record of a gateway at its first report. */
export function newGateway(name: string, at: Millis): GatewayRecord {
  return {
    name,
    firstSeen: at,
    lastSeen: at,
    lastStatusAt: null,
    mac: null,
    ip: null,
    version: null,
    seq: null,
    maxPorts: null,
    maxSlots: null,
  };
}

/**
 * Merges a reading into a port's record: what the reading lacks stays. Returns the very same object if nothing changed,
 * so that an unchanged report costs no write.
 */
export function mergePort(before: PortRecord, reading: PortReading, at: Millis): PortRecord {
  const { quotas, ...read } = reading;
  // The same card, reported with or without its check digit, is no news.
  const isSame = read.iccid !== undefined && before.iccid !== null && isSameCard(before.iccid, read.iccid);
  const said = isSame ? { ...read, iccid: before.iccid } : read;
  const keys = Object.keys(said) as (keyof typeof said)[];
  const changed = keys.some((key) => before[key] !== said[key]);
  const quotasChanged =
    quotas !== undefined &&
    Object.entries(quotas).some(([name, quota]) => {
      const old = before.quotas[name];
      return old?.used !== quota.used || old.limit !== quota.limit;
    });
  if (!changed && !quotasChanged) return before;
  const stateChanged = reading.state !== undefined && reading.state !== before.state;
  return {
    ...before,
    ...said,
    since: stateChanged ? at : before.since,
    quotas: quotasChanged ? { ...before.quotas, ...quotas } : before.quotas,
  };
}

/** Merges a reading into a gateway's record, and says which of its changes are worth an event. */
export function mergeDevice(
  before: GatewayRecord,
  reading: DeviceReading,
  snapshot: boolean,
  at: Millis,
): { after: GatewayRecord; changes: DeviceChange[] } {
  const { seq, ...said } = reading;
  const after: GatewayRecord = {
    ...before,
    ...said,
    seq: seq ?? before.seq,
    lastStatusAt: snapshot ? at : before.lastStatusAt,
  };
  const changes: DeviceChange[] = [];
  if (snapshot && before.lastStatusAt === null) changes.push('first_seen');
  else if (seq !== undefined && before.seq !== null && seq < before.seq) changes.push('restarted');
  if (before.ip !== null && after.ip !== before.ip) changes.push('address');
  if (before.version !== null && after.version !== before.version) changes.push('version');
  return { after, changes };
}

/** Records of the faults of one gateway, by kind. */
export interface FaultRecords {
  readonly faults: readonly Fault[];
  readonly groups: readonly AlertGroup[];
  readonly traffic: ReadonlyMap<PortId, PortTraffic>;
  /** Returns the episode that a fault is in; null: there is no such fault. */
  readonly episodeOf: (id: FaultId) => Episode | null;
}

/** Returns the key under which the record of a fault is stored; unique within its gateway. */
export const keyOfFault = (fault: Parameters<typeof faultKey>[0]): string => `fault ${faultKey(fault)}`;
/** Returns the key under which the record of an alert group is stored. */
export const keyOfGroup = (group: Parameters<typeof groupKey>[0]): string => `group ${groupKey(group)}`;
/** Returns the key under which the record of a port's traffic is stored. */
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

/** Converts a port's record to a reading for the faults: what was never reported is absent. */
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
