import type { Logger } from 'pino';
import type { Rejected } from '../../domain/rejected.ts';
import type { Clock } from '../../domain/time.ts';
import type { Envelope } from '../../ejoin/decode.ts';
import type { Metrics } from '../../observability/metrics.ts';
import type { Access } from './access.ts';

/** Everything in the body is on disk: `stored` new events, `quarantined` parts that nothing could be made of. */
export interface Stored {
  readonly stored: number;
  readonly quarantined: number;
  /** Why nothing in the body could be used; absent: something could, or there was nothing in it. */
  readonly unusable?: string;
}

/** The body was not kept, or not all of it. */
export interface Unavailable {
  /** Why, in words for the gateway's log: no secret, no path, no text. */
  readonly unavailable: string;
  /** When it is worth another try, in seconds. */
  readonly retryAfter: number;
}

export type AcceptResult = Stored | Unavailable;

/** One thing that keeps the relay from storing or delivering. It is shown to anyone who asks. */
export interface Reason {
  readonly code: string;
  readonly message: string;
}

export interface Readiness {
  readonly ready: boolean;
  readonly reasons: readonly Reason[];
}

/** What the HTTP side needs of the rest; `app/start.ts` fills it. */
export interface Dependencies {
  readonly version: string;
  readonly clock: Clock;
  readonly log: Logger;
  readonly metrics: Metrics;
  /** Who may post what, as the config in force says; asked for each request, so that a reload needs no restart. */
  access(): Access;
  /** Reads a body and stores what is in it, and what cannot be read in quarantine. Resolves once all of it is durable. */
  accept(gateway: string, body: Buffer, envelope: Envelope): Promise<AcceptResult>;
  /** Keeps who knocked in vain. */
  rejected(one: Pick<Rejected, 'client' | 'kind' | 'gateway'>): void;
  ready(): Readiness;
  /** The address under which gateways reach the relay, if the config in force names it. */
  publicUrl(): string | null;
}
