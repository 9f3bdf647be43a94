import { resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { StoreHooks } from '../contract/store.ts';
import { COPIED, copiedRow, type CopiedRow, type CopiedTable, type CopySource } from '../rows/copied.ts';
import { readNumber, readRow } from '../rows/stored.ts';
import { followLinks } from './connection/files.ts';
import { openSqliteStore } from './open.ts';

/** Rows that are read together. */
const READ_TOGETHER = 500;
/** Tables that belong to this file only, or are written to find out whether it can be. */
const CONDITIONS: Partial<Record<CopiedTable, string>> = { documents: "kind NOT IN ('lock', 'probe')" };

/**
 * Reads a SQLite store for a copy of it, as its owner: no relay can start on it meanwhile. An older one is brought up to
 * date first, which makes a backup.
 *
 * @throws StoreRefused if a relay runs on it, or it cannot be opened
 */
export async function exportSqliteStore<T>(
  path: string,
  hooks: StoreHooks,
  work: (source: CopySource) => Promise<T>,
): Promise<T> {
  const store = await openSqliteStore(path, true, hooks);
  try {
    const db = new DatabaseSync(resolve(followLinks(path)), { readOnly: true });
    try {
      return await work(sourceOf(db));
    } finally {
      db.close();
    }
  } finally {
    await store.close();
  }
}

function sourceOf(db: DatabaseSync): CopySource {
  const from = (table: CopiedTable): string => `FROM ${table} WHERE ${CONDITIONS[table] ?? 'true'}`;
  return {
    count: (table) => readNumber(db.prepare(`SELECT count(*) AS count ${from(table)}`).get()?.['count']),
    *rows(table) {
      let read: CopiedRow[] = [];
      for (const row of db.prepare(`SELECT ${COPIED[table].join(', ')} ${from(table)}`).iterate()) {
        read.push(readRow(copiedRow, row));
        if (read.length < READ_TOGETHER) continue;
        yield read;
        read = [];
      }
      if (read.length > 0) yield read;
    },
  };
}
