import { describe, expect, it, onTestFinished } from 'vitest';
import { openSearcher, openStore } from '../../../src/store/open.ts';
import { searchedOf } from '../../../src/operations/events/words.ts';
import { postgresServer } from '../../support/postgres.ts';
import { sms } from '../../support/sample-events.ts';
import { stored } from '../../support/stores.ts';
import { accept, NOW } from '../contract-scene.ts';

const DAMAGED: unknown = expect.objectContaining({ name: 'StoreUnavailable', code: 'damaged' });

describe('a row that something else has written', () => {
  const server = postgresServer();

  /** Opens a store with three SMS, of which the second is damaged. */
  async function opened(damage: string) {
    const url = await server.createDatabase();
    const store = await openStore({ kind: 'postgres', url }, true);
    onTestFinished(() => store.close());
    await accept(store, { events: [1, 2, 3].map((id) => stored(sms({ id, text: 'a word' }))) });
    await server.run(`UPDATE events SET ${damage} WHERE id = 2`, new URL(url).pathname.slice(1));
    return { url, store };
  }

  it.each([["kind = 'secret'"], ["code = 'secret'"], ["body = 'secret'"], [`body = '{"secret":1}'`]])(
    'holds up no other in a feed, and is damage where it is asked for: %s',
    async (damage) => {
      const { reader } = (await opened(damage)).store;
      const page = await reader.feed('everything', 0, 9);
      expect(page.events.map(({ event }) => event.id)).toEqual([1, 3]);
      expect(page.damaged).toEqual([2]);
      expect(await reader.feed('everything', page.cursor, 9)).toEqual({
        ...{ events: [], damaged: [], cursor: page.cursor },
      });
      const [found] = await Promise.allSettled([reader.event('everything', 2)]);
      expect(found).toMatchObject({ status: 'rejected', reason: DAMAGED });
      expect(found.status === 'rejected' && String(found.reason)).not.toContain('secret');
    },
  );

  it('keeps no other out of the index of texts', async () => {
    const { url } = await opened("body = 'secret'");
    const searcher = await openSearcher({ kind: 'postgres', url }, { searchedOf, version: '1' }, () => NOW);
    onTestFinished(() => searcher.close());
    expect(await searcher.keepUp()).toMatchObject({ more: false, hindrance: null });
    const query = { needs: [{ part: 'text', oneOf: ['word'] }], where: () => true } as const;
    expect((await searcher.find('everything', query, { limit: 9 })).items).toEqual([3, 1]);
  });
});
