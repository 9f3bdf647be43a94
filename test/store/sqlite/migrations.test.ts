import { readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Kysely } from 'kysely';
import { describe, expect, it, onTestFinished } from 'vitest';
import { DELIVERY_STATES, type Delivery } from '../../../src/domain/delivery.ts';
import { DAY } from '../../../src/domain/time.ts';
import { migrate, MIGRATIONS } from '../../../src/store/migrate.ts';
import { openStore } from '../../../src/store/open.ts';
import { DELIVERY_COLUMNS, deliveryValues } from '../../../src/store/rows.ts';
import { backupBeforeMigration, damageOf } from '../../../src/store/sqlite/backup.ts';
import { openDatabase, takeOwnership, troubleOf } from '../../../src/store/sqlite/database.ts';
import { kyselyOver } from '../../../src/store/sqlite/kysely.ts';
import { MONDAY_NOON } from '../../support/manual-time.ts';
import { delivery, sms } from '../../support/sample-events.ts';
import { temporaryFolder } from '../../support/temporary.ts';

function databaseFile(): string {
  return join(temporaryFolder(), 'data', 'simwire.db');
}

/** A store as the first step left it, with one SMS and a delivery in each state. */
async function storeOfStep1(file: string): Promise<Delivery[]> {
  const db = openDatabase(file);
  const { '001-start': first } = MIGRATIONS;
  if (!first) throw new Error('there is no first step');
  await migrate(kyselyOver(db), () => undefined, { '001-start': first });
  const event = sms({ id: 1, text: 'kept' });
  db.prepare('INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?)').run(
    ...[1, 'k', 'sms', 'office', '1.01', MONDAY_NOON, 8, JSON.stringify(event)],
  );
  const deliveries = DELIVERY_STATES.map((state, i) =>
    delivery({ id: 10 + i, event: 1, state, problem: `was ${state}`, captures: { who: state } }),
  );
  const later = DELIVERY_COLUMNS.indexOf('requeued_at');
  const columns = DELIVERY_COLUMNS.toSpliced(later, 1);
  const insert = db.prepare(`INSERT INTO deliveries VALUES (${columns.map(() => '?').join(', ')})`);
  for (const one of deliveries) insert.run(...deliveryValues(one).toSpliced(later, 1));
  db.close();
  return deliveries;
}

describe('migrations', () => {
  it('take over a store of the first step as it is, also if the last one was not noted as done', async () => {
    const file = databaseFile();
    const deliveries = await storeOfStep1(file);
    let told = 0;
    const surroundings = { moreToCome: () => false, recovered: () => undefined, migrating: () => told++ };
    for (const noted of [false, true]) {
      const store = await openStore(file, true, surroundings);
      expect(await store.journal.events({ after: 0, limit: 9 })).toEqual([sms({ id: 1, text: 'kept' })]);
      for (const one of deliveries) expect(await store.outbox.find(one.id)).toEqual(one);
      expect((await store.outbox.list({})).map(({ state }) => state)).toEqual(
        DELIVERY_STATES.filter((state) => !['delivered', 'dropped', 'moved'].includes(state)),
      );
      expect(store.lastId()).toBe(10 + deliveries.length - 1);
      await store.close();
      expect(damageOf(file)).toBeNull();

      const db = openDatabase(file);
      for (const table of ['events', 'deliveries'])
        expect(
          db.prepare(`SELECT type, pk FROM pragma_table_info('${table}') WHERE name = 'id'`).get(),
        ).toEqual({ type: 'INTEGER', pk: 1 });
      const indexes = db
        .prepare(`SELECT name FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL`)
        .all();
      expect(indexes.map(({ name }) => name).sort()).toEqual([
        'deliveries_event',
        'deliveries_forget',
        'deliveries_newest',
        'deliveries_open',
        'deliveries_waiting',
        'events_key',
        'fault_history_at',
        'quarantine_hash',
      ]);
      if (!noted) db.exec(`DELETE FROM migrations WHERE name > '001-start'`);
      db.close();
    }
    expect(readdirSync(dirname(file)).filter((name) => name.includes('before-migration'))).not.toEqual([]);
    expect(told).toBe(2);
    await (await openStore(file, true, surroundings)).close();
    expect(told).toBe(2);
  });

  it('leave the store as it was where the disk is full, and say so', async () => {
    const file = databaseFile();
    const [first] = await storeOfStep1(file);
    const db = openDatabase(file);
    onTestFinished(() => {
      db.close();
    });
    db.prepare('UPDATE deliveries SET plan = ? WHERE id = ?').run('x'.repeat(100_000), first?.id ?? 0);
    // A page limit makes the very error that a full disk makes.
    const pages = Number(db.prepare('PRAGMA page_count').get()?.['page_count']);
    db.exec(`PRAGMA max_page_count = ${pages + 4}`);
    const failed: unknown = await migrate(kyselyOver(db), () => undefined).catch((error: unknown) => error);
    expect(troubleOf(failed)).toMatchObject({ code: 'full' });
    expect(db.prepare('SELECT count(*) AS n FROM deliveries').get()).toEqual({ n: DELIVERY_STATES.length });
    expect(db.isTransaction).toBe(false);
    db.exec('PRAGMA max_page_count = 10000');
    await migrate(kyselyOver(db), () => undefined);
    expect(db.prepare('SELECT count(*) AS n FROM deliveries').get()).toEqual({ n: DELIVERY_STATES.length });
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

  it('are left to the owner, if the store has one', async () => {
    const file = databaseFile();
    await storeOfStep1(file);
    const release = takeOwnership(file);
    await expect(openStore(file, false)).rejects.toThrow('another Simwire is running on');
    release();
    const tool = await openStore(file, false);
    const relay = await openStore(file, true);
    expect(await tool.outbox.list({})).toHaveLength(5);
    await tool.close();
    await relay.close();
  });

  it('keeps what a migration is about to change, the last three times, and nothing of a new store', async () => {
    const file = databaseFile();
    const store = await openStore(file, true);
    await store.notes.set('a', 'b');
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
    expect(copy.prepare('SELECT value FROM notes').all()).toEqual([{ value: 'b' }]);
    const tables = copy.prepare(`SELECT name FROM sqlite_schema WHERE name LIKE 't_'`).all();
    expect(tables.map(({ name }) => name)).toEqual(['t2', 't3']);
  });
});
