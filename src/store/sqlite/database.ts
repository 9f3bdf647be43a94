import { chmodSync, closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StoreRefused, StoreUnavailable, type TroubleCode } from '../contract/trouble.ts';

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

/** Why a file could not be read or written, in words for the user. */
export function reasonOf(error: unknown): string {
  return troubleOf(error)?.message ?? (error instanceof Error ? error.message : String(error));
}

/**
 * Opens (and if need be creates) the database file, readable by its owner only. A commit survives the end of the
 * process when it returns; that of the machine only after its log is synced.
 *
 * @throws StoreRefused where it cannot be opened, or is no database
 */
export function openDatabase(file: string): DatabaseSync {
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
    throw new StoreRefused(`the store ${file} cannot be opened: ${reasonOf(error)}`);
  }
}

/** Makes sure that a file is there, readable by its owner only, and a folder for it that only the owner sees. */
export function createPrivately(file: string): void {
  const folder = dirname(file);
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true, mode: 0o700 });
  // SQLite gives its side files the permissions of the main one.
  if (!existsSync(file)) closeSync(openSync(file, 'a', 0o600));
  chmodSync(file, 0o600);
}

/**
 * Makes this process the store's only owner until it ends, however it ends: the lock is the operating system's, on a
 * file of its own, so that command-line tools may still read and write the store beside the owner.
 *
 * @returns lets go of the ownership
 * @throws StoreRefused if another process has it, or it cannot be had for another reason
 */
export function takeOwnership(file: string): () => void {
  const lockFile = `${file}.lock`;
  let lock: DatabaseSync | null = null;
  try {
    createPrivately(lockFile);
    lock = new DatabaseSync(lockFile, { timeout: 0 });
    lock.exec('BEGIN EXCLUSIVE');
    return lock.close.bind(lock);
  } catch (error) {
    lock?.close();
    throw new StoreRefused(
      troubleOf(error)?.code === 'locked'
        ? `another Simwire is running on ${file}: stop it first, or give this one a store of its own`
        : `the store ${file} cannot be opened: its lock ${lockFile}: ${reasonOf(error)}`,
    );
  }
}
