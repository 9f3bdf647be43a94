import type { Expectation, Match } from './assignment.ts';
import type { Delivery } from './delivery.ts';
import type { Event, EventId, EventKind } from './event.ts';
import type { FaultMoment, FaultRecord } from './fault.ts';
import type { Quota, RawRow } from './observation.ts';
import type { PortId, PortState } from './port.ts';
import type { Duration, Millis } from './time.ts';

/** State of a port: its latest readings, merged. Null: never reported. */
export interface PortRecord {
  readonly port: PortId;
  readonly state: PortState | null;
  /** Time at which the state was first seen. */
  readonly since: Millis | null;
  readonly iccid: string | null;
  readonly imsi: string | null;
  readonly imei: string | null;
  readonly number: string | null;
  readonly operator: string | null;
  readonly balance: number | null;
  readonly signal: number | null;
  readonly quotas: Readonly<Record<string, Quota>>;
  readonly lastSmsAt: Millis | null;
}

/** State of a gateway. */
export interface GatewayRecord {
  readonly name: string;
  readonly firstSeen: Millis;
  readonly lastSeen: Millis;
  /** Time of its last dev-status; null: never. */
  readonly lastStatusAt: Millis | null;
  readonly mac: string | null;
  readonly ip: string | null;
  readonly version: string | null;
  readonly seq: number | null;
  /** The reporting period that it announces; null: it announces none; absent: never reported. */
  readonly period?: Duration | null;
  readonly maxPorts: number | null;
  readonly maxSlots: number | null;
}

/** State of one gateway that the journal passes to a decision, as of the transaction. */
export interface Known {
  readonly gateway: GatewayRecord | null;
  readonly ports: ReadonlyMap<PortId, PortRecord>;
  /** State of the faults, by key. */
  readonly faults: ReadonlyMap<string, FaultRecord>;
  /** Open expectations for events of any gateway, oldest first; mostly none. */
  readonly expectations: readonly Expectation[];
  /**
   * Returns the stored event with this key that was received last, at `since` or later; null if there is none. Answers
   * only for the keys of the intake.
   */
  seen(key: string, since?: Millis): EventId | null;
}

/** An event to be stored, with its deliveries. */
export interface NewEvent {
  readonly event: Event;
  /** The key by which a repeat is recognised; null: it cannot repeat. */
  readonly key: string | null;
  readonly deliveries: readonly Delivery[];
  /** Names of the rules that matched it, in order. */
  readonly rules: readonly string[];
  /** Its row of the report, unchanged; null if it did not come from a report. */
  readonly raw: RawRow | null;
}

/** A part of a report that was received before. */
export interface Repeat {
  readonly kind: EventKind;
  /** The event that was stored then. */
  readonly of: EventId;
}

/** The changes made by one report, or one tick of the clock. The journal commits all of them, or none. */
export interface Decision {
  readonly events: readonly NewEvent[];
  /** Parts that are stored already. */
  readonly repeats: readonly Repeat[];
  /** The gateway's new state; null if it did not change. */
  readonly gateway: GatewayRecord | null;
  /** The new states of the ports that changed. */
  readonly ports: readonly PortRecord[];
  /** The new states of faults that changed, by key; null deletes a record. */
  readonly faults: ReadonlyMap<string, FaultRecord | null>;
  /** Faults that fired, resolved or were repeated. */
  readonly history: readonly FaultMoment[];
  /** Events that match open expectations. */
  readonly matches: readonly Match[];
  /** Time of the next clock tick for the gateway; null: none before its next report. */
  readonly wakeAt: Millis | null;
}

/** A decision that changes nothing. */
export const NO_CHANGE: Decision = {
  events: [],
  repeats: [],
  gateway: null,
  ports: [],
  faults: new Map(),
  history: [],
  matches: [],
  wakeAt: null,
};
