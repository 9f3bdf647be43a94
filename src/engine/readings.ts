import type { GatewayRecord, PortRecord } from '../domain/decision.ts';
import type { DeviceChange } from '../domain/event.ts';
import type { DeviceReading, PortReading } from '../domain/observation.ts';
import type { PortId } from '../domain/port.ts';
import { isSameCard } from '../domain/iccid.ts';
import type { Millis } from '../domain/time.ts';

/** A port that nothing has been said of. */
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

/** A gateway at its first report. */
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
 * A port's record after a reading: what the reading lacks stays. The very same object if nothing changed, so that an
 * unchanged report costs no write.
 */
export function mergePort(before: PortRecord, reading: PortReading, at: Millis): PortRecord {
  const { quotas, ...read } = reading;
  // The same card, told with or without its check digit, is no news.
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

/** A gateway's record after a reading, and which of its changes are worth an event. */
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
