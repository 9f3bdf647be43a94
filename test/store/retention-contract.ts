import { describe, expect, it } from 'vitest';
import { firstIdAt } from '../../src/domain/id.ts';
import type { Scope } from '../../src/domain/subject.ts';
import { DAY } from '../../src/domain/time.ts';
import { alertAbout, delivery, sms } from '../support/sample-events.ts';
import { eventsIn, openDeliveries, stored } from '../support/stores.ts';
import type { OpenStore } from './contract.ts';
import { accept, expireAll, NOW, opener } from './contract-scene.ts';

/** Tests what of every store goes by retention, and what stays. */
export function retentionContract(prepare: () => OpenStore): void {
  const opened = opener(prepare);

  describe('the retention', () => {
    it('forgets old events by retention, but never one that is not delivered', async () => {
      const store = await opened();
      const old = 5;
      await accept(store, { events: [stored(sms({ id: old }), [delivery({ id: 6, event: old })])] });
      await accept(store, { events: [stored(sms({ id: 8 }), [delivery({ id: 9, event: 8 })])] });
      await store.outbox.settle([{ id: 6, state: 'delivered', settledAt: NOW }]);
      await store.outbox.settle([{ id: 9, state: 'dead', settledAt: NOW }]);
      expect(await expireAll(store)).toBe(2);
      expect((await eventsIn(store)).map(({ id }) => id)).toEqual([8]);
      expect(await openDeliveries(store)).toHaveLength(1);
    });

    it('looks at what must stay once in a round of retention, and again in the next', async () => {
      const store = await opened();
      await accept(store, { events: [stored(sms({ id: 5 }), [delivery({ id: 6, event: 5 })])] });
      const first = await expireAll(store);
      await store.outbox.settle([{ id: 6, state: 'delivered', settledAt: NOW }]);
      expect([first, await expireAll(store)]).toEqual([0, 2]);
    });

    it('forgets which ports failed together once no event is left of that, and knows them when they do so again', async () => {
      const open = prepare();
      const first = await open();
      const later = NOW + 2 * DAY;
      const alerts = [
        alertAbout({ '1.02': 'Bank', '1.03': 'Shop' }, { id: 1 }),
        alertAbout({ '1.02': 'Bank', '1.04': 'Taxi' }, { id: 2 }),
        alertAbout({ '1.03': 'Shop', '1.04': 'Taxi' }, { id: firstIdAt(later), receivedAt: later }),
      ];
      await accept(first, { events: alerts.map((one) => ({ ...stored(one), rules: ['outages'] })) });
      const together = (await first.reader.subjects()).filter(({ parts }) => parts !== undefined);
      const stays = together.filter(({ parts }) => parts?.every(({ port }) => port !== '1.02'));
      const goes = together.filter((one) => !stays.includes(one));
      const hitsOf = async (scope: Scope) => (await first.reader.ruleHits(scope)).map(({ hits }) => hits);
      const hits = () =>
        Promise.all([
          hitsOf('everything'),
          ...[stays, goes].map((of) => hitsOf({ subjects: new Set(of.map(({ id }) => id)), patterns: [] })),
        ]);
      expect(await hits()).toEqual([[3], [1], [2]]);
      for (let round = 0; round < alerts.length; round++) await expireAll(first);
      // What the rule matched is counted still, for those who see everything.
      expect(await hits()).toEqual([[3], [1], []]);
      const again = alertAbout(
        { '1.02': 'Bank', '1.03': 'Shop' },
        { id: firstIdAt(later) + 1, receivedAt: later },
      );
      await accept(first, { events: [stored(again)] });
      await first.close();

      const { reader } = await opened([], open);
      const sets = (await reader.subjects()).flatMap(({ parts }) => parts ?? []);
      expect(sets.map(({ port }) => port)).toEqual(['1.03', '1.04', '1.02', '1.03']);
      const about = async (port: string) => (await reader.events('everything', { port }, { limit: 9 })).items;
      expect([(await about('1.02')).length, (await about('1.03')).length]).toEqual([1, 2]);
    });
  });
}
