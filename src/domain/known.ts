import type { Expectation } from './assignment.ts';
import type { EventId } from './event.ts';
import type { FaultRecord } from './fault.ts';
import type { Quota } from './observation.ts';
import type { PortState } from './port-state.ts';
import type { PortId } from './port.ts';
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
