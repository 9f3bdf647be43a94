import { describe, expect, it, onTestFinished } from 'vitest';
import { NO_CHANGE } from '../../../../src/domain/decision.ts';
import { firstIdAt } from '../../../../src/domain/id.ts';
import { DAY } from '../../../../src/domain/time.ts';
import type { Intake } from '../../../../src/store/contract/journal.ts';
import { dutyOf, type Tenure } from '../../../../src/store/contract/ownership.ts';
import type { Signal } from '../../../../src/store/contract/signals.ts';
import type { Store } from '../../../../src/store/contract/store.ts';
import { isPostgresStoreOwned, openPostgresStore } from '../../../../src/store/postgres/store.ts';
import { MONDAY_NOON } from '../../../support/manual-time.ts';
import { openPostgresProxy } from '../../../support/postgres-proxy.ts';
import { postgresServer } from '../../../support/postgres.ts';
import { delivery, sms } from '../../../support/sample-events.ts';
import { openDeliveries, stored } from '../../../support/stores.ts';

const NOW = MONDAY_NOON;
const NO_HOOKS = {
  recovered: () => undefined,
  lost: () => undefined,
  migrating: () => undefined,
};
const BOT = dutyOf('bot');
const RELAY = {
  version: '0.0.0',
  since: NOW,
  config: '',
  destinations: ['team'],
  duties: [BOT],
  senders: {},
};

const intakeOf = (id: number, rest: Partial<Intake> = {}): Intake => ({
  ...{ gateway: 'office', at: NOW, keys: [], rejects: [] },
  decide: () => ({ ...NO_CHANGE, events: [stored(sms({ id }), [delivery({ id: id + 1, event: id })])] }),
  ...rest,
});

/** What is to be looked for once a commit in doubt is over. */
const ANYTHING: readonly Signal[] = [
  { kind: 'changed', what: new Set(['subjects', 'assignments', 'releases']) },
  { kind: 'arrived' },
  { kind: 'due', destinations: 'all' },
];

const states = async (store: Store) =>
  (await openDeliveries(store)).map(({ id, state, ambiguous }) => ({ id, state, ambiguous }));

