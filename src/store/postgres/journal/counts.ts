import { z } from 'zod';
import { SECOND, type Duration } from '../../../domain/time.ts';
import { prepared, type Connection, type Database } from '../connection/database.ts';

/** The counts of rules and hours: each batch adds rows of its own, which are added up beside the work. */
export interface Counts {
  /** Is to be called after each commit that counted something: now and then all that is new is added up. */
  counted(): void;
  /** Resolves when nothing is added up any more. */
  close(): Promise<void>;
}

/** What is new is added up so often: queries go through all of it. */
const EVERY: Duration = 10 * SECOND;

const lockRow = z.object({ free: z.boolean() });
const LOCK = "hashtext('simwire counts'), 0";
const TRY_LOCK = prepared(`SELECT pg_try_advisory_xact_lock(${LOCK}) AS free`);
const AWAIT_LOCK = prepared(`SELECT pg_advisory_xact_lock(${LOCK})`);

const ADD_UP = [
  `WITH gone AS (DELETE FROM new_rule_hits RETURNING *)
   INSERT INTO rule_hits (rule, subject, hits, last_at)
   SELECT rule, subject, sum(hits), max(last_at) FROM gone GROUP BY rule, subject
   ON CONFLICT (rule, subject) DO UPDATE SET
     hits = rule_hits.hits + excluded.hits, last_at = greatest(rule_hits.last_at, excluded.last_at)`,
  `WITH gone AS (DELETE FROM new_hourly_sms RETURNING *)
   INSERT INTO hourly_sms (hour, subject, sms, codes)
   SELECT hour, subject, sum(sms), sum(codes) FROM gone GROUP BY hour, subject
   ON CONFLICT (hour, subject) DO UPDATE SET
     sms = hourly_sms.sms + excluded.sms, codes = hourly_sms.codes + excluded.codes`,
  `WITH gone AS (DELETE FROM new_hourly_delivered RETURNING *)
   INSERT INTO hourly_delivered (hour, subject, destination, latency, delivered)
   SELECT hour, subject, destination, latency, sum(delivered) FROM gone GROUP BY hour, subject, destination, latency
   ON CONFLICT (hour, subject, destination, latency) DO UPDATE SET
     delivered = hourly_delivered.delivered + excluded.delivered`,
].map(prepared);

/** Has nobody else add up counts before the transaction ends. */
export async function lockCounts(connection: Connection): Promise<void> {
  await connection.run(AWAIT_LOCK);
}

/**
 * Creates what adds up the counts. It rests as long as nothing is counted, and what it leaves is counted all the same.
 *
 * @param now returns milliseconds of a clock that only goes on
 */
export function createCounts(database: Database, now = (): number => performance.now()): Counts {
  let last = now();
  let adding: Promise<void> | null = null;

  /** Adds up all that is new, unless another process does so. */
  function addUp(): Promise<void> {
    return database.transaction(async (connection) => {
      const [lock] = await connection.rows(lockRow, TRY_LOCK);
      if (lock?.free === true) await Promise.all(ADD_UP.map((statement) => connection.run(statement)));
    });
  }

  return {
    counted: () => {
      if (adding !== null || now() - last < EVERY) return;
      last = now();
      // What fails is added up the next time.
      adding = addUp()
        .catch(() => undefined)
        .finally(() => (adding = null));
    },
    close: async () => {
      await adding;
    },
  };
}
