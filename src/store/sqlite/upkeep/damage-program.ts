import { DatabaseSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';

/**
 * Checks a database for damaged pages, in a thread of its own and table by table, so that no read holds up the log for
 * longer than one table takes. Returns whether any was found.
 */
function isDamaged(file: string): boolean {
  const db = new DatabaseSync(file, { readOnly: true, timeout: 1_000 });
  try {
    // What other connections have in memory is still good: only what is on the disk counts.
    db.exec('PRAGMA cache_size = -1000');
    const tables = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all();
    return tables.some(({ name }) => {
      const found = db.prepare(`PRAGMA quick_check('${String(name).replaceAll("'", "''")}')`).get();
      return found?.['quick_check'] !== 'ok';
    });
  } finally {
    db.close();
  }
}

parentPort?.postMessage(isDamaged(String(workerData)));
