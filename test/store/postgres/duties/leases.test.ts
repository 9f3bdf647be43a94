import { expect, it, onTestFinished } from 'vitest';
import { MINUTE } from '../../../../src/domain/time.ts';
import type { Lease } from '../../../../src/store/contract/leases.ts';
import { openDatabase, type Database } from '../../../../src/store/postgres/connection/database.ts';
import { createLeases, lockHeld, renewTogether } from '../../../../src/store/postgres/duties/leases.ts';
import { migrate } from '../../../../src/store/postgres/migrations/migrate.ts';
import { postgresServer } from '../../../support/postgres.ts';
import { waitFor } from '../../../support/program.ts';

const server = postgresServer();

/** Begins a transaction that needs a lease. Returns what ends it, once it has that. */
async function beginWith(lease: Lease, database: Database): Promise<() => Promise<void>> {
  const begun = Promise.withResolvers<number>();
  const over = database
    .transaction(async (connection) => {
      begun.resolve((await lockHeld(connection, [lease])).size);
      await connection.run('SELECT pg_sleep(600)');
    })
    .catch(begun.reject);
  expect(await begun.promise).toBe(1);
  const sleeper = "query = 'SELECT pg_sleep(600)' AND wait_event = 'PgSleep'";
  const isAsleep = `SELECT 1 FROM pg_stat_activity WHERE ${sleeper}`;
  await waitFor(async () => (await server.run(isAsleep)).length > 0 || undefined);
  return async () => {
    await server.run(`SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE ${sleeper}`);
    await over;
  };
}

it('a lease is renewed beside transactions of its holder, and is nobody else’s before they end', async () => {
  const url = await server.createDatabase();
  await migrate(url);
  const database = openDatabase(url, () => undefined, { patient: true });
  onTestFinished(() => database.close());
  const leases = createLeases(database);
  const lease = await leases.acquire('bot', 'a', MINUTE);
  if (lease === null) throw new Error('it was free');
  const end = await beginWith(lease, database);

  expect(await leases.renew(lease, MINUTE)).toBe(true);
  expect(await renewTogether(database, [lease], 0)).toEqual(new Set(['bot']));
  let taken: Lease | null = null;
  const taking = leases.acquire('bot', 'b', MINUTE).then((next) => (taken = next));
  await waitFor(async () => {
    const waits = await server.run("SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock'");
    return waits.length === 1 || undefined;
  });
  expect(taken).toBeNull();
  await end();
  expect(await taking).toEqual({ name: 'bot', epoch: lease.epoch + 1 });
});
