import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { NO_CHANGE } from '../../src/domain/decision.ts';
import type { Store } from '../../src/store/contract/store.ts';
import { waitFor } from '../support/program.ts';
import { sms } from '../support/sample-events.ts';
import { openFile, stored } from '../support/stores.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { arrived, command, CONFIG, report, start, stop } from './backups.ts';

/** The same with a hook that works, as far as a screen does. */
const MENDED = CONFIG.replace(/hook: \{.*\}/, 'hook: { type: console, allow_log: true }');

/** A folder with this config, and the store that a relay has left. */
async function storeWith(texts: readonly string[]): Promise<string> {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'simwire.yaml'), CONFIG);
  const store = await openFile(join(folder, 'data/simwire.db'));
  await accept(store, texts);
  await store.close();
  return folder;
}

/** Stores SMS with ids from `first` on. */
async function accept({ journal }: Store, texts: readonly string[], first = 1): Promise<void> {
  const events = texts.map((text, i) => stored(sms({ id: first + i, text }), [], text));
  const decide = () => ({ ...NO_CHANGE, events });
  await journal.accept({ gateway: 'office', at: 1, keys: [], rejects: [], decide });
}

interface Listed {
  readonly state: string;
  readonly destination: string;
  readonly problem: string | null;
  readonly possibly_repeated: boolean;
}
const outbox = async (folder: string): Promise<Listed[]> =>
  JSON.parse((await command(folder, 'outbox', 'list', '--json')).stdout) as Listed[];
/** Waits until so many deliveries are open. */
const open = (folder: string, count: number): Promise<unknown> =>
  waitFor(async () => (await outbox(folder)).length === count || undefined);

