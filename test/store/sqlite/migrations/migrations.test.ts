import { readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Kysely } from 'kysely';
import { describe, expect, it, onTestFinished } from 'vitest';
import { NO_CHANGE } from '../../../../src/domain/decision.ts';
import { DAY, HOUR } from '../../../../src/domain/time.ts';
import { backupBeforeMigration } from '../../../../src/store/sqlite/upkeep/backup.ts';
import { openDatabase } from '../../../../src/store/sqlite/connection/database.ts';
import { storeErrorOf } from '../../../../src/store/sqlite/connection/errors.ts';
import { migrate, MIGRATIONS } from '../../../../src/store/sqlite/migrations/migrate.ts';
import { takeOwnership } from '../../../../src/store/sqlite/connection/ownership.ts';
import { kyselyOver } from '../../../../src/store/sqlite/connection/tables.ts';
import { MONDAY_NOON } from '../../../support/manual-time.ts';
import { delivery, sms } from '../../../support/sample-events.ts';
import { openDeliveries, openFile, stored } from '../../../support/stores.ts';
import { temporaryFolder } from '../../../support/temporary.ts';

function databaseFile(): string {
  return join(temporaryFolder(), 'data', 'simwire.db');
}

/** One step more than this program has, as a later version of it would. */
const LATER: typeof MIGRATIONS = {
  ...MIGRATIONS,
  '999-later': { up: (db) => db.schema.createTable('later').addColumn('x', 'text').execute() },
};

/** A store with an SMS and its delivery. */
async function storeWithSms(file: string): Promise<void> {
  const store = await openFile(file);
  const events = [stored(sms({ id: 1 }), [delivery({ id: 2 })])];
  const decide = () => ({ ...NO_CHANGE, events });
  await store.journal.accept({ gateway: 'office', at: MONDAY_NOON, keys: [], rejects: [], decide });
  await store.close();
}

describe('migrations', () => {
  it('leave the store as it was where the disk is full, and say so', async () => {
    const file = databaseFile();
    await storeWithSms(file);
    const db = openDatabase(file);
    onTestFinished(() => {
      db.close();
    });
    // A page limit makes the very error that a full disk makes.
    const pages = Number(db.prepare('PRAGMA page_count').get()?.['page_count']);
    db.exec(`PRAGMA max_page_count = ${pages}`);
    const failed: unknown = await migrate(kyselyOver(db), () => undefined, LATER).catch(
      (error: unknown) => error,
    );
    expect(storeErrorOf(failed)).toMatchObject({ code: 'full' });
    expect(db.prepare('SELECT count(*) AS n FROM deliveries').get()).toEqual({ n: 1 });
    expect(db.isTransaction).toBe(false);
    db.exec('PRAGMA max_page_count = 10000');
    await migrate(kyselyOver(db), () => undefined, LATER);
    expect(db.prepare('SELECT count(*) AS n FROM deliveries').get()).toEqual({ n: 1 });
  });

  it('of a newer version are not touched', async () => {
    const file = databaseFile();
    await storeWithSms(file);
    const db = openDatabase(file);
    await migrate(kyselyOver(db), () => undefined, LATER);
    db.close();
    await expect(openFile(file)).rejects.toThrow('it was made by a newer Simwire');
  });

  it('say why they failed, also where SQLite has undone the transaction by itself', async () => {
    const db = openDatabase(databaseFile());
    onTestFinished(() => {
      db.close();
    });
    const transaction = kyselyOver(db)
      .transaction()
      .execute(() => {
        // As at a write that finds the disk full.
        db.exec('ROLLBACK');
        return Promise.reject(new Error('the disk is full'));
      });
    await expect(transaction).rejects.toThrow('the disk is full');
  });

  it('count of each hour what is stored already', async () => {
    const file = databaseFile();
    const db = openDatabase(file);
    const before = Object.fromEntries(Object.entries(MIGRATIONS).filter(([name]) => name < '005'));
    await migrate(kyselyOver(db), () => undefined, before);
    db.exec(`INSERT INTO subjects (id, key, gateway, tags) VALUES (1, '', 'office', '[]');
      INSERT INTO events (id, kind, subject, received_at, code, deliveries, body)
        VALUES (1, 'sms', 1, ${MONDAY_NOON}, 'otp', 1, '{}'), (2, 'call', 1, ${MONDAY_NOON}, NULL, 0, '{}');
      INSERT INTO deliveries (id, event, subject, destination, state, priority, due, created_at, attempts, ambiguous,
          replayed, settled_at, plan)
        VALUES (3, 1, 1, 'team', 'delivered', 1, 0, 0, 1, 0, 0, ${MONDAY_NOON}, '{}')`);
    db.close();
    const store = await openFile(file);
    onTestFinished(() => store.close());
    const hour = { since: MONDAY_NOON, until: MONDAY_NOON + HOUR, step: HOUR };
    expect(await store.reader.traffic('everything', hour)).toMatchObject([
      { at: MONDAY_NOON, sms: 1, codes: 1, delivered: 1 },
    ]);
  });

  it('are left to the owner, if the store has one', async () => {
    const file = databaseFile();
    const db = openDatabase(file);
    db.close();
    const release = await takeOwnership(file, file);
    await expect(openFile(file, false)).rejects.toThrow('another Simwire is running on');
    release();
    const tool = await openFile(file, false);
    const relay = await openFile(file);
    expect(await openDeliveries(tool)).toEqual([]);
    await tool.close();
    await relay.close();
  });

  it('keeps what a migration is about to change, the last three times, and nothing of a new store', async () => {
    const file = databaseFile();
    const store = await openFile(file);
    await store.channels.set('a', 'b');
    await store.close();
    const kept = (): string[] =>
      readdirSync(dirname(file)).filter((name) => name.includes('before-migration'));
    expect(kept()).toEqual([]);
    // Of a backup during which the program was killed.
    for (const end of ['.part', '.part-journal'])
      writeFileSync(`${file}.before-migration-19700101T000000Z${end}`, '');
    const db = openDatabase(file);
    onTestFinished(() => {
      db.close();
    });
    // A later version of the program has one step more each time.
    const steps = { ...MIGRATIONS };
    for (let step = 2; step < 7; step++) {
      const up = (schema: Kysely<unknown>) =>
        schema.schema
          .createTable(`t${String(step)}`)
          .addColumn('x', 'text')
          .execute();
      steps[`10${String(step)}-more`] = { up };
      const beforehand = () => {
        backupBeforeMigration(db, file, step * DAY);
      };
      await migrate(kyselyOver(db), beforehand, steps);
      await migrate(kyselyOver(db), beforehand, steps);
    }
    expect(kept()).toEqual(
      ['05', '06', '07'].map((day) => `simwire.db.before-migration-197001${day}T000000Z`),
    );
    const [oldest = ''] = kept();
    const copy = new DatabaseSync(join(dirname(file), oldest));
    onTestFinished(() => {
      copy.close();
    });
    expect(copy.prepare("SELECT body FROM documents WHERE kind = 'channels'").all()).toEqual([
      { body: '"b"' },
    ]);
    const tables = copy.prepare(`SELECT name FROM sqlite_schema WHERE name LIKE 't_'`).all();
    expect(tables.map(({ name }) => name)).toEqual(['t2', 't3']);
  });
});
