import { closeSync, openSync, readdirSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it, onTestFinished } from 'vitest';
import { NO_CHANGE } from '../../../../src/domain/decision.ts';
import { sms } from '../../../support/sample-events.ts';
import { openFile, stored } from '../../../support/stores.ts';
import { temporaryFolder } from '../../../support/temporary.ts';

it('pages that were overwritten are noticed while the store is at work', async () => {
  const file = join(temporaryFolder(), 'simwire.db');
  const store = await openFile(file);
  onTestFinished(() => store.close());
  const events = Array.from({ length: 300 }, (_, i) =>
    stored(sms({ id: 1 + i, text: 'words '.repeat(100) }), [], `k${i}`),
  );
  const decide = () => ({ ...NO_CHANGE, events });
  await store.journal.accept({ gateway: 'office', at: 1, keys: [], rejects: [], decide });
  await store.check();
  expect(store.trouble()).toBeNull();

  const other = new DatabaseSync(file, { timeout: 5_000 });
  other.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  other.close();
  const handle = openSync(file, 'r+');
  const pages = statSync(file).size / 4_096;
  writeSync(handle, Buffer.alloc(4_096, 0xa5), 0, 4_096, Math.floor(pages - 5) * 4_096);
  closeSync(handle);
  await store.check();
  expect(store.trouble()).toMatchObject({ code: 'damaged' });
  expect(events.length).toBe(300);
});

it('a check in progress when the store is closed leaves no log beside it', async () => {
  const folder = temporaryFolder();
  const store = await openFile(join(folder, 'simwire.db'));
  const look = store.check();
  await store.close();
  await look;
  expect(readdirSync(folder).sort()).toEqual(['simwire.db', 'simwire.db.lock']);
});
