import { describe, expect, it, onTestFinished } from 'vitest';
import { SECOND, type Duration } from '../../../../src/domain/time.ts';
import { dutyOf, type Duty, type RelayDescription } from '../../../../src/store/contract/ownership.ts';
import type { Store } from '../../../../src/store/contract/store.ts';
import { openStore } from '../../../../src/store/open.ts';
import { openPostgresProxy } from '../../../support/postgres-proxy.ts';
import { postgresServer } from '../../../support/postgres.ts';
import { waitFor } from '../../../support/program.ts';
import { collectEnds, type AtEnd } from '../../../support/temporary.ts';

const BOTS = Array.from({ length: 7 }, (_, n) => dutyOf(`bot-${n}`));
const ALL: readonly Duty[] = ['clock', ...BOTS];
const describing = (duties: readonly Duty[]): RelayDescription => ({
  ...{ version: '1.2.3', since: 0, config: 'a', destinations: ['team'], senders: {} },
  duties,
});

/** The longest times until another relay has what a dead one had, and what one gives back that leaves: leases that run out take longer. */
const REPLACED_WITHIN = 5 * SECOND;
const GIVEN_BACK_WITHIN = 3 * SECOND;
/** So often at most is measured how long that takes: one time says nothing if the machine stood still meanwhile. */
const MEASURED = 5;

/** Returns the shortest of the times that something takes, in milliseconds, which is measured again where one is too long. */
async function shortest(within: Duration, measure: (atEnd: AtEnd) => Promise<number>): Promise<number> {
  let found = Infinity;
  for (let n = 0; n < MEASURED && found >= within; n++) {
    const { atEnd, end } = collectEnds();
    found = Math.min(found, await measure(atEnd).finally(end));
  }
  return found;
}

