import {
  closeSync,
  existsSync,
  fsyncSync,
  lstatSync,
  openSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** Suffixes of the files in which SQLite may keep a part of a database. */
const LOGS = ['-wal', '-journal'];
/** Suffixes of all of a database's files; the last one is an index of the log, which is rebuilt. */
const DATABASE_FILES = ['', ...LOGS, '-shm'];
/** Suffix of the index of texts beside a store. */
export const INDEX_SUFFIX = '-search';
/** Suffixes of a store's files: its database, the lock of its owner, and its index. */
const STORE_FILES = [...DATABASE_FILES, '.lock', ...DATABASE_FILES.map((side) => INDEX_SUFFIX + side)];

/** Returns whether any file of a database exists. */
export function databaseExists(database: string): boolean {
  return DATABASE_FILES.some((side) => existsSync(database + side));
}

/** Returns the suffixes of the logs beside a database. */
export function logsOf(database: string): string[] {
  return LOGS.filter((log) => existsSync(database + log));
}

/** Returns a name for a database that neither overwrites a file nor picks up a foreign log. */
export function freeName(wanted: string): string {
  let name = wanted;
  for (let n = 2; databaseExists(name); n++) name = `${wanted}-${n}`;
  return name;
}

/** Renames all existing files of a database. */
export function moveDatabase(from: string, to: string): void {
  for (const side of DATABASE_FILES) if (existsSync(from + side)) renameSync(from + side, to + side);
}

/** Returns the number of bytes that a store's files take, its log and its index with them. */
export function sizeOfStore(database: string): number {
  const sizes = STORE_FILES.map((side) => statSync(database + side, { throwIfNoEntry: false })?.size ?? 0);
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Deletes all existing files of a database. */
export function removeDatabase(database: string): void {
  rmSync(database, { force: true });
  removeLogs(database);
}

/** Deletes the files beside a database, so that another one can take its name. */
export function removeLogs(database: string): void {
  for (const side of DATABASE_FILES) if (side !== '') rmSync(database + side, { force: true });
}

/**
 * Returns the folder of a database if others than its owner may write to it: they could replace the store. Null if
 * they may not, or if it does not exist.
 */
export function folderOpenToOthers(path: string): string | null {
  const folder = dirname(resolve(followLinks(path)));
  const found = statSync(folder, { throwIfNoEntry: false });
  return found && (found.mode & 0o022) !== 0 ? folder : null;
}

/** Number of links that Linux follows. */
const MOST_LINKS = 40;

/**
 * Resolves a store's path to its file, even if that does not exist yet: all of a store's files are beside it, where
 * SQLite keeps its own.
 */
export function followLinks(path: string): string {
  let file = path;
  for (let n = 0; n < MOST_LINKS && lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink(); n++)
    file = resolve(realpathSync(dirname(file)), readlinkSync(file));
  return file;
}

/** Syncs a file to disk. */
export function syncFile(path: string): void {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Syncs a folder to disk; Windows cannot do that, and need not. */
export function syncFolder(folder: string): void {
  if (process.platform !== 'win32') syncFile(folder);
}

/** Returns whether a path leads to one of a store's files, existing or not, however it is written. */
export function isOfStore(store: string, path: string): boolean {
  const file = followLinks(store);
  return isSameFile(store, path) || STORE_FILES.some((end) => isSameFile(file + end, path));
}

/** Returns whether two paths lead to the same file, resolving links. */
export function isSameFile(a: string, b: string): boolean {
  if (canonicalPath(a) === canonicalPath(b)) return true;
  if (!existsSync(a) || !existsSync(b)) return false;
  const [one, other] = [statSync(a, { bigint: true }), statSync(b, { bigint: true })];
  return one.dev === other.dev && one.ino === other.ino;
}

/** Returns a canonical path: absolute, without links in its folders. */
function canonicalPath(path: string): string {
  const folder = resolve(dirname(path));
  return join(existsSync(folder) ? realpathSync(folder) : folder, basename(path));
}
