import { StoreUnavailable } from '../../contract/errors.ts';
import type { Lease } from '../../contract/leases.ts';
import type { Tenure } from '../../contract/ownership.ts';
import type { Connection, Database } from '../connection/database.ts';
import { displaced } from './kept-lease.ts';
import { lockHeld } from './leases.ts';

/** Keeps the leases of tenures from going to another process before a transaction ends. */
export type TenureFence = (tenures: readonly Tenure[]) => Promise<void>;

/** The transactions of who does duties. */
export interface FencedTransactions {
  /**
   * Runs work in a transaction, as the database does. Where a lease that it fences has expired, it is taken up again, and
   * the work is called anew.
   *
   * @throws StoreUnavailable (`displaced`) if another process has had one of them
   */
  transaction<T>(work: (connection: Connection, fence: TenureFence) => Promise<T>): Promise<T>;
}

interface Parts {
  readonly database: Pick<Database, 'transaction'>;
  /** Returns the lease of a tenure; null: it is over. */
  readonly leaseOf: (tenure: Tenure) => Lease | null;
  /** Renews all leases of this process; takes those up again that expired. */
  readonly renew: () => Promise<void>;
}

/** A lease expired: it may be taken up again, unless another process was faster. */
export class Expired extends StoreUnavailable {
  constructor() {
    super('locked', 'the lease of this process could not be renewed');
  }
}

/** Creates the transactions that only the holder of what they fence can commit. */
export function createFencedTransactions({ database, leaseOf, renew }: Parts): FencedTransactions {
  async function fence(connection: Connection, tenures: readonly Tenure[]): Promise<void> {
    const wanted = tenures.map((tenure) => {
      const lease = leaseOf(tenure);
      if (lease === null) throw displaced();
      return lease;
    });
    if (wanted.length === 0) return;
    const found = await lockHeld(connection, wanted);
    if (found.size < wanted.length) throw new Expired();
  }

  return {
    transaction: async (work) => {
      const attempt = () =>
        database.transaction((connection) => work(connection, (tenures) => fence(connection, tenures)));
      try {
        return await attempt();
      } catch (error) {
        if (!(error instanceof Expired)) throw error;
      }
      await renew();
      return attempt();
    },
  };
}
