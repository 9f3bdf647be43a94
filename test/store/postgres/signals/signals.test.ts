import pg from 'pg';
import { describe, expect, it, onTestFinished } from 'vitest';
import { NO_CHANGE } from '../../../../src/domain/decision.ts';
import { createIds } from '../../../../src/runtime/ids.ts';
import type { Signal } from '../../../../src/store/contract/signals.ts';
import type { Store } from '../../../../src/store/contract/store.ts';
import { openStore } from '../../../../src/store/open.ts';
import { keepListening } from '../../../../src/store/postgres/connection/listener.ts';
import { openPostgresProxy } from '../../../support/postgres-proxy.ts';
import { postgresServer } from '../../../support/postgres.ts';
import { waitFor } from '../../../support/program.ts';
import { delivery, sms } from '../../../support/sample-events.ts';
import { stored, tenureIn } from '../../../support/stores.ts';

const LISTENING = "query IN ('LISTEN simwire', 'SELECT 1') AND pid <> pg_backend_pid()";

describe('the signals of PostgreSQL', () => {
  const server = postgresServer();

  async function open(url: string): Promise<Store> {
    const store = await openStore({ kind: 'postgres', url }, false);
    onTestFinished(() => store.close());
    await store.signals.look();
    return store;
  }

  /** Opens one that hears the signals of others. */
  async function follow(url: string): Promise<{ store: Store; heard: Signal[] }> {
    const store = await open(url);
    const before = await listening(url);
    const heard: Signal[] = [];
    store.signals.follow((signal) => heard.push(signal));
    await waitFor(async () => (await listening(url)) > before || undefined);
    return { store, heard };
  }

  async function listening(url: string): Promise<number> {
    const found = await server.run(
      `SELECT 1 FROM pg_stat_activity WHERE ${LISTENING} AND datname = '${databaseOf(url)}'`,
    );
    return found.length;
  }

  const databaseOf = (url: string): string => new URL(url).pathname.slice(1);

  /** Hears notifications as they are sent. */
  async function overhear(url: string): Promise<string[]> {
    const client = new pg.Client({ connectionString: url });
    const payloads: string[] = [];
    client.on('notification', ({ payload }) => payloads.push(payload ?? ''));
    await client.connect();
    onTestFinished(() => client.end());
    await client.query('LISTEN simwire');
    return payloads;
  }

  /** Stores an event with a delivery to each of these. */
  async function accept(store: Store, destinations: readonly string[], claimed = false): Promise<void> {
    const nextId = createIds({ clock: () => Date.now(), ...(await store.idSpace()) });
    const tenure = claimed ? await tenureIn(store) : null;
    await store.journal.accept({
      ...{ gateway: 'office', at: Date.now(), keys: [], rejects: [] },
      decide: () => {
        const id = nextId();
        const deliveries = destinations.map((destination) => {
          return delivery({ id: nextId(), event: id, destination });
        });
        return { ...NO_CHANGE, events: [stored(sms({ id, receivedAt: Date.now() }), deliveries)] };
      },
      claims: { claim: () => tenure, cancel: () => undefined },
    });
  }

  it('reach all others and not the one that raised them, those of a moment in one notification', async () => {
    const url = await server.createDatabase();
    const one = await follow(url);
    const two = await follow(url);
    const payloads = await overhear(url);
    for (const name of ['team', 'office', 'team'])
      one.store.signals.raise({ kind: 'due', destinations: new Set([name]) });
    one.store.signals.raise({ kind: 'leases' });
    one.store.signals.raise({ kind: 'arrived' });
    await waitFor(() => two.heard.length === 3 || undefined);
    expect(two.heard).toEqual([
      { kind: 'arrived' },
      { kind: 'due', destinations: new Set(['team', 'office']) },
      { kind: 'leases' },
    ]);

    two.store.signals.raise({ kind: 'due', destinations: 'all' });
    await waitFor(() => one.heard.length > 0 || undefined);
    expect(one.heard).toEqual([{ kind: 'due', destinations: 'all' }]);
    await waitFor(() => payloads.length >= 2 || undefined);
    expect(payloads).toHaveLength(2);
  });

  it('name all destinations where they are too many for a notification', async () => {
    const url = await server.createDatabase();
    const [one, two] = [await open(url), await follow(url)];
    const names = Array.from({ length: 1_000 }, (_, n) => `destination-${n}`);
    one.signals.raise({ kind: 'due', destinations: new Set(names) });
    await waitFor(() => two.heard.length > 0 || undefined);
    expect(two.heard).toEqual([{ kind: 'due', destinations: 'all' }]);
  });

  it('come by themselves from what a store does, also from one that is closed at once', async () => {
    const url = await server.createDatabase();
    const { heard } = await follow(url);
    const one = await openStore({ kind: 'postgres', url }, false);
    await accept(one, ['team'], true);
    await accept(one, ['team', 'office']);
    await one.silences.delete('none');
    await one.paces.delete('none');
    await one.close();
    const changed = (): string[] =>
      heard.flatMap((signal) => (signal.kind === 'changed' ? [...signal.what] : []));
    await waitFor(() => changed().includes('silences') || undefined);
    expect(changed().toSorted()).toEqual(['silences', 'subjects']);
    expect(heard).toContainEqual({ kind: 'arrived' });
    expect(heard.filter(({ kind }) => kind === 'due')).toEqual([
      { kind: 'due', destinations: new Set(['team', 'office']) },
    ]);
  });

  it('are found by a look where no notification came, each once', async () => {
    const url = await server.createDatabase();
    const [one, two] = [await open(url), await open(`${url}&pool=transaction`)];
    const heard: Signal[] = [];
    two.signals.follow((signal) => heard.push(signal));
    await accept(one, ['team', 'office']);
    await accept(one, []);
    await one.sessions.delete('none');
    await two.circuits.delete('none');
    await accept(two, ['own']);
    expect(heard).toEqual([]);
    await two.signals.look();
    expect(heard).toEqual([
      { kind: 'changed', what: new Set(['subjects', 'sessions']) },
      { kind: 'arrived' },
      { kind: 'due', destinations: new Set(['team', 'office']) },
    ]);
    await two.signals.look();
    expect(heard).toHaveLength(3);
    expect(await listening(url)).toBe(0);
    await one.outbox.hold('team', 'for a reason');
    await one.outbox.release('team', 'for a reason', Date.now());
    await accept(one, ['team'], true);
    await two.signals.look();
    expect(heard.slice(3)).toEqual([{ kind: 'changed', what: new Set(['deliveries']) }, { kind: 'arrived' }]);
  });

  it('are heard again once the connection that broke is made anew, and what came meanwhile', async () => {
    const url = await server.createDatabase();
    const [one, two] = [await open(url), await follow(url)];
    const ended = await server.run(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE ${LISTENING} AND datname = '${databaseOf(url)}'`,
    );
    expect(ended).toHaveLength(1);
    await one.disabled.delete('nobody');
    await waitFor(() => two.heard.length > 0 || undefined);
    expect(two.heard).toEqual([{ kind: 'changed', what: new Set(['disabled']) }]);
    two.heard.length = 0;
    one.signals.raise({ kind: 'leases' });
    await waitFor(() => two.heard.length > 0 || undefined);
    expect(two.heard).toEqual([{ kind: 'leases' }]);
  });

  it('are given up at once where the connection for them is still being made', async () => {
    const proxy = await openPostgresProxy(await server.createDatabase());
    const unblock = proxy.block();
    const connecting = Promise.withResolvers<undefined>();
    const stop = keepListening({
      connect: () => {
        connecting.resolve(undefined);
        return new pg.Client({ connectionString: proxy.url });
      },
      ...{ channel: 'simwire', heard: () => undefined, began: () => undefined },
    });
    await connecting.promise;
    await stop();
    unblock();
  });

  it('ignore what others notify on the channel', async () => {
    const url = await server.createDatabase();
    const [one, two] = [await open(url), await follow(url)];
    for (const payload of ['', 'hello', '{"from":1}', '{"from":"x","due":7}'])
      await server.run(`SELECT pg_notify('simwire', '${payload}')`, databaseOf(url));
    await server.run(
      `SELECT pg_notify('simwire', '{"from":"a later version","arrived":true,"more":1}')`,
      databaseOf(url),
    );
    one.signals.raise({ kind: 'leases' });
    await waitFor(() => two.heard.length >= 2 || undefined);
    expect(two.heard).toEqual([{ kind: 'arrived' }, { kind: 'leases' }]);
  });
});
