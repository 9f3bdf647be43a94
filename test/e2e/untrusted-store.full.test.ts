import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startRelayProgram, waitFor, type RunningRelay } from '../support/program.ts';
import { eventsIn, openFile } from '../support/stores.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { recvSms } from '../support/wire.ts';

const TOKEN = 'untrusted-test-token-1';
const STORE = 'data/simwire.db';
const CONFIG = `
server: { listen: "127.0.0.1:0" }
store: sqlite:${STORE}
gateways: { office: { token: ${TOKEN} } }
destinations: { screen: { type: console, allow_log: true } }
rules: [{ name: all, send: [screen] }]
`;

/** Makes a sync to disk fail, as a broken disk does, from the moment on at which a file is there. */
const BROKEN_DISK = `
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
const { fdatasync, existsSync } = fs;
fs.fdatasync = (handle, done) =>
  existsSync('broken') ? done(Object.assign(new Error('EIO'), { code: 'EIO' })) : fdatasync(handle, done);
syncBuiltinESMExports();
`;

async function post(relay: RunningRelay, text: string): Promise<number> {
  const answer = await fetch(`${relay.url}/report/office/${TOKEN}`, {
    method: 'POST',
    body: recvSms(text),
  });
  await answer.text();
  return answer.status;
}

async function textsIn(folder: string): Promise<string[]> {
  const store = await openFile(join(folder, STORE), false);
  const events = await eventsIn(store);
  await store.close();
  return events.flatMap((event) => (event.event === 'sms' ? [event.text] : []));
}

it('a sync that failed is answered 503, and ends the relay with an error; the next start goes on', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'broken-disk.mjs'), BROKEN_DISK);
  const env = { NODE_OPTIONS: '--import ./broken-disk.mjs' };
  const relay = await startRelayProgram(folder, CONFIG, { env });
  const acknowledged: string[] = [];
  const refused: number[] = [];
  /** Posts one SMS after the other until one is not taken, or nobody listens any more. */
  const poster = async (name: string): Promise<void> => {
    for (let n = 0; ; n++) {
      const text = `${name} ${n}`;
      const status = await post(relay, text);
      if (status !== 200) {
        refused.push(status);
        return;
      }
      acknowledged.push(text);
    }
  };
  const posters = Promise.allSettled(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map(poster));
  await waitFor(() => (acknowledged.length > 40 ? true : undefined));
  writeFileSync(join(folder, 'broken'), '');
  await posters;
  expect(new Set(refused)).toEqual(new Set([503]));
  expect((await relay.ended).code).toBe(1);
  expect(relay.output().stderr).toContain(
    'nothing is stored any more: the disk does not keep what is written',
  );
  rmSync(join(folder, 'broken'));
  const next = await startRelayProgram(folder, CONFIG, { env });
  expect(await post(next, 'after')).toBe(200);
  expect(await textsIn(folder)).toEqual(expect.arrayContaining([...acknowledged, 'after']));
});

it('a store that is taken away is answered 503, not ready, and goes on once it is back', async () => {
  const folder = temporaryFolder();
  const relay = await startRelayProgram(folder, CONFIG);
  expect(await post(relay, 'before')).toBe(200);
  renameSync(join(folder, STORE), join(folder, 'away.db'));
  expect(await post(relay, 'refused')).toBe(503);
  const ready = await fetch(`${relay.url}/readyz`);
  expect([ready.status, await ready.json()]).toMatchObject([503, { reasons: [{ code: 'store_displaced' }] }]);
  await waitFor(
    () => relay.output().stderr.includes("the store's database was moved or removed") || undefined,
  );
  renameSync(join(folder, 'away.db'), join(folder, STORE));
  await waitFor(async () => ((await post(relay, 'after')) === 200 ? true : undefined));
  const texts = await textsIn(folder);
  expect(texts).toContain('before');
  expect(texts).not.toContain('refused');
});
