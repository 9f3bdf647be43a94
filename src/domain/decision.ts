import type { Delivery } from './delivery.ts';
import type { Event } from './event.ts';
import type { GatewayRecord, PortRecord } from './known.ts';

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
  /** Fault records that changed, by key; null deletes one. */
  readonly faults: ReadonlyMap<string, string | null>;
}

/** A decision that changes nothing. */
export const NO_CHANGE: Decision = { events: [], gateway: null, ports: [], faults: new Map() };
