import { DatabaseSync } from 'node:sqlite';
import { backupDatabase } from './backup.ts';
import { StoreRefused } from '../../contract/errors.ts';
import { reasonOf } from '../connection/errors.ts';

/** Time for which the copy waits for others who have the database locked, in milliseconds. */
const PATIENCE = 10_000;

/** Copies a database as it stands at one moment. Returns why that could not be done; null if it is. */
function copy([file = '', target = '', named = '']: readonly string[]): string | null {
  let db: DatabaseSync | null = null;
  try {
    db = new DatabaseSync(file, { readOnly: true, timeout: PATIENCE });
    backupDatabase(db, file, target, named);
    return null;
  } catch (error) {
    return error instanceof StoreRefused
      ? error.message
      : `the backup ${target} cannot be written: ${reasonOf(error)}`;
  } finally {
    db?.close();
  }
}

// A process of its own: the copy of a large store takes long, and can be ended at any time.
process.send?.(copy(process.argv.slice(2)));
process.disconnect();
