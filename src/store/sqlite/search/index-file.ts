import { statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { createPrivately } from '../connection/database.ts';
import { removeDatabase } from '../connection/files.ts';

/** Changes whenever the tables do. */
const TABLES = 2;

/**
 * Words are kept as trigrams without positions, and not themselves: the smallest index in which parts of words are found. Rows are
 * numbered one by one, since their numbers fill the index; `places` says which events they are.
 */
const SCHEMA = `
  CREATE TABLE state (id integer PRIMARY KEY, version text NOT NULL, cursor text NOT NULL, last integer NOT NULL, doc integer NOT NULL, revised integer NOT NULL);
  CREATE TABLE places (doc integer PRIMARY KEY, event integer NOT NULL, subject integer NOT NULL);
  CREATE TABLE late (event integer PRIMARY KEY, subject integer NOT NULL);
  CREATE VIRTUAL TABLE texts USING fts5(
    words, subject,
    content = '', contentless_delete = 1, detail = none, tokenize = 'trigram case_sensitive 1'
  );
`;

/** An open database file. */
export interface OpenFile {
  readonly db: DatabaseSync;
  /** Returns whether its path still leads to it. */
  isInPlace(): boolean;
}

/** Remembers which file a connection has open. */
export function rememberFile(db: DatabaseSync, path: string): OpenFile {
  const opened = statSync(path, { bigint: true });
  return {
    db,
    isInPlace: () => {
      const now = statSync(path, { bigint: true, throwIfNoEntry: false });
      return now?.dev === opened.dev && now.ino === opened.ino;
    },
  };
}

/**
 * Opens the index at a path, made anew where it is missing, damaged or of another version: it has nothing that is not in the store.
 *
 * @param version that of what is kept in it
 * @param start the cursor from which a new one is filled
 * @throws the system's or SQLite's error if none can be made
 */
export function openIndexFile(path: string, version: string, start: string): OpenFile {
  const stamp = `${TABLES} ${version}`;
  return openAsItIs(path, stamp) ?? makeAnew(path, stamp, start);
}

function openAsItIs(path: string, stamp: string): OpenFile | null {
  let file: OpenFile | null = null;
  try {
    file = open(path);
    if (file.db.prepare('SELECT version FROM state').get()?.['version'] === stamp) return file;
  } catch {
    // It is none, or damaged.
  }
  file?.db.close();
  return null;
}

function makeAnew(path: string, stamp: string, start: string): OpenFile {
  removeDatabase(path);
  const file = open(path);
  try {
    file.db.exec(`BEGIN; ${SCHEMA}`);
    file.db.prepare('INSERT INTO state VALUES (1, ?, ?, 0, 0, 0)').run(stamp, start);
    file.db.exec('COMMIT');
    return file;
  } catch (error) {
    file.db.close();
    throw error;
  }
}

function open(path: string): OpenFile {
  createPrivately(path);
  const db = new DatabaseSync(path, { timeout: 1_000 });
  try {
    // Whole after a loss of power, but not necessarily up to date: it catches up.
    db.exec(`
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = NORMAL;
      PRAGMA secure_delete = ON;
      PRAGMA cache_size = -8000;
    `);
    return rememberFile(db, path);
  } catch (error) {
    db.close();
    throw error;
  }
}