describe('backup and restore', () => {
  it('take the store as it is from a running relay, and put it back; what waited is held until released', async () => {
    const folder = temporaryFolder();
    const relay = await start(folder);
    await report(relay, 'before the backup');
    // What was shown is settled a moment later.
    await open(folder, 1);
    expect(await command(folder, 'backup', 'copies/first.db')).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'the backup copies/first.db cannot be written: there is no folder copies, and a backup makes none (is its disk mounted?)\n',
    });
    mkdirSync(join(folder, 'copies'));
    expect(await command(folder, 'backup', 'copies/first.db')).toEqual({
      code: 0,
      stdout: 'the store is copied to copies/first.db\n',
      stderr: '',
    });
    expect(statSync(join(folder, 'copies/first.db')).mode & 0o777).toBe(0o600);
    expect(readdirSync(join(folder, 'copies'))).toEqual(['first.db']);
    await report(relay, 'after the backup');
    await open(folder, 2);
    expect(await command(folder, 'backup', 'copies/first.db')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'copies/first.db exists already: choose another name, or say --force\n',
    });

    // Not while it runs.
    const refused = await command(folder, 'restore', 'copies/first.db');
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr).toMatch(/^another Simwire is running on data\/simwire\.db: .*\n$/);

    await stop(relay);
    const { code, stdout, stderr } = await command(folder, 'restore', 'copies/first.db');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const kept = /kept as (data\/simwire\.db\.before-restore-\d{8}T\d{6}Z)\n/.exec(stdout)?.[1] ?? '';
    expect(stdout).toContain('1 delivery is held, as they may have been sent since: ');
    expect(existsSync(join(folder, kept))).toBe(true);
    expect(statSync(join(folder, 'data/simwire.db')).mode & 0o777).toBe(0o600);

    // The destination is known and works by now: neither a start nor a retry of others releases it.
    const again = await start(folder, MENDED);
    await report(again, 'fresh');
    await open(folder, 1);
    expect(await outbox(folder)).toMatchObject([
      { state: 'held', destination: 'hook', problem: 'restored from a backup', possibly_repeated: true },
    ]);
    expect(again.output().stdout).not.toContain('before the backup');
    await stop(again);
    const released = await start(folder, MENDED);
    expect(await outbox(folder)).toHaveLength(1);
    expect(await command(folder, 'outbox', 'retry', '--state', 'held')).toMatchObject({ code: 0 });
    await arrived(released, 'before the backup');
    expect(released.output().stdout).toContain('possibly repeated');
    await open(folder, 0);
    await stop(released);

    // What was there before the restore can be restored as well.
    expect(await command(folder, 'restore', kept)).toMatchObject({ code: 0 });
    const first = await start(folder, MENDED);
    expect(await command(folder, 'outbox', 'retry')).toMatchObject({
      stdout: '2 deliveries requeued\n',
    });
    await arrived(first, 'after the backup');
  });

  it('and all that looks into the store refuse in one line where there is none, and make none', async () => {
    const folder = realpathSync(temporaryFolder());
    writeFileSync(join(folder, 'simwire.yaml'), CONFIG);
    const commands = [
      ['backup', 'copy.db'],
      ['outbox', 'list'],
      ['outbox', 'retry'],
      ['replay', '--since', '1h'],
      ['ports'],
      ['alerts'],
      ['alerts', 'confirm', 'office'],
      ['silence', 'add', '--all', '--for', '1h', '--reason', 'works'],
      ['silence', 'list'],
      ['silence', 'remove', '1'],
    ];
    const ends = await Promise.all(commands.map((args) => command(folder, ...args)));
    const where = join(folder, 'data/simwire.db');
    expect(ends).toEqual(
      commands.map(() => ({
        code: 2,
        stdout: '',
        stderr: `there is no store at ${where}; "store" in the config is relative to the folder in which Simwire is started\n`,
      })),
    );
    writeFileSync(join(folder, 'simwire.yaml'), CONFIG.replace('sqlite:data', `sqlite:${folder}/data`));
    expect((await command(folder, 'outbox', 'list')).stderr).toBe(
      `there is no store at ${where}; the first \`simwire start\` makes it\n`,
    );
    expect(await command(folder, 'send', 'screen')).toMatchObject({ code: 0, stderr: '' });
    expect(readdirSync(folder)).toEqual(['simwire.yaml']);
  });

  it('never overwrite the store itself, whatever its name is', async () => {
    const folder = await storeWith(['still there']);
    const store = await openFile(join(folder, 'data/simwire.db'));
    symlinkSync('data', join(folder, 'link'));
    linkSync(join(folder, 'data/simwire.db'), join(folder, 'hard.db'));
    const targets = ['data/simwire.db', 'data/simwire.db-wal', 'link/simwire.db.lock', 'hard.db'];
    const ends = await Promise.all(targets.map((target) => command(folder, 'backup', '--force', target)));
    expect(ends).toEqual(
      targets.map((target) => ({
        code: 2,
        stdout: '',
        stderr: `the backup ${target} would overwrite the store data/simwire.db: choose another name\n`,
      })),
    );
    await accept(store, ['and goes on'], 2);
    await store.close();
    expect(readdirSync(join(folder, 'data')).sort()).toEqual(['simwire.db', 'simwire.db.lock']);
    const { stdout } = await command(folder, 'messages', '--json');
    expect(JSON.parse(stdout)).toMatchObject([{ text: 'and goes on' }, { text: 'still there' }]);
  });

  it('refuse in one line what is no backup, or a damaged one, and leave everything as it was', async () => {
    const folder = await storeWith(
      Array.from({ length: 20 }, (_, n) => `SMS ${String(n)} ${'words '.repeat(200)}`),
    );
    expect(await command(folder, 'backup', 'good.db')).toMatchObject({ code: 0 });
    const good = readFileSync(join(folder, 'good.db'));
    const damaged = Buffer.from(good);
    damaged.fill(0x5a, Math.floor(damaged.length / 2));
    writeFileSync(join(folder, 'damaged.db'), damaged);
    writeFileSync(join(folder, 'short.db'), good.subarray(0, 10_000));
    writeFileSync(
      join(folder, 'text.db'),
      'this is a text and no database, and long enough to tell. '.repeat(20),
    );
    writeFileSync(join(folder, 'empty.db'), '');
    const before = readFileSync(join(folder, 'data/simwire.db'));
    const ends = [];
    for (const name of ['damaged.db', 'short.db', 'text.db', 'empty.db', 'missing.db', 'data'])
      ends.push(await command(folder, 'restore', name));
    for (const { code, stdout } of ends) expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(ends.map(({ stderr }) => stderr)).toEqual([
      expect.stringMatching(/^the backup damaged\.db cannot be used: it is damaged.*\n$/),
      expect.stringMatching(/^the backup short\.db cannot be used: it is damaged.*\n$/),
      'the backup text.db cannot be used: it is damaged, or no database\n',
      'empty.db is not a backup of Simwire\n',
      expect.stringMatching(/^the backup missing\.db cannot be read: no such file \(ENOENT\).*\n$/),
      expect.stringMatching(/^the backup data cannot be read: .*\n$/),
    ]);
    expect(readFileSync(join(folder, 'data/simwire.db'))).toEqual(before);
    expect(readdirSync(join(folder, 'data')).sort()).toEqual(['simwire.db', 'simwire.db.lock']);
  });

  it('work where there is no store yet, and into a folder that cannot be written fail in one line', async () => {
    const folder = await storeWith(['moved to another machine']);
    await command(folder, 'backup', 'move.db');
    const other = temporaryFolder();
    mkdirSync(join(other, 'in'));
    copyFileSync(join(folder, 'move.db'), join(other, 'in/move.db'));
    writeFileSync(join(other, 'simwire.yaml'), MENDED);
    const { code, stdout } = await command(other, 'restore', 'in/move.db');
    expect(code).toBe(0);
    expect(stdout).not.toContain('kept as');
    writeFileSync(join(other, 'file'), '');
    const failed = await command(other, 'backup', 'file/copy.db');
    expect(failed).toMatchObject({ code: 2, stdout: '' });
    expect(failed.stderr).toMatch(/^the backup file\/copy\.db cannot be written: .*\n$/);
  });
});
