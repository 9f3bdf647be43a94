import type { EventId } from './event.ts';
import type { PortId } from './port.ts';
import type { ScopePatterns } from './subject.ts';
import { MINUTE, type Millis } from './time.ts';

/** An event taken by one user or token. There is at most one for each event: the first wins. */
export interface Assignment {
  readonly event: EventId;
  /** The user or token, as the audit names it. */
  readonly holder: string;
  readonly at: Millis;
  /** The expectation that it fulfils; null if it was claimed. */
  readonly expectation: number | null;
  /** The key with which its holder asked for it: asking again with it gets the same; null: none. */
  readonly key: string | null;
  /** Whoever had it before, and lost it to the holder; null: nobody. */
  readonly takenFrom: string | null;
}

/** Time for which the same key gets the same event. */
export const KEY_COUNTS_FOR = 10 * MINUTE;

/** Patterns for some keys of `when`: of each list one must match. */
type Patterns<K extends string> = { readonly [P in K]?: readonly string[] | undefined };

/** An event with the expectations that it matches: the first of them that is still open gets it. */
export interface Match {
  readonly event: EventId;
  readonly at: Millis;
  readonly candidates: readonly Pick<Expectation, 'id' | 'holder'>[];
}

/** A request for an event that has not arrived yet. */
export interface Expectation {
  readonly id: number;
  readonly holder: string;
  /** Patterns as in `when`, all of which must match. */
  readonly match: Patterns<'sim' | 'tag' | 'sender' | 'text'>;
  /** The one SIM that it is about, and where that is; null: whichever matches. */
  readonly sim: {
    readonly gateway: string;
    readonly port: PortId;
    readonly name: string | null;
    readonly number: string | null;
  } | null;
  /** The SIM is reserved for it: nobody else may reserve it meanwhile, and its codes go to it first. */
  readonly exclusive: boolean;
  /** The scope of its holder: what fits one of these; null: everything. */
  readonly scope: readonly ScopePatterns[] | null;
  readonly createdAt: Millis;
  /** Exclusive. */
  readonly until: Millis;
}

/** Checks whether an expectation has the SIM reserved that another one is to reserve. */
export function keepsOut(one: Expectation, other: Expectation): boolean {
  if (!one.exclusive || !other.exclusive || !one.sim || !other.sim) return false;
  const isSame = one.sim.gateway === other.sim.gateway && one.sim.port === other.sim.port;
  return isSame && other.createdAt < one.until;
}
