import type { DatabaseSync } from 'node:sqlite';
import { StoreUnavailable } from '../contract/trouble.ts';
import { rememberFiles, type StoreFile } from './in-place.ts';
import { openWriteAheadLog } from './write-ahead-log.ts';

const CUT_OFF =
  "the store's write-ahead log (-wal) was cut off or overwritten: stop Simwire, start it again, and compare with a backup";

/**
 * Connections that must stay as they are until the process ends. To close one writes the log into the database and deletes
 * the files that have the log's name by then; so would the end of an object that nobody refers to any more.
 */
const abandoned = new Set<DatabaseSync>();

/** The files behind a connection: what is committed into them counts as long as they are found again at the next start. */
export interface OpenFiles {
  /** As {@link import('./write-ahead-log.ts').WriteAheadLog.sync}. */
  sync(): Promise<void>;
  /** Returns why what is committed may be lost at the next start; null: it is not. */
  obstacle(): StoreUnavailable | null;
  /** Nothing that the process reads of them can be trusted any more: from now on none of it is written anywhere else. */
  distrust(): void;
  /** Closes the connection, or leaves it to the end of the process where to close it could do harm. */
  close(): void;
}

/**
 * Watches the files of an open database.
 *
 * @param path the store's as the config has it
 * @param file the database that it leads to, absolute and no link
 * @param owner whether its lock is watched too
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
   * Brings what was acknowledged into the database file itself, as its log may not be found again. Not where another
   * program can have the database open with an index of its own: they would not see each other's locks.
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
