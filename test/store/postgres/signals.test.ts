import pg from 'pg';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Signal } from '../../../src/store/contract/signals.ts';
import type { Store } from '../../../src/store/contract/store.ts';
import { openStore } from '../../../src/store/open.ts';
import { postgresServer } from '../../support/postgres.ts';
import { waitFor } from '../../support/program.ts';

describe('the signals of PostgreSQL', () => {
  const server = postgresServer();

  /** Opens a store beside others, and hears what they signal. */
  async function open(url: string): Promise<{ store: Store; heard: Signal[] }> {
    const store = await openStore({ kind: 'postgres', url }, false);
    onTestFinished(() => store.close());
    return { store, heard: [] };
  }

  /** Opens one that follows the signals; what it hears as it begins to is not kept. */
  async function follow(url: string): Promise<{ store: Store; heard: Signal[] }> {
    const one = await open(url);
    one.store.signals.follow((signal) => one.heard.push(signal));
    await waitFor(() => one.heard.some(({ kind }) => kind === 'leases') || undefined);
    one.heard.length = 0;
    return one;
  }

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

  it('reach all others and not the one that raised them, those of a moment in one notification', async () => {
    const url = await server.createDatabase();
    const one = await follow(url);
    const two = await follow(url);
    const payloads = await overhear(url);
    one.store.signals.raise({ kind: 'arrived' });
    for (const name of ['team', 'office', 'team'])
      one.store.signals.raise({ kind: 'due', destinations: new Set([name]) });
    one.store.signals.raise({ kind: 'changed', what: new Set(['silences', 'assignments']) });
    one.store.signals.raise({ kind: 'leases' });
    await waitFor(() => two.heard.length >= 4 || undefined);
    expect(two.heard).toEqual([
      { kind: 'changed', what: new Set(['silences', 'assignments']) },
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
    one.store.signals.raise({ kind: 'due', destinations: new Set(names) });
    await waitFor(() => two.heard.length > 0 || undefined);
    expect(two.heard).toEqual([{ kind: 'due', destinations: 'all' }]);
  });

  it('are sent before the store is closed', async () => {
    const url = await server.createDatabase();
    const two = await follow(url);
    const one = await openStore({ kind: 'postgres', url }, false);
    one.signals.raise({ kind: 'leases' });
    await one.close();
    await waitFor(() => two.heard.length > 0 || undefined);
    expect(two.heard).toEqual([{ kind: 'leases' }]);
  });

  it('are heard again after the connection broke, all of them once', async () => {
    const url = await server.createDatabase();
    const [one, two] = [await open(url), await follow(url)];
    const [ended] = await server.run(
      "SELECT count(pg_terminate_backend(pid))::int FROM pg_stat_activity WHERE query IN ('LISTEN simwire', 'SELECT 1') AND pid <> pg_backend_pid()",
    );
    expect(ended).not.toEqual({ count: 0 });
    await waitFor(() => two.heard.length >= 4 || undefined);
    expect(new Set(two.heard.map(({ kind }) => kind))).toEqual(
      new Set(['changed', 'arrived', 'due', 'leases']),
    );
    two.heard.length = 0;
    one.store.signals.raise({ kind: 'arrived' });
    await waitFor(() => two.heard.length > 0 || undefined);
    expect(two.heard).toEqual([{ kind: 'arrived' }]);
  });

  it('ignore what others notify on the channel', async () => {
    const url = await server.createDatabase();
    const [one, two] = [await open(url), await follow(url)];
    const database = new URL(url).pathname.slice(1);
    for (const payload of ['', 'hello', '{"from":1}', '{"from":"x","due":7}'])
      await server.run(`SELECT pg_notify('simwire', '${payload}')`, database);
    await server.run(
      `SELECT pg_notify('simwire', '{"from":"a later version","changed":["silences","news"],"more":1}')`,
      database,
    );
    one.store.signals.raise({ kind: 'leases' });
    await waitFor(() => two.heard.length >= 2 || undefined);
    expect(two.heard).toEqual([{ kind: 'changed', what: new Set(['silences']) }, { kind: 'leases' }]);
  });
});
