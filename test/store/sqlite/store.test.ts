import { closeSync, mkdirSync, openSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it, onTestFinished } from 'vitest';
import { NO_CHANGE } from '../../../src/domain/decision.ts';
import { createPrivately, openDatabase } from '../../../src/store/sqlite/connection/database.ts';
import { storeErrorOf } from '../../../src/store/sqlite/connection/errors.ts';
import { openWriteAheadLog } from '../../../src/store/sqlite/connection/write-ahead-log.ts';
import { MONDAY_NOON } from '../../support/manual-time.ts';
import { delivery, sms } from '../../support/sample-events.ts';
import { eventsIn, openFile, stored } from '../../support/stores.ts';
import { temporaryFolder } from '../../support/temporary.ts';
import { assignmentsContract } from '../assignments-contract.ts';
import { storeContract, type OpenStore } from '../contract.ts';
import { documentsContract } from '../documents-contract.ts';
import { readerContract } from '../reader-contract.ts';
import { retentionContract } from '../retention-contract.ts';

const intake = { gateway: 'office', at: 1, keys: [], rejects: [], decide: () => NO_CHANGE };

function databaseFile(): string {
  return join(temporaryFolder(), 'data', 'simwire.db');
}

describe('the SQLite store', () => {
  const prepare = (): OpenStore => {
    const file = databaseFile();
    return () => openFile(file);
  };

  storeContract(prepare);
  readerContract(prepare);
  assignmentsContract(prepare);
  documentsContract(prepare);
  retentionContract(prepare);

  it('is readable by its owner only', async () => {
    const file = databaseFile();
    const store = await openFile(file);
    onTestFinished(() => store.close());
    await store.channels.set('a', 'b');
    for (const side of ['', '-wal', '-shm', '.lock']) expect(statSync(file + side).mode & 0o777).toBe(0o600);
    expect(statSync(join(file, '..')).mode & 0o777).toBe(0o700);
  });

  it('has one owner, beside whom tools may work', async () => {
    const file = databaseFile();
    const owner = await openFile(file);
    await expect(openFile(file)).rejects.toThrow('another Simwire is running on');
    const tool = await openFile(file, false);
    const signalled: string[] = [];
    owner.signals.follow(({ kind }) => signalled.push(kind));
    await owner.signals.look();
    expect(signalled).toEqual([]);
    await tool.channels.set('a', 'x');
    await owner.signals.look();
    expect(signalled).toEqual(['changed', 'arrived', 'due']);
    expect(await owner.channels.all()).toEqual(new Map([['a', 'x']]));
    await owner.signals.look();
    expect(signalled).toHaveLength(3);
    await tool.close();
    await owner.close();
    await (await openFile(file)).close();
  });

  it('is probed by something that it has to write, each time', async () => {
    const file = databaseFile();
    const store = await openFile(file);
    const other = openDatabase(file);
    onTestFinished(async () => {
      other.close();
      await store.close();
    });
    const version = (): unknown => other.prepare('PRAGMA data_version').get()?.['data_version'];
    const seen = new Set([version()]);
    for (let i = 0; i < 3; i++) {
      await store.probe();
      seen.add(version());
    }
    expect(seen.size).toBe(4);
  });

  it('says in one line what it cannot open', async () => {
    const file = join(temporaryFolder(), 'simwire.db');
    writeFileSync(file, 'this is no database, and long enough to tell: '.repeat(40));
    await expect(openFile(file)).rejects.toThrow(
      `the store ${file} cannot be opened: the file is not a database: restore a backup, or move it away`,
    );
  });

  it('takes a value that it cannot read for damage, and does not quote it', async () => {
    const file = databaseFile();
    const store = await openFile(file);
    onTestFinished(() => store.close());
    const events = [stored(sms({ id: 1 }), [delivery({ id: 2, event: 1 })])];
    await store.journal.accept({ ...intake, decide: () => ({ ...NO_CHANGE, events }) });
    const other = openDatabase(file);
    other.exec(`UPDATE events SET body = '{"text":"secret'; UPDATE deliveries SET plan = '{"secret'`);
    other.close();
    const reads = [eventsIn(store), store.reader.delivery('everything', 2)];
    for (const read of await Promise.allSettled(reads)) {
      if (read.status === 'fulfilled') throw new Error('it was read');
      expect(storeErrorOf(read.reason)).toMatchObject({ code: 'damaged' });
      expect(String(read.reason)).not.toContain('secret');
    }
  });

  it('says that another Simwire runs only where one does', async () => {
    const garbage = databaseFile();
    createPrivately(garbage);
    writeFileSync(`${garbage}.lock`, 'this is no database, and long enough to tell: '.repeat(40));
    await expect(openFile(garbage)).rejects.toThrow(
      `the store ${garbage} cannot be opened: its lock ${garbage}.lock: the file is not a database: restore a backup, or move it away`,
    );
    const folder = databaseFile();
    mkdirSync(`${folder}.lock`, { recursive: true });
    await expect(openFile(folder)).rejects.toThrow(
      `the store ${folder} cannot be opened: its lock ${folder}.lock: it is a folder and no file: choose another place`,
    );
  });

  it('reports a page that it cannot read as any other error', async () => {
    const file = databaseFile();
    const first = await openFile(file);
    const events = Array.from({ length: 200 }, (_, i) =>
      stored(
        sms({ id: 1 + i, text: 'words '.repeat(100) }),
        [delivery({ id: 1_000 + i, event: 1 + i })],
        `k${i}`,
      ),
    );
    await first.journal.accept({ ...intake, decide: () => ({ ...NO_CHANGE, events }) });
    await first.close();
    const store = await openFile(file);
    onTestFinished(() => store.close());
    const handle = openSync(file, 'r+');
    for (let page = 8; page < statSync(file).size / 4_096; page++)
      writeSync(handle, Buffer.alloc(4_096, 0xa5), 0, 4_096, page * 4_096);
    closeSync(handle);
    const damaged = expect.objectContaining({ name: 'StoreUnavailable', code: 'damaged' }) as Error;
    const turn = { destination: 'team', now: MONDAY_NOON, limit: 9 };
    await expect(store.outbox.due(turn)).rejects.toEqual(damaged);
    await expect(store.reader.depths('everything')).rejects.toEqual(damaged);
    await expect(eventsIn(store)).rejects.toEqual(damaged);
  });

  it('waits for a lock without blocking, then says so, and recovers by itself', async () => {
    const file = databaseFile();
    const store = await openFile(file);
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

  it('gives the room back that its log took for one great change', () => {
    const file = databaseFile();
    const db = openDatabase(file);
    onTestFinished(() => {
      db.close();
    });
    const size = (): number => statSync(`${file}-wal`).size / 2 ** 20;
    db.exec('CREATE TABLE t (x); BEGIN');
    for (let i = 0; i < 24; i++) db.exec('INSERT INTO t VALUES (randomblob(1048576))');
    db.exec('COMMIT');
    expect(size()).toBeGreaterThan(24);
    db.exec('INSERT INTO t VALUES (1)');
    expect(size()).toBeLessThanOrEqual(16);
  });

  it('syncs the log of what it committed', async () => {
    const file = databaseFile();
    const db = openDatabase(file);
    db.exec('CREATE TABLE t (x)');
    const log = openWriteAheadLog(file, true);
    onTestFinished(() => {
      db.close();
      log.close();
    });
    await log.sync();
    db.exec('INSERT INTO t VALUES (1)');
    await log.sync();
    expect(statSync(`${file}-wal`).size).toBeGreaterThan(0);
  });
});
