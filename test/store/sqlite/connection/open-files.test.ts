import {
  closeSync,
  existsSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Store } from '../../../../src/store/contract/store.ts';
import { openDatabase } from '../../../../src/store/sqlite/connection/database.ts';
import { restoreSqliteStore } from '../../../../src/store/sqlite/upkeep/restore.ts';
import { runCommand } from '../../../support/command.ts';
import { MONDAY_NOON } from '../../../support/manual-time.ts';
import { waitFor } from '../../../support/program.ts';
import { atOnce, openFile, openFileAtOnce } from '../../../support/stores.ts';
import { temporaryFolder } from '../../../support/temporary.ts';

/** A store at work, with something in its log. */
async function storeAtWork(file = join(temporaryFolder(), 'data', 'simwire.db')) {
  const store = await openFile(file);
  onTestFinished(() => store.close().catch(() => undefined));
  await store.channels.set('before', '1');
  return { file, store };
}

/** What the file holds for whoever starts next. */
function notesIn(file: string): string[] {
  const db = new DatabaseSync(file);
  const rows = db.prepare(`SELECT key FROM documents WHERE kind = 'channels' ORDER BY key`).all();
  db.close();
  return rows.map(({ key }) => String(key));
}

async function expectRefusal(store: Store, message: RegExp): Promise<void> {
  expect(store.trouble()).toMatchObject({
    code: 'displaced',
    message: expect.stringMatching(message) as string,
  });
  await expect(store.channels.set('refused', '1')).rejects.toMatchObject({ code: 'displaced' });
  // Nobody may learn from it where the store is.
  expect(store.trouble()?.message).not.toMatch(/\/(?!o)/);
}

const overwriteFrom = (file: string, at: number, bytes: Buffer): void => {
  const handle = openSync(file, 'r+');
  writeSync(handle, bytes, 0, bytes.length, at);
  closeSync(handle);
};

describe('nothing is acknowledged while a file of the store is not in its place', () => {
  const DISPLACED: [string, (file: string) => void, RegExp][] = [
    ['database removed', (file) => unlinkSync(file), /database was moved or removed/],
    ['database moved', (file) => renameSync(file, `${file}.away`), /database was moved or removed/],
    [
      'database replaced',
      (file) => {
        writeFileSync(`${file}.new`, 'another');
        renameSync(`${file}.new`, file);
      },
      /database was replaced by another file/,
    ],
    ['log removed', (file) => unlinkSync(`${file}-wal`), /log \(-wal\) was moved or removed/],
    [
      'log replaced',
      (file) => {
        unlinkSync(`${file}-wal`);
        writeFileSync(`${file}-wal`, '');
      },
      /log \(-wal\) was replaced/,
    ],
    ['log emptied', (file) => truncateSync(`${file}-wal`), /log \(-wal\) was cut off or overwritten/],
    ['log cut off', (file) => truncateSync(`${file}-wal`, statSync(`${file}-wal`).size - 3_000), /cut off/],
    [
      'log overwritten at its begin',
      (file) => overwriteFrom(`${file}-wal`, 0, Buffer.alloc(32)),
      /overwritten/,
    ],
    ['index removed', (file) => unlinkSync(`${file}-shm`), /index of its log \(-shm\) was moved or removed/],
    ['lock removed', (file) => unlinkSync(`${file}.lock`), /lock \(\.lock\) was moved or removed/],
    ['folder renamed', (file) => renameSync(dirname(file), `${dirname(file)}-away`), /moved or removed/],
    ['folder removed', (file) => rmSync(dirname(file), { recursive: true }), /moved or removed/],
    [
      'folder replaced by a file',
      (file) => {
        renameSync(dirname(file), `${dirname(file)}-away`);
        writeFileSync(dirname(file), '');
      },
      /moved or removed/,
    ],
  ];

  it.each(DISPLACED)('%s', async (_, displace, message) => {
    const { file, store } = await storeAtWork();
    displace(file);
    await expectRefusal(store, message);
    await store.close();
  });

  it('and it goes on by itself once it is back', async () => {
    const { file, store } = await storeAtWork();
    renameSync(dirname(file), `${dirname(file)}-away`);
    await expectRefusal(store, /database was moved or removed/);
    renameSync(`${dirname(file)}-away`, dirname(file));
    await store.probe();
    expect(store.trouble()).toBeNull();
    await store.channels.set('there', '1');
    await store.close();
    expect(notesIn(file)).toEqual(['before', 'there']);
  });

  it('nor what was committed while it was moved away; that is once it is back', async () => {
    const { file, store } = await storeAtWork();
    let answered = false;
    const held = store.channels.set('committed', '1').then(() => {
      answered = true;
    });
    // Between the commit, which was put off to this turn, and the answer to its sync.
    await turn();
    renameSync(file, `${file}.away`);
    await waitFor(() => store.trouble()?.code === 'displaced' || undefined);
    await expectRefusal(store, /database was moved or removed/);
    expect(answered).toBe(false);
    renameSync(`${file}.away`, file);
    await held;
    await store.channels.set('later', '1');
    expect(store.trouble()).toBeNull();
    await store.close();
    expect(notesIn(file)).toEqual(['before', 'committed', 'later']);
  });

  it('nor what was committed while it was moved away for good, which is refused at the end', async () => {
    const { file, store } = await storeAtWork();
    const refused = expect(store.channels.set('committed', '1')).rejects.toMatchObject({ code: 'closed' });
    await turn();
    renameSync(file, `${file}.away`);
    await expectRefusal(store, /database was moved or removed/);
    await store.close();
    await refused;
  });

  it('also where a link leads elsewhere by now', async () => {
    const folder = temporaryFolder();
    for (const name of ['a', 'b']) mkdirSync(join(folder, name));
    symlinkSync('a', join(folder, 'current'));
    const { store } = await storeAtWork(join(folder, 'current', 'simwire.db'));
    unlinkSync(join(folder, 'current'));
    symlinkSync('b', join(folder, 'current'));
    await expectRefusal(store, /database was moved or removed/);
  });

  it('nor where its log was cut off and written behind, which leaves a hole', async () => {
    const { file, store } = await storeAtWork();
    for (let n = 0; n < 5; n++) await store.channels.set('before', String(n));
    const other = openDatabase(file);
    truncateSync(`${file}-wal`, statSync(`${file}-wal`).size / 2);
    const handle = openSync(`${file}-wal`, 'r+');
    writeSync(handle, 'x', 64_000);
    closeSync(handle);
    await expectRefusal(store, /cut off or overwritten/);
    other.close();
  });
});

