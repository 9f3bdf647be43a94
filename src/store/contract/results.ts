import type { Assignment } from '../../domain/assignment.ts';
import type { GatewayRecord, PortRecord } from '../../domain/decision.ts';
import type { Delivery } from '../../domain/delivery.ts';
import type { Event, EventId, EventKind } from '../../domain/event.ts';
import type { FaultRecord } from '../../domain/fault.ts';
import type { RawRow, Reject } from '../../domain/observation.ts';
import type { Attempt } from '../../domain/outcome.ts';
import type { PortId } from '../../domain/port.ts';
import type { KnownSubject } from '../../domain/subject.ts';
import type { Submission } from '../../domain/submission.ts';
import type { Millis } from '../../domain/time.ts';
import type { BodyEnvelope } from './journal.ts';
import type { Standing } from './outbox.ts';

/** A stored event. */
export interface StoredEvent {
  readonly event: Event;
  readonly subject: KnownSubject;
  /** Names of the rules that matched it. */
  readonly rules: readonly string[];
  /** Number of deliveries made by its rules. */
  readonly deliveries: number;
  /** Sender of the report; null: it is of no report. */
  readonly submission: Submission | null;
}

/** An event with its raw row, deliveries and assignment. */
export interface EventDetail extends StoredEvent {
  readonly raw: RawRow | null;
  readonly sent: readonly DeliveryDetail[];
  readonly assignment: Assignment | null;
}

/** A delivery in a list, without the event's text. */
export interface ListedDelivery extends Delivery {
  readonly kind: EventKind;
  readonly subject: KnownSubject;
}

/** As much of a delivery as decides what can be done about it. */
export type DeliveryHead = Pick<ListedDelivery, 'id' | 'state' | 'destination' | 'subject'>;

/** A delivery with every attempt, the first one first. */
export interface DeliveryDetail extends ListedDelivery {
  readonly tried: readonly Attempt[];
}

/** Number of deliveries of a destination in one state. */
export interface Depth extends Standing {
  readonly count: number;
  /** Creation time of the oldest. */
  readonly oldest: Millis;
}

/** Number of events that a rule matched. */
export interface RuleHits {
  readonly rule: string;
  readonly hits: number;
  readonly lastAt: Millis;
}

/** The destination to which a rule sent an event. */
export interface Routed {
  readonly rule: string | null;
  readonly destination: string;
}

/** An undecodable part of a report, in quarantine. */
export interface Quarantined {
  readonly id: number;
  readonly gateway: string;
  readonly firstSeen: Millis;
  readonly lastSeen: Millis;
  readonly count: number;
  readonly reason: string;
  /** In UTF-16 units. */
  readonly length: number;
}

/** A part in quarantine with its content. */
export interface QuarantinedPart extends Quarantined, Reject {
  /** Headers and query that the body came with. */
  readonly envelope: BodyEnvelope;
}

/**
 * Everything that is known of a gateway. After a change another one is returned, so that what was made of one may be kept
 * with it.
 */
export interface GatewayStanding {
  /** Null: it has not reported, or is Simwire itself. */
  readonly gateway: GatewayRecord | null;
  readonly ports: ReadonlyMap<PortId, PortRecord>;
  /** By key. */
  readonly faults: ReadonlyMap<string, FaultRecord>;
}

/** An event of the feed. */
export interface FedEvent extends StoredEvent {
  /** The cursor for what comes after it. */
  readonly cursor: string;
}

/** Events of the feed after a cursor, in commit order. */
export interface FeedPage {
  readonly events: readonly FedEvent[];
  /** Those in between that are left out, as what is stored of them is damaged: they hold up no other. */
  readonly damaged: readonly EventId[];
  /** The cursor for the next page, also if this one is empty. */
  readonly cursor: string;
}
