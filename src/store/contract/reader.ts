import type { CodeKind } from '../../domain/code.ts';
import type { GatewayRecord } from '../../domain/decision.ts';
import type { DeliveryId, DeliveryState, MessageRef } from '../../domain/delivery.ts';
import type { Event, EventId, EventKind } from '../../domain/event.ts';
import type { FaultMoment, FaultRecord } from '../../domain/fault.ts';
import type { IdEnding } from '../../domain/id.ts';
import type { PortId } from '../../domain/port.ts';
import type { Rejected } from '../../domain/rejected.ts';
import type { KnownSubject, Scope, SubjectId } from '../../domain/subject.ts';
import type { Usage } from '../../domain/submission.ts';
import type { Duration, Millis } from '../../domain/time.ts';
import type { Traffic } from '../../domain/traffic.ts';
import type { Standing } from './outbox.ts';
import type { Page, PageRequest } from './paging.ts';
import type {
  DeliveryDetail,
  DeliveryHead,
  Depth,
  EventDetail,
  FeedPage,
  GatewayStanding,
  ListedDelivery,
  Quarantined,
  QuarantinedPart,
  Routed,
  RuleHits,
  StoredEvent,
} from './results.ts';

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
  /** `any`: with a code of whichever kind; `none`: without one. */
  readonly code?: CodeKind | 'any' | 'none';
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

/** A stretch of time in steps, all of them whole hours of UTC. */
export interface Hours {
  readonly since: Millis;
  /** Exclusive. */
  readonly until: Millis;
  readonly step: Duration;
}

/** A query for parts in quarantine; absent fields match any. */
export interface QuarantineQuery {
  readonly gateway?: string;
  readonly id?: IdEnding;
}

/** A query for the history of faults; absent fields match any. */
export interface FaultQuery {
  /** At or after it. */
  readonly since?: Millis;
  /** The id of the episode. */
  readonly episode?: IdEnding;
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
  /**
   * Returns a page of deliveries, as far as an index has them: of many at little cost.
   * @throws InvalidCursor
   */
  deliveryHeads(scope: Scope, query: DeliveryQuery, page: PageRequest): Promise<Page<DeliveryHead>>;
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
