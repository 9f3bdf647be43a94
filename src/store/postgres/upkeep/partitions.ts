import { z } from 'zod';
import { firstIdAt } from '../../../domain/id.ts';
import { DAY, type Millis } from '../../../domain/time.ts';
import type { Connection, Database } from '../connection/database.ts';
import { storeErrorOf } from '../connection/errors.ts';

/** The tables that are partitioned by id. */
const PARTITIONED = ['events', 'ended_deliveries'] as const;

/** Days for which partitions are made ahead. */
const AHEAD = 7;

/** A partition: the ids from `from` up to `until`, which are those of a day; the first one holds all before. */
interface Partition {
  readonly name: string;
  readonly until: Millis;
}

/** Longest time for which the lock on a partition is waited for, in milliseconds. */
const LOCKED_WITHIN = 200;

const keptRow = z.object({ kept: z.boolean() });
const named = z.object({ name: z.string() });

/** The name of a table's partition tells the day at whose end it ends: `events_before_20260131`. */
const NAME = /^(\w+)_before_(\d{4})(\d{2})(\d{2})$/;

function nameOf(table: string, until: Millis): string {
  return `${table}_before_${new Date(until).toISOString().slice(0, 10).replaceAll('-', '')}`;
}

/** Lists the partitions of a table, the oldest first. */
async function partitionsOf(connection: Connection, table: string): Promise<Partition[]> {
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
      await makePartition(connection, table, last, until);
      last = until;
    }
  }
}

/**
 * Gives a table the partitions that another one has, and drops the others. Call it in a transaction, of which there is one at a time.
 *
 * @throws StoreUnavailable where somebody reads what is to be dropped
 */
export async function alignPartitions(connection: Connection, table: string, model: string): Promise<void> {
  const wanted = await partitionsOf(connection, model);
  const present = await partitionsOf(connection, table);
  const isIn = (all: readonly Partition[]) => {
    const ends = new Set(all.map(({ until }) => until));
    return ({ until }: Partition): boolean => ends.has(until);
  };
  const [isWanted, isPresent] = [isIn(wanted), isIn(present)];
  const over = present.filter((one) => !isWanted(one));
  if (over.length > 0) await connection.run(`SET LOCAL lock_timeout = ${LOCKED_WITHIN}`);
  for (const { name } of over) await connection.run(`DROP TABLE ${name}`);
  for (const [at, one] of wanted.entries())
    if (!isPresent(one)) await makePartition(connection, table, wanted[at - 1]?.until ?? null, one.until);
}

/** @param from null: it is the first one */
async function makePartition(
  connection: Connection,
  table: string,
  from: Millis | null,
  until: Millis,
): Promise<void> {
  const name = nameOf(table, until);
  const first = from === null ? 'MINVALUE' : String(firstIdAt(from));
  // To attach one locks out neither readers nor writers, other than to create it as a partition.
  await connection.run(`CREATE TABLE ${name} (LIKE ${table} INCLUDING ALL)`);
  await connection.run(
    `ALTER TABLE ${table} ATTACH PARTITION ${name} FOR VALUES FROM (${first}) TO (${firstIdAt(until)})`,
  );
}

/**
 * Drops the partitions of days that are over, once they are empty and nothing that still lives can end up in them. A
 * partition that somebody reads is left for the next time: whoever waits for its lock holds up all reports.
 */
export async function dropPartitions(database: Database, before: Millis): Promise<void> {
  for (const table of PARTITIONED) {
    const partitions = await partitionsOf(database, table);
    for (const [at, { name, until }] of partitions.entries()) {
      const from = partitions[at - 1]?.until;
      if (from === undefined) continue;
      if (until > before) break;
      await database
        .transaction((connection) => dropIfOver(connection, name, firstIdAt(from), firstIdAt(until)))
        .catch((error: unknown) => {
          if (storeErrorOf(error)?.code !== 'locked') throw error;
        });
    }
  }
}

async function dropIfOver(connection: Connection, name: string, from: number, until: number): Promise<void> {
  const [empty] = await connection.rows(keptRow, `SELECT EXISTS (SELECT 1 FROM ${name}) AS kept`);
  if (empty?.kept !== false) return;
  await connection.run(`SET LOCAL lock_timeout = ${LOCKED_WITHIN}`);
  await connection.run(`LOCK TABLE ${name}`);
  const [row] = await connection.rows(
    keptRow,
    `SELECT EXISTS (SELECT 1 FROM ${name}) OR EXISTS (SELECT 1 FROM deliveries WHERE id >= $1 AND id < $2) AS kept`,
    [from, until],
  );
  if (row?.kept === false) await connection.run(`DROP TABLE ${name}`);
}

function dayOf(now: Millis): Millis {
  return now - (now % DAY);
}
