import type { EventId } from './event.ts';
import type { PortId } from './port.ts';
import type { Millis } from './time.ts';

/** Who has an event for himself. Of one event there is one at most: the first wins. */
export interface Assignment {
  readonly event: EventId;
  /** The user or token, as the audit names it. */
  readonly holder: string;
  readonly at: Millis;
  /** The expectation that it fulfils; null: it was claimed. */
  readonly expectation: number | null;
}

/** Patterns of some keys of `when`; each is a list of which one must match. */
type Patterns<K extends string> = { readonly [P in K]?: readonly string[] | undefined };

/** An event that someone waits for, and those who do: the first of them that still waits gets it. */
export interface Match {
  readonly event: EventId;
  readonly at: Millis;
  readonly candidates: readonly Pick<Expectation, 'id' | 'holder'>[];
}

/** Someone waits for an event that is not there yet. */
export interface Expectation {
  readonly id: number;
  readonly holder: string;
  /** Patterns as in `when`, all of which must match. */
  readonly match: Patterns<'sim' | 'tag' | 'sender' | 'text'>;
  /** The one SIM that is reserved: where it is; null: whichever matches. */
  readonly reserved: { readonly gateway: string; readonly port: PortId } | null;
  /** What its holder may see, as patterns; null: everything. */
  readonly scope: Patterns<'gateway' | 'sim' | 'tag'> | null;
  readonly createdAt: Millis;
  /** Exclusive. */
  readonly until: Millis;
}
