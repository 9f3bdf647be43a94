import { statSync, type BigIntStats } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { StoreUnavailable } from '../../contract/errors.ts';
import { openWriteAheadLog } from './write-ahead-log.ts';

/** The files of an open store by suffix, with their names for messages. */
const NAMES = {
  '': 'database',
  '-wal': 'write-ahead log (-wal)',
  '-shm': 'index of its log (-shm)',
  '.lock': 'lock (.lock)',
} as const;

export type StoreFile = keyof typeof NAMES;

/** Checks at little cost whether the paths of a store's files still lead to the open ones. */
export interface FilesInPlace {
  /** Returns the error for the first file that is not in its place; null if all are. */
  displaced(): StoreUnavailable | null;
  /** Returns whether a file is in its place. */
  has(file: StoreFile): boolean;
}

/**
 * Remembers which files are open.
 *
 * @param path the store's path in the config, which may contain links that change
 * @param database the file that it leads to, absolute and not a link: SQLite keeps the others beside it
 * @param files the files that were opened
 * @throws the system's error if one does not exist
 */
function rememberFiles(path: string, database: string, files: readonly StoreFile[]): FilesInPlace {
  const places = files.map((file) => ({ file, at: database + file }));
  const links = path === database ? [] : [{ file: '' as const, at: path }];
  const known = [...places, ...links].map((place) => ({
    ...place,
    opened: statSync(place.at, { bigint: true }),
  }));

  return {
    displaced: () => {
      for (const { file, at, opened } of known) {
        const trouble = troubleAt(at, opened);
        if (trouble === null) continue;
        const message = `the store's ${NAMES[file]} ${trouble}`;
        return new StoreUnavailable('displaced', message);
      }
      return null;
    },
    has: (file) => known.every((one) => one.file !== file || troubleAt(one.at, one.opened) === null),
  };
}

function troubleAt(path: string, opened: BigIntStats): string | null {
  try {
    const now = statSync(path, { bigint: true });
    if (now.dev === opened.dev && now.ino === opened.ino) return null;
    return 'was replaced by another file: put the former one back, or restart Simwire to go on with this one';
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ENOENT' || code === 'ENOTDIR')
      return 'was moved or removed: put it back, or stop Simwire and restore a backup';
    return `cannot be reached (${code}): check its folder and permissions`;
  }
}

const CUT_OFF =
  "the store's write-ahead log (-wal) was cut off or overwritten: stop Simwire, start it again, and compare with a backup";

/**
 * Connections that must stay open until the process ends. Closing one writes the log into the database and deletes the
 * files that have the log's name by then; so would the garbage collection of the object.
 */
const abandoned = new Set<DatabaseSync>();

/** The files of a connection: commits count only if the files are found again at the next start. */
export interface OpenFiles {
  /** Syncs as {@link import('./write-ahead-log.ts').WriteAheadLog.sync}. */
  sync(): Promise<void>;
  /** Returns the error because of which commits may be lost at the next start; null if there is none. */
  obstacle(): StoreUnavailable | null;
  /** Marks the files as not trustworthy: from now on nothing of them is written anywhere else. */
  distrust(): void;
  /** Closes the connection, or leaves it open until the process ends if closing could do harm. */
  close(): void;
}

/**
 * Watches the files of an open database.
 *
 * @param path the store's path in the config
 * @param file the database that it leads to, absolute and not a link
 * @param owner true to watch its lock too
 */
export function watchFiles(db: DatabaseSync, path: string, file: string, owner: boolean): OpenFiles {
  const log = openWriteAheadLog(file, owner);
  const all: readonly StoreFile[] = ['', '-wal', '-shm'];
  const files = rememberFiles(path, file, owner ? [...all, '.lock'] : all);
  let distrusted = false;
  let saving = false;

  function obstacle(): StoreUnavailable | null {
    const displaced = files.displaced();
    if (displaced === null) {
      saving = false;
      return log.isWhole() ? null : new StoreUnavailable('displaced', CUT_OFF);
    }
    // After the transaction that is open.
    if (!saving) setImmediate(save);
    saving = true;
    return displaced;
  }

  /**
   * Writes acknowledged commits into the database file itself, as its log may not be found again; not if another
   * program may have the database open with an index of its own: they would not see each other's locks.
   */
  function save(): void {
    if (distrusted || !db.isOpen || db.isTransaction || !log.isWhole()) return;
    if (files.has('') && !files.has('-shm')) return;
    try {
      db.exec('PRAGMA wal_checkpoint(PASSIVE)');
    } catch {
      // It is still in the log, for whoever has kept that.
    }
  }

  return {
    sync: () => log.sync(),
    obstacle,
    distrust: () => {
      distrusted = true;
    },
    close: () => {
      const isSound = !distrusted && all.every((one) => files.has(one)) && log.isWhole();
      if (isSound) {
        db.close();
        log.close();
      } else {
        save();
        abandoned.add(db);
      }
    },
  };
}
