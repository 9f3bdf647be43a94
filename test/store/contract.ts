import { expect, it, onTestFinished } from 'vitest';
import { NO_CHANGE, type Decision, type Known } from '../../src/domain/decision.ts';
import type { Delivery } from '../../src/domain/delivery.ts';
import type { Event } from '../../src/domain/event.ts';
import type { FaultMoment, FaultRecord } from '../../src/domain/fault.ts';
import type { FaultQuery } from '../../src/store/contract/reader.ts';
import { exactly } from '../../src/domain/id.ts';
import { subjectOf } from '../../src/domain/subject.ts';
import { DAY, HOUR, MINUTE } from '../../src/domain/time.ts';
import { newGateway, newPort } from '../../src/engine/records.ts';
import type { Intake } from '../../src/store/contract/journal.ts';
import type { Waiting } from '../../src/store/contract/outbox.ts';
import type { Store } from '../../src/store/contract/store.ts';
import { MONDAY_NOON } from '../support/manual-time.ts';
import { alertAbout, delivery, oneTimeCode, sms } from '../support/sample-events.ts';
import { every, eventsIn, openDeliveries, stored, tenureIn } from '../support/stores.ts';
import { expireAll } from './contract-scene.ts';

/** Opens a store on the same data each time that it is called within one test. */
export type OpenStore = () => Promise<Store>;

const NOW = MONDAY_NOON;

const PAGE = { limit: 100 };

const EPISODE = { id: 7, subject: subjectOf(sms()) };
const FAULT: FaultRecord = {
  kind: 'fault',
  episode: EPISODE,
  fault: {
    ...{
      gateway: 'office',
      port: '1.02',
      condition: 'low_signal',
      about: null,
      phase: 'firing',
      holds: true,
    },
    ...{ since: NOW, changes: [NOW], notified: 'firing', notifiedAt: NOW, detail: 'signal 3', memory: null },
    acknowledged: { by: 'user:ana', at: NOW, comment: 'on my way' },
  },
};
const MOMENT: FaultMoment = {
  episode: EPISODE,
  transition: {
    ...{ gateway: 'office', port: '1.02', condition: 'low_signal', about: null, kind: 'firing' },
    ...{ cause: 'change', suppressed: null, severity: 'warning', since: NOW, at: NOW, detail: 'signal 3' },
  },
};

/** What is due in `team`. */
async function due(store: Store, now = NOW): Promise<readonly Waiting[]> {
  return (await store.outbox.due({ destination: 'team', now, limit: 9 })).items;
}

function intake(decide: Intake['decide'], rest: Partial<Intake> = {}): Intake {
  return { gateway: 'office', at: NOW, keys: [], rejects: [], decide, ...rest };
}

function deciding(decision: Partial<Decision>): Intake['decide'] {
  return () => ({ ...NO_CHANGE, ...decision });
}

/** An intake of one SMS with its deliveries. */
function oneSms(id: number, deliveries: Delivery[], key: string | null = null): Intake {
  return intake(deciding({ events: [stored(sms({ id }), deliveries, key)] }));
}

