import type { DeliveryId } from '../../../domain/delivery.ts';
import type { Tenure } from '../../contract/ownership.ts';
import type { Connection } from '../connection/database.ts';
import type { TenureFence } from './fenced-transactions.ts';

/**
 * Claims of which it is not known whether they were committed, as the connection broke meanwhile. Whoever claimed was
 * refused and sends nothing, so those that were committed after all are given back.
 */
export interface DoubtfulClaims {
  /**
   * @param tenure the one under which they were claimed: once it is over, its next owner recovers them; null: nobody does
   */
  add(ids: readonly DeliveryId[], tenure: Tenure | null): void;
  /**
   * Has those wait again that were committed. Call it in a transaction that began after the instance's earlier ones ended.
   *
   * @returns a function to be called once that is committed
   */
  giveBack(connection: Connection, fence: TenureFence): Promise<() => void>;
}

/**
 * Creates the list of doubtful claims.
 *
 * @param isOver checks whether a tenure is over
 * @param givenBack called when some were given back: somebody has to look for them
 */
export function createDoubtfulClaims(
  isOver: (tenure: Tenure) => boolean,
  givenBack: () => void,
): DoubtfulClaims {
  const doubtful = new Map<DeliveryId, Tenure | null>();

  return {
    add: (ids, tenure) => {
      for (const id of ids) doubtful.set(id, tenure);
    },
    giveBack: async (connection, fence) => {
      for (const [id, tenure] of doubtful) if (tenure !== null && isOver(tenure)) doubtful.delete(id);
      if (doubtful.size === 0) return () => undefined;
      const ids = [...doubtful.keys()];
      await fence([...new Set(doubtful.values())].filter((tenure) => tenure !== null));
      // Waits for a claim whose commit is still on its way.
      await connection.run('SELECT 1 FROM deliveries WHERE id = ANY($1) ORDER BY id FOR UPDATE', [ids]);
      const back = await connection.run(
        "UPDATE deliveries SET state = 'pending', lane = priority WHERE id = ANY($1) AND state = 'sending'",
        [ids],
      );
      return () => {
        for (const id of ids) doubtful.delete(id);
        if (back > 0) givenBack();
      };
    },
  };
}
