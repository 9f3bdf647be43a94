import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readConfig } from '../../../src/commands/terminal/read-config.ts';
import { localAdministrator } from '../../../src/domain/principal.ts';
import { NO_CHANGE } from '../../../src/domain/decision.ts';
import { MINUTE } from '../../../src/domain/time.ts';
import { StoreUnavailable } from '../../../src/store/contract/errors.ts';
import { checkConfig } from '../../../src/operations/setup/check-config.ts';
import { openStore, unsafePlace } from '../../../src/store/open.ts';
import { openDatabase } from '../../../src/store/postgres/connection/database.ts';
import { createVacuumWatch } from '../../../src/store/postgres/upkeep/vacuum-holder.ts';
import { minimal } from '../../config/files.ts';
import { MONDAY_NOON } from '../../support/manual-time.ts';
import { postgresServer } from '../../support/postgres.ts';
import { waitFor } from '../../support/program.ts';
import { delivery, sms } from '../../support/sample-events.ts';
import { stored } from '../../support/stores.ts';
import { temporaryFolder } from '../../support/temporary.ts';

describe('the server of a store', () => {
  const server = postgresServer();

  it('says who keeps it from vacuuming and for how long, also to a user who may see nothing of others', async () => {
    const url = await server.createDatabase();
    const name = new URL(url).pathname.slice(1);
    await server.run('CREATE ROLE relay LOGIN');
    await server.run('CREATE TABLE busy (n integer)', name);
    const database = openDatabase(url.replace('postgres@', 'relay@'), () => undefined);
    onTestFinished(() => database.close());
    let now = 0;
    const holder = createVacuumWatch(database, () => now);
    /** Lets a minute pass in which others write. */
    const pass = async () => {
      now += MINUTE;
      for (let n = 0; n < 3; n++) await server.run('INSERT INTO busy VALUES (1)', name);
      return holder();
    };
    expect(await pass()).toBeNull();

    const reader = new pg.Client({ connectionString: url });
    await reader.connect();
    await reader.query('BEGIN ISOLATION LEVEL REPEATABLE READ');
    await reader.query('SELECT count(*) FROM busy');
    const first = await pass();
    expect(first?.holder).toMatch(/^a transaction of postgres \(process \d+\)$/);
    expect(first?.since).toBe(now);
    const began = now;
    await pass();
    expect(await pass()).toEqual({ holder: first?.holder, since: began });

    const other = new pg.Client({ connectionString: url });
    await other.connect();
    await other.query('BEGIN ISOLATION LEVEL REPEATABLE READ');
    await other.query('SELECT count(*) FROM busy');
    await reader.end();
    expect((await pass())?.since).toBe(now);
    await other.end();
    expect(await pass()).toBeNull();
  });

  it('may take reads only, have no connection, no room or a table less: nothing is stored then, and it goes on by itself', async () => {
    await server.run('CREATE ROLE owner LOGIN');
    const url = await server.createDatabase();
    const name = new URL(url).pathname.slice(1);
    await server.run(`ALTER DATABASE ${name} OWNER TO owner`);
    const address = { kind: 'postgres', url: url.replace('postgres@', 'owner@') } as const;
    const store = await openStore(address, false);
    onTestFinished(() => store.close());
    let id = 0;
    const accept = () =>
      store.journal.accept({
        ...{ gateway: 'office', at: MONDAY_NOON, keys: [], rejects: [] },
        decide: () => ({ ...NO_CHANGE, events: [stored(sms({ id: (id += 2) }))] }),
      });
    /** Breaks the connections that are there, so that others have to be made. */
    const cut = () =>
      server.run("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'owner'");
    await accept();

    const troubles = [
      {
        code: 'read_only',
        begin: async () => {
          await server.run(`ALTER DATABASE ${name} SET default_transaction_read_only = on`);
          await cut();
        },
        end: () => server.run(`ALTER DATABASE ${name} RESET default_transaction_read_only`),
      },
      {
        code: 'failed',
        begin: async () => {
          await server.run('ALTER ROLE owner CONNECTION LIMIT 0');
          await cut();
        },
        end: () => server.run('ALTER ROLE owner CONNECTION LIMIT -1'),
      },
      {
        // As the server says it; none can be filled here.
        code: 'full',
        begin: async () => {
          await server.run(
            `CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
               RAISE EXCEPTION 'could not extend file' USING ERRCODE = 'disk_full'; END $$`,
            name,
          );
          await server.run(
            'CREATE TRIGGER full_disk BEFORE INSERT ON events FOR EACH ROW EXECUTE FUNCTION refuse()',
            name,
          );
        },
        end: () => server.run('DROP TRIGGER full_disk ON events', name),
      },
      {
        code: 'damaged',
        begin: () => server.run('ALTER TABLE gateways RENAME TO elsewhere', name),
        end: () => server.run('ALTER TABLE elsewhere RENAME TO gateways', name),
      },
    ];
    for (const { code, begin, end } of troubles) {
      await begin();
      await waitFor(async () => {
        const refused = await accept().then(
          () => null,
          (error: unknown) => error,
        );
        // What a connection that was cut leads to is another trouble, which passes with it.
        return refused instanceof StoreUnavailable && store.trouble()?.code === code ? true : undefined;
      });
      await end();
      await waitFor(() =>
        accept().then(
          () => true,
          () => undefined,
        ),
      );
      expect(store.trouble()).toBeNull();
    }
  });

  it('has a value that somebody else damaged fail only what needs it', async () => {
    const url = await server.createDatabase();
    const store = await openStore({ kind: 'postgres', url }, false);
    onTestFinished(() => store.close());
    let id = 0;
    const accept = (gateway: string) =>
      store.journal.accept({
        ...{ gateway, at: MONDAY_NOON, keys: [], rejects: [] },
        decide: () => ({ ...NO_CHANGE, events: [stored(sms({ id: (id += 2), gateway }))] }),
      });
    await Promise.all([accept('office'), accept('depot')]);
    const name = new URL(url).pathname.slice(1);
    await server.run("UPDATE gateways SET body = '{', version = version + 1 WHERE name = 'office'", name);
    const [office, depot] = await Promise.allSettled(['office', 'depot'].map(accept));
    expect(depot).toMatchObject({ status: 'fulfilled' });
    expect(office).toMatchObject({
      status: 'rejected',
      reason: { name: 'StoreUnavailable', code: 'damaged' },
    });
    expect(store.trouble()).toBeNull();
  });

  it('has a damaged delivery, or event, hold up no other', async () => {
    const url = await server.createDatabase();
    const store = await openStore({ kind: 'postgres', url }, true);
    onTestFinished(() => store.close());
    const ids = [10, 20, 30, 40];
    const events = ids.map((id) => stored(sms({ id }), [delivery({ id: id + 1, event: id })]));
    await store.journal.accept({
      ...{ gateway: 'office', at: MONDAY_NOON, keys: [], rejects: [] },
      decide: () => ({ ...NO_CHANGE, events }),
    });
    const damage = (statement: string) => server.run(statement, new URL(url).pathname.slice(1));
    await damage("UPDATE deliveries SET plan = '{' WHERE id = 11");
    await damage("UPDATE events SET body = '{}' WHERE id = 20");
    const turn = { destination: delivery().destination, now: MONDAY_NOON, limit: 1 };
    const due = async (limit: number) =>
      (await store.outbox.due({ ...turn, limit })).items.map((waiting) => waiting.delivery.id);
    expect([await due(1), await due(9)]).toEqual([[31], [31, 41]]);
    expect((await store.outbox.oldest(turn)).map((waiting) => waiting.delivery.id)).toContain(31);
    await store.outbox.claim([31, 41]);
    await expect(due(1)).rejects.toMatchObject({ name: 'StoreUnavailable', code: 'damaged' });
    expect(store.trouble()).toBeNull();
  });

  it('is not asked any more once the store is closed, of which whoever still works on it is told', async () => {
    const url = await server.createDatabase();
    const store = await openStore({ kind: 'postgres', url }, false);
    await store.close();
    const closed = { name: 'StoreUnavailable', code: 'closed' };
    await expect(store.expire(MONDAY_NOON, 1)).rejects.toMatchObject(closed);
    await expect(store.probe()).rejects.toMatchObject(closed);
  });

  it('is warned of where it acknowledges what it may lose', async () => {
    const url = await server.createDatabase();
    const place = { kind: 'postgres', url } as const;
    expect(await unsafePlace(place)).toBeNull();
    const folder = temporaryFolder();
    const config = join(folder, 'simwire.yaml');
    writeFileSync(config, minimal({ more: `store: "${url}"` }));
    await server.run(`ALTER DATABASE ${new URL(url).pathname.slice(1)} SET synchronous_commit = off`);
    const { ok, problems } = await checkConfig(
      { file: config, loaded: readConfig(config) },
      localAdministrator('ana'),
      {},
    );
    expect(ok).toBe(true);
    expect(problems).toMatchObject([{ warning: true, message: await unsafePlace(place) }]);
    expect(problems[0]?.message).toContain('synchronous_commit is off in the database');
    expect(await unsafePlace({ ...place, url: url.replace('test_', 'none_') })).toBe(
      'it cannot be found out whether the database is set safely: the server has no such database',
    );
  });
});
