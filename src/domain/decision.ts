import type { Expectation, Match } from './assignment.ts';
import type { Delivery } from './delivery.ts';
import type { Event, EventId, EventKind } from './event.ts';
import type { FaultMoment, FaultRecord } from './fault.ts';
import type { Quota, RawRow } from './observation.ts';
import type { PortId, PortState } from './port.ts';
import type { Duration, Millis } from './time.ts';

/** What is known of a port: its latest readings, merged. Null: never said. */
export interface PortRecord {
  readonly port: PortId;
  readonly state: PortState | null;
  /** When the state was first seen. */
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

/** What is known of a gateway. */
export interface GatewayRecord {
  readonly name: string;
  readonly firstSeen: Millis;
  readonly lastSeen: Millis;
  /** When its last dev-status came; null: never. */
  readonly lastStatusAt: Millis | null;
  readonly mac: string | null;
  readonly ip: string | null;
  readonly version: string | null;
  readonly seq: number | null;
  /** Its reporting period as it says; null: it says that it has none; absent: it never said. */
  readonly period?: Duration | null;
  readonly maxPorts: number | null;
  readonly maxSlots: number | null;
}

/** All that the journal hands to a decision about one gateway, as it stands in the transaction. */
export interface Known {
  readonly gateway: GatewayRecord | null;
  readonly ports: ReadonlyMap<PortId, PortRecord>;
  /** What the faults remember, by key. */
  readonly faults: ReadonlyMap<string, FaultRecord>;
  /** Who waits for events of any gateway, the oldest first; mostly nobody. */
  readonly expectations: readonly Expectation[];
  /** The stored event with this key that was received last, at `since` or later; null: none. Only keys named in the intake. */
  seen(key: string, since?: Millis): EventId | null;
}

/** An event that is to be stored, with the deliveries that it causes. */
export interface NewEvent {
  readonly event: Event;
  /** What recognises it when it comes again; null: it is its own identity. */
  readonly key: string | null;
  readonly deliveries: readonly Delivery[];
  /** The names of the rules that took it, in their order. */
  readonly rules: readonly string[];
  /** Its own row of the report, as it came; null: it came from no report. */
  readonly raw: RawRow | null;
}

/** A part of a report that came before, by its key. */
export interface Repeat {
  readonly kind: EventKind;
  /** The event that it made then. */
  readonly of: EventId;
}

/** What one report, or one tick of a clock, changes. The journal commits all of it, or nothing. */
export interface Decision {
  readonly events: readonly NewEvent[];
  /** What is stored already, and is not stored again. */
  readonly repeats: readonly Repeat[];
  /** The gateway's record, where it changed. */
  readonly gateway: GatewayRecord | null;
  /** The ports' records that changed. */
  readonly ports: readonly PortRecord[];
  /** What the faults remember that changed, by key; null deletes a record. */
  readonly faults: ReadonlyMap<string, FaultRecord | null>;
  /** Faults that began, ended, or were told again. */
  readonly history: readonly FaultMoment[];
  /** What was waited for and has come. */
  readonly matches: readonly Match[];
  /** When the clock has to look at the gateway again; null: not before its next report. */
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
