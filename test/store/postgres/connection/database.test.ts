import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import {
  openDatabase,
  prepared,
  type Connection,
  type Database,
} from '../../../../src/store/postgres/connection/database.ts';
import { postgresServer } from '../../../support/postgres.ts';
import { waitFor } from '../../../support/program.ts';

const row = z.object({ number: z.number() });
const INSERT = prepared('INSERT INTO kept (number) VALUES ($1)');
const TWICE = 'INSERT INTO kept (number) VALUES (1), (1)';

describe('a transaction', () => {
  const server = postgresServer();

  /** Opens a database with a table of numbers that differ. */
  async function open(pool: '' | '&pool=transaction'): Promise<Database> {
    const database = openDatabase(`${await server.createDatabase()}${pool}`, () => undefined);
    onTestFinished(() => database.close());
    await database.run('CREATE TABLE kept (number integer PRIMARY KEY)');
    return database;
  }

  const kept = async (connection: Connection): Promise<number[]> =>
    (await connection.rows(row, 'SELECT number FROM kept ORDER BY number')).map(({ number }) => number);

  it.each(['', '&pool=transaction'] as const)(
    'runs statements in the order of their calls, however early they are sent%s',
    async (pool) => {
      const database = await open(pool);
      const seen = await database.transaction(async (connection) => {
        const [, first, , both] = await Promise.all([
          connection.run(INSERT, [1]),
          kept(connection),
          connection.run(INSERT, [2]),
          kept(connection),
        ]);
        return { first, both };
      });
      expect(seen).toEqual({ first: [1], both: [1, 2] });
      expect(await kept(database)).toEqual([1, 2]);
    },
  );

  it('is undone as a whole if one of them fails, and what would come after it runs nowhere', async () => {
    const database = await open('');
    const later = Promise.withResolvers<undefined>();
    let refused: unknown;
    const work = database.transaction((connection) =>
      Promise.all([
        connection.run(INSERT, [1]),
        connection.run(TWICE),
        later.promise
          .then(() => connection.run(INSERT, [2]))
          .catch((error: unknown) => {
            refused = error;
          }),
      ]),
    );
    await expect(work).rejects.toThrow('duplicate key');
    later.resolve(undefined);
    expect(await waitFor(() => refused)).toMatchObject({ message: 'the transaction is over' });
    expect(await kept(database)).toEqual([]);
    // The connection works, also with what it was about to prepare.
    await database.transaction((connection) => connection.run(INSERT, [3]));
    expect(await kept(database)).toEqual([3]);
  });

  it('is no success where a statement failed and nobody looked', async () => {
    const database = await open('');
    const work = database.transaction(async (connection) => {
      await connection.run(INSERT, [1]);
      await connection.run(TWICE).catch(() => undefined);
    });
    await expect(work).rejects.toThrow('not committed');
    expect(await kept(database)).toEqual([]);
  });

  describe('whose connection ends', () => {
    const PID = 'SELECT pg_backend_pid() AS number';
    const ends: Record<string, (connection: Connection, database: Database) => Promise<unknown>> = {
      'while it waits': async (connection, database) => {
        const [backend] = await connection.rows(row, PID);
        return database.run('SELECT pg_terminate_backend($1)', [backend?.number ?? 0]);
      },
      'in a statement': (connection) => connection.run('SELECT pg_terminate_backend(pg_backend_pid())'),
      'as it did nothing for long': async (connection) => {
        await connection.run("SET LOCAL idle_in_transaction_session_timeout = '1ms'");
        const isGone =
          "SELECT count(*)::int AS number FROM pg_stat_activity WHERE datname = current_database() AND state = 'idle in transaction'";
        await waitFor(async () => (await database.rows(row, isGone))[0]?.number === 0 || undefined);
      },
    };
    let database: Database;

    it.each(Object.keys(ends))('%s is repeated on another one', async (how) => {
      database = await open('');
      let calls = 0;
      await database.transaction(async (connection) => {
        calls += 1;
        await connection.run(INSERT, [calls]);
        if (calls === 1) await ends[how]?.(connection, database);
        await connection.run(INSERT, [10 + calls]);
      });
      expect(await kept(database)).toEqual([2, 12]);
    });

    it('at its commit is not: it may be kept', async () => {
      database = await open('');
      await database.run(
        `CREATE FUNCTION stop() RETURNS trigger LANGUAGE plpgsql AS $$
         BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END $$`,
      );
      await database.run(
        'CREATE CONSTRAINT TRIGGER stop AFTER INSERT ON kept INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION stop()',
      );
      let calls = 0;
      const work = database.transaction((connection) => {
        calls += 1;
        return connection.run(INSERT, [calls]);
      });
      await expect(work).rejects.toThrow('terminating connection');
      expect(calls).toBe(1);
    });

    it('again and again is given up', async () => {
      database = await open('');
      const work = database.transaction((connection) =>
        connection.run('SELECT pg_terminate_backend(pg_backend_pid())'),
      );
      await expect(work).rejects.toThrow('terminating connection');
    });
  });
});
