import { hostname } from 'node:os';
import { z } from 'zod';
import { isEnded, DELIVERY_STATES } from '../../domain/delivery.ts';
import { StoreRefused } from '../contract/errors.ts';
import { storedNumbers, storedTags } from '../contract/stored-event.ts';
import {
  COPIED,
  forEachCopied,
  type Copied,
  type CopiedRow,
  type CopiedTable,
  type Copying,
  type CopySource,
} from '../rows/copied.ts';
import { readStored } from '../rows/stored.ts';
import { openDatabase, type Connection } from './connection/database.ts';
import type { Parameter } from './connection/storable.ts';
import { storeErrorOf } from './connection/errors.ts';
import { createLeases } from './duties/leases.ts';
import { migrate } from './migrations/migrate.ts';
import { keepRelaysOut } from './duties/ownership.ts';
import { makePartitions } from './upkeep/partitions.ts';
import { databaseTime } from './upkeep/retention.ts';

/** Tables that number their rows themselves. */
const NUMBERED = ['subjects', 'rules', 'fault_history', 'quarantine', 'audit'] as const;

const countRow = z.object({ count: z.number() });
const usedRow = z.object({ used: z.boolean() });
const deliveryState = z.enum(DELIVERY_STATES);

/** Rows for a table, all with the same columns. */
interface Batch {
  readonly table: string;
  /** Those that the table has; absent: all. */
  readonly columns?: readonly string[];
  readonly rows: readonly Readonly<Record<string, Parameter>>[];
}

/**
 * Writes a copy of another store into a database, all of it in one transaction, in the place of an earlier copy. No relay
 * can start on it meanwhile.
 *
 * @throws StoreRefused if a relay runs or ran on it, or it cannot be written; it is then as it was
 */
export async function importIntoPostgres(url: string, source: CopySource, copying: Copying): Promise<Copied> {
  const database = openDatabase(url, () => undefined);
  try {
    await migrate(url);
    const kept = await keepRelaysOut(createLeases(database), `${hostname()} ${process.pid}`);
    try {
      return await database.transaction(async (connection) => {
        await expectUnused(connection);
        await makePartitions(connection, await databaseTime(connection));
        await clear(connection);
        const copied = await forEachCopied((table) => write(connection, source, table, copying));
        await countOnAfterwards(connection);
        await kept.fence(connection);
        return copied;
      });
    } finally {
      await kept.release();
    }
  } catch (error) {
    const known = storeErrorOf(error);
    if (known === null) throw error;
    throw new StoreRefused(`the PostgreSQL store cannot be written: ${known.message}`);
  } finally {
    await database.close();
  }
}

/** Refuses to overwrite what a relay stored: only a process that makes ids takes a number. */
async function expectUnused(connection: Connection): Promise<void> {
  const [row] = await connection.rows(
    usedRow,
    "SELECT EXISTS (SELECT 1 FROM leases WHERE name LIKE 'instance %') AS used",
  );
  if (row?.used === true)
    throw new StoreRefused('a relay ran on this database already: copy into one of its own, made anew');
}

async function clear(connection: Connection): Promise<void> {
  const tables = [...Object.keys(COPIED), 'event_keys', 'ended_deliveries'];
  await connection.run(`TRUNCATE ${tables.join(', ')}`);
}

/** Writes a table. Returns the number of its rows, all of which are there then. */
async function write(
  connection: Connection,
  source: CopySource,
  table: CopiedTable,
  copying: Copying,
): Promise<number> {
  const all = source.count(table);
  let written = 0;
  for (const rows of source.rows(table)) {
    for (const batch of batchesOf(table, rows)) await insert(connection, batch);
    written += rows.length;
    copying(table, written, all);
  }
  const counted = table === 'deliveries' ? 'all_deliveries' : table;
  const [row] = await connection.rows(countRow, `SELECT count(*) AS count FROM ${counted}`);
  if (row?.count !== all || written !== all)
    throw new StoreRefused(`of ${all} rows of ${table} only ${row?.count ?? 0} are there: nothing is copied`);
  return all;
}

async function insert(connection: Connection, { table, rows, columns: some }: Batch): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = some ?? Object.keys(first);
  const places = rows.map(
    (_, row) => `(${columns.map((__, at) => `$${row * columns.length + at + 1}`).join(', ')})`,
  );
  await connection.run(
    `INSERT INTO ${table} (${columns.join(', ')}) OVERRIDING SYSTEM VALUE VALUES ${places.join(', ')}`,
    rows.flatMap((row) => columns.map((column) => row[column] ?? null)),
  );
}

/** Translates rows of SQLite. */
function batchesOf(table: CopiedTable, rows: readonly CopiedRow[]): Batch[] {
  const translated = rows.map(valuesOf);
  switch (table) {
    case 'subjects':
      return [
        {
          table,
          rows: translated.map((row) => ({
            ...row,
            tags: readStored(storedTags, row['tags']),
            parts: row['parts'] === null ? null : readStored(storedNumbers, row['parts']),
          })),
        },
      ];
    case 'events':
      return [
        {
          table,
          columns: COPIED.events.filter((column) => column !== 'key'),
          rows: translated.map((row) => ({ ...row, rules: numbersOf(row['rules']) })),
        },
        {
          table: 'event_keys',
          rows: translated
            .filter(({ key }) => key !== null)
            .map(({ key = null, id = null, received_at = null }) => ({ key, event: id, received_at })),
        },
      ];
    case 'deliveries': {
      const { ended_deliveries: ended = [], deliveries = [] } = Object.groupBy(translated, (row) =>
        isOver(row) ? 'ended_deliveries' : 'deliveries',
      );
      return [
        { table: 'deliveries', rows: deliveries },
        { table: 'ended_deliveries', rows: ended },
      ];
    }
    case 'gateways':
      return [{ table, rows: translated.map((row) => ({ ...row, version: 1 })) }];
    case 'expectations':
      return [{ table, rows: translated.map((row) => ({ ...row, open: row['open'] === 1 })) }];
    case 'quarantine':
      return [
        {
          table,
          rows: translated.map((row) => ({
            ...row,
            raw: JSON.stringify(row['raw']),
            report: row['report'] === null ? null : JSON.stringify(row['report']),
          })),
        },
      ];
    case 'rules':
    case 'rule_hits':
    case 'hourly_sms':
    case 'hourly_delivered':
    case 'ports':
    case 'faults':
    case 'fault_history':
    case 'assignments':
    case 'audit':
    case 'documents':
      return [{ table, rows: translated }];
  }
}

function valuesOf(row: CopiedRow): Readonly<Record<string, Parameter>> {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      column,
      value instanceof Uint8Array ? Buffer.from(value) : value,
    ]),
  );
}

/** Reads the numbers of an event's rules, `,1,2,`. */
function numbersOf(rules: Parameter | undefined): number[] {
  return typeof rules === 'string' ? rules.split(',').filter(Boolean).map(Number) : [];
}

function isOver(row: Readonly<Record<string, Parameter>>): boolean {
  return isEnded(deliveryState.parse(row['state'])) && row['forget_at'] === null;
}

/** Has the tables number their next rows behind those that were copied. */
async function countOnAfterwards(connection: Connection): Promise<void> {
  for (const table of NUMBERED)
    await connection.run(
      `SELECT setval(pg_get_serial_sequence('${table}', 'id'), greatest((SELECT max(id) FROM ${table}), 1))`,
    );
}
