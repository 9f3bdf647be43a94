import type { Duration } from '../../domain/time.ts';

/** Something that one process at a time has, for a while. */
export interface Lease {
  readonly name: string;
  /** Greater with each new holder: who lost a lease is known by it. */
  readonly epoch: number;
}

/** What only one process may do at a time. Moments are those of the store's clock. */
export interface Leases {
  /** Takes a lease that nobody has, or whose time is over; null: someone has it. */
  acquire(name: string, holder: string, length: Duration): Promise<Lease | null>;
  /** Keeps a lease for longer. False: it was lost. */
  renew(lease: Lease, length: Duration): Promise<boolean>;
  release(lease: Lease): Promise<void>;
}
