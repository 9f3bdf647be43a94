import type { Logger } from 'pino';
import type { Rejected } from '../../domain/rejected.ts';
import type { Submission } from '../../domain/submission.ts';
import type { Clock } from '../../domain/time.ts';
import type { Envelope } from '../../ejoin/decode.ts';
import type { Metrics } from '../../observability/metrics.ts';
import type { Access } from './access.ts';

/** A body that is on disk: `stored` counts new events, `quarantined` counts parts that could not be decoded. */
export interface Stored {
  readonly stored: number;
  readonly quarantined: number;
  /** Reason for which nothing in the body is usable; absent if something is, or if it was empty. */
  readonly unusable?: string;
}

/** A body that was not stored, or not all of it. */
export interface Unavailable {
  /** Reason, in words for the gateway's log: no secret, no path, no message text. */
  readonly unavailable: string;
  /** Delay before the gateway should retry, in seconds. */
  readonly retryAfter: number;
}

export type AcceptResult = Stored | Unavailable;

/** A reason for which the relay cannot store or deliver. It is public. */
export interface Reason {
  readonly code: string;
  readonly message: string;
}

export interface Readiness {
  readonly ready: boolean;
  readonly reasons: readonly Reason[];
  /** The relay's name and what it owns; absent while it starts. */
  readonly instance?: { readonly name: string; readonly leases: readonly string[] };
}

/** The HTTP server's dependencies, provided by `app/start.ts`. */
export interface Dependencies {
  readonly version: string;
  readonly clock: Clock;
  readonly log: Logger;
  readonly metrics: Metrics;
  /** Returns the access rules of the config in force; called for each request, so that a reload needs no restart. */
  access(): Access;
  /** Decodes a body and stores its events, and undecodable parts in quarantine. Resolves once all of it is durable. */
  accept(gateway: string, body: Buffer, envelope: Envelope, submission: Submission): Promise<AcceptResult>;
  /** Records a rejected request. */
  rejected(one: Pick<Rejected, 'client' | 'kind' | 'gateway'>): void;
  ready(): Readiness;
}
