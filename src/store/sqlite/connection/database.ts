import { chmodSync, closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StoreRefused } from '../../contract/errors.ts';
import { reasonOf } from './errors.ts';
import { syncFolder } from './files.ts';
import { placeTrouble } from './place.ts';

/** Size to which the write-ahead log is truncated after a large change, such as a migration; in bytes. */
const LOG_LIMIT = 16 * 2 ** 20;

/**
 * Opens (and if need be creates) the database file, readable by its owner only. A commit survives the end of the
 * process when it returns; that of the machine only after its log is synced.
 *
 * @param name name in messages
 * @throws StoreRefused where it cannot be opened, or is no database
 */
export function openDatabase(file: string, name = file): DatabaseSync {
  try {
    createPrivately(file);
    const db = new DatabaseSync(file, { timeout: 0 });
    // The timeout is short because waiting for a lock blocks the whole process; the committer waits without blocking.
    db.exec(`
      PRAGMA busy_timeout = 20;
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = NORMAL;
      PRAGMA foreign_keys = OFF;
      PRAGMA secure_delete = ON;
      PRAGMA cache_size = -4000;
      PRAGMA wal_autocheckpoint = 1000;
      PRAGMA journal_size_limit = ${LOG_LIMIT};
    `);
    return db;
  } catch (error) {
    throw new StoreRefused(`the store ${name} cannot be opened: ${reasonOf(error)}`);
  }
}

/**
 * Creates a file, readable by its owner only, if it does not exist, and a private folder for it.
 *
 * @throws an error for the user if the path is not a file, or the system's error
 */
export function createPrivately(file: string): void {
  const trouble = placeTrouble(file);
  if (trouble !== null) throw new Error(trouble);
  makeFolder(dirname(file));
  // SQLite gives its side files the permissions of the main one.
  if (!existsSync(file)) closeSync(openSync(file, 'a', 0o600));
  chmodSync(file, 0o600);
}

/** Creates a folder step by step: Node's recursive mkdir never returns for some paths, such as in /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  const parent = dirname(folder);
  if (parent === folder) return;
  makeFolder(parent);
  mkdirSync(folder, { mode: 0o700 });
  syncFolder(parent);
}
