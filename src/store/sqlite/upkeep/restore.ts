import { chmodSync, copyFileSync, existsSync, realpathSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { stamp, type Millis } from '../../../domain/time.ts';
import { StoreRefused } from '../../contract/errors.ts';
import type { Restored } from '../../contract/store.ts';
import { damageOf } from './backup.ts';
import { createPrivately, openDatabase } from '../connection/database.ts';
import { reasonOf, storeErrorOf } from '../connection/errors.ts';
import {
  followLinks,
  freeName,
  INDEX_SUFFIX,
  isSameFile,
  databaseExists,
  logsOf,
  moveDatabase,
  removeDatabase,
  syncFile,
  syncFolder,
} from '../connection/files.ts';
import { migrate } from '../migrations/migrate.ts';
import { tablesTrouble } from '../migrations/tables-trouble.ts';
import { takeOwnership, type Pause } from '../connection/ownership.ts';
import { kyselyOver } from '../connection/tables.ts';

/** The reason for holding deliveries of a backup: they may have been sent after it was made. */
const REASON = 'restored from a backup';

/**
 * Replaces a store by a backup. Undelivered deliveries are held until an operator releases them, and are then marked
 * as possibly repeated.
 *
 * @param path path of the store; the existing one is kept beside it
 * @param from path of the backup, which is not changed
 * @param pause as that of `takeOwnership`
 * @throws StoreRefused if a relay runs on the store, or the backup is damaged or not a backup; the store is then
 * unchanged
 */
export async function restoreSqliteStore(
  path: string,
  from: string,
  at: Millis,
  pause?: Pause,
): Promise<Restored> {
  const file = followLinks(path);
  const part = `${file}.restoring`;
  if (isSameFile(from, part))
    throw new StoreRefused(
      `${from} is what an interrupted restore left: name the backup that it was made of`,
    );
  const release = await takeOwnership(file, path, pause);
  try {
    copyPrivately(from, part);
    const held = await prepare(part, from);
    syncFile(part);
    const kept = databaseExists(file) ? freeName(`${file}.before-restore-${stamp(at)}`) : null;
    if (kept !== null) {
      foldLog(file);
      moveDatabase(file, kept);
    }
    // The former store's index has what is not in this one.
    removeDatabase(file + INDEX_SUFFIX);
    renameSync(part, file);
    syncFolder(dirname(file));
    return { held, kept };
  } finally {
    removeDatabase(part);
    release();
  }
}

function copyPrivately(from: string, to: string): void {
  try {
    // A log that a killed restore left would be applied to what is copied now.
    removeDatabase(to);
    // SQLite keeps a log beside the file that a link leads to.
    const source = realpathSync(from);
    // A store that was set aside or copied as a killed relay left it has its last changes only in the log.
    for (const side of ['', ...logsOf(source)]) {
      createPrivately(to + side);
      copyFileSync(source + side, to + side);
      chmodSync(to + side, 0o600);
    }
  } catch (error) {
    throw new StoreRefused(`the backup ${from} cannot be read: ${reasonOf(error)}`);
  }
}

/**
 * Checkpoints the log that a killed relay left into the store's file, so that nothing is lost if only that file is
 * kept. A store that is too damaged for that is left unchanged.
 */
function foldLog(file: string): void {
  if (!existsSync(file) || logsOf(file).length === 0) return;
  try {
    const db = new DatabaseSync(file);
    try {
      db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    } finally {
      db.close();
    }
  } catch (error) {
    if (storeErrorOf(error) === null) throw error;
  }
}

/** Checks a copy of the backup, and holds its undelivered deliveries. Returns how many. */
async function prepare(copy: string, from: string): Promise<number> {
  const damage = damageOf(copy);
  if (damage !== null) throw new StoreRefused(`the backup ${from} cannot be used: ${damage}`);
  const db = openDatabase(copy);
  try {
    if (!isStore(db)) throw new StoreRefused(`${from} is not a backup of Simwire`);
    const trouble = tablesTrouble(db);
    if (trouble !== null) throw new StoreRefused(`the backup ${from} cannot be used: ${trouble}`);
    await migrate(kyselyOver(db), () => undefined);
    const { changes } = db
      .prepare(
        `UPDATE deliveries SET state = 'held', lane = NULL, ambiguous = 1, problem = ?
         WHERE state IN ('pending', 'retrying', 'sending', 'held')`,
      )
      .run(REASON);
    db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    return Number(changes);
  } finally {
    db.close();
  }
}

function isStore(db: DatabaseSync): boolean {
  const tables = db.prepare(
    `SELECT count(*) AS n FROM sqlite_schema WHERE type = 'table' AND name IN ('events', 'deliveries', 'migrations')`,
  );
  return tables.get()?.['n'] === 3;
}
