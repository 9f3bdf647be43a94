import { describe, expect, it, onTestFinished } from 'vitest';
import { MINUTE, SECOND } from '../../src/domain/time.ts';
import { createPolicy } from '../../src/operations/policy.ts';
import { StoreUnavailable } from '../../src/store/contract/errors.ts';
import type { Intake as Committed, Receipt } from '../../src/store/contract/journal.ts';
import { configOf } from '../config/files.ts';
import { base64, bytesOf, ENVELOPE, recvSms, smsRow } from '../ejoin/bodies.ts';
import { devStatus } from '../engine/played.ts';
import { intakeOver } from '../support/intake.ts';
import { manualTime, MONDAY_NOON } from '../support/manual-time.ts';
import { eventsIn, openFile } from '../support/stores.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { POSTED } from '../support/wire.ts';

const CONFIG = `
time_zone: UTC
gateways: { office: { token: 0a1b2c3d4e5f6071 }, depot: { token: 1f2e3d4c5b6a7980 } }
destinations: { ops: { type: console } }
rules: [{ name: all, when: { event: any }, send: ops }]
`;

/** Reports in, over a real store; `commits` lists each one that was accepted, `fail` makes that of one number fail. */
async function scene() {
  const time = manualTime();
  const store = await openFile(`${temporaryFolder()}/slices.db`);
  const config = configOf(CONFIG);
  const startedAt = time.clock();
  const policy = createPolicy(config, () => startedAt);
  const { journal } = store;
  const commits: { gateway: string; rows: number }[] = [];
  let failing = -1;
  const accept = async (committed: Committed): Promise<Receipt> => {
    if (commits.length === failing) throw new StoreUnavailable('full', 'the disk is full');
    const receipt = await journal.accept(committed);
    commits.push({ gateway: committed.gateway, rows: committed.keys.length });
    return receipt;
  };
  const intake = await intakeOver({ ...store, journal: { ...journal, accept } }, policy, time);
  onTestFinished(async () => {
    intake.stop();
    await store.close();
  });
  return {
    store,
    commits,
    advance: (by: number) => time.advance(by),
    fail: (commit: number) => (failing = commit),
    report: (body: unknown, gateway = 'office') => intake.report(gateway, bytesOf(body), ENVELOPE, POSTED),
    kinds: async (kind: 'sms' | 'alert') =>
      (await eventsIn(store)).filter((event) => event.event === kind).length,
  };
}

const rows = (count: number, { time = MONDAY_NOON / SECOND, text = '' } = {}): unknown[] =>
  Array.from({ length: count }, (_, i) => smsRow(base64(`message ${i} ${text}`), { time: time - count + i }));
const large = (count: number): object => recvSms(...rows(count));

describe('an event', () => {
  it('is stored with its own row of the report, and no other one', async () => {
    const { report, store } = await scene();
    const rows = [smsRow(base64('one')), smsRow(base64('two'), { sender: 'ACME' })];
    await report({ type: 'recv-sms', sim_src: 1, sms_num: 2, sms: rows });
    await report({ type: 'port-status', port: '1.02', seq: 1, st: 3 });
    const envelope = { type: 'dev-status', mac: '00-30-f1-00-00-01', ver: '609' };
    const entry = { port: '1.02', st: 8, sig: 12 };
    await report({ ...envelope, status: [entry, { port: '1.03', st: 3 }] });

    const events = (await eventsIn(store)).filter(({ event }) => event !== 'alert');
    const raws = await Promise.all(
      events.map(async ({ id }) => (await store.reader.event('everything', id))?.raw),
    );
    expect(events.map(({ event }) => event)).toEqual([
      ...['sms', 'sms', 'port_status', 'device_status', 'port_status'],
    ]);
    expect(raws).toEqual([
      { envelope: { type: 'recv-sms', sim_src: 1, sms_num: 2 }, row: rows[0] },
      { envelope: { type: 'recv-sms', sim_src: 1, sms_num: 2 }, row: rows[1] },
      { envelope: {}, row: { type: 'port-status', port: '1.02', seq: 1, st: 3 } },
      { envelope: {}, row: envelope },
      { envelope, row: entry },
    ]);
  });

  it('of a gateway that reports its own address is stored without the token in it', async () => {
    const { report, store } = await scene();
    const address = 'http://10.0.0.1/report/office/0a1b2c3d4e5f6071';
    await report({ ...recvSms(smsRow(base64('one'))), sr_url: address });
    const [event] = await eventsIn(store);
    const detail = await store.reader.event('everything', event?.id ?? 0);
    expect(detail?.raw?.envelope).toMatchObject({ sr_url: 'http://10.0.0.1/report/office/…' });
  });
});