/** Tests what every store does with reports, deliveries and what retention takes; run against each driver. */
export function storeContract(prepare: () => OpenStore): void {
  async function opened(open = prepare()): Promise<Store> {
    const store = await open();
    onTestFinished(() => store.close());
    return store;
  }

  it('keeps an accepted event, its deliveries and the state over a restart', async () => {
    const open = prepare();
    const first = await open();
    const office = newGateway('office', NOW);
    await first.journal.accept(
      intake(
        deciding({
          events: [stored(sms({ id: 1, text: 'kept' }), [delivery()], 'k')],
          gateway: office,
          ports: [{ ...newPort('1.02'), state: 'registered' }],
          faults: new Map([['f', FAULT]]),
          history: [MOMENT],
        }),
      ),
    );
    await first.close();

    const store = await opened(open);
    expect(await eventsIn(store)).toEqual([sms({ id: 1, text: 'kept' })]);
    expect(await due(store)).toEqual([
      { delivery: delivery(), event: sms({ id: 1, text: 'kept' }), replyTo: null },
    ]);
    expect(await store.idSpace()).toEqual({ instance: 0, last: 2 });
    let known: Known | null = null;
    await store.journal.accept(intake((k) => ((known = k), NO_CHANGE), { keys: ['k', 'other'] }));
    expect(known).toMatchObject({ gateway: office, faults: new Map([['f', FAULT]]) });
    const history = (query: FaultQuery) => store.reader.faultHistory('everything', query, 9);
    const { id } = EPISODE;
    for (const query of [
      {},
      { since: NOW },
      { episode: exactly(id) },
      { episode: { value: id % 32, modulus: 32 } },
    ])
      expect(await history(query)).toEqual([MOMENT]);
    for (const query of [
      { since: NOW + 1 },
      { since: Infinity },
      { episode: exactly(id + 1) },
      { since: NOW + 1, episode: exactly(id) },
    ])
      expect(await history(query)).toEqual([]);
    expect(await store.reader.faults('everything', 'office')).toEqual(new Map([['f', FAULT]]));
    expect((await store.reader.standings('everything')).get('office')).toEqual({
      gateway: office,
      ports: new Map([['1.02', { ...newPort('1.02'), state: 'registered' }]]),
      faults: new Map([['f', FAULT]]),
    });
    expect(await store.size()).toBeGreaterThan(10_000);
    expect((known as Known | null)?.ports.get('1.02')?.state).toBe('registered');
    expect(['k', 'other'].map((key) => known?.seen(key))).toEqual([1, null]);
  });

  it('finds to a following alert the one that opened its episode, where that has a message of its own', async () => {
    const store = await opened();
    const alert = (id: number, repliesTo: number | null) => alertAbout({ '1.02': 'Bank' }, { id, repliesTo });
    const toTeam = (id: number, more: Partial<Delivery> = {}) => delivery({ id, event: id, ...more });
    const summed = toTeam(2, { collected: { kind: 'digest', until: NOW } });
    await store.journal.accept(
      intake(
        deciding({
          events: [
            stored(alert(1, null), [toTeam(1)]),
            stored(alert(2, null), [summed]),
            stored(alert(3, null), [toTeam(3)]),
          ],
        }),
      ),
    );
    const sent = { chat: 'team', id: '41' };
    await store.outbox.settle(
      [1, 2].map((id) => ({ id, state: 'delivered', settledAt: NOW, message: sent })),
      [],
    );
    await store.journal.accept(
      intake(deciding({ events: [1, 2, 3, 9].map((of) => stored(alert(10 + of, of), [toTeam(10 + of)])) })),
    );
    const found = (await due(store)).map(({ event, replyTo }) => [event.id, replyTo]);
    expect(found).toEqual([
      [3, null],
      [11, { message: sent, alert: alert(1, null) }],
      ...[12, 13, 19].map((id) => [id, null]),
    ]);
  });

  it('shows a change of a gateway at once, in another standing; where nothing changed it is the same one', async () => {
    const store = await opened();
    const change = (decision: Partial<Decision>) => store.journal.accept(intake(deciding(decision)));
    const standing = async () => (await store.reader.standings('everything')).get('office');
    await change({ gateway: newGateway('office', NOW), ports: [newPort('1.02')] });
    const before = await standing();
    await change({ events: [stored(sms({ id: 1 }))] });
    expect(await standing()).toBe(before);
    const changes: Partial<Decision>[] = [
      { ports: [{ ...newPort('1.02'), state: 'registered' }] },
      { gateway: { ...newGateway('office', NOW), ip: '192.0.2.7' } },
      { faults: new Map([['f', FAULT]]) },
      { faults: new Map([['f', null]]) },
    ];
    const seen = new Set([before]);
    for (const one of changes) {
      await change(one);
      seen.add(await standing());
    }
    expect(seen.size).toBe(changes.length + 1);
    await expect(
      store.journal.accept(
        intake(() => {
          throw new Error('a bug');
        }),
      ),
    ).rejects.toThrow('a bug');
    expect(await standing()).toEqual({
      gateway: { ...newGateway('office', NOW), ip: '192.0.2.7' },
      ports: new Map([['1.02', { ...newPort('1.02'), state: 'registered' }]]),
      faults: new Map(),
    });
  });

  it('has the faults of a scope only', async () => {
    const store = await opened();
    const faults = new Map([['f', FAULT]]);
    await store.journal.accept(intake(deciding({ events: [stored(sms({ id: 1 }))], faults })));
    const [subject] = await store.reader.subjects();
    const scopeOf = (...ids: number[]) => ({ subjects: new Set(ids), patterns: [] });
    expect(await store.reader.faults(scopeOf(subject?.id ?? 0), 'office')).toEqual(faults);
    expect(await store.reader.faults(scopeOf(99), 'office')).toEqual(new Map());
    expect(await store.reader.faults(scopeOf(), 'office')).toEqual(new Map());
  });

  it('shows each intake what those before it in the same commit changed', async () => {
    const store = await opened();
    const seen: (number | null)[] = [];
    const accept = (id: number) =>
      store.journal.accept(
        intake(
          (known) => {
            seen.push(known.seen('same'));
            return { ...NO_CHANGE, events: [stored(sms({ id }), [], 'same')] };
          },
          { keys: ['same'] },
        ),
      );
    await Promise.all([accept(1), accept(2)]);
    expect(seen).toEqual([null, 1]);
  });

  it('knows a key only since the moment that is asked for', async () => {
    const store = await opened();
    await store.journal.accept(oneSms(1, [], 'k'));
    let answers: (number | null)[] = [];
    await store.journal.accept(
      intake((known) => ((answers = [known.seen('k', NOW), known.seen('k', NOW + 1)]), NO_CHANGE), {
        keys: ['k'],
      }),
    );
    expect(answers).toEqual([1, null]);
    expect([await store.journal.seen('k', NOW), await store.journal.seen('k', NOW + 1)]).toEqual([1, null]);
    expect(await store.journal.seen('other', 0)).toBeNull();
  });

  it('undoes an intake that fails, and only that one', async () => {
    const store = await opened();
    const good = store.journal.accept(
      intake(deciding({ gateway: newGateway('office', NOW), ports: [newPort('1.01')] })),
    );
    const bad = store.journal.accept(
      intake(() => {
        throw new Error('a bug');
      }),
    );
    await expect(bad).rejects.toThrow('a bug');
    await good;
    const office = (await store.reader.standings('everything')).get('office');
    expect([...(office?.ports.keys() ?? [])]).toEqual(['1.01']);
  });

  it('lets the high lane overtake newest first, and the others leave in their order', async () => {
    const store = await opened();
    const lanes = ['normal', 'low', 'high', 'normal', 'high', 'low'] as const;
    await store.journal.accept(
      oneSms(
        1,
        lanes.map((priority, i) => delivery({ id: 10 + i, priority })),
      ),
    );
    const turn = { destination: 'team', now: NOW, limit: 5 };
    const { items: waiting } = await store.outbox.due(turn);
    expect(waiting.map((w) => w.delivery.id)).toEqual([14, 12, 10, 13, 11]);
  });

  it('gives out only what is due, and says when the next will be', async () => {
    const store = await opened();
    await store.journal.accept(oneSms(1, [delivery({ due: NOW + 500 })]));
    const next = async (destination: string) =>
      (await store.outbox.due({ destination, now: NOW, limit: 9 })).next;
    expect(await due(store)).toEqual([]);
    expect([await next('team'), await next('other')]).toEqual([NOW + 500, null]);
    expect(await due(store, NOW + 500)).toHaveLength(1);
  });

  it('keeps the order, and waits for nothing, after the clock was set back', async () => {
    const open = prepare();
    const first = await open();
    await first.journal.accept(oneSms(1, [delivery({ id: 2 }), delivery({ id: 3 })]));
    await first.outbox.claim([2]);
    await first.close();
    const store = await opened(open);
    await store.outbox.recover();
    const waiting = await due(store, NOW - 60_000);
    expect(waiting.map((w) => w.delivery.id)).toEqual([2, 3]);
  });

  it('takes a retry that is due later than any pause for one of a clock that was set back', async () => {
    const store = await opened();
    await store.journal.accept(oneSms(1, [delivery({ id: 2 }), delivery({ id: 3, due: NOW + 90 * DAY })]));
    await store.outbox.claim([2]);
    await store.outbox.settle([{ id: 2, state: 'retrying', due: NOW + 5 * MINUTE }]);
    const ids = async (now: number) => (await due(store, now)).map((w) => w.delivery.id);
    expect(await ids(NOW)).toEqual([]);
    expect(await ids(NOW - 5 * MINUTE)).toEqual([]);
    expect(await ids(NOW - 5 * MINUTE - 1)).toEqual([2]);
  });

  it('claims a delivery once, and marks it ambiguous when the process died with it', async () => {
    const open = prepare();
    const first = await open();
    await first.journal.accept(oneSms(1, [delivery({ id: 2 }), delivery({ id: 3 })]));
    expect(await first.outbox.claim([2, 99])).toEqual(new Set([2]));
    expect(await first.outbox.claim([2])).toEqual(new Set());
    await first.close();

    const store = await opened(open);
    expect(await store.outbox.recover()).toBe(1);
    const waiting = await due(store, NOW);
    expect(waiting.map((w) => [w.delivery.id, w.delivery.ambiguous])).toEqual([
      [2, true],
      [3, false],
    ]);
  });

  it('claims what is asked for as it stores it, and asks again for what it had to undo', async () => {
    const open = prepare();
    const first = await open();
    const tenure = await tenureIn(first);
    const asked: string[] = [];
    const claims = {
      claim: (_: Event, { id }: Delivery) => {
        asked.push(`claim ${id}`);
        return id === 2 ? tenure : null;
      },
      cancel: () => asked.push('cancel'),
    };
    const good = first.journal.accept({ ...oneSms(1, [delivery({ id: 2 }), delivery({ id: 3 })]), claims });
    const bad = first.journal.accept({ ...oneSms(1, [delivery({ id: 4 })]), claims });
    await expect(bad).rejects.toThrow();
    await good;
    expect(asked).toEqual([
      ...['claim 2', 'claim 3', 'claim 4', 'cancel', 'cancel'],
      ...['claim 2', 'claim 3', 'claim 4', 'cancel'],
    ]);
    expect((await openDeliveries(first)).map(({ id, state }) => [id, state])).toEqual([
      [2, 'sending'],
      [3, 'pending'],
    ]);
    expect(await first.outbox.claim([2])).toEqual(new Set());
    await first.close();

    const store = await opened(open);
    expect(await store.outbox.recover()).toBe(1);
    const waiting = await due(store, NOW);
    expect(waiting.map(({ delivery: { id, ambiguous } }) => [id, ambiguous])).toEqual([
      [2, true],
      [3, false],
    ]);
  });

  it('settles, moves and lists deliveries', async () => {
    const store = await opened();
    await store.journal.accept(oneSms(1, [delivery({ id: 2 }), delivery({ id: 3 })]));
    await store.outbox.claim([2, 3]);
    await store.outbox.settle(
      [
        { id: 2, state: 'moved', problem: 'kicked', settledAt: NOW },
        { id: 3, state: 'retrying', due: NOW + 9, attempts: 1, ambiguous: true, problem: 'time-out' },
      ],
      [delivery({ id: 4, destination: 'ops' })],
    );
    const listed = await openDeliveries(store);
    expect(listed.map((d) => [d.id, d.destination, d.state, d.kind, d.problem])).toEqual([
      [3, 'team', 'retrying', 'sms', 'time-out'],
      [4, 'ops', 'pending', 'sms', null],
    ]);
    const query = { states: ['retrying'], destination: 'ops' } as const;
    expect(await store.reader.deliveries('everything', query, PAGE)).toEqual({ items: [], next: null });
    expect(await store.reader.depths('everything')).toEqual(
      expect.arrayContaining([
        { destination: 'team', state: 'retrying', count: 1, oldest: NOW },
        { destination: 'ops', state: 'pending', count: 1, oldest: NOW },
      ]),
    );
  });

  it('retries and drops what an operator asks for, and nothing that has ended', async () => {
    const store = await opened();
    const ids = [2, 3, 4];
    await store.journal.accept(
      oneSms(
        1,
        ids.map((id) => delivery({ id })),
      ),
    );
    await store.outbox.claim(ids);
    await store.outbox.settle([
      { id: 2, state: 'dead', attempts: 7, problem: 'refused' },
      { id: 3, state: 'delivered', settledAt: NOW, message: { chat: '-1', id: '77' } },
      { id: 4, state: 'held' },
    ]);
    expect(await store.outbox.retry('everything', { id: exactly(3) }, NOW)).toBe(0);
    expect(await store.outbox.retry('everything', { ids: [3] }, NOW)).toBe(0);
    const { items } = await store.reader.deliveries('everything', { ids: [2, 3, 99] }, { limit: 9 });
    expect(items.map(({ id }) => id)).toEqual([3, 2]);
    expect(
      await store.outbox.retry('everything', { among: [{ destination: 'team', state: 'dead' }] }, NOW + 1),
    ).toBe(1);
    const [again] = await due(store, NOW + 1);
    expect(again?.delivery).toMatchObject({ id: 2, state: 'pending', attempts: 0, due: NOW + 1 });
    expect(await store.outbox.drop('everything', { ids: [3, 4] }, NOW)).toBe(1);
    expect(await store.outbox.drop('everything', {}, NOW)).toBe(1);
    expect(await openDeliveries(store)).toEqual([]);
  });

  it('holds and releases a destination', async () => {
    const store = await opened();
    await store.journal.accept(oneSms(1, [delivery(), delivery({ id: 3, destination: 'ops' })]));
    expect(await store.outbox.hold('team', 'not in the config')).toBe(1);
    expect(await due(store, NOW)).toEqual([]);
    expect(await store.outbox.release('team', 'another reason', NOW)).toBe(0);
    expect(await store.outbox.release('team', 'not in the config', NOW)).toBe(1);
    expect(await due(store, NOW)).toHaveLength(1);
  });

  it('knows where events went at first, without moves and replays', async () => {
    const store = await opened();
    await store.journal.accept(
      oneSms(1, [delivery({ id: 2, rule: 'a' }), delivery({ id: 3, destination: 'ops' })]),
    );
    await store.journal.accept(oneSms(5, []));
    await store.outbox.settle(
      [{ id: 2, state: 'moved' }],
      [delivery({ id: 6, destination: 'ops' }), delivery({ id: 7, destination: 'flows', replayed: true })],
    );
    expect(await store.reader.routed('everything', [1, 5])).toEqual(
      new Map([
        [
          1,
          [
            { rule: 'a', destination: 'team' },
            { rule: 'all', destination: 'ops' },
          ],
        ],
      ]),
    );
    expect(await store.reader.routed('everything', [])).toEqual(new Map());
  });

  it('shows what has waited for the longest in each lane', async () => {
    const store = await opened();
    const lanes = ['normal', 'high', 'high', 'normal', 'high'] as const;
    await store.journal.accept(
      oneSms(
        1,
        lanes.map((priority, i) => delivery({ id: 10 + i, priority })),
      ),
    );
    const oldest = await store.outbox.oldest({ destination: 'team', now: NOW, limit: 2 });
    expect(oldest.map((w) => w.delivery.id)).toEqual([11, 12, 10, 13]);
  });

  it('knows which sent messages are to be forgotten', async () => {
    const store = await opened();
    await store.journal.accept(oneSms(1, [delivery({ id: 2 }), delivery({ id: 3 })]));
    const message = { chat: '-1', id: '5' };
    const other = { chat: '-1', id: '6' };
    await store.outbox.settle([
      { id: 2, state: 'delivered', settledAt: NOW, message, forgetAt: NOW + 10 },
      { id: 3, state: 'delivered', settledAt: NOW, message: other, forgetAt: NOW + 20 },
    ]);
    expect(await store.outbox.nextToForget('team')).toEqual({ message, at: NOW + 10, sentAt: NOW });
    await store.outbox.forgetLater('team', message, NOW + 30);
    expect(await store.outbox.nextToForget('team')).toEqual({ message: other, at: NOW + 20, sentAt: NOW });
    // Until then not even retention takes them.
    expect(await expireAll(store)).toBe(0);
    await store.outbox.forgetLater('team', other, null);
    await store.outbox.forgetLater('team', message, null);
    expect(await store.outbox.nextToForget('team')).toBeNull();
  });

  it('keeps what cannot be read, counts repeats, and is bounded for each gateway alone', async () => {
    const store = await opened();
    const reject = (gateway: string, raw: string, at: number) =>
      store.journal.accept(intake(deciding({}), { gateway, at, rejects: [{ raw, reason: 'not JSON' }] }));
    await reject('quiet', 'precious', NOW);
    for (let i = 0; i < 250; i++) await reject('noisy', `garbage ${String(i)}`, NOW + i);
    const receipt = await reject('noisy', 'garbage 249', NOW + 999);
    expect(receipt.quarantined).toBe(1);
    const { reader } = store;
    const kept = await every((page) => reader.quarantine('everything', {}, page), 70);
    expect(kept[0]).toMatchObject({ gateway: 'noisy', length: 11, count: 2, firstSeen: NOW + 249 });
    expect(kept.filter((q) => q.gateway === 'noisy')).toHaveLength(200);
    const sizes = await reader.quarantineSizes('everything');
    expect(sizes).toEqual(
      new Map([
        ['noisy', 200],
        ['quiet', 1],
      ]),
    );
    const ofQuiet = await reader.quarantine('everything', { gateway: 'quiet' }, { limit: 9 });
    expect(ofQuiet.items).toEqual(kept.filter((q) => q.gateway === 'quiet'));
    expect(ofQuiet.items).toHaveLength(1);
    const last = await reader.quarantined('everything', kept[0]?.id ?? 0);
    expect(last).toMatchObject({ ...kept[0], raw: 'garbage 249', envelope: { query: {} } });
    expect(await reader.quarantined({ subjects: new Set(), patterns: [] }, kept[0]?.id ?? 0)).toBeNull();
  });

  it('keeps with a part what it is decoded with again, and removes it with the events that it makes', async () => {
    const store = await opened();
    const { reader, journal } = store;
    const whole = { raw: '\u00e9', reason: 'no JSON', encoding: 'latin1' } as const;
    const row = { raw: '["x"]', reason: 'no port', report: '{"sms":[["x"]]}' };
    const envelope = { contentType: 'text/plain', query: { port: '1A' } };
    await journal.accept({ ...intake(deciding({})), rejects: [whole, row], envelope });
    const [second, first] = (await reader.quarantine('everything', {}, { limit: 9 })).items;
    expect(await reader.quarantined('everything', first?.id ?? 0)).toMatchObject({ ...whole, envelope });
    expect(await reader.quarantined('everything', second?.id ?? 0)).toMatchObject({ ...row, envelope });
    await journal.accept({ ...oneSms(5, []), released: first?.id ?? 0 });
    expect((await reader.quarantine('everything', {}, { limit: 9 })).items).toEqual([second]);
  });

  it('keeps with each event who posted it, but with no alert', async () => {
    const store = await opened();
    const submission = { peer: '10.0.0.7', token: 2 };
    await store.journal.accept({ ...oneSms(5, []), submission });
    await store.journal.accept(oneSms(6, []));
    const posted = await store.reader.events('everything', { ...submission }, { limit: 9 });
    expect(posted.items).toMatchObject([{ event: { id: 5 }, submission }]);
    expect((await store.reader.events('everything', { peer: '10.0.0.8' }, { limit: 9 })).items).toEqual([]);
    expect((await store.reader.events('everything', { token: 1 }, { limit: 9 })).items).toEqual([]);
    expect(await store.reader.event('everything', 6)).toMatchObject({ submission: null });
  });

  it('gives an SMS the code that was missed, once, counts it, and assigns it to who waited', async () => {
    const store = await opened();
    const { journal, reader, assignments } = store;
    const text = 'Your code is 482913';
    const [mine, other] = [11, 12].map((id) => ({
      ...{ id, holder: `user:${id}`, match: { sender: ['Acme'] }, sim: null, exclusive: false, scope: null },
      ...{ createdAt: NOW, until: NOW + MINUTE },
    }));
    if (!mine || !other) throw new Error('nobody waits');
    await assignments.expect(mine);
    await journal.accept(oneSms(5, [delivery({ id: 6, event: 5 })]));
    await journal.accept({ ...oneSms(7, []), decide: deciding({ events: [stored(sms({ id: 7, text }))] }) });
    const code = oneTimeCode({ marked: true });
    const match = { event: 7, at: NOW, candidates: [mine, other] };
    const asked: number[] = [];
    const promotion = {
      event: 7,
      code,
      match: (open: readonly { id: number }[]) => (asked.push(...open.map(({ id }) => id)), match),
    };
    expect(await journal.promote(promotion)).toEqual([match]);
    // It has one now, another one is not there, and of the third nobody could say a code.
    for (const event of [7, 99]) expect(await journal.promote({ ...promotion, event })).toBeNull();
    expect(asked).toEqual([mine.id]);
    expect(await journal.promote({ event: 5, code, match: () => null })).toEqual([]);
    expect(await reader.event('everything', 7)).toMatchObject({
      ...{ event: { text, code }, assignment: { holder: mine.holder, expectation: mine.id } },
    });
    const found = await reader.events('everything', { code: 'otp' }, PAGE);
    expect(found.items.map(({ event }) => event.id)).toEqual([7, 5]);
    expect(await due(store)).toMatchObject([{ event: { id: 5, code } }]);
    const hours = { since: NOW, until: NOW + HOUR, step: HOUR };
    expect(await reader.traffic('everything', hours)).toMatchObject([{ sms: 2, codes: 2 }]);
  });

  it('refuses work after its end', async () => {
    const store = await prepare()();
    await store.close();
    await expect(store.journal.accept(oneSms(1, []))).rejects.toMatchObject({ code: 'closed' });
  });
}
