import type { DatabaseSync } from 'node:sqlite';
import type { FaultMoment } from '../../domain/decision.ts';
import { StoreRefused, type Store, type Surroundings } from '../contract.ts';
import { isUpToDate, migrate } from '../migrate.ts';
import { parseStored } from '../stored-json.ts';
import { backupBeforeMigration, backupDatabase } from './backup.ts';
import { createCommitter, patienceFor } from './committer.ts';
import { openDatabase, takeOwnership, troubleOf } from './database.ts';
import { createEvents } from './events.ts';
import { createGateways } from './gateways.ts';
import { createJournal } from './journal.ts';
import { kyselyOver } from './kysely.ts';
import { createNotes } from './notes.ts';
import { createOutbox } from './outbox.ts';
import { createQuarantine } from './quarantine.ts';
import { createRetention } from './retention.ts';
import { telling } from './telling.ts';
import { createWalSync } from './wal-sync.ts';

/** How long a commit waits at most for what is about to be stored, in milliseconds. */
const LONGEST_WAIT = 2;

/**
 * Opens a SQLite store.
 *
 * @param file the database file; its folder is made if need be
 * @param owner true for the relay, of which there may be one; false for tools that work beside it
 * @throws StoreRefused where it cannot be opened, is owned already, or cannot be migrated
 */
export async function openSqliteStore(
  file: string,
  owner: boolean,
  { moreToCome, recovered, migrating }: Surroundings,
): Promise<Store> {
  const release = owner ? takeOwnership(file) : () => undefined;
  let db: DatabaseSync | null = null;
  try {
    db = openDatabase(file);
    await bringUpToDate(db, file, owner, migrating);
    return assemble(db, { file, release, moreToCome, recovered });
  } catch (error) {
    db?.close();
    release();
    const trouble = troubleOf(error);
    if (trouble === null) throw error;
    throw new StoreRefused(`the store ${file} cannot be opened: ${trouble.message}`);
  }
}

/** A tool does it too, as long as nobody owns the store: a relay of another version must not lose its tables at work. */
async function bringUpToDate(
  db: DatabaseSync,
  file: string,
  owner: boolean,
  migrating: () => void,
): Promise<void> {
  const queries = kyselyOver(db);
  const release = owner || (await isUpToDate(queries)) ? () => undefined : takeOwnership(file);
  try {
    await migrate(queries, () => {
      migrating();
      backupBeforeMigration(db, file, Date.now());
    });
  } finally {
    release();
  }
}

interface Around {
  readonly file: string;
  readonly release: () => void;
  readonly moreToCome: () => boolean;
  readonly recovered: () => void;
}

function assemble(db: DatabaseSync, { file, release, moreToCome, recovered }: Around): Store {
  const queries = kyselyOver(db);
  const log = createWalSync(file);
  const events = createEvents(db);
  const gateways = createGateways(db);
  const committer = createCommitter({
    db,
    beforeCommit: () => {
      gateways.write();
    },
    sync: () => log.sync(),
    moreToCome,
    recovered,
    patience: patienceFor(LONGEST_WAIT),
  });
  const quarantine = createQuarantine(db, queries);
  const { outbox, insert } = createOutbox({ db, queries, committer, events });
  const journal = createJournal({ queries, committer, events, gateways, quarantine, insertDelivery: insert });
  const notes = createNotes(db, committer);
  const expire = createRetention(db);

  const greatest = db.prepare(
    'SELECT max(coalesce((SELECT max(id) FROM events), 0), coalesce((SELECT max(id) FROM deliveries), 0)) AS id',
  );
  const version = db.prepare('PRAGMA data_version');
  // Another value each time: what is the same already is not written.
  const touch = db.prepare(
    `INSERT INTO notes (key, value) VALUES ('probe', hex(randomblob(8)))
     ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
  );
  let lastVersion = version.get()?.['data_version'];

  return telling({
    journal: telling(journal),
    outbox: telling(outbox),
    quarantine: telling(quarantine),
    notes,
    inventory: telling({
      gateways: () =>
        Promise.resolve(gateways.names().flatMap((name) => gateways.standing(name).gateway ?? [])),
      faults: (gateway) => Promise.resolve(gateways.standing(gateway).faults),
      faultHistory: async (since, limit) => {
        const rows = await queries
          .selectFrom('fault_history')
          .select('body')
          .where('at', '>=', since)
          .orderBy('id', 'desc')
          .limit(limit)
          .execute();
        return rows.map((row) => parseStored(row.body) as FaultMoment);
      },
      ports: (gateway) => Promise.resolve([...gateways.standing(gateway).ports.values()]),
    } satisfies Store['inventory']),
    lastId: () => Number(greatest.get()?.['id'] ?? 0),
    trouble: () => committer.trouble(),
    probe: async () => {
      await committer.commit(() => touch.run());
    },
    changedOutside: () => {
      const now = version.get()?.['data_version'];
      if (now === lastVersion) return false;
      lastVersion = now;
      notes.reload();
      return true;
    },
    expire: (before, limit) => committer.commit(() => expire(before, limit)),
    backup: async (to) => {
      await Promise.resolve();
      committer.between(() => {
        backupDatabase(db, file, to);
      });
    },
    close: async () => {
      await committer.close();
      log.close();
      db.close();
      release();
    },
  } satisfies Store);
}
