import type { Duration, Millis } from '../../domain/time.ts';

/** A lease, held by one process at a time until it expires. */
export interface Lease {
  readonly name: string;
  /** Grows with each new holder, so that a lost lease is detected. */
  readonly epoch: number;
}

/** A lease that somebody holds. */
export interface HeldLease {
  readonly name: string;
  readonly holder: string;
  /** Time at which it expires. */
  readonly until: Millis;
}

/** Leases for work that only one process may do at a time. Times are those of the store's clock. */
export interface Leases {
  /** Acquires a lease that is free or expired; null if it is held. */
  acquire(name: string, holder: string, length: Duration): Promise<Lease | null>;
  /** Renews a lease. Returns false if it was lost. */
  renew(lease: Lease, length: Duration): Promise<boolean>;
  release(lease: Lease): Promise<void>;
  /** Lists the leases that are held now, by name. */
  held(): Promise<readonly HeldLease[]>;
}
