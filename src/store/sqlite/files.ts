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

/** What the names of the files end with in which SQLite may keep a part of what a database holds. */
const LOGS = ['-wal', '-journal'];
/** What those of all of a database's files end with: the last one is an index of a log, which is made anew. */
const SIDES = ['', ...LOGS, '-shm'];
/** What a store's files end with: those of its database, and the lock of its owner. */
const ENDS = [...SIDES, '.lock'];

/** Whether any file of a database is there. */
export function isThere(database: string): boolean {
  return SIDES.some((side) => existsSync(database + side));
}

/** Which logs lie beside a database: the ends of their names. */
export function logsOf(database: string): string[] {
  return LOGS.filter((log) => existsSync(database + log));
}

/** A name for a database that overwrites nothing, nor takes over a log that is not its own. */
export function freeName(wanted: string): string {
  let name = wanted;
  for (let n = 2; isThere(name); n++) name = `${wanted}-${n}`;
  return name;
}

/** Renames all of a database that is there. */
export function moveDatabase(from: string, to: string): void {
  for (const side of SIDES) if (existsSync(from + side)) renameSync(from + side, to + side);
}

/** Deletes all of a database that is there. */
export function removeDatabase(database: string): void {
  rmSync(database, { force: true });
  removeLogs(database);
}

/** Deletes what lies beside a database, so that another one can take its name. */
export function removeLogs(database: string): void {
  for (const side of SIDES) if (side !== '') rmSync(database + side, { force: true });
}

/**
 * Names the folder of a database where others than its owner may write: whoever can put a file into it can take the store
 * away. Null: they may not, or there is none yet.
 */
export function folderOpenToOthers(path: string): string | null {
  const folder = dirname(resolve(followLinks(path)));
  const found = statSync(folder, { throwIfNoEntry: false });
  return found && (found.mode & 0o022) !== 0 ? folder : null;
}

/** As many links as Linux follows. */
const MOST_LINKS = 40;

/**
 * Finds the file that a store's path leads to, also one that is not there yet: all of a store's files are beside it, since
 * SQLite keeps its own there.
 */
export function followLinks(path: string): string {
  let file = path;
  for (let n = 0; n < MOST_LINKS && lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink(); n++)
    file = resolve(realpathSync(dirname(file)), readlinkSync(file));
  return file;
}

/** Brings the names in a folder to the disk; Windows cannot do that, and need not. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Whether a path leads to one of a store's files, also one that is not there at the moment, however it is written. */
export function isOfStore(store: string, path: string): boolean {
  const file = followLinks(store);
  return isSameFile(store, path) || ENDS.some((end) => isSameFile(file + end, path));
}

/** Whether two paths lead to the same file, be it by links or by other ways to write them. */
export function isSameFile(a: string, b: string): boolean {
  if (placeOf(a) === placeOf(b)) return true;
  if (!existsSync(a) || !existsSync(b)) return false;
  const [one, other] = [statSync(a, { bigint: true }), statSync(b, { bigint: true })];
  return one.dev === other.dev && one.ino === other.ino;
}

/** A path in the one way to write it: absolute, and no folder on it a link. */
function placeOf(path: string): string {
  const folder = resolve(dirname(path));
  return join(existsSync(folder) ? realpathSync(folder) : folder, basename(path));
}
