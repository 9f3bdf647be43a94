import type { Fault, FaultId, PortTraffic } from '../domain/fault.ts';
import type { DeviceReading, PortReading } from '../domain/observation.ts';
import type { PortId } from '../domain/port.ts';
import type { Duration, Millis } from '../domain/time.ts';
import type { AlertSettings } from './settings.ts';

/** Record of a gateway's reporting, for finding out that it is silent. */
export interface Liveness {
  /** Time of its last report of any type; null: never. */
  readonly lastSeen: Millis | null;
  /** Start of this process: silence before it is not the gateway's. */
  readonly startedAt: Millis;
  /** True once a dev-status came. */
  readonly snapshots: boolean;
  /** Its own period; null: it has none, by its own account; undefined: it does not say. */
  readonly period: Duration | null | undefined;
  /** The config's `period`; null: not set. */
  readonly configured: Duration | null;
}

/** State of a gateway, apart from any report. */
export interface Known {
  readonly gateway: string;
  readonly settings: AlertSettings;
  /** All rows of its faults. */
  readonly faults: readonly Fault[];
  /** Traffic counters of its ports. */
  readonly traffic: ReadonlyMap<PortId, PortTraffic>;
  readonly liveness: Liveness;
  /** Returns the last known reading of a port, the report merged in. */
  readonly port: (port: PortId) => PortReading | undefined;
  /** Returns the ICCID that the config demands for a port; null: none. */
  readonly pinned: (port: PortId) => string | null;
  /** Returns true if a silence or a maintenance covers a fault now. */
  readonly silenced: (id: FaultId) => boolean;
}

/**
 * A port before and after a report: all that is known of it, the report merged in. Absent values never erase known
 * ones.
 */
export interface PortChange {
  /** Null: never seen before. */
  readonly before: PortReading | null;
  readonly after: PortReading;
}

/** A gateway before and after a report: all that is known of it, the report merged in. */
export interface DeviceChange {
  /** Null: never seen before. */
  readonly before: DeviceReading | null;
  readonly after: DeviceReading;
}

/**
 * Outcome of one piece of traffic on a port: an SMS went out or not, a call out was answered or not, something came in.
 */
export interface TrafficOutcome {
  readonly port: PortId;
  readonly kind: 'sms_sent' | 'call_out' | 'received';
  /** Always true for `received`. */
  readonly ok: boolean;
}

/** A report, as far as faults are concerned. */
export interface Report {
  /** The ports in the report. */
  readonly ports: readonly PortChange[];
  /** Null: the report has nothing about the device. */
  readonly device: DeviceChange | null;
  readonly traffic: readonly TrafficOutcome[];
  /** The gateway's clock minus Simwire's, by the report's most recent time; null: the report has no time. */
  readonly skew: Duration | null;
  /** True if the gateway had never sent a dev-status before: what is wrong with ports never seen is no news then. */
  readonly first: boolean;
}
