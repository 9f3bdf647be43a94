import { describe, expect, it } from 'vitest';
import { openStore, openStoreAsItIs, pendingMigrations } from '../../../../src/store/open.ts';
import { migrate } from '../../../../src/store/postgres/migrations/migrate.ts';
import { LAST_KNOWN, MIGRATIONS, type Migration } from '../../../../src/store/postgres/migrations/all.ts';
import { postgresServer } from '../../../support/postgres.ts';
import { waitFor } from '../../../support/program.ts';

const TOO_NEW = 'the tables were made by a newer Simwire: start that version';

const adding = (column: string, worksSince: string): Migration => ({
  up: async (connection) => {
    await connection.run(`ALTER TABLE events ADD COLUMN ${column} text`);
  },
  worksSince,
});

/** A relay that does nothing. */
const DESCRIPTION = { version: '1.0.0', since: 0, config: '', destinations: [], duties: [], senders: {} };
const IDLE = {
  taken: () => Promise.resolve(),
  leaving: () => Promise.resolve(),
  lost: () => undefined,
};

/** What the next release adds to the tables, and the one after it takes away again. */
const NEXT = { ...MIGRATIONS, '998-next': adding('next', LAST_KNOWN) };
const AFTER_NEXT: typeof MIGRATIONS = {
  ...NEXT,
  '999-after-next': {
    up: async (connection) => {
      await connection.run('ALTER TABLE events DROP COLUMN next');
    },
    worksSince: '998-next',
  },
};

describe('migrations of PostgreSQL', () => {
  const server = postgresServer();
  const nameOf = (url: string): string => new URL(url).pathname.slice(1);
  const madeIn = async (url: string): Promise<unknown[]> =>
    server.run('SELECT name FROM migrations ORDER BY name', nameOf(url));

  it('are made once, by whichever of ten instances that start at once is the first', async () => {
    const url = await server.createDatabase();
    const address = { kind: 'postgres', url } as const;
    expect(await pendingMigrations(address)).toEqual(Object.keys(MIGRATIONS));
    const stores = await Promise.all(Array.from({ length: 10 }, () => openStore(address, false)));
    for (const store of stores) await store.close();
    expect(await madeIn(url)).toEqual(Object.keys(MIGRATIONS).map((name) => ({ name })));
    expect(await pendingMigrations(address)).toEqual([]);
  });

  it('let the release before go on, and refuse older ones in words', async () => {
    const url = await server.createDatabase();
    const address = { kind: 'postgres', url } as const;
    await expect(openStoreAsItIs(address)).rejects.toThrow('the tables are of an older version');
    await migrate(url);
    const relay = await openStore(address, true);
    await relay.ownership.join(DESCRIPTION, IDLE);
    await migrate(url, NEXT);
    const tool = await openStoreAsItIs(address);
    expect((await tool.idSpace()).last).toBe(0);
    await tool.close();
    expect(await pendingMigrations(address)).toEqual([]);

    await expect(migrate(url, AFTER_NEXT)).rejects.toThrow('a relay of an older version is running');
    await relay.close();
    await migrate(url, AFTER_NEXT);
    await expect(openStore(address, true)).rejects.toThrow(TOO_NEW);
    await expect(openStoreAsItIs(address)).rejects.toThrow(TOO_NEW);
    await expect(pendingMigrations(address)).rejects.toThrow(TOO_NEW);
    // The next release itself reads those of the one after it.
    await migrate(url, NEXT);
  });

  it('are refused where nothing says that this program works on them', async () => {
    const url = await server.createDatabase();
    await migrate(url);
    await server.run("INSERT INTO migrations (name, timestamp) VALUES ('000-other', 'now')", nameOf(url));
    await expect(openStore({ kind: 'postgres', url }, true)).rejects.toThrow(TOO_NEW);
  });

  it('leave everything as it was if one of them fails', async () => {
    const url = await server.createDatabase();
    const broken: Migration = {
      up: async (connection) => {
        await connection.run('ALTER TABLE nothing ADD COLUMN x text');
      },
      worksSince: LAST_KNOWN,
    };
    await expect(migrate(url, { ...NEXT, '999-broken': broken })).rejects.toThrow('does not exist');
    await expect(madeIn(url)).rejects.toThrow('does not exist');
  });

  it('are refused in words where the database is none for Simwire, which is left as it was', async () => {
    const foreign = await server.createDatabase();
    await server.run('CREATE TABLE events (id int)', nameOf(foreign));
    await expect(openStore({ kind: 'postgres', url: foreign }, true)).rejects.toThrow(
      'tables that Simwire did not make like this (relation "events" already exists): give it a database of its own',
    );
    await expect(madeIn(foreign)).rejects.toThrow('does not exist');

    await server.run("CREATE DATABASE western ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0");
    const western = foreign.replace(nameOf(foreign), 'western');
    await expect(openStore({ kind: 'postgres', url: western }, true)).rejects.toThrow(
      "encoded in LATIN1, which cannot hold every text: make it anew with ENCODING 'UTF8'",
    );
  });

  it('wait for a table that somebody reads, and let others write to it meanwhile', async () => {
    const url = await server.createDatabase();
    await migrate(url);
    const waiting =
      "SELECT count(*)::int AS n FROM pg_locks WHERE NOT granted AND relation = 'events'::regclass";
    const isWaiting = async (): Promise<boolean> =>
      JSON.stringify(await server.run(waiting, nameOf(url))) !== '[{"n":0}]';

    const reading = server.run('BEGIN; SELECT count(*) FROM events; SELECT pg_sleep(600)', nameOf(url));
    const cancelled = expect(reading).rejects.toThrow('canceling statement');
    const reader = "query LIKE '%pg_sleep(600)' AND wait_event = 'PgSleep'";
    await waitFor(async () => {
      const [row] = await server.run(`SELECT pid FROM pg_stat_activity WHERE ${reader}`);
      return row;
    });
    const migrating = migrate(url, NEXT);
    await waitFor(async () => (await isWaiting()) || undefined);
    await waitFor(async () => !(await isWaiting()) || undefined);
    expect(await madeIn(url)).toHaveLength(Object.keys(MIGRATIONS).length);
    await server.run(`SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE ${reader}`);
    await cancelled;
    await migrating;
    expect(await madeIn(url)).toHaveLength(Object.keys(NEXT).length);
  });
});
