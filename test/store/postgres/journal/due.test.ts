import { describe, expect, it, onTestFinished } from 'vitest';
import { NO_CHANGE } from '../../../../src/domain/decision.ts';
import { MINUTE, type Millis } from '../../../../src/domain/time.ts';
import { openStore } from '../../../../src/store/open.ts';
import { MONDAY_NOON } from '../../../support/manual-time.ts';
import { postgresServer } from '../../../support/postgres.ts';
import { waitFor } from '../../../support/program.ts';

const NOW = MONDAY_NOON;

describe('the gateways whose time has come', () => {
  const server = postgresServer();

  async function scene() {
    const url = await server.createDatabase();
    const store = await openStore({ kind: 'postgres', url }, true);
    onTestFinished(() => store.close());
    const { journal } = store;
    return {
      due: (now: Millis) => journal.due(now),
      /** Decides on a gateway, which is to be looked at then. */
      report: (gateway: string, wakeAt: Millis | null) => {
        const decide = () => ({ ...NO_CHANGE, wakeAt });
        return journal.accept({ gateway, at: NOW, keys: [], rejects: [], decide, setsAlarm: true });
      },
      run: (statement: string) => server.run(statement, new URL(url).pathname.slice(1)),
    };
  }

  it('are those of the last decision, later or earlier than the one before', async () => {
    const { report, due } = await scene();
    await report('office', NOW + MINUTE);
    await report('depot', NOW + MINUTE);
    expect(await due(NOW)).toEqual([]);
    expect((await due(NOW + MINUTE)).toSorted()).toEqual(['depot', 'office']);

    await report('office', NOW + 3 * MINUTE);
    expect(await due(NOW + MINUTE)).toEqual(['depot']);
    await report('depot', null);
    expect(await due(NOW + 2 * MINUTE)).toEqual([]);
    await report('office', NOW + 2 * MINUTE);
    expect(await due(NOW + 2 * MINUTE)).toEqual(['office']);
    await report('depot', NOW);
    expect((await due(NOW + 2 * MINUTE)).toSorted()).toEqual(['depot', 'office']);
  });

  it('are also those that a relay of the release before decided on', async () => {
    const { report, due, run } = await scene();
    await report('office', null);
    await run(`UPDATE gateways SET due_at = ${NOW} WHERE name = 'office'`);
    expect(await due(NOW)).toEqual(['office']);
    await run(`UPDATE gateways SET due_at = ${NOW - 1} WHERE name = 'office'`);
    expect(await due(NOW - 1)).toEqual(['office']);
  });

  it('are found among any number that have reported since, without waiting for one that is just decided on', async () => {
    const { due, run } = await scene();
    await run(`INSERT INTO gateways (name, version, due_at)
      SELECT 'gateway-' || n, 0, CASE WHEN n = 7 THEN ${NOW} ELSE ${NOW + MINUTE} END FROM generate_series(1, 1200) AS n`);
    await run(`INSERT INTO looks SELECT name, ${NOW} FROM gateways`);
    const held = run(`BEGIN; SELECT FROM gateways WHERE name = 'gateway-9' FOR UPDATE; SELECT pg_sleep(601)`);
    const cancelled = expect(held).rejects.toThrow('canceling statement');
    const sleeper = "query LIKE '%pg_sleep(601)' AND pid <> pg_backend_pid()";
    await waitFor(async () => {
      const asleep = `SELECT 1 FROM pg_stat_activity WHERE ${sleeper} AND wait_event = 'PgSleep'`;
      const [row] = await run(asleep);
      return row;
    });
    expect(await due(NOW)).toEqual(['gateway-7']);
    const early = `SELECT gateway FROM looks WHERE at <= ${NOW} ORDER BY gateway`;
    expect(await run(early)).toEqual([{ gateway: 'gateway-7' }, { gateway: 'gateway-9' }]);
    await run(`SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE ${sleeper}`);
    await cancelled;
    expect(await due(NOW)).toEqual(['gateway-7']);
    expect(await run(early)).toEqual([{ gateway: 'gateway-7' }]);
  });
});