describe('what was acknowledged before', () => {
  it.each([
    [
      'the log is removed',
      (file: string) => {
        unlinkSync(`${file}-wal`);
        return file;
      },
    ],
    [
      'the database is moved without its log',
      (file: string) => {
        renameSync(file, `${file}.away`);
        return `${file}.away`;
      },
    ],
  ])('is in the database itself soon after %s', async (_, displace) => {
    const { file, store } = await storeAtWork();
    const place = displace(file);
    await expect(store.channels.set('refused', '1')).rejects.toMatchObject({ code: 'displaced' });
    await new Promise((resolve) => setImmediate(resolve));
    // As a process sees it that finds only this file.
    const db = new DatabaseSync(`file:${place}?immutable=1`, { readOnly: true });
    onTestFinished(() => {
      db.close();
    });
    const keys = db
      .prepare('SELECT key FROM documents')
      .all()
      .map(({ key }) => key);
    expect(keys).toContain('before');
    expect(keys).not.toContain('refused');
  });

  it('stays as it is in a store that took the place of the open one', async () => {
    const { file, store } = await storeAtWork();
    const away = `${dirname(file)}-away`;
    renameSync(dirname(file), away);
    const next = await storeAtWork(file);
    await next.store.channels.set('other', '1');
    // It neither writes into files that have the names of its own, nor deletes them.
    await store.close();
    expect(readdirSync(dirname(file)).sort()).toEqual(
      ['', '-shm', '-wal', '.lock'].map((end) => `simwire.db${end}`),
    );
    await next.store.close();
    expect(notesIn(file)).toEqual(['before', 'other']);
    expect(notesIn(join(away, 'simwire.db'))).toEqual(['before']);
  });
});

it('is not taken in by tools that begin the log anew', async () => {
  const { file, store } = await storeAtWork();
  const tool = new DatabaseSync(file, { timeout: 5_000 });
  for (let n = 0; n < 20; n++) {
    if (n % 3 === 0) tool.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    if (n % 3 === 1) tool.exec(`UPDATE documents SET body = ${n} WHERE key = 'before'`);
    if (n % 5 === 0) tool.exec('PRAGMA wal_checkpoint(RESTART)');
    expect(store.trouble()).toBeNull();
    await store.channels.set('there', String(n));
  }
  tool.close();
  expect(store.trouble()).toBeNull();
});

