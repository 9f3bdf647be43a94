import { describe, expect, it } from 'vitest';
import { createSubjectIndex } from '../../src/access/scopes.ts';
import { NO_CHANGE, type NewEvent } from '../../src/domain/decision.ts';
import type { Event } from '../../src/domain/event.ts';
import { firstIdAt, idOf, tickAt } from '../../src/domain/id.ts';
import { subjectOf, UNKNOWN_SIM, type Scope } from '../../src/domain/subject.ts';
import { HOUR, SECOND } from '../../src/domain/time.ts';
import { LATENCY_CLASSES } from '../../src/domain/traffic.ts';
import { InvalidCursor } from '../../src/store/contract/paging.ts';
import type { DeliveryQuery, EventQuery } from '../../src/store/contract/reader.ts';
import type { ListedDelivery, StoredEvent } from '../../src/store/contract/results.ts';
import type { Store } from '../../src/store/contract/store.ts';
import { alertAbout, delivery, sms } from '../support/sample-events.ts';
import { every, stored } from '../support/stores.ts';
import type { OpenStore } from './contract.ts';
import { accept, CODE, EVENTS, NOW, opener } from './contract-scene.ts';

/** The scope of the gateway `depot`. */
async function depotOnly({ reader }: Store): Promise<Scope> {
  const mine = (await reader.subjects()).filter(({ gateway }) => gateway === 'depot');
  return { subjects: new Set(mine.map(({ id }) => id)), patterns: [] };
}

/** The latest moment that a date can be. */
const LAST_MOMENT = 8.64e15;

const idsOf = (events: readonly (StoredEvent | { event: Event })[]): number[] =>
  events.map(({ event }) => event.id);

