import { describe, expect, it, onTestFinished } from 'vitest';
import { NO_CHANGE } from '../../../src/domain/decision.ts';
import { firstIdAt } from '../../../src/domain/id.ts';
import { DAY } from '../../../src/domain/time.ts';
import type { Intake } from '../../../src/store/contract/journal.ts';
import type { Signal } from '../../../src/store/contract/signals.ts';
import type { Store } from '../../../src/store/contract/store.ts';
import { isPostgresStoreOwned, openPostgresStore } from '../../../src/store/postgres/store.ts';
import { MONDAY_NOON } from '../../support/manual-time.ts';
import { openPostgresProxy } from '../../support/postgres-proxy.ts';
import { postgresServer } from '../../support/postgres.ts';
import { waitFor } from '../../support/program.ts';
import { delivery, sms } from '../../support/sample-events.ts';
import { openDeliveries, stored } from '../../support/stores.ts';

const NOW = MONDAY_NOON;
const NO_HOOKS = {
  expectsMore: () => false,
  recovered: () => undefined,
  lost: () => undefined,
  migrating: () => undefined,
};
const CLAIMS = { claim: () => true, cancel: () => undefined };

const intakeOf = (id: number, rest: Partial<Intake> = {}): Intake => ({
  ...{ gateway: 'office', at: NOW, keys: [], rejects: [] },
  decide: () => ({ ...NO_CHANGE, events: [stored(sms({ id }), [delivery({ id: id + 1, event: id })])] }),
  ...rest,
});

const states = async (store: Store) =>
  (await openDeliveries(store)).map(({ id, state, ambiguous }) => ({ id, state, ambiguous }));

describe('the PostgreSQL store in doubt', () => {
  const server = postgresServer();

  /** Opens it as a relay; `lost` holds what it is told when another one took its place. */
  async function open(url: string): Promise<{ store: Store; lost: string[] }> {
    const lost: string[] = [];
    const store = await openPostgresStore(url, true, {
      ...NO_HOOKS,
      lost: ({ code }) => lost.push(code),
    });
    onTestFinished(() => store.close());
    return { store, lost };
  }

  it('gives back what it claimed in commits that nobody saw the end of', async () => {
    const proxy = await openPostgresProxy(await server.createDatabase());
    const { store } = await open(proxy.url);
    const signalled: Signal[] = [];
    store.signals.follow((signal) => signalled.push(signal));
    await store.journal.accept(intakeOf(1));

    proxy.breakAfter('COMMIT');
    await expect(store.journal.accept(intakeOf(3, { claims: CLAIMS }))).rejects.toMatchObject({
      code: 'failed',
    });
    proxy.breakAfter('COMMIT');
    await expect(store.outbox.claim([2])).rejects.toMatchObject({ code: 'failed' });
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
    expect(signalled).toEqual([{ kind: 'due', destinations: 'all' }]);
    expect(await store.outbox.claim([2, 4])).toEqual(new Set([2, 4]));
    await store.probe();
    expect((await states(store)).map(({ state }) => state)).toEqual(['sending', 'sending']);
  });

  it('gives them back with the next report, too', async () => {
    const proxy = await openPostgresProxy(await server.createDatabase());
    const { store } = await open(proxy.url);
    const signalled: Signal[] = [];
    store.signals.follow((signal) => signalled.push(signal));
    proxy.breakAfter('COMMIT');
    await expect(store.journal.accept(intakeOf(1, { claims: CLAIMS }))).rejects.toThrow();
    await store.journal.accept(intakeOf(3));
    expect((await states(store)).map(({ state }) => state)).toEqual(['pending', 'pending']);
    expect(signalled).toEqual([{ kind: 'due', destinations: 'all' }]);
  });

  it('takes its leases up again where they ran out and nobody else had them', async () => {
    const url = await server.createDatabase();
    const { store, lost } = await open(url);
    await store.journal.accept(intakeOf(1));
    await server.run("UPDATE leases SET expires_at = '-infinity'", new URL(url).pathname.slice(1));
    await store.journal.accept(intakeOf(3, { claims: CLAIMS }));
    await store.outbox.settle([{ id: 4, state: 'dead' }]);
    expect(lost).toEqual([]);
    expect(await isPostgresStoreOwned(url)).toBe(true);
  });

  it('claims, settles and stores nothing once another relay has its place, and leaves that its lease', async () => {
    const url = await server.createDatabase();
    const first = await open(url);
    await first.store.journal.accept(intakeOf(1));
    await first.store.outbox.claim([2]);
    await server.run("UPDATE leases SET expires_at = '-infinity'", new URL(url).pathname.slice(1));
    const second = await open(url);
    expect(await second.store.outbox.recover()).toBe(1);
    for (const work of [
      () => first.store.outbox.claim([2]),
      () => first.store.outbox.settle([{ id: 2, state: 'delivered', settledAt: NOW }]),
      () => first.store.outbox.recover(),
      () => first.store.journal.accept(intakeOf(5, { claims: CLAIMS })),
    ])
      await expect(work()).rejects.toMatchObject({ code: 'displaced' });
    expect(await waitFor(() => first.lost[0])).toBe('displaced');
    expect(await states(second.store)).toEqual([{ id: 2, state: 'pending', ambiguous: true }]);
    await first.store.close();
    expect(await isPostgresStoreOwned(url)).toBe(true);
  });

  it('changes no tables under a relay that knows them as they are', async () => {
    const url = await server.createDatabase();
    const { store } = await open(url);
    await server.run('DELETE FROM migrations', new URL(url).pathname.slice(1));
    for (const owner of [true, false])
      await expect(openPostgresStore(url, owner, NO_HOOKS)).rejects.toThrow(
        'a relay of an older version is running on this database: stop it first',
      );
    expect(await isPostgresStoreOwned(url)).toBe(true);
    await store.journal.accept(intakeOf(1));
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
