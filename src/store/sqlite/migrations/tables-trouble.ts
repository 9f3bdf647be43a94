import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { readRow } from '../../rows/stored.ts';

/** Names of all migrations, in their order. They stand apart from what these do, so that a store can be examined without loading that. */
export const MIGRATION_NAMES = [
  '001-start',
  '002-unconfirmed',
  '003-audit',
  '004-claim-keys',
  '005-hourly',
  '006-revised',
  '007-several',
  '008-open-by-subject',
] as const;

const KNOWN: ReadonlySet<string> = new Set(MIGRATION_NAMES);
const [FIRST] = MIGRATION_NAMES;

const namedRow = z.object({ name: z.string() });

/**
 * Describes why this program cannot work on the tables of a database, without changing anything.
 *
 * @returns words for the user; null if it can, or if there are none
 */
export function tablesTrouble(db: DatabaseSync): string | null {
  const names = (query: string): string[] =>
    db
      .prepare(query)
      .all()
      .map((row) => readRow(namedRow, row).name);
  if (names("SELECT name FROM sqlite_schema WHERE type = 'table'").length === 0) return null;
  const columns = names("SELECT name FROM pragma_table_info('migrations')");
  const made = ['name', 'timestamp'].every((column) => columns.includes(column))
    ? names('SELECT name FROM migrations')
    : null;
  // Without any the first start was interrupted.
  if (made === null || (made.length > 0 && !made.includes(FIRST)))
    return 'it is the database of another program: choose another place';
  return made.every((name) => KNOWN.has(name))
    ? null
    : 'it was made by a newer Simwire: start that version, or restore a backup';
}
