import type { Duration } from '../../../domain/time.ts';
import { StoreUnavailable } from '../../contract/errors.ts';
import type { Lease, Leases } from '../../contract/leases.ts';
import type { Connection } from '../connection/database.ts';
import { lockHeld, takeUpAgain } from './leases.ts';

/** Makes sure, within a transaction, that this process may still commit it. */
export type Fence = (connection: Connection) => Promise<void>;

/** A lease that this process keeps for as long as it works. */
export interface KeptLease {
  /**
   * Keeps the lease from going to another process before the transaction ends. One that expired is taken up again first.
   *
   * @throws StoreUnavailable if another process has had it since
   */
  readonly fence: Fence;
  release(): Promise<void>;
}

/** The parts of a kept lease. */
export interface Keeping {
  readonly holder: string;
  /** Time for which it is kept without being renewed, and how often it is renewed. */
  readonly length: Duration;
  readonly every: Duration;
  /** Called once another process has had it. */
  readonly lost: (why: StoreUnavailable) => void;
}

/** The error of a process whose lease another one has. */
export function displaced(): StoreUnavailable {
  return new StoreUnavailable(
    'displaced',
    'this process was away from the database for too long, and another one took its place',
  );
}

/**
 * Keeps a lease that was acquired. If it expired while the database could not be reached, it is taken up again, unless
 * another process has had it since.
 */
export function keepLease(leases: Leases, taken: Lease, { holder, length, every, lost }: Keeping): KeptLease {
  let lease = taken;
  let away: StoreUnavailable | null = null;
  let renewing: Promise<void> | null = null;

  async function keep(): Promise<void> {
    const kept = await takeUpAgain(leases, lease, holder, length);
    if (kept !== null) {
      lease = kept;
      return;
    }
    clearInterval(timer);
    lost((away ??= displaced()));
  }

  function renew(): Promise<void> {
    if (away !== null) return Promise.reject(away);
    renewing ??= keep().finally(() => (renewing = null));
    return renewing;
  }

  async function isHeld(connection: Connection): Promise<boolean> {
    return (await lockHeld(connection, [lease])).size > 0;
  }

  const timer = setInterval(() => {
    // While the database cannot be reached nothing is stored or sent either.
    renew().catch(() => undefined);
  }, every);
  timer.unref();

  return {
    fence: async (connection) => {
      if (await isHeld(connection)) return;
      await renew();
      if (!(await isHeld(connection)))
        throw away ?? new StoreUnavailable('failed', 'the lease of this process could not be renewed');
    },
    release: async () => {
      clearInterval(timer);
      await renewing?.catch(() => undefined);
      // One that is not released expires.
      await leases.release(lease).catch(() => undefined);
    },
  };
}
