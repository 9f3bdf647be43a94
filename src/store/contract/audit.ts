import type { AuditAction, AuditEntry, NewAuditEntry } from '../../domain/audit.ts';
import type { EventId } from '../../domain/event.ts';
import type { KnownSubject } from '../../domain/subject.ts';
import type { Millis } from '../../domain/time.ts';
import type { Page, PageRequest } from './paging.ts';

/** A query for entries of the audit; absent fields match any. */
export interface AuditQuery {
  readonly event?: EventId;
  readonly actor?: string;
  readonly actions?: readonly AuditAction[];
  /** Name, number or ICCID of the SIM in the subject of the event. */
  readonly sim?: string;
  /** At or after it. */
  readonly since?: Millis;
  /** Before it. */
  readonly until?: Millis;
}

/** An entry with the subject of its event, where there is one. */
export interface ListedAuditEntry extends Omit<AuditEntry, 'subject'> {
  readonly subject: KnownSubject | null;
}

/** The audit: who saw and did what. Entries are never changed. */
export interface Audit {
  /**
   * Writes entries, in one commit with whatever else is being stored.
   *
   * @throws StoreUnavailable if they could not be stored
   */
  note(entries: readonly NewAuditEntry[]): Promise<void>;
  /**
   * Returns entries, newest first.
   *
   * @throws InvalidCursor
   */
  list(query: AuditQuery, page: PageRequest): Promise<Page<ListedAuditEntry>>;
  /** Deletes up to `limit` entries that are older than `before`. Returns how many. */
  expire(before: Millis, limit: number): Promise<number>;
}
