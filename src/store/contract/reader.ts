import type { Assignment } from '../../domain/assignment.ts';
import type { CodeKind } from '../../domain/code.ts';
import type { GatewayRecord, PortRecord } from '../../domain/decision.ts';
import type { Delivery, DeliveryId, DeliveryState, MessageRef } from '../../domain/delivery.ts';
import type { Event, EventId, EventKind } from '../../domain/event.ts';
import type { FaultMoment, FaultRecord } from '../../domain/fault.ts';
import type { IdEnding } from '../../domain/id.ts';
import type { RawRow, Reject } from '../../domain/observation.ts';
import type { Attempt } from '../../domain/outcome.ts';
import type { PortId } from '../../domain/port.ts';
import type { Rejected } from '../../domain/rejected.ts';
import type { KnownSubject, Scope, SubjectId } from '../../domain/subject.ts';
import type { Submission, Usage } from '../../domain/submission.ts';
import type { Duration, Millis } from '../../domain/time.ts';
import type { Traffic } from '../../domain/traffic.ts';
import type { BodyEnvelope } from './journal.ts';
import type { Standing } from './outbox.ts';
import type { Page, PageRequest } from './paging.ts';

/** Parts of an event in which people search: its text, and those who sent or got it. */
export type SearchedPart = 'text' | 'party';

/** Strings of which at least one stands in a searched part of an event, in one letter case. */
export interface Need {
  readonly part: SearchedPart;
  readonly oneOf: readonly string[];
}

/**
 * Decides whether an event is meant.
 *
 * @param captured returns the codes that rules found in it, as its deliveries have them
 */
export type Where = (event: Event, captured: () => readonly string[]) => boolean;

/** A query for events; absent fields match any. */
export interface EventQuery {
  readonly kinds?: readonly EventKind[];
  readonly gateway?: string;
  readonly port?: PortId;
  /** Name, number or ICCID of the SIM in the subject. */
  readonly sim?: string;
  readonly tag?: string;
  /** Name of a rule that matched it. */
  readonly rule?: string;
  /** `none`: without a code. */
  readonly code?: CodeKind | 'none';
  /** True: without deliveries. */
  readonly unrouted?: boolean;
  /** The client that posted it. */
  readonly peer?: string;
  /** The number of the token with which it was posted. */
  readonly token?: number;
  readonly id?: IdEnding;
  /** Received at or after it. */
  readonly since?: Millis;
  /** Received before it. */
  readonly until?: Millis;
  /** Filters by fields without a column (text, sender, recipient); applied last to each event. */
  readonly where?: Where;
  /** Strings that every event has that `where` accepts: a driver may find those by it. */
  readonly needs?: readonly Need[];
  readonly order?: 'newest' | 'oldest';
}

/** A query that is plain data: all but what is decided by looking into events. */
export type PlainQuery = Omit<EventQuery, 'where' | 'needs'>;

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

/** A query for deliveries; absent fields match any. */
export interface DeliveryQuery {
  readonly states?: readonly DeliveryState[];
  readonly destination?: string;
  /** They stand in one of these ways, of which none is an end. */
  readonly among?: readonly Standing[];
  readonly id?: IdEnding;
  /** They are among these. */
  readonly ids?: readonly DeliveryId[];
  readonly event?: EventId;
  /** Created at or after it. */
  readonly since?: Millis;
  readonly order?: 'newest' | 'oldest';
}

/** A delivery in a list, without the event's text. */
export interface ListedDelivery extends Delivery {
  readonly kind: EventKind;
  readonly subject: KnownSubject;
}

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

