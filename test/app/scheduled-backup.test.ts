import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import { expect, it } from 'vitest';
import { createScheduledBackup } from '../../src/app/scheduled-backup.ts';
import { DAY, HOUR, MINUTE, SECOND, stamp } from '../../src/domain/time.ts';
import { StoreRefused } from '../../src/store/contract/errors.ts';
import { temporaryFolder } from '../support/temporary.ts';

const START = Date.parse('2026-01-31T09:10:12Z');

/** A folder for backups, and a store that makes them as long as nothing is wrong. */
function scene(settings: { every?: number; keep?: number } = {}) {
  const to = join(temporaryFolder(), 'backups');
  mkdirSync(to);
  const state = { now: START, wrong: null as string | null, attempts: 0, stopped: false };
  const log: string[] = [];
  const store = {
    backup: (file: string): Promise<void> => {
      state.attempts++;
      if (state.wrong !== null) return Promise.reject(new StoreRefused(state.wrong));
      writeFileSync(file, 'a backup');
      return Promise.resolve();
    },
  };
  const start = () => {
    const look = createScheduledBackup({
      store,
      log: pino({ level: 'error' }, { write: (line) => log.push(line) }),
      clock: () => state.now,
      stopped: () => state.stopped,
    });
    return async (later = 0) => {
      state.now += later;
      const { verdict } = await look({ to, every: HOUR, keep: 7, ...settings });
      return verdict === false ? 'fine' : verdict?.detail;
    };
  };
  return { to, state, log, start, names: () => readdirSync(to).sort() };
}

it('makes one at once, then one each time, also across a restart', async () => {
  const { start, names, state } = scene();
  const look = start();
  expect([await look(), await look(MINUTE), await look(58 * MINUTE)]).toEqual(['fine', 'fine', 'fine']);
  expect(names()).toEqual(['simwire-20260131T091012Z.db']);
  const again = start();
  expect([await again(), state.attempts]).toEqual(['fine', 1]);
  await again(MINUTE);
  expect(names()).toEqual(['simwire-20260131T091012Z.db', 'simwire-20260131T101012Z.db']);
});

it('keeps so many, and removes only what is its own', async () => {
  const { start, names, to } = scene({ keep: 2 });
  const others = ['before-upgrade.db', 'simwire-20260101.db', 'simwire.db', 'xsimwire-20250101T000000Z.db'];
  for (const name of others) writeFileSync(join(to, name), 'mine');
  writeFileSync(join(to, 'simwire-20250101T000000Z.db'), 'old');
  for (const part of ['.part', '.part-journal'])
    writeFileSync(join(to, `simwire-20250102T000000Z.db${part}`), 'half');
  const look = start();
  for (let n = 0; n < 4; n++) await look(HOUR);
  expect(names()).toEqual([...others, 'simwire-20260131T121012Z.db', 'simwire-20260131T131012Z.db'].sort());
  for (const name of others) expect(readFileSync(join(to, name), 'utf8')).toBe('mine');
});

it('removes none as long as none is made', async () => {
  const { start, names, state } = scene({ keep: 1 });
  const look = start();
  await look();
  state.wrong = 'the disk is full';
  await look(5 * HOUR);
  expect(names()).toEqual(['simwire-20260131T091012Z.db']);
});

it('is too old when the last good one is older than twice the pause, until there is another', async () => {
  const { start, state, log } = scene();
  const look = start();
  await look();
  state.wrong = 'the disk is full';
  expect(await look(HOUR)).toBe('fine');
  expect(await look(HOUR)).toBe('fine');
  expect(await look(SECOND)).toBe('it was made 2 h ago: the disk is full');
  expect(log.at(-1)).toContain('the scheduled backup failed: the disk is full');
  expect(await start()(MINUTE)).toBe('it was made 2 h ago: the disk is full');
  state.wrong = null;
  expect(await look(10 * MINUTE)).toBe('fine');
});

it('tries again after ten minutes, not at every look', async () => {
  const { start, state } = scene();
  state.wrong = 'the disk is full';
  const look = start();
  const attempts = [];
  for (let n = 0; n < 21; n++) {
    await look(MINUTE);
    attempts.push(state.attempts);
  }
  expect([attempts[0], attempts[9], attempts[10], attempts[20]]).toEqual([1, 1, 2, 3]);
});

it('says at once where there is none at all', async () => {
  const { start, state } = scene();
  state.wrong = 'there is no folder';
  expect(await start()()).toBe('there is none: there is no folder');
});

it('is not held up by one that a wrong clock dated years ahead', async () => {
  const { start, names, to } = scene();
  const ahead = `simwire-${stamp(START + 400 * DAY)}.db`;
  writeFileSync(join(to, ahead), 'a backup');
  expect(await start()()).toBe('fine');
  expect(names()).toEqual(['simwire-20260131T091012Z.db', ahead]);
});

it('is no failure where the relay ends meanwhile', async () => {
  const { start, state, log } = scene();
  state.wrong = 'it was not finished';
  state.stopped = true;
  await start()();
  expect(log).toEqual([]);
});
