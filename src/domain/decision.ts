import type { Match } from './assignment.ts';
import type { Delivery } from './delivery.ts';
import type { Event, EventId, EventKind } from './event.ts';
import type { FaultMoment, FaultRecord } from './fault.ts';
import type { GatewayRecord, PortRecord } from './known.ts';
import type { RawRow } from './observation.ts';
import type { Millis } from './time.ts';

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
