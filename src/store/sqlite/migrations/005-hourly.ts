import { sql, type Kysely } from 'kysely';

/**
 * Creates the counts of each hour, of what is stored already too. How long that took from report to chat is not counted: a
 * latency of -1 is none.
 */
export async function hourly(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

const STATEMENTS = [
  `CREATE TABLE hourly_sms (
    hour integer NOT NULL,
    subject integer NOT NULL,
    sms integer NOT NULL,
    codes integer NOT NULL,
    PRIMARY KEY (hour, subject)
  ) WITHOUT ROWID`,
  `CREATE TABLE hourly_delivered (
    hour integer NOT NULL,
    latency integer NOT NULL,
    subject integer NOT NULL,
    destination text NOT NULL,
    delivered integer NOT NULL,
    PRIMARY KEY (hour, latency, subject, destination)
  ) WITHOUT ROWID`,
  `INSERT INTO hourly_sms
    SELECT received_at / 3600000, subject, count(*), count(code) FROM events WHERE kind = 'sms' GROUP BY 1, 2`,
  `INSERT INTO hourly_delivered
    SELECT settled_at / 3600000, -1, subject, destination, count(*) FROM deliveries
    WHERE state = 'delivered' AND settled_at IS NOT NULL GROUP BY 1, 3, 4`,
];
