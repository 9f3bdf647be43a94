import type { DeliveryId } from './delivery.ts';
import type { EventId } from './event.ts';
import type { SubjectId } from './subject.ts';
import type { Millis } from './time.ts';

/** Deeds that are audited. */
export const AUDIT_ACTIONS = [
  'log_in',
  'log_in_failed',
  'log_out',
  'config_loaded',
  'see',
  'search',
  'reveal',
  'claim',
  'release_claim',
  'promote',
  'expect',
  'export',
  'acknowledge',
  'unacknowledge',
  'confirm',
  'silence',
  'end_silence',
  'retry',
  'release',
  'drop',
  'resend',
  'test',
  'replay',
  'end_session',
  'disable',
  'enable',
  'make_link',
  'show_report_url',
] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];

/** Subject of an audit entry, by ids only: it holds nobody's text, code or number. */
export interface AuditSubject {
  readonly event?: EventId;
  readonly delivery?: DeliveryId;
  readonly destination?: string;
  /** The client's address. */
  readonly client?: string;
  /** A name or id of another kind: of a silence, a session, an account, or the digest of a config. */
  readonly about?: string;
}

/** An entry that is to be written. */
export interface NewAuditEntry extends AuditSubject {
  readonly at: Millis;
  /** The id of the principal, or `simwire`. */
  readonly actor: string;
  readonly action: AuditAction;
}

/** An entry of the audit: who did what, and when. */
export interface AuditEntry extends NewAuditEntry {
  /** Grows with each entry. */
  readonly id: number;
  /** The subject of the event. */
  readonly subject?: SubjectId;
}
