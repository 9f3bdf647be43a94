import { chmodSync, closeSync, existsSync, mkdirSync, openSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StoreRefused, StoreUnavailable, type TroubleCode } from '../contract/trouble.ts';
import { syncFolder } from './files.ts';

/** What is left of the write-ahead log on the disk after one great change, such as a migration; in bytes. */
const LOG_LIMIT = 16 * 2 ** 20;

/** SQLite's primary result codes that say that the store, not the statement, is in trouble (sqlite.org/rescode.html). */
const TROUBLE: Readonly<Record<number, { code: TroubleCode; message: string }>> = {
  5: { code: 'locked', message: 'the database is locked by another program' },
  6: { code: 'locked', message: 'the database is locked by another program' },
  8: {
    code: 'read_only',
    message: 'the database cannot be written: check its permissions and the file system',
  },
  10: { code: 'failed', message: 'the disk gives an input/output error' },
  11: { code: 'damaged', message: 'the database is damaged: stop Simwire and restore a backup' },
  13: { code: 'full', message: 'the disk is full: make room on it' },
  14: { code: 'failed', message: 'the database cannot be opened: check its folder and permissions' },
  26: { code: 'damaged', message: 'the file is not a database: restore a backup, or move it away' },
};

/** The store's trouble behind an error of SQLite's, or null for a mistake in a statement. */
export function troubleOf(error: unknown): StoreUnavailable | null {
  if (error instanceof StoreUnavailable) return error;
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return null;
  const known = TROUBLE[error.errcode & 0xff];
  return known ? new StoreUnavailable(known.code, known.message) : null;
}

/** SQLite's extended codes of an fsync that failed, of a file and of a folder (sqlite.org/rescode.html). */
const SYNC_FAILED: readonly number[] = [1034, 1290];

/** Whether SQLite itself could not bring something to the disk. */
export function isFailedSync(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && SYNC_FAILED.includes(Number(error.errcode));
}

/** Why a file could not be read or written, in words for the user. */
export function reasonOf(error: unknown): string {
  return troubleOf(error)?.message ?? (error instanceof Error ? error.message : String(error));
}

/**
 * Opens (and if need be creates) the database file, readable by its owner only. A commit survives the end of the
 * process when it returns; that of the machine only after its log is synced.
 *
 * @param name how messages call it
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
 * Makes sure that a file is there, readable by its owner only, and a folder for it that only the owner sees.
 *
 * @throws an error in words where something is there that is no file, or the system's error
 */
export function createPrivately(file: string): void {
  makeFolder(dirname(file));
  const there = statSync(file, { throwIfNoEntry: false });
  // A pipe would be waited for, and a device belongs to all.
  if (there && !there.isFile()) throw new Error('something is there that is no file: choose another place');
  // SQLite gives its side files the permissions of the main one.
  if (!there) closeSync(openSync(file, 'a', 0o600));
  chmodSync(file, 0o600);
}

/** Step by step, as Node's own way never ends where the system says that a folder is there and is not, such as in /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  const parent = dirname(folder);
  if (parent === folder) return;
  makeFolder(parent);
  mkdirSync(folder, { mode: 0o700 });
  syncFolder(parent);
}
