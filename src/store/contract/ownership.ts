import type { Millis } from '../../domain/time.ts';
import type { HeldLease } from './leases.ts';

/**
 * Work of which each piece is done by one process at a time among all that work on a store: to send for a chat account
 * (named by a digest of its secret), or to keep the clock.
 */
export type Duty = 'clock' | `account ${string}`;

const ACCOUNT = 'account ';

/** Returns the duty to send for a chat account. */
export function dutyOf(account: string): Duty {
  return `${ACCOUNT}${account}`;
}

/** Returns the account for which a duty is to send; null: it is another duty. */
export function accountOf(duty: Duty): string | null {
  return duty.startsWith(ACCOUNT) ? duty.slice(ACCOUNT.length) : null;
}

/** Checks whether the name of a lease is that of a duty. */
export function isDuty(lease: string): lease is Duty {
  return lease === 'clock' || lease.startsWith(ACCOUNT);
}

/** The time for which this process has a duty: from its taking until it is given back or lost. */
export interface Tenure {
  readonly duty: Duty;
}

/** What a relay tells the others of itself. */
export interface RelayDescription {
  readonly version: string;
  readonly since: Millis;
  /** SHA-256 of its config file. */
  readonly config: string;
  /** The destinations that its config names. */
  readonly destinations: readonly string[];
  /** The duties that it could do. */
  readonly duties: readonly Duty[];
  /** The duty to send to each destination: other configs may have another account for it. */
  readonly senders: Readonly<Record<string, Duty>>;
}

/** A relay that runs on the store. */
export interface RunningRelay extends RelayDescription {
  /** Its name, which no other one on the store has at the time. */
  readonly name: string;
  /** True for the relay of this process. */
  readonly self: boolean;
  /** The leases that it has, by name. */
  readonly leases: readonly HeldLease[];
}

/** This process among the relays. */
export interface OwnRelay {
  readonly name: string;
  /** The duties that it has now. */
  readonly duties: readonly Duty[];
}

/** The part of a relay that does the duties. */
export interface DutyHolder {
  /** Begins a duty that was taken. Called again after a while if it rejects. */
  taken(tenure: Tenure): Promise<void>;
  /** Ends a duty that is to be given back: another process may take it as soon as this resolves. */
  leaving(tenure: Tenure): Promise<void>;
  /** Ends a duty at once that another process has taken, as this one was away: nothing of it can be settled any more. */
  lost(tenure: Tenure): void;
}

/**
 * Shares the duties among all relays that run on a store. Where their configs give a destination different accounts, only one of
 * these is anyone's.
 */
export interface Ownership {
  /**
   * Joins the relays that run, and takes its share of the duties, also of those of relays that die later. Resolves when
   * those that were free are taken.
   *
   * @throws StoreRefused if nobody may work on the store now; StoreUnavailable
   */
  join(description: RelayDescription, holder: DutyHolder): Promise<void>;
  /** Tells what changed with a new config. What is not among its duties any more is given back. */
  describe(description: RelayDescription): Promise<void>;
  /** Gives all duties back, each as soon as its holder has ended it, and takes none any more. */
  leave(): Promise<void>;
  /** Returns this process as a relay; null: it has not joined. */
  self(): OwnRelay | null;
  /** Lists the relays that run, by name. */
  relays(): Promise<readonly RunningRelay[]>;
}
