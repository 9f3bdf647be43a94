import { firstIdAt } from '../../domain/ids.ts';
import type { Store } from '../contract.ts';
import { migrate } from '../migrations.ts';
import { createCommitter } from './committer.ts';
import { openDatabase, takeOwnership } from './database.ts';
import { createGateways } from './gateways.ts';
import { createJournal } from './journal.ts';
import { kyselyOver } from './kysely.ts';
import { createNotes } from './notes.ts';
import { createOutbox } from './outbox.ts';
import { createQuarantine } from './quarantine.ts';

/**
 * Opens a SQLite store.
 *
 * @param file the database file; its folder is made if need be
 * @param owner true for the relay, of which there may be one; false for tools that work beside it
 * @throws StoreRefused where it cannot be opened, is owned already, or cannot be migrated
 */
export async function openSqliteStore(file: string, owner: boolean): Promise<Store> {
  const release = owner ? takeOwnership(file) : () => undefined;
  const db = openDatabase(file);
  const queries = kyselyOver(db);
  try {
    await migrate(queries);
  } catch (error) {
    db.close();
    release();
    throw error;
  }

  const committer = createCommitter(db);
  const gateways = createGateways(db);
  const quarantine = createQuarantine(db, queries);
  const { outbox, insert } = createOutbox({ db, queries, committer });
  const journal = createJournal({ db, queries, committer, gateways, quarantine, insertDelivery: insert });
  const notes = createNotes(db, committer);

  const greatest = db.prepare(
    'SELECT max(coalesce((SELECT max(id) FROM events), 0), coalesce((SELECT max(id) FROM deliveries), 0)) AS id',
  );
  const version = db.prepare('PRAGMA data_version');
  const touch = db.prepare(
    `INSERT INTO notes (key, value) VALUES ('probe', '') ON CONFLICT (key) DO NOTHING`,
  );
  const oldDeliveries = db.prepare(`DELETE FROM deliveries WHERE id IN (SELECT id FROM deliveries
    WHERE id < ? AND settled_at < ? AND state IN ('delivered', 'dropped', 'moved') ORDER BY id LIMIT ?)`);
  const oldEvents = db.prepare(`DELETE FROM events WHERE id IN (SELECT id FROM events
    WHERE id < ? AND NOT EXISTS (SELECT 1 FROM deliveries WHERE deliveries.event = events.id) ORDER BY id LIMIT ?)`);
  let lastVersion = version.get()?.['data_version'];

  return {
    journal,
    outbox,
    quarantine,
    notes,
    inventory: {
      gateways: () =>
        Promise.resolve(gateways.names().flatMap((name) => gateways.standing(name).gateway ?? [])),
      ports: (gateway) => Promise.resolve([...gateways.standing(gateway).ports.values()]),
    },
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
    expire: (before, limit) =>
      committer.commit(() => {
        const id = firstIdAt(before);
        return (
          Number(oldDeliveries.run(id, before, limit).changes) + Number(oldEvents.run(id, limit).changes)
        );
      }),
    close: async () => {
      await committer.close();
      db.close();
      release();
    },
  };
}
