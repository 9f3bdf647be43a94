import { z } from 'zod';
import { firstIdAt } from '../../domain/id.ts';
import { DAY, type Millis } from '../../domain/time.ts';
import type { Connection } from './database.ts';

/** The tables that are partitioned by id. */
export const PARTITIONED = ['events', 'ended_deliveries'] as const;
export type Partitioned = (typeof PARTITIONED)[number];

/** Days for which partitions are made ahead. */
const AHEAD = 7;

/** A partition: the ids from `from` up to `until`, which are those of a day; the first one holds all before. */
export interface Partition {
  readonly name: string;
  readonly until: Millis;
}

const named = z.object({ name: z.string() });

/** The name of a table's partition tells the day at whose end it ends: `events_before_20260131`. */
const NAME = /^(\w+)_before_(\d{4})(\d{2})(\d{2})$/;

function nameOf(table: Partitioned, until: Millis): string {
  return `${table}_before_${new Date(until).toISOString().slice(0, 10).replaceAll('-', '')}`;
}

/** Lists the partitions of a table, the oldest first. */
export async function partitionsOf(connection: Connection, table: Partitioned): Promise<Partition[]> {
  const rows = await connection.rows(
    named,
    `SELECT relname::text AS name FROM pg_inherits JOIN pg_class ON pg_class.oid = inhrelid
     WHERE inhparent = $1::regclass`,
    [table],
  );
  return rows
    .flatMap(({ name }) => {
      const [, , year, month, day] = NAME.exec(name) ?? [];
      return day === undefined
        ? []
        : [{ name, until: Date.UTC(Number(year), Number(month) - 1, Number(day)) }];
    })
    .sort((a, b) => a.until - b.until);
}

/**
 * Makes the partitions of the days to come, and at first one for everything before. Call it in a transaction.
 *
 * @param now the database's clock
 */
export async function makePartitions(connection: Connection, now: Millis): Promise<void> {
  // Only one instance makes them; the others find them made.
  await connection.run("SELECT pg_advisory_xact_lock(hashtext('simwire partitions'))");
  for (const table of PARTITIONED) {
    let last = (await partitionsOf(connection, table)).at(-1)?.until ?? null;
    for (const end = dayOf(now) + (AHEAD + 1) * DAY; last === null || last < end;) {
      const until: Millis = last === null ? dayOf(now) : last + DAY;
      const from = last === null ? 'MINVALUE' : String(firstIdAt(last));
      await connection.run(
        `CREATE TABLE ${nameOf(table, until)} PARTITION OF ${table} FOR VALUES FROM (${from}) TO (${firstIdAt(until)})`,
      );
      last = until;
    }
  }
}

function dayOf(now: Millis): Millis {
  return now - (now % DAY);
}
