import { beforeAll, describe, expect, it } from 'vitest';
import { searchedOf } from '../../../../src/operations/events/words.ts';
import { openSearcher, openStore } from '../../../../src/store/open.ts';
import { MONDAY_NOON } from '../../../support/manual-time.ts';
import { sms } from '../../../support/sample-events.ts';
import { waitFor } from '../../../support/program.ts';
import { postgresServer } from '../../../support/postgres.ts';
import { searchContract, texts } from '../../search-contract.ts';
import { foundBy, keepUp, searchIn, type Searching } from '../../searching.ts';

const PAYMENT = { words: { text: 'payment' } };

describe('on PostgreSQL', () => {
  const server = postgresServer();
  let empty = '';
  beforeAll(async () => {
    empty = await server.createDatabase();
    const address = { kind: 'postgres', url: empty } as const;
    await (await openStore(address, true)).close();
    const searcher = await openSearcher(address, { searchedOf, version: '1' }, () => MONDAY_NOON);
    await keepUp(searcher);
    await searcher.close();
    // Rows that are this few would otherwise be read one by one.
    await run(empty, 'ALTER TABLE search_texts DROP CONSTRAINT search_texts_pkey');
    await run(empty, 'DROP INDEX search_texts_subject');
  });

  function run(url: string, statement: string): Promise<unknown[]> {
    return server.run(statement, new URL(url).pathname.slice(1));
  }

  async function open(): Promise<Searching & { readonly url: string }> {
    const url = await server.createDatabase(empty);
    await server.run(`ALTER DATABASE ${new URL(url).pathname.slice(1)} SET enable_seqscan = off`);
    return { url, ...(await searchIn({ kind: 'postgres', url })) };
  }

  searchContract(open, 30);

  it('finds by trigrams', async () => {
    const searching = await open();
    await searching.accept(texts(['payment']));
    const searcher = await searching.open();
    await keepUp(searcher);
    expect(await foundBy(searcher, PAYMENT)).toEqual([1]);
    // What a connection read is counted when it is closed.
    await searcher.close();
    await waitFor(async () => {
      const [row] = await run(
        searching.url,
        `SELECT sum(idx_scan)::int AS scans FROM pg_stat_user_indexes
         WHERE relname LIKE 'search_texts%' AND indexrelname LIKE '%text_party%'`,
      );
      return (row as { scans: number }).scans > 0 || undefined;
    });
  });

  it('holds no part of a code', async () => {
    const searching = await open();
    await searching.accept(texts(['Your code is 481920']));
    await keepUp(await searching.open());
    const held = await run(searching.url, 'SELECT text, party FROM search_texts');
    expect(held).toEqual([{ text: 'your code is ••••••', party: '+371 2000-0001\n37120000001' }]);
  });

  it('names what keeps it from an index, and finds without one', async () => {
    const created = await server.createDatabase();
    await run(created, 'CREATE ROLE limited LOGIN');
    await run(created, 'GRANT ALL ON SCHEMA public TO limited');
    const url = created.replace('postgres@', 'limited@');
    const searching = await searchIn({ kind: 'postgres', url });
    await searching.accept(texts(['payment', 'nothing']));
    const searcher = await searching.open();
    expect(await searcher.keepUp()).toMatchObject({
      more: false,
      hindrance: expect.stringMatching(/superuser run CREATE EXTENSION pg_trgm/) as string,
    });
    expect(await foundBy(searcher, PAYMENT)).toEqual([1]);

    await run(created, 'CREATE EXTENSION pg_trgm');
    expect(await (await searching.open()).keepUp()).toMatchObject({ hindrance: null });
    expect(await run(created, 'SELECT event::int FROM search_texts ORDER BY 1')).toEqual([
      { event: 1 },
      { event: 2 },
    ]);
  });

  it('shares the index among instances of one version, and leaves that of another until nobody keeps it', async () => {
    const searching = await open();
    await searching.accept(Array.from({ length: 1_200 }, (_, i) => sms({ id: i + 1, text: `payment ${i}` })));
    const both = await Promise.all([searching.open(), searching.open()]);
    const next = await searching.open('2');
    await Promise.all(both.map(keepUp));
    expect(await run(searching.url, 'SELECT count(*)::int AS texts FROM search_texts')).toEqual([
      { texts: 1_200 },
    ]);
    await keepUp(next);
    const keeper = 'SELECT stamp FROM search_state';
    expect(await run(searching.url, keeper)).toEqual([{ stamp: '1 1' }]);
    const rare = { words: { text: 'payment 777' } };
    expect(await foundBy(next, rare)).toEqual([778]);

    await run(searching.url, "UPDATE search_state SET kept_at = now() - interval '2 minutes'");
    await keepUp(next);
    expect(await run(searching.url, keeper)).toEqual([{ stamp: '1 2' }]);
    for (const searcher of [next, ...both]) expect(await foundBy(searcher, rare)).toEqual([778]);
  });

  it('finds without its tables where they were dropped, and makes them anew', async () => {
    const searching = await open();
    await searching.accept(texts(['payment']));
    const searcher = await searching.open();
    await keepUp(searcher);
    await run(searching.url, 'DROP TABLE search_texts, search_state');
    expect(await foundBy(searcher, PAYMENT)).toEqual([1]);
    await keepUp(searcher);
    expect(await run(searching.url, 'SELECT text FROM search_texts')).toEqual([{ text: 'payment' }]);
  });

  it('has the partitions that the events have', async () => {
    const searching = await open();
    const partitions = async (table: string): Promise<string[]> => {
      const rows = await run(
        searching.url,
        `SELECT relname AS name FROM pg_inherits JOIN pg_class ON pg_class.oid = inhrelid WHERE inhparent = '${table}'::regclass`,
      );
      return rows.map((row) => (row as { name: string }).name.replace(table, '')).sort();
    };
    const [, second = ''] = await partitions('events');
    await run(searching.url, `DROP TABLE events${second}`);
    await keepUp(await searching.open());
    expect(await partitions('search_texts')).toEqual(await partitions('events'));
  });
});