/** A stretch of time in steps, all of them whole hours of UTC. */
export interface Hours {
  readonly since: Millis;
  /** Exclusive. */
  readonly until: Millis;
  readonly step: Duration;
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

/** A query for parts in quarantine; absent fields match any. */
export interface QuarantineQuery {
  readonly gateway?: string;
  readonly id?: IdEnding;
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

/** A query for the history of faults; absent fields match any. */
export interface FaultQuery {
  /** At or after it. */
  readonly since?: Millis;
  /** The id of the episode. */
  readonly episode?: IdEnding;
}

/** An event of the feed. */
export interface FedEvent extends StoredEvent {
  /** The cursor for what comes after it. */
  readonly cursor: string;
}

/** Events of the feed after a cursor, in commit order. */
export interface FeedPage {
  readonly events: readonly FedEvent[];
  /** The cursor for the next page, also if this one is empty. */
  readonly cursor: string;
}

/**
 * Queries for people and programs. Each takes the scope of the caller: rows outside of it are in no list and no count.
 * The fault of a whole gateway has a subject of its own.
 */
export interface Reader {
  /** Returns all stored subjects, for building scopes; or those whose number is greater than one. */
  subjects(after?: SubjectId): Promise<readonly KnownSubject[]>;
  /** Returns the stored subjects of a gateway. */
  subjectsAt(gateway: string): Promise<readonly KnownSubject[]>;
  /**
   * Returns a page of events.
   * @throws InvalidCursor
   */
  events(scope: Scope, query: EventQuery, page: PageRequest): Promise<Page<StoredEvent>>;
  /** Returns those of these events that are there and in the scope, in the order of the ids. */
  eventsOf(scope: Scope, ids: readonly EventId[]): Promise<readonly StoredEvent[]>;
  event(scope: Scope, id: EventId): Promise<EventDetail | null>;
  /** Returns the codes that rules found in an event, as its deliveries have them, whoever may see those. */
  captured(id: EventId): Promise<readonly string[]>;
  /**
   * Returns events in commit order. None is skipped if several instances commit at the same time.
   *
   * @param from a cursor; a moment: from what was received then; null: from now on
   * @throws InvalidCursor
   */
  feed(scope: Scope, from: string | Millis | null, limit: number): Promise<FeedPage>;
  /**
   * Returns a page of deliveries.
   * @throws InvalidCursor
   */
  deliveries(scope: Scope, query: DeliveryQuery, page: PageRequest): Promise<Page<ListedDelivery>>;
  delivery(scope: Scope, id: DeliveryId): Promise<DeliveryDetail | null>;
  /** Returns the delivery of a message, for replies to it; the last one if several share the message. */
  deliveryOf(scope: Scope, message: MessageRef): Promise<DeliveryDetail | null>;
  /** Counts the deliveries by destination and state, without final ones. */
  depths(scope: Scope): Promise<readonly Depth[]>;
  /** Returns the destinations to which rules sent these events when they arrived, without failovers and replays. */
  routed(scope: Scope, events: readonly EventId[]): Promise<ReadonlyMap<EventId, readonly Routed[]>>;
  ruleHits(scope: Scope): Promise<readonly RuleHits[]>;
  /** Counts what came and what arrived, step by step, in no order; steps in which nothing did are left out. */
  traffic(scope: Scope, hours: Hours): Promise<readonly Traffic[]>;
  gateways(scope: Scope): Promise<readonly GatewayRecord[]>;
  /** Returns the state of a gateway's faults by key; in a narrower scope only the faults of its subjects. */
  faults(scope: Scope, gateway: string): Promise<ReadonlyMap<string, FaultRecord>>;
  /** Returns how each gateway stands by its name, Simwire itself too, in one reading: whoever asks narrows it down to a scope. */
  standings(scope: 'everything'): Promise<ReadonlyMap<string, GatewayStanding>>;
  /** Returns the history of faults, latest first, at most `limit` entries. */
  faultHistory(scope: Scope, query: FaultQuery, limit: number): Promise<readonly FaultMoment[]>;
  /**
   * Returns the quarantine, latest first. It has no subject: only the scope `everything` includes it.
   *
   * @throws InvalidCursor
   */
  quarantine(scope: Scope, query: QuarantineQuery, page: PageRequest): Promise<Page<Quarantined>>;
  /** Counts the parts in quarantine by gateway. */
  quarantineSizes(scope: 'everything'): Promise<ReadonlyMap<string, number>>;
  quarantined(scope: Scope, id: number): Promise<QuarantinedPart | null>;
  /** Returns the rejected requests, last one first. They have no subject either. */
  rejected(scope: Scope, limit: number): Promise<readonly Rejected[]>;
  /** Returns how the report URL of each gateway was used, by its name; only the scope `everything` includes it. */
  usage(scope: Scope): Promise<ReadonlyMap<string, Usage>>;
}
