export const PORTS = 32;
export const SLOTS = 4;

/** A dev-status of a whole gateway. */
export interface Snapshot {
  readonly gateway: number;
  readonly seq: number;
  /** The state of every slot, on the wire. */
  readonly state: (slot: number) => number;
  /** Another signal in these slots than before. */
  readonly signal?: (slot: number) => number;
  readonly ports?: number;
  /** Of each port. */
  readonly slots?: number;
}

/** Its body, as a gateway posts it: all fields of every slot. */
export function devStatus({
  gateway,
  seq,
  state,
  signal = () => 21,
  ports = PORTS,
  slots = SLOTS,
}: Snapshot): string {
  const status = Array.from({ length: ports * slots }, (_, slot) => {
    const id = gateway * PORTS * SLOTS + slot;
    const iccid = `893701${String(id).padStart(13, '0')}`;
    return {
      port: `${1 + Math.floor(slot / slots)}.${String(1 + (slot % slots)).padStart(2, '0')}`,
      seq: 0,
      st: state(slot),
      imei: `35693803${String(id).padStart(7, '0')}`,
      active: slot % slots === 0 ? 1 : 0,
      inserted: 1,
      slot_active: 1,
      iccid,
      imsi: `24701${String(id).padStart(10, '0')}`,
      sn: `+3712${String(id).padStart(7, '0')}`,
      opr: '24701 LMT',
      bal: '4.20',
      sig: String(signal(slot)),
      tot_asr: '0/0',
    };
  });
  const mac = `0030F100${gateway.toString(16).padStart(4, '0')}`.replace(/..(?=.)/g, '$&-').toUpperCase();
  return JSON.stringify({
    type: 'dev-status',
    seq,
    expires: 60,
    mac,
    ip: '192.0.2.10',
    ver: '618-01',
    'max-ports': ports,
    'max-slot': slots,
    status,
  });
}
