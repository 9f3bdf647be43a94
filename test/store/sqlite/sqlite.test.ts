import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { describe, expect, it, onTestFinished } from 'vitest';
import { NO_CHANGE } from '../../../src/domain/decision.ts';
import { DAY } from '../../../src/domain/time.ts';
import { migrate } from '../../../src/store/migrations.ts';
import { openStore } from '../../../src/store/open.ts';
import { backupBeforeMigration } from '../../../src/store/sqlite/backup.ts';
import { openDatabase } from '../../../src/store/sqlite/database.ts';
import { kyselyOver } from '../../../src/store/sqlite/kysely.ts';
import { createWalSync } from '../../../src/store/sqlite/wal-sync.ts';
import { temporaryFolder } from '../../support/temporary.ts';
import { storeContract } from '../contract.ts';

const intake = { gateway: 'office', at: 1, keys: [], rejects: [], decide: () => NO_CHANGE };

function databaseFile(): string {
  return join(temporaryFolder(), 'data', 'simwire.db');
}

describe('the SQLite store', () => {
  storeContract(() => {
    const file = databaseFile();
    return () => openStore(`sqlite:${file}`, true);
  });

  it('is readable by its owner only', async () => {
    const file = databaseFile();
    const store = await openStore(`sqlite:${file}`, true);
    onTestFinished(() => store.close());
    await store.notes.set('a', 'b');
    for (const side of ['', '-wal', '-shm', '.lock']) expect(statSync(file + side).mode & 0o777).toBe(0o600);
    expect(statSync(join(file, '..')).mode & 0o777).toBe(0o700);
  });

  it('has one owner, beside whom tools may work', async () => {
    const file = databaseFile();
    const owner = await openStore(`sqlite:${file}`, true);
    await expect(openStore(`sqlite:${file}`, true)).rejects.toThrow('another Simwire is running on');
    const tool = await openStore(`sqlite:${file}`, false);
    expect(owner.changedOutside()).toBe(false);
    await tool.notes.set('silence:1', 'x');
    expect(owner.changedOutside()).toBe(true);
    expect(owner.notes.get('silence:1')).toBe('x');
    expect(owner.changedOutside()).toBe(false);
    await tool.close();
    await owner.close();
    await (await openStore(`sqlite:${file}`, true)).close();
  });

  it('says in one line what it cannot open', async () => {
    const file = join(temporaryFolder(), 'simwire.db');
    writeFileSync(file, 'this is no database, and long enough to tell: '.repeat(40));
    await expect(openStore(`sqlite:${file}`, true)).rejects.toThrow(
      `the store ${file} cannot be opened: the file is not a database: restore a backup, or move it away`,
    );
    await expect(openStore('postgres://u:p@host/db', true)).rejects.toThrow(
      'PostgreSQL is not supported yet: use store: sqlite:data/simwire.db',
    );
  });

  it('waits for a lock without blocking, then says so, and recovers by itself', async () => {
    const file = databaseFile();
    const store = await openStore(`sqlite:${file}`, true);
    onTestFinished(() => store.close());
    const other = new DatabaseSync(file);
    onTestFinished(() => {
      other.close();
    });
    other.exec('BEGIN IMMEDIATE');
    let ticks = 0;
    const ticking = setInterval(() => ticks++, 10);
    await expect(store.journal.accept(intake)).rejects.toMatchObject({ code: 'locked' });
    clearInterval(ticking);
    expect(ticks).toBeGreaterThan(20);
    expect(store.trouble()).toMatchObject({ code: 'locked' });
    other.exec('ROLLBACK');
    await store.probe();
    expect(store.trouble()).toBeNull();
    expect((await store.journal.accept(intake)).quarantined).toBe(0);
  });

  it('keeps what a migration is about to change, the last three times, and nothing of a new store', async () => {
    const file = databaseFile();
    const store = await openStore(`sqlite:${file}`, true);
    await store.notes.set('a', 'b');
    await store.close();
    const kept = (): string[] =>
      readdirSync(dirname(file)).filter((name) => name.includes('before-migration'));
    expect(kept()).toEqual([]);
    const db = openDatabase(file);
    onTestFinished(() => {
      db.close();
    });
    // A later version of the program has one step more each time.
    const steps: Record<string, Migration> = { '001-start': { up: () => Promise.resolve() } };
    for (let step = 2; step < 7; step++) {
      const up = (schema: Kysely<unknown>) =>
        schema.schema
          .createTable(`t${String(step)}`)
          .addColumn('x', 'text')
          .execute();
      steps[`00${String(step)}-more`] = { up };
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

  it('syncs the log of what it committed', async () => {
    const file = databaseFile();
    const db = openDatabase(file);
    const log = createWalSync(file);
    onTestFinished(() => {
      log.close();
      db.close();
    });
    await expect(createWalSync(`${file}-of-nobody`).sync()).rejects.toMatchObject({ code: 'failed' });
    db.exec('CREATE TABLE t (x)');
    await log.sync();
    db.exec('INSERT INTO t VALUES (1)');
    await log.sync();
    expect(statSync(`${file}-wal`).size).toBeGreaterThan(0);
  });
});
