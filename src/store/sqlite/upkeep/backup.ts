import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { stamp, type Millis } from '../../../domain/time.ts';
import { StoreRefused } from '../../contract/errors.ts';
import { createPrivately } from '../connection/database.ts';
import { reasonOf, storeErrorOf } from '../connection/errors.ts';
import { isOfStore, removeLogs, syncFile, syncFolder } from '../connection/files.ts';

/** Number of backups from before a migration that are kept. */
const KEPT = 3;

/**
 * Writes a consistent copy of a store's database into a single file. Others may read and write meanwhile.
 *
 * @param store the file that `db` is a connection to
 * @param file replaced if it exists, once the copy is whole and checked
 * @param named how the user knows the store, where that is another way to write it
 * @throws StoreRefused if it cannot be written, is a file of the store itself, or the copy is damaged
 */
export function backupDatabase(db: DatabaseSync, store: string, file: string, named = store): void {
  const part = `${file}.part`;
  // Before anything is touched: it would take the store from those who have it open.
  if ([file, part].some((path) => isOfStore(store, path)))
    throw new StoreRefused(`the backup ${file} would overwrite the store ${named}: choose another name`);
  // A folder made in the place of a disk that is not mounted would pass for a backup on it.
  if (!existsSync(dirname(file)))
    throw new StoreRefused(
      `the backup ${file} cannot be written: there is no folder ${dirname(file)}, and a backup makes none (is its disk mounted?)`,
    );
  try {
    rmSync(part, { force: true });
    createPrivately(part);
    // Unlike a copy page by page it leaves out what was deleted, and the mode that needs a log beside the file.
    db.prepare('VACUUM INTO ?').run(part);
    const damage = damageOf(part);
    if (damage !== null) throw new StoreRefused(damage);
    syncFile(part);
    // The log of another database that had this name would be taken for the copy's.
    removeLogs(file);
    renameSync(part, file);
    syncFolder(dirname(file));
  } catch (error) {
    removeParts(file);
    throw new StoreRefused(`the backup ${file} cannot be written: ${reasonOf(error)}`);
  }
}

/** Removes what is there of a backup that was not finished. */
export function removeParts(file: string): void {
  for (const part of [`${file}.part`, `${file}.part-journal`]) if (existsSync(part)) rmSync(part);
}

/** Makes a backup beside the store before a migration, and keeps the last {@link KEPT} of them. */
export function backupBeforeMigration(db: DatabaseSync, file: string, at: Millis): void {
  const prefix = `${file}.before-migration-`;
  const folder = dirname(file);
  const kept = (): string[] =>
    readdirSync(folder)
      .filter((name) => name.startsWith(basename(prefix)))
      .sort();
  // The program was killed while it made one.
  for (const name of kept()) if (/\.part(-journal)?$/.test(name)) rmSync(join(folder, name));
  backupDatabase(db, file, prefix + stamp(at));
  for (const name of kept().slice(0, -KEPT)) rmSync(join(folder, name));
}

/** Describes the damage of a database file, in words; null if there is none. */
export function damageOf(file: string): string | null {
  let db: DatabaseSync | null = null;
  try {
    db = new DatabaseSync(file);
    const found = db.prepare('PRAGMA integrity_check(1)').get()?.['integrity_check'];
    return found === 'ok' ? null : 'it is damaged';
  } catch (error) {
    return storeErrorOf(error)?.code === 'damaged' ? 'it is damaged, or no database' : reasonOf(error);
  } finally {
    db?.close();
  }
}
