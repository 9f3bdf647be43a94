import { describe, expect, it, onTestFinished } from 'vitest';
import { NO_CHANGE } from '../../../src/domain/decision.ts';
import { createIds } from '../../../src/runtime/ids.ts';
import type { Changing, Signal } from '../../../src/store/contract/signals.ts';
import type { Store } from '../../../src/store/contract/store.ts';
import { openStore } from '../../../src/store/open.ts';
import { openPostgresPooler } from '../../support/postgres-pooler.ts';
import { postgresServer } from '../../support/postgres.ts';
import { waitFor } from '../../support/program.ts';
import { delivery, sms } from '../../support/sample-events.ts';
import { eventsIn, openDeliveries, stored, tenureIn } from '../../support/stores.ts';

describe('a store behind a pooler that lends sessions for a transaction', () => {
  const server = postgresServer();

  async function open(url: string): Promise<Store> {
    const store = await openStore({ kind: 'postgres', url }, false);
    onTestFinished(() => store.close());
    await store.signals.look();
    return store;
  }

  it('does all of its work, whichever session it has', async () => {
    const pooler = await openPostgresPooler(await server.createDatabase());
    const stores = await Promise.all([open(pooler.url), open(pooler.url)]);
    const [one, two] = stores;
    const nextIds = await Promise.all(
      stores.map(async (store) => createIds({ clock: () => Date.now(), ...(await store.idSpace()) })),
    );
    const tenures = await Promise.all(stores.map((store, n) => tenureIn(store, `bot-${n}`)));
    const accept = (n: number): Promise<unknown> => {
      const nextId = nextIds[n % 2] ?? nextIds[0];
      if (!nextId) throw new Error('no ids');
      const claims = {
        claim: () => (n % 3 === 0 ? (tenures[n % 2] ?? null) : null),
        cancel: () => undefined,
      };
      return (stores[n % 2] ?? one).journal.accept({
        ...{ gateway: `gateway-${n % 7}`, at: Date.now(), keys: [`key ${n}`], rejects: [], claims },
        decide: (known) => {
          expect(known.seen(`key ${n}`)).toBeNull();
          const id = nextId();
          const added = stored(sms({ id, receivedAt: Date.now() }), [], `key ${n}`);
          return {
            ...NO_CHANGE,
            events: [{ ...added, deliveries: [delivery({ id: nextId(), event: id })] }],
          };
        },
      });
    };
    await Promise.all(Array.from({ length: 60 }, (_, n) => accept(n)));
    expect(await eventsIn(two)).toHaveLength(60);

    const ids = (await openDeliveries(one)).map(({ id }) => id);
    const [first, second] = await Promise.all(stores.map((store) => store.outbox.claim(ids)));
    expect((first?.size ?? 0) + (second?.size ?? 0)).toBe(40);
    await Promise.all(
      ids.map((id, n) =>
        (stores[n % 2] ?? one).outbox.settle([{ id, state: 'delivered', settledAt: Date.now() }]),
      ),
    );
    expect(await openDeliveries(two)).toEqual([]);

    const lease = await one.leases.acquire('work', 'one', 10_000);
    expect(await two.leases.acquire('work', 'two', 10_000)).toBeNull();
    expect(lease && (await one.leases.renew(lease, 10_000))).toBe(true);
    expect(pooler.swaps()).toBeGreaterThan(20);
  });

  it('finds what others did by looking for it, as no notification comes through', async () => {
    const url = await server.createDatabase();
    const pooler = await openPostgresPooler(url);
    const [direct, behind] = [await open(url), await open(pooler.url)];
    const heard: Signal[] = [];
    behind.signals.follow((signal) => heard.push(signal));
    const signalled: Changing[] = [];
    direct.signals.follow((signal) => {
      if (signal.kind === 'changed') signalled.push(...signal.what);
    });
    await direct.disabled.set('user:ana', { at: 1, by: 'user:admin' });
    await behind.signals.look();
    expect(heard).toEqual([{ kind: 'changed', what: new Set(['disabled']) }]);
    expect(await behind.disabled.get('user:ana')).toEqual({ at: 1, by: 'user:admin' });
    // Sending one needs no session.
    await behind.disabled.delete('user:ana');
    await waitFor(() => signalled.includes('disabled') || undefined);
  });

  it('is refused where the address does not say so, with the words to add', async () => {
    const pooler = await openPostgresPooler(await server.createDatabase());
    const address = pooler.url.replace('&pool=transaction', '');
    await expect(openStore({ kind: 'postgres', url: address }, false)).rejects.toThrow(
      'the PostgreSQL store cannot be opened: the pooler refuses what is set for a session: add ?pool=transaction to the address',
    );
  });
});
