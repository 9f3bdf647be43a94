import { z } from 'zod';
import { BEGINNING } from '../../rows/feed-cursor.ts';
import type { Connection } from '../connection/database.ts';
import { sqlStateOf } from '../connection/errors.ts';
import { alignPartitions } from '../upkeep/partitions.ts';
import type { Alphabet } from './matching.ts';

/** Changes whenever the tables do. */
const TABLES = 1;

/** Returns the stamp of the tables with texts of a version. */
export function stampOf(version: string): string {
  return `${TABLES} ${version}`;
}

const existsRow = z.object({ exists: z.boolean() });
const placeRow = z.object({ place: z.string() });
const alphabetRow = z.object({ unicode: z.boolean() });

/**
 * Builds the statements for the texts of events by trigrams, in partitions as those of the events. They hold nothing that is not in the
 * store: whoever drops them loses no more than the time to make them anew.
 *
 * @param place the schema of the extension
 */
const schema = (place: string): readonly string[] => [
  `CREATE TABLE search_state (
    id smallint PRIMARY KEY,
    stamp text NOT NULL,
    cursor text NOT NULL,
    kept_at timestamptz NOT NULL
  ) WITH (fillfactor = 50)`,
  `CREATE TABLE search_texts (
    event bigint NOT NULL,
    subject integer NOT NULL,
    text text COLLATE "C" NOT NULL,
    party text COLLATE "C" NOT NULL,
    PRIMARY KEY (event)
  ) PARTITION BY RANGE (event)`,
  'CREATE INDEX search_texts_subject ON search_texts (subject, event)',
  // What was added last is looked through one by one.
  `CREATE INDEX search_texts_words ON search_texts USING gin (text ${place}.gin_trgm_ops, party ${place}.gin_trgm_ops)
   WITH (gin_pending_list_limit = 1024)`,
];

/** Checks whether the tables were made. */
export async function hasTexts(connection: Connection): Promise<boolean> {
  const [row] = await connection.rows(existsRow, "SELECT to_regclass('search_state') IS NOT NULL AS exists");
  return row?.exists === true;
}

/**
 * Makes the tables where there are none, and the partitions that they lack. Call it in a transaction.
 *
 * @throws the server's error, see {@link hindranceIn}
 */
export async function makeTexts(connection: Connection, stamp: string): Promise<void> {
  await connection.run("SELECT pg_advisory_xact_lock(hashtext('simwire search'))");
  if (!(await hasTexts(connection))) {
    await connection.run('CREATE EXTENSION IF NOT EXISTS pg_trgm');
    for (const statement of schema(await placeOfExtension(connection))) await connection.run(statement);
    await connection.run('INSERT INTO search_state VALUES (1, $1, $2, clock_timestamp())', [
      stamp,
      BEGINNING,
    ]);
  }
  await alignPartitions(connection, 'search_texts', 'events');
}

/** Finds out which characters the index has: those that the database takes for letters. */
export async function alphabetOf(connection: Connection): Promise<Alphabet> {
  const place = await placeOfExtension(connection);
  const [row] = await connection.rows(alphabetRow, `SELECT ${place}.show_trgm('支付宝') <> '{}' AS unicode`);
  return row?.unicode === true ? 'unicode' : 'ascii';
}

async function placeOfExtension(connection: Connection): Promise<string> {
  const [row] = await connection.rows(
    placeRow,
    "SELECT extnamespace::regnamespace::text AS place FROM pg_extension WHERE extname = 'pg_trgm'",
  );
  return row?.place ?? 'public';
}

/** Why the tables cannot be made, by SQLSTATE (PostgreSQL's documentation, appendix A); that of an extension that is not there depends on the version. */
const LACKING =
  'the server lacks the extension pg_trgm: install its package of extensions (postgresql-contrib)';
const HINDRANCES: ReadonlyMap<string | null, string> = new Map([
  [
    '42501',
    'this user may not make the extension pg_trgm: let a superuser run CREATE EXTENSION pg_trgm in the database, and this user create tables',
  ],
  ['0A000', LACKING],
  ['58P01', LACKING],
]);

/** Explains to the operator why the tables could not be made; null for another error. */
export function hindranceIn(error: unknown): string | null {
  return error instanceof Error ? (HINDRANCES.get(sqlStateOf(error)) ?? null) : null;
}
