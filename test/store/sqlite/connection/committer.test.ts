import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { realTimers } from '../../../../src/store/sqlite/connection/committer.ts';
import { openDatabase } from '../../../../src/store/sqlite/connection/database.ts';
import { createCommitter } from '../../../../src/store/sqlite/connection/group-commit.ts';
import { temporaryFolder } from '../../../support/temporary.ts';

it('answers only what is committed and synced to disk; works that come together share both', async () => {
  const { committer, write, order, disk } = watchedCommitter();
  const first = Promise.all([write('a'), write('b')]);
  await disk.asked();
  const later = write('c');
  for (let turn = 0; turn < 20; turn++) await nextTurn();
  expect(order).toEqual(['written a', 'written b', 'finished', 'committed']);
  disk.answer();
  await first;
  await disk.asked();
  disk.answer();
  await later;
  expect(order).toEqual([
    'written a',
    'written b',
    'finished',
    'committed',
    'answered a',
    'answered b',
    'written c',
    'finished',
    'committed',
    'answered c',
  ]);
  expect(committer.trouble()).toBeNull();
});

it('lets a work that fails harm no other of its transaction', async () => {
  const { db, committer, write, disk } = watchedCommitter();
  const first = write('a');
  const broken = committer.commit(() => {
    throw new RangeError('broken');
  });
  const last = write('b');
  const failed = expect(broken).rejects.toThrow('broken');
  await disk.asked();
  disk.answer();
  await first;
  await disk.asked();
  disk.answer();
  await Promise.all([last, failed]);
  expect(db.prepare('SELECT x FROM t').all()).toEqual([{ x: 'a' }, { x: 'b' }]);
});

it('has no transaction open for something that has to stand outside', async () => {
  const { db, committer, write, order, disk } = watchedCommitter();
  const first = write('a');
  await disk.asked();
  committer.between(() => {
    order.push('between');
    db.exec(`VACUUM INTO '${join(temporaryFolder(), 'copy.db')}'`);
  });
  expect(order).toEqual(['written a', 'finished', 'committed', 'between']);
  disk.answer();
  await first;
});

it('says that the disk is full, keeps nothing of what it refused, and recovers', async () => {
  // A page limit makes the very error that a full disk makes.
  const db = openHere();
  db.exec('CREATE TABLE t (x TEXT); PRAGMA max_page_count = 3');
  let recovered = 0;
  const committer = createCommitter({
    db,
    beforeCommit: () => undefined,
    sync: () => Promise.resolve(),
    obstacle: () => null,
    recovered: () => recovered++,
    lost: () => undefined,
    timers: realTimers,
  });
  const insert = db.prepare('INSERT INTO t VALUES (?)');
  const write = (size: number) => committer.commit(() => insert.run('x'.repeat(size)));
  await expect(write(100_000)).rejects.toMatchObject({ code: 'full' });
  expect(committer.trouble()).toEqual({
    code: 'full',
    message: 'the disk is full: make room on it',
  });
  expect(db.prepare('SELECT count(*) AS n FROM t').get()).toEqual({ n: 0 });
  db.exec('PRAGMA max_page_count = 1000');
  expect(recovered).toBe(0);
  await write(100_000);
  await write(1);
  expect(committer.trouble()).toBeNull();
  expect(recovered).toBe(1);
});

function openHere(): DatabaseSync {
  const db = openDatabase(join(temporaryFolder(), 'test.db'));
  onTestFinished(() => {
    db.close();
  });
  return db;
}

/** A committer whose disk answers when the test says; and the order of what happens. */
function watchedCommitter() {
  const db = openHere();
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
      order.push('committed');
      return result;
    };
    return statement;
  };
  let pending = Promise.withResolvers<undefined>();
  let asked = Promise.withResolvers<undefined>();
  const disk = {
    asked: () => asked.promise,
    answer: () => {
      asked = Promise.withResolvers();
      pending.resolve(undefined);
    },
  };
  const committer = createCommitter({
    db,
    beforeCommit: () => order.push('finished'),
    sync: () => {
      pending = Promise.withResolvers();
      asked.resolve(undefined);
      return pending.promise;
    },
    obstacle: () => null,
    recovered: () => undefined,
    lost: () => undefined,
    timers: realTimers,
  });
  const insert = prepare('INSERT INTO t VALUES (?)');
  const write = async (name: string): Promise<void> => {
    await committer.commit(() => {
      order.push(`written ${name}`);
      insert.run(name);
    });
    order.push(`answered ${name}`);
  };
  return { db, committer, write, order, disk };
}
