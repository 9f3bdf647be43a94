import { describe, expect, it, onTestFinished } from 'vitest';
import { NO_CHANGE } from '../../../../src/domain/decision.ts';
import { HOUR } from '../../../../src/domain/time.ts';
import { openStore } from '../../../../src/store/open.ts';
import { createCounts } from '../../../../src/store/postgres/journal/counts.ts';
import { createPastSubjects } from '../../../../src/store/postgres/upkeep/past-subjects.ts';
import { openDatabase } from '../../../../src/store/postgres/connection/database.ts';
import { MONDAY_NOON } from '../../../support/manual-time.ts';
import { postgresServer } from '../../../support/postgres.ts';
import { alertAbout, delivery, sms } from '../../../support/sample-events.ts';
import { stored } from '../../../support/stores.ts';

const NOW = MONDAY_NOON;

describe('the counts', () => {
  const server = postgresServer();

  it('are the same before and after what is new in them was added up, by one process at a time', async () => {
    const url = await server.createDatabase();
    const run = (statement: string) => server.run(statement, new URL(url).pathname.slice(1));
    const store = await openStore({ kind: 'postgres', url }, true);
    onTestFinished(() => store.close());
    const accept = (id: number) =>
      store.journal.accept({
        ...{ gateway: 'office', at: NOW, keys: [], rejects: [] },
        decide: () => {
          const one = stored(sms({ id }), [delivery({ id: id + 1, event: id })]);
          return { ...NO_CHANGE, events: [{ ...one, rules: ['codes'] }] };
        },
      });
    const read = async () => ({
      hits: await store.reader.ruleHits('everything'),
      hours: await store.reader.traffic('everything', { since: NOW - HOUR, until: NOW + HOUR, step: HOUR }),
    });
    const rows = async (prefix: '' | 'new_') =>
      (
        await run(
          `SELECT 1 FROM ${prefix}rule_hits UNION ALL SELECT 1 FROM ${prefix}hourly_sms UNION ALL SELECT 1 FROM ${prefix}hourly_delivered`,
        )
      ).length;
    for (const id of [10, 20]) {
      await accept(id);
      await store.outbox.settle([{ id: id + 1, state: 'delivered', settledAt: NOW + 200 }]);
    }
    const before = await read();
    expect(before).toMatchObject({
      hits: [{ rule: 'codes', hits: 2 }],
      hours: [{ sms: 2, codes: 0, delivered: 2 }],
    });
    expect([await rows(''), await rows('new_')]).toEqual([0, 6]);

    let time = 0;
    const database = openDatabase(url, () => undefined);
    onTestFinished(() => database.close());
    const counts = createCounts(database, () => time);
    counts.counted();
    await counts.close();
    expect(await rows('new_')).toBe(6);

    time = 10_000;
    await database.transaction(async (connection) => {
      await connection.run("SELECT pg_advisory_xact_lock(hashtext('simwire counts'), 0)");
      counts.counted();
      await counts.close();
    });
    expect(await rows('new_')).toBe(6);

    for (const id of [30, null]) {
      time += 10_000;
      counts.counted();
      await counts.close();
      expect([await rows(''), await rows('new_')]).toEqual([3, 0]);
      if (id !== null) await accept(id);
    }
    expect(await read()).toMatchObject({
      hits: [{ rule: 'codes', hits: 3 }],
      hours: [{ sms: 3, codes: 0, delivered: 2 }],
    });
  });

  it('of subjects that have gone are added up together, whether they were added up before or not', async () => {
    const url = await server.createDatabase();
    const run = (statement: string) => server.run(statement, new URL(url).pathname.slice(1));
    const store = await openStore({ kind: 'postgres', url }, true);
    onTestFinished(() => store.close());
    const database = openDatabase(url, () => undefined);
    onTestFinished(() => database.close());
    let time = 0;
    const counts = createCounts(database, () => time);
    const deletePast = createPastSubjects(database);

    for (const [at, ports] of [
      [1, ['1.02', '1.03']],
      [2, ['1.02', '1.04']],
      [3, ['1.03', '1.04']],
    ] as const) {
      const alert = alertAbout(Object.fromEntries(ports.map((port) => [port, 'Bank'])), { id: at });
      await store.journal.accept({
        ...{ gateway: 'office', at: NOW, keys: [], rejects: [] },
        decide: () => ({ ...NO_CHANGE, events: [{ ...stored(alert), rules: ['codes', 'all'] }] }),
      });
      if (at < 3) {
        time += 10_000;
        counts.counted();
        await counts.close();
      }
      await run('DELETE FROM events');
      expect(await deletePast(10)).toBe(1);
      expect((await store.reader.ruleHits('everything')).map(({ rule, hits }) => [rule, hits])).toEqual([
        ['all', at],
        ['codes', at],
      ]);
      expect(await run('SELECT DISTINCT subject::int FROM all_rule_hits')).toEqual([{ subject: 0 }]);
    }
  });
});
