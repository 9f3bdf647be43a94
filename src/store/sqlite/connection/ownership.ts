import { rmSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as delay } from 'node:timers/promises';
import type { Duration } from '../../../domain/time.ts';
import { StoreRefused } from '../../contract/errors.ts';
import { createPrivately } from './database.ts';
import { reasonOf, storeErrorOf } from './errors.ts';

/** Waits for a number of milliseconds. */
export type Pause = (duration: Duration) => Promise<unknown>;

/** Reads the identity of the last owner's lock from a store. */
const SELECT_LOCK = "SELECT body FROM documents WHERE kind = 'lock'";
/** Attempts, and pauses between them in milliseconds, while a command has the store open. */
const TRIES = 40;
const PAUSE = 50;
/** Longest time that reading the lock takes, in milliseconds. */
const LOOK = 100;

/**
 * Makes this process the store's only owner until it ends, however it ends: the lock is the operating system's, on a
 * file of its own, so that command-line tools may still read and write the store beside the owner. If that file is not
 * the last owner's, nobody else may have the database open: its owner may be running, and its lock have been deleted.
 *
 * @param file the database, which this process does not have open
 * @param name name in messages
 * @param pause waits between attempts; tests pass one that does not wait
 * @returns a function that releases the ownership
 * @throws StoreRefused if another process has it, or it cannot be acquired for another reason
 */
export async function takeOwnership(file: string, name: string, pause: Pause = delay): Promise<() => void> {
  const lockFile = `${file}.lock`;
  const isNew = statSync(lockFile, { throwIfNoEntry: false }) === undefined;
  let lock: DatabaseSync | null = null;
  try {
    createPrivately(lockFile);
    // Whoever asks at this moment whether the store is owned has the lock file open, for less than this.
    lock = new DatabaseSync(lockFile, { timeout: LOOK });
    lock.exec('BEGIN EXCLUSIVE');
    for (let n = 1; isOpenElsewhere(file) && lockOfOwner(file) !== identityOf(lockFile); n++) {
      if (n === TRIES) {
        if (isNew) rmSync(lockFile);
        throw refusal(name);
      }
      await pause(PAUSE);
    }
    const held = lock;
    return () => {
      if (held.isOpen) held.close();
    };
  } catch (error) {
    lock?.close();
    if (error instanceof StoreRefused) throw error;
    throw storeErrorOf(error)?.code === 'locked' ? refusal(name) : unusableLock(name, error);
  }
}

/**
 * Checks whether a process owns a store now, without creating or acquiring anything.
 * @param file the database
 * @param name how messages call it
 * @throws StoreRefused where it cannot be found out
 */
export function isOwned(file: string, name: string): boolean {
  const lockFile = `${file}.lock`;
  let lock: DatabaseSync | null = null;
  try {
    if (statSync(lockFile, { throwIfNoEntry: false }) === undefined) return false;
    lock = new DatabaseSync(lockFile, { readOnly: true, timeout: 0 });
    lock.prepare('SELECT 1 FROM sqlite_schema').get();
    return false;
  } catch (error) {
    if (storeErrorOf(error)?.code === 'locked') return true;
    throw unusableLock(name, error);
  } finally {
    lock?.close();
  }
}

/** Stores the identity of the lock in a store that this process owns. */
export function rememberLock(db: DatabaseSync, file: string): void {
  const is = db.prepare(SELECT_LOCK).get()?.['body'];
  const lock = identityOf(`${file}.lock`);
  if (is !== lock)
    db.prepare("INSERT OR REPLACE INTO documents (kind, key, body) VALUES ('lock', '', ?)").run(lock);
}

function refusal(name: string): StoreRefused {
  return new StoreRefused(
    `another Simwire is running on ${name}: stop it first, or give this one a store of its own`,
  );
}

function unusableLock(name: string, error: unknown): StoreRefused {
  return new StoreRefused(`the store ${name} cannot be opened: its lock ${name}.lock: ${reasonOf(error)}`);
}

function identityOf(lockFile: string): string {
  const { dev, ino } = statSync(lockFile, { bigint: true });
  return `${dev}:${ino}`;
}

function lockOfOwner(file: string): unknown {
  let db: DatabaseSync | null = null;
  try {
    db = new DatabaseSync(file, { readOnly: true });
    return db.prepare(SELECT_LOCK).get()?.['body'];
  } catch {
    return null;
  } finally {
    db?.close();
  }
}

/** Returns whether any other connection has a database open: an exclusive one shares it with none. */
function isOpenElsewhere(file: string): boolean {
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) === 0) return false;
  let db: DatabaseSync | null = null;
  try {
    db = new DatabaseSync(file, { timeout: 0 });
    db.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; ROLLBACK');
    return false;
  } catch (error) {
    // What else is wrong with it is found out, and reported, by whoever opens it.
    return storeErrorOf(error)?.code === 'locked';
  } finally {
    db?.close();
  }
}
