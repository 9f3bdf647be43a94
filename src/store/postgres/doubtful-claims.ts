import type { DeliveryId } from '../../domain/delivery.ts';
import type { Connection } from './database.ts';

/**
 * Claims of which it is not known whether they were committed, as the connection broke meanwhile. Whoever claimed was
 * refused and sends nothing, so those that were committed after all are given back.
 */
export interface DoubtfulClaims {
  add(ids: readonly DeliveryId[]): void;
  /**
   * Has those wait again that were committed. Call it in a transaction that began after the instance's earlier ones ended.
   *
   * @returns a function to be called once that is committed
   */
  giveBack(connection: Connection): Promise<() => void>;
}

/**
 * Creates the list of doubtful claims.
 *
 * @param givenBack called when some were given back: somebody has to look for them
 */
export function createDoubtfulClaims(givenBack: () => void): DoubtfulClaims {
  const doubtful = new Set<DeliveryId>();

  return {
    add: (ids) => {
      for (const id of ids) doubtful.add(id);
    },
    giveBack: async (connection) => {
      if (doubtful.size === 0) return () => undefined;
      const ids = [...doubtful];
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