describe('the PostgreSQL store in doubt', () => {
  const server = postgresServer();

  /** Opens it as a relay that sends for one account; `lost` holds what it is told when another one took its place. */
  async function open(url: string) {
    const lost: string[] = [];
    const store = await openPostgresStore(url, { ...NO_HOOKS, lost: ({ code }) => lost.push(code) });
    onTestFinished(() => store.close());
    const tenures: Tenure[] = [];
    await store.ownership.join(RELAY, {
      taken: (tenure) => Promise.resolve(void tenures.push(tenure)),
      leaving: (tenure) => Promise.resolve(void tenures.splice(tenures.indexOf(tenure), 1)),
      lost: (tenure) => void tenures.splice(tenures.indexOf(tenure), 1),
    });
    const claims = { claim: () => tenures[0] ?? null, cancel: () => undefined };
    const tenure = tenures[0] ?? { duty: BOT };
    return { store, lost, tenures, claims, outbox: store.outbox.under(tenure) };
  }

  it('gives back what it claimed in commits that nobody saw the end of', async () => {
    const proxy = await openPostgresProxy(await server.createDatabase());
    const { store, claims, outbox } = await open(proxy.url);
    const signalled: Signal[] = [];
    store.signals.follow((signal) => signalled.push(signal));
    await store.journal.accept(intakeOf(1));

    proxy.breakAfter('COMMIT');
    await expect(store.journal.accept(intakeOf(3, { claims }))).rejects.toMatchObject({
      code: 'failed',
    });
    proxy.breakAfter('COMMIT');
    await expect(outbox.claim([2])).rejects.toMatchObject({ code: 'failed' });
    expect(await states(store)).toEqual([
      { id: 2, state: 'sending', ambiguous: false },
      { id: 4, state: 'sending', ambiguous: false },
    ]);
    expect(store.trouble()).not.toBeNull();

    await store.probe();
    expect(store.trouble()).toBeNull();
    expect(await states(store)).toEqual([
      { id: 2, state: 'pending', ambiguous: false },
      { id: 4, state: 'pending', ambiguous: false },
    ]);
    expect(signalled).toEqual(ANYTHING);
    expect(await outbox.claim([2, 4])).toEqual(new Set([2, 4]));
    await store.probe();
    expect((await states(store)).map(({ state }) => state)).toEqual(['sending', 'sending']);
  });

  it('gives them back with the next report, too', async () => {
    const proxy = await openPostgresProxy(await server.createDatabase());
    const { store, claims } = await open(proxy.url);
    const signalled: Signal[] = [];
    store.signals.follow((signal) => signalled.push(signal));
    proxy.breakAfter('COMMIT');
    await expect(store.journal.accept(intakeOf(1, { claims }))).rejects.toThrow();
    await store.journal.accept(intakeOf(3));
    expect((await states(store)).map(({ state }) => state)).toEqual(['pending', 'pending']);
    expect(signalled).toEqual(ANYTHING);
  });

  it('has looked for what one of them stored that claimed nothing', async () => {
    const proxy = await openPostgresProxy(await server.createDatabase());
    const { store } = await open(proxy.url);
    const signalled: Signal[] = [];
    store.signals.follow((signal) => signalled.push(signal));
    proxy.breakAfter('COMMIT');
    await expect(store.journal.accept(intakeOf(1))).rejects.toThrow();
    expect(signalled).toEqual([]);
    await store.probe();
    expect((await states(store)).map(({ state }) => state)).toEqual(['pending']);
    expect(signalled).toEqual(ANYTHING);
    await store.probe();
    expect(signalled).toEqual(ANYTHING);
  });

  it('takes its leases up again where they ran out and nobody else had them', async () => {
    const url = await server.createDatabase();
    const { store, lost, claims, outbox } = await open(url);
    await store.journal.accept(intakeOf(1));
    await server.run("UPDATE leases SET expires_at = '-infinity'", new URL(url).pathname.slice(1));
    await store.journal.accept(intakeOf(3, { claims }));
    await outbox.settle([{ id: 4, state: 'dead' }]);
    expect(lost).toEqual([]);
    expect(await isPostgresStoreOwned(url)).toBe(true);
  });

  it('claims and settles nothing once another relay has its account, and leaves that its lease', async () => {
    const url = await server.createDatabase();
    const first = await open(url);
    await first.store.journal.accept(intakeOf(1));
    await first.outbox.claim([2]);
    await server.run(
      `UPDATE leases SET epoch = epoch + 1, holder = 'another', expires_at = clock_timestamp() + interval '1 hour'
       WHERE name LIKE 'account %'`,
      new URL(url).pathname.slice(1),
    );
    for (const work of [
      () => first.outbox.claim([2]),
      () => first.outbox.settle([{ id: 2, state: 'delivered', settledAt: NOW }]),
      () => first.outbox.recover(),
    ])
      await expect(work()).rejects.toMatchObject({ code: 'displaced' });
    expect(first.tenures).toEqual([]);
    await first.store.journal.accept(intakeOf(3, { claims: first.claims }));
    expect((await states(first.store)).map(({ state }) => state)).toEqual(['sending', 'pending']);
    expect(first.lost).toEqual([]);
    await first.store.close();
    expect(
      await server.run(
        "SELECT holder FROM leases WHERE name LIKE 'account %'",
        new URL(url).pathname.slice(1),
      ),
    ).toEqual([{ holder: 'another' }]);
  });

  it('stores nothing once another process has its number', async () => {
    const url = await server.createDatabase();
    const { store, lost } = await open(url);
    await store.journal.accept(intakeOf(1));
    await server.run(
      "UPDATE leases SET epoch = epoch + 1 WHERE name LIKE 'instance %'",
      new URL(url).pathname.slice(1),
    );
    await expect(store.journal.accept(intakeOf(3))).rejects.toMatchObject({ code: 'displaced' });
    expect(lost).toEqual(['displaced']);
  });

  it('settles what holds characters that a database has no place for', async () => {
    const { store } = await open(await server.createDatabase());
    await store.journal.accept({
      ...intakeOf(1),
      decide: () => ({
        ...NO_CHANGE,
        events: [stored(sms({ id: 1 }), [delivery({ id: 2, event: 1, captures: { code: 'a\0\ud800b' } })])],
      }),
    });
    await store.outbox.claim([2]);
    const odd = 'refused\0 \ud800!';
    await store.outbox.settle([{ id: 2, state: 'retrying', due: NOW, problem: odd }]);
    expect((await openDeliveries(store))[0]?.problem).toBe('refused\ufffd \ufffd!');
    await store.outbox.settle([
      { id: 2, state: 'delivered', settledAt: NOW, message: { chat: odd, id: '1' } },
    ]);
    expect(await openDeliveries(store)).toEqual([]);
  });

  it('keeps the partition of what may still end in it, however old it is', async () => {
    const { store } = await open(await server.createDatabase());
    const id = firstIdAt(Date.now() + 2 * DAY) + 1;
    await store.journal.accept(intakeOf(id));
    const before = Date.now() + 30 * DAY;
    while ((await store.expire(before, 100)).more);
    await store.outbox.claim([id + 1]);
    await store.outbox.settle([{ id: id + 1, state: 'delivered', settledAt: NOW }]);
    expect((await store.reader.delivery('everything', id + 1))?.state).toBe('delivered');
  });
});
