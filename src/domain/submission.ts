import { hash } from 'node:crypto';
import type { Millis } from './time.ts';

/** Sender of a report, and the token used: kept with each of its events, so that the use of a leaked URL can be found. */
export interface Submission {
  /** The client's address, behind trusted proxies; null: unknown. */
  readonly peer: string | null;
  /** The number of the token among those of the gateway, as the config listed them then, from 1 on. */
  readonly token: number;
}

/** Number of occurrences, and when they were. */
export interface Seen {
  readonly count: number;
  readonly firstAt: Millis;
  readonly lastAt: Millis;
}

/** Types of reports that a gateway has sent, and tokens with which they were posted, from where. */
export interface Usage {
  /** By the type's name. */
  readonly types: Readonly<Record<string, Seen>>;
  /** By {@link tokenId}, the latest clients of each. */
  readonly tokens: Readonly<Record<string, readonly ({ readonly peer: string | null } & Seen)[]>>;
}

/**
 * Returns the name under which a token's use is kept, whatever its place in the config: 72 bits of its SHA-256, which reveal
 * nothing of the token.
 */
export function tokenId(token: string): string {
  return hash('sha256', token, 'base64url').slice(0, 12);
}
