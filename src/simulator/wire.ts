import { portId, portStateCode, type PortState } from '../domain/port.ts';
import { HOUR, SECOND, type Millis } from '../domain/time.ts';

/** A SIM slot of the simulated gateway. */
export interface Slot {
  readonly port: number;
  readonly slot: number;
  readonly imei: string;
  readonly iccid: string;
  readonly imsi: string;
  readonly number: string;
  state: PortState;
  balance: number;
  signal: number;
}

/** A body as the gateway posts it. */
export interface SimulatedReport {
  readonly type: string;
  readonly body: string;
}

/** Returns the name of a slot. */
export function nameOf(slot: Slot): string {
  return portId(slot.port, slot.slot);
}

/** Converts a time to Unix seconds. */
export function unixSeconds(time: Millis): number {
  return Math.floor(time / SECOND);
}

/** Makes a report of `type` with these fields, as JSON. */
export function report(type: string, fields: object): SimulatedReport {
  return { type, body: JSON.stringify({ type, ...fields }) };
}

/** Makes the entry of a port in port-status and dev-status (document 4.1); `seq` is counted from the port. */
export function portEntry(slot: Slot, seq: number): object {
  return {
    port: nameOf(slot),
    sim: '',
    seq,
    st: portStateCode(slot.state),
    active: slot.state === 'idle' ? 0 : 1,
    imei: slot.imei,
    iccid: slot.iccid,
    imsi: slot.imsi,
    sn: slot.number,
    opr: '24701 EXAMPLE MOBILE',
    bal: slot.balance.toFixed(2),
    sig: slot.state === 'idle' ? 99 : slot.signal,
    tot_dur: '0/-1',
    mon_dur: '0/-1',
    day_dur: '0/-1',
  };
}

const ZONE = 2 * HOUR;

/** Formats the service centre's time stamp: local time and the zone in quarters of an hour (`08` is +2 h). */
function scts(time: Millis): string {
  return `${new Date(time + ZONE).toISOString().replace(/\D/g, '').slice(2, 14)}08`;
}

/** Makes a row of recv-sms with a header block before the text, as real devices send it (document 4.3; seen on devices). */
export function smsRow(slot: Slot, time: Millis, sender: string, text: string): readonly unknown[] {
  const header = [
    `Sender: ${sender}`,
    `Receiver: "${nameOf(slot)}" ${slot.number}`,
    'SMSC: 37129999100',
    `SCTS: ${scts(time)}`,
  ];
  const content = Buffer.from([...header, '', text].join('\r\n')).toString('base64');
  return [0, nameOf(slot), unixSeconds(time), sender, slot.number, content, slot.iccid, slot.imsi, 0];
}