/** Tests what people and programs may ask of every store. */
export function readerContract(prepare: () => OpenStore): void {
  const opened = opener(prepare);

  describe('events', () => {
    it.each<readonly [EventQuery, number[]]>([
      [{}, [5, 4, 3, 2, 1]],
      [{ order: 'oldest' }, [1, 2, 3, 4, 5]],
      [{ kinds: ['port_status'] }, [4]],
      [{ kinds: ['sms', 'port_status'] }, [5, 4, 3, 2, 1]],
      [{ kinds: ['alert'] }, []],
      [{ gateway: 'depot' }, [3]],
      [{ gateway: 'office', port: '1.03' }, [5, 2]],
      [{ sim: 'Bank' }, [5, 2]],
      [{ tag: 'ads' }, [5, 2]],
      [{ tag: 'ad' }, []],
      [{ rule: 'codes' }, [2, 1]],
      [{ rule: 'rest' }, [2]],
      [{ rule: 'nobody' }, []],
      [{ code: 'otp' }, [1]],
      [{ code: 'pickup' }, []],
      [{ code: 'any' }, [1]],
      [{ code: 'none', kinds: ['sms'] }, [5, 3, 2]],
      [{ unrouted: true }, [5, 4, 2, 1]],
      [{ unrouted: false }, [3]],
      [{ since: NOW + 1 }, []],
      [{ since: LAST_MOMENT }, []],
      [{ where: (event) => event.event === 'sms' && event.text === 'code' }, [1]],
    ])('that match %j are found, page by page', async (query, ids) => {
      const store = await opened(EVENTS);
      for (const limit of [1, 2, 100]) {
        const found = await every((page) => store.reader.events('everything', query, page), limit);
        expect(idsOf(found)).toEqual(ids);
      }
    });

    it('are found among many that do not match, in pages that may be short', async () => {
      const rare = { ...sms({ id: 1, text: 'rare' }) };
      const events = [rare, ...Array.from({ length: 5_000 }, (_, i) => sms({ id: 2 + i }))];
      const store = await opened(events.map((event) => stored(event)));
      const query: EventQuery = { where: (event) => event.event === 'sms' && event.text === 'rare' };
      const first = await store.reader.events('everything', query, { limit: 5 });
      expect(first).toEqual({ items: [], next: expect.any(String) as string });
      expect(idsOf(await every((page) => store.reader.events('everything', query, page), 5))).toEqual([1]);
    });

    it('of another scope are nowhere', async () => {
      const store = await opened(EVENTS);
      const { reader } = store;
      const scope = await depotOnly(store);
      const nobody: Scope = { subjects: new Set(), patterns: [] };
      expect(idsOf((await reader.events(scope, {}, { limit: 9 })).items)).toEqual([3]);
      expect((await reader.events(scope, { gateway: 'office' }, { limit: 9 })).items).toEqual([]);
      expect((await reader.events(nobody, {}, { limit: 9 })).items).toEqual([]);
      expect(await reader.event(scope, 1)).toBeNull();
      expect(await reader.event(scope, 3)).toMatchObject({ event: { id: 3 }, sent: [{ id: 10 }] });
      expect(await reader.delivery(nobody, 10)).toBeNull();
      expect((await reader.deliveries(nobody, {}, { limit: 9 })).items).toEqual([]);
      expect(await reader.depths(scope)).toEqual([
        { destination: 'team', state: 'pending', count: 1, oldest: NOW },
      ]);
      expect(await reader.depths(nobody)).toEqual([]);
      expect(await reader.routed(nobody, [3])).toEqual(new Map());
      expect(await reader.ruleHits(scope)).toEqual([]);
      expect(await reader.quarantine(scope, {}, { limit: 9 })).toEqual({ items: [], next: null });
    });

    it('and deliveries to other destinations than a scope has are nowhere', async () => {
      const store = await opened();
      const { reader, outbox } = store;
      const to = (id: number, destination: string, state: 'pending' | 'dead' = 'pending') =>
        delivery({ id, event: 3, destination, state });
      const sent = [to(10, 'team'), to(11, 'ops'), to(12, 'team', 'dead'), to(13, 'ops', 'dead')];
      await accept(store, {
        events: [stored(sms({ id: 3, gateway: 'depot' }), sent), stored(sms({ id: 4 }))],
      });
      const subjects = new Set((await reader.subjects()).map(({ id }) => id));
      const scope: Scope = {
        ...{ subjects, patterns: [] },
        deliveries: [{ subjects, includes: (name) => name === 'ops' }],
      };
      const nowhere: Scope = { subjects, patterns: [], deliveries: [] };
      expect(idsOf((await reader.events(scope, {}, { limit: 9 })).items)).toEqual([4, 3]);
      expect(await reader.event(scope, 3)).toMatchObject({ deliveries: 2, sent: [{ id: 11 }, { id: 13 }] });
      expect(await reader.event(nowhere, 3)).toMatchObject({ deliveries: 0, sent: [] });
      expect(await reader.delivery(scope, 10)).toBeNull();
      expect(await reader.delivery(scope, 11)).toMatchObject({ id: 11 });
      for (const [query, ids] of [
        [{}, [13, 11]],
        [{ order: 'oldest' }, [11, 13]],
        [{ states: ['dead'] }, [13]],
        [{ among: [{ destination: 'ops', state: 'pending' }] }, [11]],
      ] satisfies [DeliveryQuery, number[]][])
        for (const limit of [1, 9]) {
          const found = await every((page) => reader.deliveries(scope, query, page), limit);
          expect(found.map(({ id }) => id)).toEqual(ids);
          const heads = await every((page) => reader.deliveryHeads(scope, query, page), limit);
          const head = ({ id, state, destination, subject }: ListedDelivery) => ({
            ...{ id, state, destination, subject },
          });
          expect(heads).toEqual(found.map(head));
        }
      expect((await reader.depths(scope)).map(({ destination }) => destination)).toEqual(['ops', 'ops']);
      expect((await reader.routed(scope, [3])).get(3)).toMatchObject([
        { destination: 'ops' },
        { destination: 'ops' },
      ]);
      expect(await outbox.retry(nowhere, {}, NOW)).toBe(0);
      expect(await outbox.retry(scope, {}, NOW)).toBe(1);
      expect(await outbox.drop(scope, {}, NOW)).toBe(2);
      expect(await reader.delivery('everything', 12)).toMatchObject({ state: 'dead' });
    });

    it('about several ports are in each scope that has one of them, and counted once', async () => {
      const store = await opened();
      const { reader, audit } = store;
      const both = alertAbout({ '1.02': 'Bank', '1.03': 'Shop' });
      const sent = (event: number) => [delivery({ id: 100 + event, event })];
      const { subjects } = await store.journal.accept({
        ...{ gateway: 'office', at: NOW, keys: [], rejects: [] },
        decide: () => ({
          ...NO_CHANGE,
          events: [
            { ...stored({ ...both, id: 1 }, sent(1)), rules: ['alerts'] },
            {
              ...stored(alertAbout({ '1.03': 'Shop' }, { id: 2, port: '1.03' }), sent(2)),
              rules: ['alerts'],
            },
            { ...stored({ ...both, id: 3, faults: both.faults.toReversed() }, sent(3)), rules: ['alerts'] },
          ],
        }),
      });
      // The same ports are the same subject, in whatever order.
      expect(subjects.map(({ port, parts }) => parts?.map((part) => part.port) ?? port)).toEqual([
        '1.02',
        '1.03',
        ['1.02', '1.03'],
      ]);
      expect(await reader.subjects()).toEqual(subjects);
      const scopeOf = (name: string): Scope => createSubjectIndex(subjects).scope({ tag: [name] });
      const found = async (scope: Scope, query: EventQuery = {}) =>
        idsOf((await reader.events(scope, query, { limit: 9 })).items);
      const cases = [
        ['Bank', [3, 1], 2],
        ['Shop', [3, 2, 1], 3],
        ['Taxi', [], 0],
      ] as const;
      for (const [name, ids, count] of cases) {
        const scope = scopeOf(name);
        expect(await found(scope)).toEqual(ids);
        expect((await reader.feed(scope, 0, 9)).events.map(({ event }) => event.id).sort()).toEqual(
          ids.toReversed(),
        );
        expect((await reader.deliveries(scope, {}, { limit: 9 })).items).toHaveLength(count);
        expect((await reader.depths(scope)).map((one) => one.count)).toEqual(count === 0 ? [] : [count]);
        expect((await reader.ruleHits(scope)).map(({ hits }) => hits)).toEqual(count === 0 ? [] : [count]);
        expect(await reader.event(scope, 1)).toEqual(count === 0 ? null : expect.objectContaining({}));
      }
      expect((await reader.event(scopeOf('Bank'), 1))?.subject).toEqual(subjects[2]);
      // What a filter finds within a scope, it finds by what is within it.
      expect(await found('everything', { port: '1.02' })).toEqual([3, 1]);
      expect(await found(scopeOf('Shop'), { sim: 'Bank' })).toEqual([]);
      expect(await found(scopeOf('Shop'), { tag: 'Shop', gateway: 'office' })).toEqual([3, 2, 1]);
      await audit.note([{ at: NOW, actor: 'user:ana', action: 'see', event: 1 }]);
      expect((await audit.list({ sim: 'Bank' }, { limit: 9 })).items).toHaveLength(1);
      expect((await audit.list({ sim: 'Taxi' }, { limit: 9 })).items).toEqual([]);
    });

    it('of few cards are found by them, in however many sets these failed together', async () => {
      const ports = Array.from({ length: 50 }, (_, n) => `2.${String(n + 1).padStart(2, '0')}`);
      const alerts = ports.map((port, n) =>
        stored(alertAbout({ '1.02': 'Bank', [port]: `Card ${n}` }, { id: 2 * n + 1 })),
      );
      const others = ports.map((port, n) => stored(sms({ id: 2 * n + 2, port })));
      const store = await opened([...alerts, ...others].sort((a, b) => a.event.id - b.event.id));
      const scope = createSubjectIndex(await store.reader.subjects()).scope({ tag: ['Bank'] });
      const found = await every((page) => store.reader.events(scope, {}, page), 7);
      expect(idsOf(found)).toEqual(ports.map((_, n) => 2 * n + 1).toReversed());
      expect(await store.reader.gateways(scope)).toEqual([]);
    });

    it('tell of the subjects that were new with them, after a transaction that was undone too', async () => {
      const store = await opened();
      const put = (...events: NewEvent[]) =>
        store.journal.accept({
          ...{ gateway: 'office', at: NOW, keys: [], rejects: [] },
          decide: () => ({ ...NO_CHANGE, events }),
        });
      const twice = delivery({ id: 9 });
      expect(await store.reader.subjects()).toEqual([]);
      await expect(put(stored(sms({ id: 1, port: '7.01' }), [twice, twice]))).rejects.toThrow();
      const doubtful = sms({ id: 2, port: '1.07', sim: { ...UNKNOWN_SIM, unconfirmed: true } });
      const { subjects } = await put(
        stored(doubtful),
        stored(sms({ id: 3, port: '1.07' })),
        stored(sms({ id: 4, port: '1.07' })),
      );
      expect(subjects).toMatchObject([
        { port: '1.07', sim: { unconfirmed: true } },
        { port: '1.07', sim: { name: sms().sim.name } },
      ]);
      expect(await store.reader.subjects()).toEqual(subjects);
      expect(await store.reader.subjectsAt('office')).toEqual(subjects);
      expect(await store.reader.subjectsAt('depot')).toEqual([]);
      expect((await put(stored(sms({ id: 5, port: '1.07' })))).subjects).toEqual([]);
    });

    it('show who knocked in vain to those only whose scope is everything, the last one first', async () => {
      const store = await opened();
      const scope = await depotOnly(store);
      const one = {
        client: '192.0.2.7',
        kind: 'tls',
        gateway: null,
        count: 2,
        firstAt: NOW,
        lastAt: NOW,
      } as const;
      const other = { ...one, kind: 'wrong_token', gateway: 'office', lastAt: NOW + 1 } as const;
      await store.rejected.set('a', one);
      await store.rejected.set('b', other);
      expect(await store.reader.rejected('everything', 9)).toEqual([other, one]);
      expect(await store.reader.rejected('everything', 1)).toEqual([other]);
      expect(await store.reader.rejected(scope, 9)).toEqual([]);
    });

    it('count for the rules that took them', async () => {
      const store = await opened(EVENTS);
      await accept(store, { events: [{ ...stored(sms({ id: 9, receivedAt: NOW + 5 })), rules: ['rest'] }] });
      expect(await store.reader.ruleHits('everything')).toEqual([
        { rule: 'codes', hits: 2, lastAt: NOW },
        { rule: 'rest', hits: 2, lastAt: NOW + 5 },
      ]);
    });

    it('keep the row that they came from, and every attempt', async () => {
      const raw = { envelope: { type: 'recv-sms' }, row: [0, '1.02', 'текст \u2028'] };
      const store = await opened([{ ...stored(sms({ id: 1 }), [delivery({ id: 2 })]), raw, rules: ['all'] }]);
      const attempts = [
        { at: NOW, outcome: 'transient', reason: 'answered 503', delay: 500 },
        { at: NOW + 500, outcome: 'delivered', reason: null, delay: null },
      ] as const;
      const message = { chat: '-1', id: '77' };
      await store.outbox.settle([{ id: 2, state: 'retrying', attempt: attempts[0] }]);
      await store.outbox.settle([{ id: 2, state: 'delivered', attempt: attempts[1], message }]);
      const detail = await store.reader.event('everything', 1);
      expect(detail).toMatchObject({ raw, rules: ['all'], deliveries: 1, subject: subjectOf(sms()) });
      expect(detail?.sent.map(({ tried }) => tried)).toEqual([attempts]);
      expect(await store.reader.deliveryOf('everything', message)).toMatchObject({ id: 2, event: 1 });
      expect(await store.reader.deliveryOf('everything', { chat: '-1', id: '78' })).toBeNull();
    });
  });

  describe('a cursor', () => {
    it.each(['', 'x', '????', Buffer.from('{"after":"1"}').toString('base64url'), 'a'.repeat(100_000)])(
      'that was made up is refused',
      async (cursor) => {
        const store = await opened(EVENTS);
        const page = { limit: 9, cursor };
        await expect(store.reader.events('everything', {}, page)).rejects.toThrow(InvalidCursor);
        await expect(store.reader.deliveries('everything', {}, page)).rejects.toThrow(InvalidCursor);
        await expect(store.reader.feed('everything', cursor, 9)).rejects.toThrow(InvalidCursor);
      },
    );
  });

  describe('the feed', () => {
    it('begins now, passes nothing over that commits late, and repeats nothing', async () => {
      const store = await opened(EVENTS);
      const { reader } = store;
      let { cursor } = await reader.feed('everything', null, 9);
      const read = async (limit = 9): Promise<number[]> => {
        const page = await reader.feed('everything', cursor, limit);
        cursor = page.cursor;
        return idsOf(page.events);
      };
      const id = (tick: number, instance: number): number => idOf({ tick, instance, sequence: 0 });
      const add = (...ids: number[]) => accept(store, { events: ids.map((one) => stored(sms({ id: one }))) });
      expect(await read()).toEqual([]);
      await add(id(5, 0), id(9, 0));
      expect(await read(1)).toEqual([id(5, 0)]);
      expect(await read()).toEqual([id(9, 0)]);
      // A tool drew its id before that, and committed it after.
      await add(id(7, 3));
      expect(await read()).toEqual([id(7, 3)]);
      await add(id(6, 4), id(10, 0), id(8, 3));
      expect(await read()).toEqual([id(6, 4), id(8, 3), id(10, 0)]);
      expect(await read()).toEqual([]);
    });

    it('goes on after any of its events, and begins at any moment', async () => {
      const store = await opened([]);
      const { reader } = store;
      const at = (second: number, instance: number): number =>
        idOf({ tick: tickAt(NOW + second * SECOND), instance, sequence: 0 });
      const ids = [at(1, 0), at(2, 3), at(3, 0), at(4, 3)];
      await accept(store, { events: ids.map((id) => stored(sms({ id }))) });
      const { events } = await reader.feed('everything', NOW, 9);
      expect(idsOf(events)).toEqual(ids);
      for (const [index, { cursor }] of events.entries())
        expect(idsOf((await reader.feed('everything', cursor, 9)).events)).toEqual(ids.slice(index + 1));
      expect(idsOf((await reader.feed('everything', NOW + 3 * SECOND, 9)).events)).toEqual(ids.slice(2));
      // Whoever has read as far is at the same cursor, wherever he began.
      const { cursor } = await reader.feed('everything', null, 9);
      expect(events.at(-1)?.cursor).toBe(cursor);
    });

    it('shows the events of its scope only, and goes on past the others', async () => {
      const store = await opened(EVENTS);
      const scope = await depotOnly(store);
      const { cursor } = await store.reader.feed(scope, null, 9);
      await accept(store, { events: [stored(sms({ id: 6 })), stored(sms({ id: 7, gateway: 'depot' }))] });
      const page = await store.reader.feed(scope, cursor, 9);
      expect(idsOf(page.events)).toEqual([7]);
      expect((await store.reader.feed(scope, page.cursor, 9)).events).toEqual([]);
    });
  });

  describe('the counts of each hour', () => {
    const HOURS = { since: NOW - HOUR, until: NOW + 2 * HOUR, step: HOUR };
    const [FIRST, SECOND_ONE] = [firstIdAt(NOW), firstIdAt(NOW + HOUR)];
    const arrived = (id: number, settledAt: number) => ({ id, state: 'delivered', settledAt }) as const;

    /** An SMS with a code and one of the depot, each with two deliveries, in two hours. */
    async function counted(): Promise<Store> {
      const store = await opened([
        stored(sms({ id: FIRST, code: CODE }), [
          delivery({ id: FIRST + 1, event: FIRST }),
          delivery({
            id: FIRST + 2,
            event: FIRST,
            destination: 'ops',
            collected: { until: NOW, kind: 'digest' },
          }),
        ]),
        stored(sms({ id: SECOND_ONE, receivedAt: NOW + HOUR, gateway: 'depot' }), [
          delivery({ id: SECOND_ONE + 1, event: SECOND_ONE, replayed: true }),
          delivery({ id: SECOND_ONE + 2, event: SECOND_ONE, destination: 'ops' }),
        ]),
      ]);
      await store.outbox.settle([
        arrived(FIRST + 1, NOW + 1_500),
        arrived(FIRST + 2, NOW + 1_500),
        arrived(SECOND_ONE + 1, NOW + HOUR + 500),
        { id: SECOND_ONE + 2, state: 'dead', settledAt: NOW + HOUR },
      ]);
      return store;
    }

    const latencies = (...classes: number[]): number[] =>
      Array.from({ length: LATENCY_CLASSES }, (_, index) => classes.filter((one) => one === index).length);

    it('say what came and what arrived, and how long that took where nothing was to wait', async () => {
      const { reader } = await counted();
      const all = await reader.traffic('everything', HOURS);
      expect(all.toSorted((a, b) => a.at - b.at)).toEqual([
        { at: NOW, sms: 1, codes: 1, delivered: 2, latencies: latencies(1) },
        { at: NOW + HOUR, sms: 1, codes: 0, delivered: 1, latencies: latencies() },
      ]);
      const whole = await reader.traffic('everything', { ...HOURS, step: 3 * HOUR });
      expect(whole).toMatchObject([{ at: NOW - HOUR, sms: 2, delivered: 3 }]);
      expect(await reader.traffic('everything', { ...HOURS, until: NOW })).toEqual([]);
    });

    it('are of the scope only, deliveries by their destination too', async () => {
      const store = await counted();
      const depot = await store.reader.traffic(await depotOnly(store), HOURS);
      expect(depot).toMatchObject([{ at: NOW + HOUR, sms: 1, delivered: 1 }]);
      const subjects = new Set((await store.reader.subjects()).map(({ id }) => id));
      const deliveries = [{ subjects, includes: (name: string) => name === 'ops' }];
      const ops = await store.reader.traffic({ subjects, deliveries, patterns: [] }, HOURS);
      expect(ops.find(({ at }) => at === NOW)).toMatchObject({ sms: 1, delivered: 1 });
    });

    it('leave out what was not stored, and go with the retention', async () => {
      const store = await counted();
      const again = accept(store, {
        events: [stored(sms({ id: FIRST + 5 })), stored(sms({ id: FIRST + 5 }))],
      });
      await expect(again).rejects.toThrow();
      await store.channels.set('a', 'b');
      expect(await store.reader.traffic('everything', HOURS)).toHaveLength(2);
      expect((await store.reader.traffic('everything', HOURS)).find(({ at }) => at === NOW)?.sms).toBe(1);
      for (let more = true; more;) ({ more } = await store.expire(NOW + HOUR, 100));
      expect(await store.reader.traffic('everything', HOURS)).toMatchObject([{ at: NOW + HOUR }]);
    });
  });
}
