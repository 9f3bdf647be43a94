import { z } from 'zod';
import type { Connection, Database } from './database.ts';

/** Counters of what instances change beside reports: operators' requests, settings, claims. */
export interface Changes {
  /** Runs work that changes something in a transaction, and counts it for this instance. */
  during<T>(work: (connection: Connection) => Promise<T>): Promise<T>;
  /** Returns whether another instance changed something since the last call. */
  byOthers(): Promise<boolean>;
}

const total = z.object({ total: z.number() });

/**
 * Creates the counters.
 *
 * @param instance returns the number of this instance
 */
export function createChanges(database: Database, instance: () => Promise<number>): Changes {
  let last: number | null = null;

  return {
    during: async (work) => {
      const own = await instance();
      return database.transaction(async (connection) => {
        const result = await work(connection);
        await connection.run(
          `INSERT INTO changes (instance, number) VALUES ($1, 1)
           ON CONFLICT (instance) DO UPDATE SET number = changes.number + 1`,
          [own],
        );
        return result;
      });
    },
    byOthers: async () => {
      const [row] = await database.rows(
        total,
        'SELECT coalesce(sum(number), 0)::bigint AS total FROM changes WHERE instance <> $1',
        [await instance()],
      );
      const now = row?.total ?? 0;
      const changed = last !== null && now !== last;
      last = now;
      return changed;
    },
  };
}
