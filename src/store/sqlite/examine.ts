import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { StoreRefused } from '../contract/errors.ts';
import { reasonOf } from './connection/errors.ts';
import { followLinks, logsOf } from './connection/files.ts';
import { placeTrouble } from './connection/place.ts';
import { tablesTrouble } from './migrations/tables-trouble.ts';

/** Longest time for which another program is waited for, in milliseconds. */
const LOCKED_WITHIN = 1_000;

/**
 * Checks that a SQLite store is at a path, or can be made there, without making or changing anything.
 * @throws StoreRefused with a message for the user
 */
export async function expectSqliteStore(path: string): Promise<void> {
  await asItIs(path, () => Promise.resolve());
}

/**
 * Reads a SQLite store as it is, if there is one which can be read; null if not.
 * @throws StoreRefused with a message for the user, also for what `read` throws
 */
export async function asItIs<T>(path: string, read: (db: DatabaseSync) => Promise<T>): Promise<T | null> {
  let db: DatabaseSync | null = null;
  try {
    const file = resolve(followLinks(path));
    expectNone(placeTrouble(file));
    db = openUnchanged(file);
    if (db === null) return null;
    expectNone(tablesTrouble(db));
    return await read(db);
  } catch (error) {
    throw new StoreRefused(`the store ${path} cannot be opened: ${reasonOf(error)}`);
  } finally {
    db?.close();
  }
}

function expectNone(trouble: string | null): void {
  if (trouble !== null) throw new Error(trouble);
}

/** Opens a database that is there; null where none is, or only its owner could read it. */
function openUnchanged(file: string): DatabaseSync | null {
  if (!existsSync(file)) return null;
  const logs = logsOf(file);
  // What was not finished is undone by whoever opens it for writing.
  if (logs.includes('-journal')) return null;
  const url = pathToFileURL(file);
  // Nobody has it open then. SQLite would make a log beside it, and leave that there.
  if (logs.length === 0) url.searchParams.set('immutable', '1');
  return new DatabaseSync(url, { readOnly: true, timeout: LOCKED_WITHIN });
}
