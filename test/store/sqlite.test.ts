import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it, onTestFinished } from 'vitest';
import { NO_CHANGE } from '../../src/domain/decision.ts';
import { openStore } from '../../src/store/open.ts';
import { createCommitter } from '../../src/store/sqlite/committer.ts';
import { openDatabase } from '../../src/store/sqlite/database.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { storeContract } from './contract.ts';

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

  it('says that the disk is full, keeps nothing of what it refused, and recovers', async () => {
    const file = databaseFile();
    const store = await openStore(`sqlite:${file}`, true);
    onTestFinished(() => store.close());
    // A page limit makes the very error that a full disk makes.
    const db = openDatabase(join(temporaryFolder(), 'small.db'));
    onTestFinished(() => {
      db.close();
    });
    db.exec('CREATE TABLE t (x TEXT); PRAGMA max_page_count = 3');
    const committer = createCommitter(db);
    const insert = db.prepare('INSERT INTO t VALUES (?)');
    const write = (size: number) => committer.commit(() => insert.run('x'.repeat(size)));
    await expect(write(100_000)).rejects.toMatchObject({ code: 'full' });
    expect(committer.trouble()).toEqual({
      code: 'full',
      message: 'the disk is full: make room and Simwire goes on by itself',
    });
    expect(db.prepare('SELECT count(*) AS n FROM t').get()).toEqual({ n: 0 });
    db.exec('PRAGMA max_page_count = 1000');
    await write(100_000);
    expect(committer.trouble()).toBeNull();
  });

  it('answers only after the commit, which syncs to disk; works that come together share one', async () => {
    const db = openDatabase(databaseFile());
    onTestFinished(() => {
      db.close();
    });
    expect(db.prepare('PRAGMA synchronous').get()).toEqual({ synchronous: 2 });
    expect(db.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' });
    db.exec('CREATE TABLE t (x)');
    const order: string[] = [];
    const prepare = db.prepare.bind(db);
    // The committer's own statements, watched.
    db.prepare = (sql) => {
      const statement = prepare(sql);
      if (sql !== 'COMMIT') return statement;
      const run = statement.run.bind(statement);
      statement.run = (...parameters: never[]) => {
        const result = run(...parameters);
        order.push('synced');
        return result;
      };
      return statement;
    };
    const committer = createCommitter(db);
    const insert = prepare('INSERT INTO t VALUES (?)');
    await Promise.all(
      ['a', 'b'].map(async (name) => {
        await committer.commit(() => {
          order.push(`written ${name}`);
          insert.run(name);
        });
        order.push(`answered ${name}`);
      }),
    );
    expect(order).toEqual(['written a', 'written b', 'synced', 'answered a', 'answered b']);
  });
});
