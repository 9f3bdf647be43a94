import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../../src/store/open.ts';
import { minimal } from '../../config/files.ts';
import { runCommand } from '../../support/command.ts';
import { temporaryFolder } from '../../support/temporary.ts';

describe('the check of a config whose store is a file', () => {
  /** Makes a folder with a config. Returns it, with what runs a command there. */
  function folderWithConfig() {
    const folder = temporaryFolder();
    const destinations = 'destinations: { screen: { type: console, allow_log: true } }';
    const store = 'store: sqlite:simwire.db';
    writeFileSync(join(folder, 'simwire.yaml'), minimal({ destinations, more: store }), { mode: 0o600 });
    const run = (command: 'check' | 'start') =>
      runCommand(['--config', 'simwire.yaml', command], { cwd: folder });
    return { file: join(folder, 'simwire.db'), folder, run };
  }

  /** Reads all files of a folder. */
  const filesIn = (folder: string) =>
    readdirSync(folder).map((name) => {
      const path = join(folder, name);
      return [name, statSync(path).mode, readFileSync(path, 'base64')];
    });

  function execute(file: string, ...statements: readonly string[]): void {
    const db = new DatabaseSync(file);
    for (const statement of statements) db.exec(statement);
    db.close();
  }

  const make = async (file: string): Promise<void> =>
    (await openStore({ kind: 'sqlite', path: file }, true)).close();

  it.each<[what: string, make: (file: string) => unknown, words: string]>([
    [
      'is of a newer version',
      async (file) => {
        await make(file);
        execute(file, "INSERT INTO migrations (name, timestamp) VALUES ('999-later', 'now')");
      },
      'it was made by a newer Simwire: start that version, or restore a backup',
    ],
    [
      "has another program's tables",
      (file) => {
        execute(file, 'PRAGMA journal_mode = WAL', 'CREATE TABLE events (id int)');
      },
      'it is the database of another program: choose another place',
    ],
    [
      "has another program's migrations",
      (file) => {
        execute(file, 'CREATE TABLE migrations (id int, migration text)');
      },
      'it is the database of another program: choose another place',
    ],
    [
      "has another program's migrations of the same form",
      (file) => {
        execute(file, "CREATE TABLE migrations AS SELECT 'Start1' AS name, 1 AS timestamp");
      },
      'it is the database of another program: choose another place',
    ],
    [
      'is no database',
      (file) => {
        writeFileSync(file, 'a letter that is longer than the head of a database would be, '.repeat(20));
      },
      'the file is not a database: restore a backup, or move it away',
    ],
  ])('says in the words of a start that it %s, and both leave it as it was', async (_, prepare, words) => {
    const { file, folder, run } = folderWithConfig();
    await prepare(file);
    const before = filesIn(folder);
    const checked = await run('check');
    const started = await run('start');
    expect(filesIn(folder)).toEqual(before);
    const message = `the store simwire.db cannot be opened: ${words}\n`;
    expect(started).toEqual({ code: 2, stdout: '', stderr: message });
    expect(checked).toEqual({ code: 2, stdout: `simwire.yaml:1:1: ${message}`, stderr: '' });
  });

  it('finds nothing wrong with one that is not there, older, up to date or in use, and leaves it as it was', async () => {
    const { file, folder, run } = folderWithConfig();
    const expectValid = async (): Promise<void> => {
      const before = filesIn(folder);
      expect((await run('check')).stdout).toMatch(/^simwire\.yaml: valid: /);
      expect(filesIn(folder)).toEqual(before);
    };
    await expectValid();
    await make(file);
    await expectValid();
    const store = await openStore({ kind: 'sqlite', path: file }, true);
    expect((await run('check')).stdout).toMatch(/^simwire\.yaml: valid: /);
    await store.close();
    execute(file, "DELETE FROM migrations WHERE name > '001-start'");
    await expectValid();
  });
});