describe('one owner', () => {
  it.each([
    ['deleted', () => undefined],
    [
      'replaced',
      (file: string) => {
        writeFileSync(`${file}.lock`, '');
      },
    ],
  ])('is protected by the open database where its lock was %s', async (_, replace) => {
    const { file } = await storeAtWork();
    unlinkSync(`${file}.lock`);
    replace(file);
    const before = existsSync(`${file}.lock`);
    const refused = 'another Simwire is running on';
    await expect(openFileAtOnce(file)).rejects.toThrow(`${refused} ${file}`);
    await expect(restoreSqliteStore(file, file, MONDAY_NOON, atOnce)).rejects.toThrow(refused);
    expect(existsSync(`${file}.lock`)).toBe(before);
  });

  it('is one by whatever name the store is called', async () => {
    const { file } = await storeAtWork();
    const folder = temporaryFolder();
    symlinkSync(file, join(folder, 'symbolic.db'));
    linkSync(file, join(folder, 'hard.db'));
    symlinkSync(dirname(file), join(folder, 'data'));
    for (const name of ['symbolic.db', 'hard.db', 'data/simwire.db'])
      await expect(openFileAtOnce(join(folder, name))).rejects.toThrow('another Simwire is running on');
  });

  it('starts beside a tool, and after an owner whose lock is gone', async () => {
    const { file, store } = await storeAtWork();
    await store.close();
    const tool = new DatabaseSync(file);
    tool.prepare('SELECT * FROM documents').all();
    await (await openFile(file)).close();
    tool.close();
    unlinkSync(`${file}.lock`);
    const again = await openFile(file);
    expect((await again.channels.all()).get('before')).toBe('1');
    await again.close();
  });
});

it.each([
  [
    'to a file',
    (folder: string) => symlinkSync(join(folder, 'real', 'simwire.db'), join(folder, 'simwire.db')),
  ],
  [
    'written from where it is',
    (folder: string) => symlinkSync('real/simwire.db', join(folder, 'simwire.db')),
  ],
  [
    'to a link',
    (folder: string) => {
      symlinkSync('other.db', join(folder, 'simwire.db'));
      symlinkSync('real/simwire.db', join(folder, 'other.db'));
    },
  ],
])('works behind a link %s, with all files beside the one that it leads to', async (_, link) => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'real'));
  link(folder);
  const path = join(folder, 'simwire.db');
  for (let n = 0; n < 2; n++) {
    const store = await openFile(path);
    await store.channels.set('there', String(n));
    expect(readdirSync(join(folder, 'real')).toSorted()).toEqual(
      ['', '-shm', '-wal', '.lock', '.lock-journal'].map((end) => `simwire.db${end}`),
    );
    await store.close();
  }
  expect(readdirSync(folder).filter((name) => name.startsWith('simwire.db'))).toEqual(['simwire.db']);
  const backup = join(folder, 'backup.db');
  const store = await openFile(path);
  await store.backup(backup);
  await store.close();
  await restoreSqliteStore(path, backup, MONDAY_NOON);
  expect(notesIn(join(folder, 'real', 'simwire.db'))).toEqual(['there']);
  expect(notesIn(path)).toEqual(['there']);
});

it.each([
  '/proc/simwire/simwire.db',
  '/proc/simwire.db',
  '/dev/null',
  '/dev/null/simwire.db',
  'loop.db',
  '.',
])('is refused at once, in one line, at %s', async (place) => {
  const folder = temporaryFolder();
  symlinkSync('loop.db', join(folder, 'loop.db'));
  const path = join(place.startsWith('/') ? '/' : folder, place);
  const mode = statSync('/dev/null').mode;
  writeFileSync(
    join(folder, 'simwire.yaml'),
    `server: { listen: "127.0.0.1:0" }
store: "sqlite:${path}"
gateways: { office: { token: displaced-test-token-01 } }
destinations: { screen: { type: console, allow_log: true } }
rules: [{ name: all, send: [screen] }]
`,
  );
  const { code, stderr } = await runCommand(['--config', 'simwire.yaml', 'start'], { cwd: folder });
  expect(stderr).toMatch(/^the store \S+ cannot be opened: .*\n$/);
  expect(code).toBe(2);
  expect(statSync('/dev/null').mode).toBe(mode);
  expect(existsSync('/dev/null.lock')).toBe(false);
});
