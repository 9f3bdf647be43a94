import type { Delivery } from './delivery.ts';
import type { Event } from './event.ts';
import type { GatewayRecord, PortRecord } from './known.ts';
import type { Millis } from './time.ts';

/** An event that is to be stored, with the deliveries that it causes. */
export interface NewEvent {
  readonly event: Event;
  /** What recognises it when it comes again; null: it is its own identity. */
  readonly key: string | null;
  readonly deliveries: readonly Delivery[];
}

/** What one report, or one tick of a clock, changes. The journal commits all of it, or nothing. */
export interface Decision {
  readonly events: readonly NewEvent[];
  /** The gateway's record, where it changed. */
  readonly gateway: GatewayRecord | null;
  /** The ports' records that changed. */
  readonly ports: readonly PortRecord[];
  /** What the faults remember that changed, by key; null deletes a record. */
  readonly faults: ReadonlyMap<string, object | null>;
  /** Faults that began, ended, or were told again. */
  readonly history: readonly FaultMoment[];
  /** When the clock has to look at the gateway again; null: not before its next report. */
  readonly wakeAt: Millis | null;
}

/** One entry of the faults' history: plain JSON. */
export interface FaultMoment {
  readonly gateway: string;
  readonly at: Millis;
}

/** A decision that changes nothing. */
export const NO_CHANGE: Decision = {
  events: [],
  gateway: null,
  ports: [],
  faults: new Map(),
  history: [],
  wakeAt: null,
};
