import { pino } from 'pino';
import { expect, it, onTestFinished } from 'vitest';
import { createTimekeeping } from '../../src/app/timekeeping.ts';
import type { Intake } from '../../src/app/intake.ts';
import { readMemory } from '../../src/app/memory.ts';
import { DAY, MINUTE, SECOND } from '../../src/domain/time.ts';
import { createUptime } from '../../src/runtime/uptime.ts';
import { configOf, minimal } from '../config/files.ts';
import { startLoopback } from '../fakes/loopback.ts';
import { manualTime } from '../support/manual-time.ts';
import { waitFor } from '../support/program.ts';
import { openFile } from '../support/stores.ts';
import { temporaryFolder } from '../support/temporary.ts';

const idle: Intake = {
  report: () => Promise.reject(new Error('nothing is reported here')),
  findings: () => Promise.resolve(),
  dismiss: () => Promise.resolve(),
  acknowledge: () => Promise.resolve(),
  look: () => Promise.resolve(),
  lookAtDue: () => Promise.resolve(),
  rest: () => undefined,
  refuseWaiting: () => undefined,
  stop: () => undefined,
};

/** The timekeeping with a watcher outside; `log` gets the lines that it writes. */
async function scene(intake: Partial<Intake> = {}) {
  const watcher = await startLoopback(() => ({ status: 200, body: 'OK' }));
  const store = await openFile(`${temporaryFolder()}/housekeeping.db`);
  const time = manualTime();
  const log: string[] = [];
  const state = { ready: true };
  const timekeeping = createTimekeeping({
    people: { sessions: { sweep: () => Promise.resolve() } },
    runtime: {
      ...{ clock: time.clock, alarm: time.alarm, random: () => 0, screen: process.stdout },
      log: pino({ level: 'error' }, { write: (line) => log.push(line) }),
    },
    store,
    memory: await readMemory(store),
    intake: { ...idle, ...intake },
    uptime: createUptime(time.clock),
    config: () => configOf(minimal({ more: `heartbeat: { url: "${watcher.url}/ping", every: 30s }` })),
    ready: () => state.ready,
    wake: () => undefined,
  });
  timekeeping.begin({ duty: 'clock' }).catch(() => undefined);
  onTestFinished(async () => {
    timekeeping.end();
    await store.close();
    await watcher.close();
  });
  return {
    time,
    store,
    log,
    state,
    watcher,
  };
}

it('reports to the watcher outside that all is well only while it can store and deliver', async () => {
  const { time, state, watcher } = await scene();
  /** Lets half a minute pass, and a beat that may be on its way arrive. */
  const pass = async (): Promise<number> => {
    await time.advance(30 * SECOND);
    await fetch(`${watcher.url}/asked`);
    return watcher.requests();
  };
  await waitFor(() => watcher.requests() === 1 || undefined);
  state.ready = false;
  expect([await pass(), await pass(), await pass()]).toEqual([2, 3, 4]);
  state.ready = true;
  let asked = 4;
  await waitFor(async () => (await pass()) > ++asked || undefined);
});

it('writes a mistake of its own into the log, and goes on', async () => {
  let asked = 0;
  const { time, log } = await scene({
    findings: () => {
      asked++;
      return Promise.reject(new TypeError('somebody’s SMS'));
    },
  });
  await time.advance(5 * SECOND);
  expect(asked).toBeGreaterThan(1);
  expect(log.length).toBe(asked);
  expect(log[0]).toContain('something went wrong that should not');
  expect(log.join('')).not.toContain('SMS');
});

it('keeps the audit for as long as the config says', async () => {
  const { store, time } = await scene();
  const entry = { actor: 'user:ana', action: 'search' } as const;
  const now = time.clock();
  await store.audit.note([
    { ...entry, at: now - 181 * DAY },
    { ...entry, at: now - 179 * DAY },
  ]);
  await waitFor(async () => {
    await time.advance(MINUTE);
    const { items } = await store.audit.list({}, { limit: 9 });
    return items.length === 1 && items[0]?.at === now - 179 * DAY ? true : undefined;
  });
});
