import { z } from 'zod';
import { CHANGING, type Changing, type Signals } from '../../contract/signals.ts';
import type { Connection, Database } from '../connection/database.ts';

/**
 * Counts what instances change, each for itself and by what it is of, so that the others see that there is something to be
 * read again. What nobody keeps in memory is not counted.
 */
export interface Changes {
  /** Runs work that changes something in a transaction, counts it, and signals it to the others. */
  during<T>(what: readonly Changing[], work: (connection: Connection) => Promise<T>): Promise<T>;
  /**
   * Counts changes within a transaction that makes them beside other work, at its end.
   *
   * @returns what signals them, to be called once that is committed
   */
  count(connection: Connection, what: readonly Changing[]): Promise<() => void>;
  /** Returns what other instances changed since the last call; nothing the first time. */
  byOthers(): Promise<ReadonlySet<Changing>>;
}

const countRow = z.object({ what: z.string(), total: z.number() });

/** Of these each instance writes its own, or reads what it needs when it needs it. */
const UNFOLLOWED: ReadonlySet<Changing> = new Set<Changing>([
  'paces',
  'channels',
  'rejected',
  'usage',
  'running',
  'loginLinks',
  'authorizationRequests',
  'dryRuns',
]);

/**
 * Creates the counters.
 *
 * @param instance returns the number of this instance
 */
export function createChanges(
  database: Database,
  instance: () => Promise<number>,
  signals: Pick<Signals, 'raise'>,
): Changes {
  let last: ReadonlyMap<string, number> | null = null;

  async function count(connection: Connection, what: readonly Changing[]): Promise<() => void> {
    const followed = what.filter((one) => !UNFOLLOWED.has(one)).sort();
    if (followed.length === 0) return () => undefined;
    await connection.run(
      `INSERT INTO changes (instance, what, number) SELECT $1, unnest($2::text[]), 1
       ON CONFLICT (instance, what) DO UPDATE SET number = changes.number + 1`,
      [await instance(), followed],
    );
    return () => {
      signals.raise({ kind: 'changed', what: new Set(followed) });
    };
  }

  return {
    count,
    during: async (what, work) => {
      const [result, committed] = await database.transaction(async (connection) => {
        const done = await work(connection);
        return [done, await count(connection, what)] as const;
      });
      committed();
      return result;
    },
    byOthers: async () => {
      const rows = await database.rows(
        countRow,
        'SELECT what, sum(number)::bigint AS total FROM changes WHERE instance <> $1 GROUP BY what',
        [await instance()],
      );
      const now = new Map(rows.map(({ what, total }) => [what, total]));
      const before = last;
      last = now;
      return new Set([...CHANGING].filter((what) => before !== null && now.get(what) !== before.get(what)));
    },
  };
}
