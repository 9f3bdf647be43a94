import { z } from 'zod';
import type { Duration } from '../../domain/time.ts';
import { StoreUnavailable } from '../contract/errors.ts';
import type { Lease, Leases } from '../contract/store.ts';
import type { Connection } from './database.ts';

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

const heldRow = z.object({ held: z.boolean() });

/**
 * Keeps a lease that was acquired. If it expired while the database could not be reached, it is taken up again, unless
 * another process has had it since.
 */
export function keepLease(leases: Leases, taken: Lease, { holder, length, every, lost }: Keeping): KeptLease {
  let lease = taken;
  let displaced: StoreUnavailable | null = null;
  let renewing: Promise<void> | null = null;

  async function takeUpAgain(): Promise<void> {
    if (await leases.renew(lease, length)) return;
    const again = await leases.acquire(lease.name, holder, length);
    if (again?.epoch === lease.epoch + 1) {
      lease = again;
      return;
    }
    clearInterval(timer);
    displaced = new StoreUnavailable(
      'displaced',
      'this process was away from the database for too long, and another one took its place',
    );
    lost(displaced);
    if (again !== null) await leases.release(again);
  }

  function renew(): Promise<void> {
    if (displaced !== null) return Promise.reject(displaced);
    renewing ??= takeUpAgain().finally(() => (renewing = null));
    return renewing;
  }

  async function isHeld(connection: Connection): Promise<boolean> {
    const [row] = await connection.rows(
      heldRow,
      `SELECT EXISTS (SELECT 1 FROM leases WHERE name = $1 AND epoch = $2 AND expires_at > clock_timestamp() FOR SHARE)
         AS held`,
      [lease.name, lease.epoch],
    );
    return row?.held === true;
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
        throw displaced ?? new StoreUnavailable('failed', 'the lease of this process could not be renewed');
    },
    release: async () => {
      clearInterval(timer);
      await renewing?.catch(() => undefined);
      // One that is not released expires.
      await leases.release(lease).catch(() => undefined);
    },
  };
}
