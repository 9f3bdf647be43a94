import type { DeliveryId } from '../../../domain/delivery.ts';
import type { Tenure } from '../../contract/ownership.ts';
import type { Connection } from '../connection/database.ts';
import type { TenureFence } from './fenced-transactions.ts';

/**
 * Commits of which it is not known whether they were made, as the connection broke meanwhile. Whoever claimed in one was
 * refused and sends nothing, so what was committed after all is given back; and nobody was told what one of them stored.
 */
export interface DoubtfulCommits {
  /**
   * Notes a commit in doubt, by what it claimed: deliveries, each with the tenure under which it was. Once that is over, its next
   * owner recovers them; null: nobody does.
   */
  add(claimed: Iterable<readonly [DeliveryId, Tenure | null]>): void;
  /**
   * Has those wait again that were committed. Call it in a transaction that began after the instance's earlier ones ended.
   *
   * @returns a function to be called once that is committed
   */
  giveBack(connection: Connection, fence: TenureFence): Promise<() => void>;
}

/**
 * Creates the list of commits in doubt.
 *
 * @param isOver checks whether a tenure is over
 * @param ended called when the commits in doubt are over, and those noted before: somebody has to look for what they stored
 */
export function createDoubtfulCommits(
  isOver: (tenure: Tenure) => boolean,
  ended: () => void,
): DoubtfulCommits {
  const doubtful = new Map<DeliveryId, Tenure | null>();
  /** Number of commits that were noted, and of those among them that are over. */
  let [noted, over] = [0, 0];

  return {
    add: (claimed) => {
      noted++;
      for (const [id, tenure] of claimed) doubtful.set(id, tenure);
    },
    giveBack: async (connection, fence) => {
      for (const [id, tenure] of doubtful) if (tenure !== null && isOver(tenure)) doubtful.delete(id);
      if (noted === over) return () => undefined;
      const before = noted;
      const ids = [...doubtful.keys()];
      const end = (): void => {
        for (const id of ids) doubtful.delete(id);
        over = Math.max(over, before);
        ended();
      };
      if (ids.length === 0) return end;
      await fence([...new Set(doubtful.values())].filter((tenure) => tenure !== null));
      // Waits for a claim whose commit is still on its way.
      await connection.run('SELECT 1 FROM deliveries WHERE id = ANY($1) ORDER BY id FOR UPDATE', [ids]);
      await connection.run(
        "UPDATE deliveries SET state = 'pending', lane = priority WHERE id = ANY($1) AND state = 'sending'",
        [ids],
      );
      return end;
    },
  };
}
