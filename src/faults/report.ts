import type { DeviceReading, PortReading } from '../domain/observation.ts';
import type { PortId } from '../domain/port.ts';
import type { Duration } from '../domain/time.ts';

/** A port before and after a report: everything known of it, the report merged in. Absent values never erase known ones. */
export interface PortLook {
  /** Null: never seen before. */
  readonly before: PortReading | null;
  readonly after: PortReading;
}

/** A gateway before and after a report: everything known of it, the report merged in. */
export interface DeviceLook {
  /** Null: never seen before. */
  readonly before: DeviceReading | null;
  readonly after: DeviceReading;
}

/** What traffic says of a port: an SMS went out or not, a call out was answered or not, something came in. */
export interface TrafficOutcome {
  readonly port: PortId;
  readonly kind: 'sms_sent' | 'call_out' | 'received';
  /** Always true for `received`. */
  readonly ok: boolean;
}

/** What a report says, as far as faults care. */
export interface Report {
  /** The ports that it names. */
  readonly ports: readonly PortLook[];
  /** Null: it says nothing of the device. */
  readonly device: DeviceLook | null;
  readonly traffic: readonly TrafficOutcome[];
  /** The gateway's clock minus Simwire's, by the report's most recent time; null: it tells no time. */
  readonly skew: Duration | null;
  /** The gateway has not sent a dev-status before this report: what is wrong with unseen ports is no news. */
  readonly first: boolean;
}
