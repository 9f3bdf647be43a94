import { resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StoreUnavailable } from '../contract/errors.ts';
import type { ReadOnlyStore } from '../contract/store.ts';
import type { Committer } from './connection/committer.ts';
import { createDocuments } from './documents.ts';
import { mapErrors } from './connection/errors.ts';
import { createKeyFinder } from './journal/events.ts';
import { followLinks } from './connection/files.ts';
import { createGateways } from './journal/gateways.ts';
import { createReader } from './reader/reader.ts';
import { createSubjectReader } from './subjects/read-subjects.ts';
import { createSubjects } from './subjects/subjects.ts';
import { kyselyOver } from './connection/tables.ts';

const READ_ONLY = new StoreUnavailable('failed', 'the store was opened for reading only');

/** Commits nothing. */
const NOTHING: Committer = {
  commit: () => Promise.reject(READ_ONLY),
  between: () => {
    throw READ_ONLY;
  },
  trouble: () => null,
  close: () => Promise.resolve(),
};

/**
 * Opens a SQLite store that is there for reading, also in a thread of the process that owns it: nothing of its files is opened but
 * by SQLite, as to close one would take the owner's locks away (sqlite.org/howtocorrupt.html, 2.2).
 *
 * @throws SQLite's error if it cannot be read
 */
export function openSqliteForReading(path: string): ReadOnlyStore {
  const db = new DatabaseSync(resolve(followLinks(path)), { readOnly: true, timeout: 1_000 });
  const lastWith = createKeyFinder(db);
  const gateways = createGateways(db, createSubjects(db));
  const reader = createReader(
    db,
    kyselyOver(db),
    gateways,
    createDocuments(db, NOTHING),
    createSubjectReader(db),
  );
  return {
    reader: mapErrors(reader),
    journal: mapErrors({
      seen: (key: string, since: number) => {
        const last = lastWith(key);
        return Promise.resolve(last && last.receivedAt >= since ? last.id : null);
      },
    }),
    close: () => {
      db.close();
      return Promise.resolve();
    },
  };
}