describe('the duties of relays on one database', () => {
  const server = postgresServer();

  interface Relay {
    readonly store: Store;
    readonly has: Set<Duty>;
    readonly lost: Duty[];
    /** What leaving waits for. */
    settling: Promise<unknown>;
  }

  async function open(url: string, atEnd: AtEnd = onTestFinished): Promise<Store> {
    const store = await openStore({ kind: 'postgres', url }, true);
    atEnd(() => store.close());
    return store;
  }

  async function join(url: string, duties = ALL, atEnd?: AtEnd): Promise<Relay> {
    return joinAt(await open(url, atEnd), duties);
  }

  async function joinAt(store: Store, duties = ALL): Promise<Relay> {
    const relay: Relay = { store, has: new Set(), lost: [], settling: Promise.resolve() };
    await store.ownership.join(describing(duties), {
      taken: ({ duty }) => Promise.resolve(void relay.has.add(duty)),
      leaving: async ({ duty }) => {
        await relay.settling;
        relay.has.delete(duty);
      },
      lost: ({ duty }) => {
        relay.has.delete(duty);
        relay.lost.push(duty);
      },
    });
    return relay;
  }

  const sizes = (...relays: readonly Relay[]): number[] => relays.map(({ has }) => has.size);
  const until = (...[relays, expected]: [readonly Relay[], readonly number[]]) =>
    waitFor(() => (sizes(...relays).join() === expected.join() ? true : undefined));

  it('are spread evenly over those that run, each one’s at a time', async () => {
    const url = await server.createDatabase();
    const first = await join(url);
    expect(sizes(first)).toEqual([8]);
    const second = await join(url);
    await until([first, second], [4, 4]);
    const third = await join(url);
    await until([first, second, third], [3, 3, 2]);
    expect(new Set([...first.has, ...second.has, ...third.has])).toEqual(new Set(ALL));
    expect([first.lost, second.lost, third.lost]).toEqual([[], [], []]);

    const relays = await second.store.ownership.relays();
    expect(relays.map(({ self }) => self)).toEqual([false, true, false]);
    expect(relays.map(({ leases }) => leases.length)).toEqual(sizes(first, second, third));
    expect(relays.map(({ name }) => name.split('/')[1])).toEqual(['0', '1', '2']);
    expect(second.store.ownership.self()?.name).toBe(relays[1]?.name);
  });

  it('are taken also where the database stands still for longer than a renewal may take while a relay starts', async () => {
    const proxy = await openPostgresProxy(await server.createDatabase());
    const [one, other] = [await open(proxy.url), await open(proxy.url)];
    // One of them knows already which it is.
    await other.idSpace();
    const unblock = proxy.block();
    const joining = Promise.all([joinAt(one), joinAt(other)]);
    await new Promise((resolve) => setTimeout(resolve, 2.5 * SECOND));
    unblock();
    await until(await joining, [4, 4]);
  });

  /** Has a relay leave. Returns how long it takes until another one has what that had, once it is settled. */
  async function leave(atEnd: AtEnd): Promise<number> {
    const url = await server.createDatabase();
    const [first, second] = [await join(url, ALL, atEnd), await join(url, ALL, atEnd)];
    await until([first, second], [4, 4]);
    const settling = Promise.withResolvers<undefined>();
    first.settling = settling.promise;
    const left = first.store.ownership.leave();
    // Its leases are renewed for as long as it settles.
    const ends = async () =>
      (await second.store.leases.held())
        .filter(({ name }) => first.has.has(name as Duty))
        .map((lease) => lease.until);
    const before = Math.max(...(await ends()));
    await waitFor(async () => (await ends()).every((end) => end > before) || undefined);
    expect(sizes(first, second)).toEqual([4, 4]);
    expect((await second.store.ownership.relays()).map(({ self }) => self)).toEqual([true]);
    const settledAt = performance.now();
    settling.resolve(undefined);
    await Promise.all([left, until([first, second], [0, 8])]);
    const took = performance.now() - settledAt;
    expect(second.lost).toEqual([]);
    return took;
  }

  it('are another one’s at once when a relay leaves, each as soon as it is settled', async () => {
    expect(await shortest(GIVEN_BACK_WITHIN, leave)).toBeLessThan(GIVEN_BACK_WITHIN);
  });

  /** Cuts a relay off so long after another one had its share. Returns how long it takes until that has everything. */
  async function cutOff(after: Duration, atEnd: AtEnd): Promise<number> {
    const url = await server.createDatabase();
    const proxy = await openPostgresProxy(url, atEnd);
    const [away, other] = [await join(proxy.url, ALL, atEnd), await join(url, ALL, atEnd)];
    await until([away, other], [4, 4]);
    await new Promise((resolve) => setTimeout(resolve, after));
    const unblock = proxy.block();
    const cutAt = performance.now();
    await until([other], [8]);
    const took = performance.now() - cutAt;
    unblock();
    proxy.cut();
    // It believes to have its four until it hears that it lost them.
    await waitFor(() => away.lost.length === 4 || undefined);
    await until([away, other], [4, 4]);
    expect(away.lost).toHaveLength(4);
    expect(other.lost).toEqual([]);
    return took;
  }

  it('are replaced within five seconds when their relay is cut off, which loses them and takes part again', async () => {
    // Each at another time after its last renewal.
    const times = await Promise.all(
      Array.from({ length: 10 }, (_, n) => shortest(REPLACED_WITHIN, (atEnd) => cutOff(n * 100, atEnd))),
    );
    expect(Math.max(...times)).toBeLessThan(REPLACED_WITHIN);
  });

  it('are had by those only whose config has them, and given back with another config', async () => {
    const url = await server.createDatabase();
    const [some, others] = [await join(url, BOTS.slice(0, 2)), await join(url, ['clock', ...BOTS.slice(2)])];
    expect(sizes(some, others)).toEqual([2, 6]);
    await others.store.ownership.describe(describing(ALL));
    await some.store.ownership.describe(describing(ALL));
    await until([some, others], [4, 4]);
    await others.store.ownership.describe(describing([]));
    await until([some, others], [8, 0]);
    expect([some.lost, others.lost]).toEqual([[], []]);
  });

  it('are not begun while something is copied into the database, and begun again if that failed', async () => {
    const url = await server.createDatabase();
    const { store } = await join(url, []);
    const lease = await store.leases.acquire('copy', 'somebody', 60 * SECOND);
    await expect(join(url)).rejects.toThrow('a store is being copied into this database');
    if (lease) await store.leases.release(lease);
    expect(sizes(await join(url))).toEqual([8]);
  });

  it('begin as soon as they can, where the first attempt failed', async () => {
    const url = await server.createDatabase();
    const store = await openStore({ kind: 'postgres', url }, true);
    onTestFinished(() => store.close());
    let tried = 0;
    await Promise.race([
      waitFor(() => tried || undefined),
      store.ownership.join(describing(['clock']), {
        taken: () => (++tried < 3 ? Promise.reject(new Error('not yet')) : Promise.resolve()),
        leaving: () => Promise.resolve(),
        lost: () => undefined,
      }),
    ]);
    await waitFor(() => tried === 3 || undefined);
  });
});