describe('a large report', () => {
  it('is stored in slices, all of them before its one answer', async () => {
    const { report, commits, kinds } = await scene();
    expect(await report(large(2_000))).toEqual({ stored: 2_000, quarantined: 0 });
    expect(await kinds('sms')).toBe(2_000);
    expect(commits.length).toBeGreaterThanOrEqual(10);
    expect(Math.max(...commits.map((commit) => commit.rows))).toBeLessThanOrEqual(200);
    expect(commits.reduce((sum, commit) => sum + commit.rows, 0)).toBe(2_000);
  });

  it('of long texts has slices of few rows', async () => {
    const { report, commits } = await scene();
    await report(recvSms(...rows(50, { text: 'x'.repeat(8_000) })));
    expect(commits.length).toBeGreaterThanOrEqual(4);
  });

  it.each([1, 6])('lets another gateway through after a slice or two of each: %i at once', async (count) => {
    const { report, commits } = await scene();
    const all = Array.from({ length: count }, () => report(large(1_200)));
    const small = report(recvSms(smsRow(base64('small'))), 'depot');
    await small;
    const before = commits
      .filter(({ gateway }) => gateway === 'office')
      .reduce((sum, { rows }) => sum + rows, 0);
    expect(before).toBeLessThanOrEqual(800);
    await Promise.all(all);
    expect(commits.at(-1)?.gateway).toBe('office');
  });

  it('lets one of the same gateway through as well', async () => {
    const { report, commits } = await scene();
    const all = report(large(1_200));
    await report(recvSms(smsRow(base64('small'))));
    expect(commits.reduce((sum, commit) => sum + commit.rows, 0)).toBeLessThanOrEqual(801);
    await all;
  });

  it('one of whose slices cannot be stored is refused; posted again it is stored once', async () => {
    const { report, fail, kinds } = await scene();
    fail(3);
    expect(await report(large(1_000))).toMatchObject({ unavailable: 'the disk is full' });
    const kept = await kinds('sms');
    expect(kept).toBeGreaterThan(0);
    fail(-1);
    expect(kept).toBeLessThan(1_000);
    expect(await report(large(1_000))).toEqual({ stored: 1_000 - kept, quarantined: 0 });
    expect(await kinds('sms')).toBe(1_000);
  });

  it('numbers equal rows over all of its slices, and knows them when it comes again', async () => {
    const { report, commits } = await scene();
    const body = recvSms(...Array.from({ length: 700 }, () => smsRow(base64('1'))));
    expect(await report(body)).toEqual({ stored: 700, quarantined: 0 });
    expect(commits.length).toBeGreaterThan(3);
    expect(await report(body)).toEqual({ stored: 0, quarantined: 0 });
  });

  it('keeps its bad rows in quarantine, and far too many of them as one body', async () => {
    const { report, store } = await scene();
    const good = rows(500);
    expect(
      await report(recvSms(...good.flatMap((row, i) => (i % 20 === 0 ? [row, ['bad', i]] : [row])))),
    ).toEqual({ stored: 500, quarantined: 25 });
    expect(await report(recvSms(...good.flatMap((row) => [row, ['bad']])))).toEqual({
      stored: 0,
      quarantined: 1,
    });
    expect(await report(recvSms(...good.map(() => ['bad'])))).toEqual({
      stored: 0,
      quarantined: 1,
      unusable: 'too many parts cannot be read',
    });
    const kept = await store.reader.quarantine('everything', {}, { limit: 100 });
    expect(kept.items.map(({ reason }) => reason)).toContain('too many parts cannot be read');
  });

  it('of old and new SMS says nothing of the clock by its first slice', async () => {
    const { report, store, kinds, advance } = await scene();
    await report(devStatus([]));
    const old = rows(500, { time: MONDAY_NOON / SECOND - 86_400 });
    await report(recvSms(...old, smsRow(base64('now'), { time: MONDAY_NOON / SECOND })));
    await advance(MINUTE);
    expect(await store.reader.faultHistory('everything', {}, 10)).toEqual([]);
    // Only old ones: the clock is wrong.
    await report(recvSms(...rows(500, { time: MONDAY_NOON / SECOND - 90_000 })));
    await advance(MINUTE);
    expect(await kinds('alert')).toBe(1);
  });

  it('that is the first status of a gateway is one summary of what is wrong, not news', async () => {
    const { report, store, commits, advance } = await scene();
    const ports = Array.from({ length: 64 }, (_, port) =>
      Array.from({ length: 16 }, (_, slot) => ({
        port: `${port + 1}.${String(slot + 1).padStart(2, '0')}`,
        st: 8,
        opr: '24702 TELE2',
      })),
    ).flat();
    await report(devStatus(ports));
    expect(commits.length).toBeGreaterThan(4);
    await advance(MINUTE);
    const alerts = (await eventsIn(store)).filter((event) => event.event === 'alert');
    expect(alerts.map(({ state }) => state)).toEqual(['summary']);
  });
});

it('a body that takes long to read is no reason to wait', async () => {
  const { report, commits } = await scene();
  // Bytes of an older charset, and a raw line break: each string is looked at by itself, and then all of it again.
  const strange = Buffer.from(`{"type":"recv-sms","sms":[${'["\xe9\n"],'.repeat(25_000)}[]]}`, 'latin1');
  const long = report(strange);
  await report(recvSms(smsRow(base64('small'))), 'depot');
  expect(commits.map(({ gateway }) => gateway)).toEqual(['depot']);
  expect(await long).toMatchObject({ stored: 0, quarantined: 1 });
});
