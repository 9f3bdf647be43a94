import { describe, expect, it, vi } from 'vitest';
import { MINUTE, SECOND } from '../../src/domain/time.ts';
import { GROUP, many, plain } from './chat-scene.ts';
import { DELIVERED, scene } from './scene.ts';

const LIMITED = { kind: 'limited', reason: 'answered 429', retryAfter: SECOND } as const;

describe('an exception in one delivery', () => {
  it('is that delivery’s ambiguous outcome: it is tried again, and nothing behind it waits', async () => {
    const s = await scene({ team: {}, ops: {} });
    const { team } = s.destinations;
    let thrown = 0;
    if (team)
      team.answer = (text) => {
        if (text !== 'poison' || thrown++ > 2) return null;
        throw new TypeError("Cannot read properties of null (reading 'chat')");
      };
    await s.arrive('poison', {}, { destination: 'ops' });
    await s.arrive('after', {});
    expect(s.texts('ops')).toEqual(['poison']);
    expect(s.texts('team')).toEqual(['after']);
    expect(await s.standing()).toEqual([['team', 'retrying', 'an error in Simwire, see its log']]);
    await s.advance(MINUTE);
    expect(s.texts('team').toSorted()).toEqual(['(possibly repeated)\npoison', 'after']);
    expect(await s.standing()).toEqual([]);
  });

  it('goes on after a restart, and is marked as possibly repeated', async () => {
    const s = await scene({ team: {} });
    const { team } = s.destinations;
    if (team)
      team.answer = () => {
        throw new Error('a bug');
      };
    await s.arrive('hello', {});
    await s.restart();
    if (team) team.answer = () => null;
    await s.advance(MINUTE);
    expect(s.texts('team')).toEqual(['(possibly repeated)\nhello']);
  });

  it('keeps none of those that shared its message from arriving', async () => {
    const s = await scene({ team: { limits: GROUP } });
    const { team } = s.destinations;
    if (team)
      team.answer = (text) => {
        if (text.includes('poison')) throw new RangeError('a bug');
        return null;
      };
    const texts = many(40, (n) => (n === 17 ? 'poison' : `text ${n}.`));
    await s.flood(texts.map((text) => plain(text)));
    await s.advance(3 * MINUTE);
    const arrived = s.texts('team').join('\n');
    expect(texts.filter((text) => !arrived.includes(text))).toEqual(['poison']);
    expect((await s.standing()).map(([, state]) => state)).toEqual(['retrying']);
  });

  it('is logged, and goes on to the fallback where nothing else gets through', async () => {
    const s = await scene({ team: { fallback: 'ops' }, ops: {} });
    const { team } = s.destinations;
    if (team)
      team.answer = () => {
        throw new RangeError('a bug');
      };
    await s.arrive('hello', {});
    await s.advance(2 * MINUTE);
    expect(s.texts('ops')).toEqual(['(possibly repeated, moved here from team)\nhello']);
  });

  it('in the store, for what the service calls the message, keeps the rest of the outcome', async () => {
    const s = await scene({ team: {} });
    const { outbox } = s.store;
    const settle = outbox.settle.bind(outbox);
    vi.spyOn(outbox, 'settle').mockImplementation((changes, created) =>
      changes.some(({ message }) => message != null)
        ? Promise.reject(new RangeError('too long'))
        : settle(changes, created),
    );
    s.destinations['team']?.script.push({ kind: 'delivered', message: { chat: 'c', id: 'm' } });
    await s.arrive('hello', {});
    expect(s.texts('team')).toEqual(['hello']);
    expect(await s.standing()).toEqual([]);
  });
});

describe('a service that answers 429 for ever', () => {
  it.each([1, 8])('is asked less and less, %i at once', async (concurrency) => {
    const s = await scene({ flows: { type: 'webhook', concurrency } });
    const { flows } = s.destinations;
    if (flows) flows.otherwise = LIMITED;
    for (let n = 0; n < 20; n++) await s.arrive(`${n}`, { destination: 'flows' });
    await s.advance(10 * MINUTE);
    const first = flows?.tried.length ?? 0;
    expect(first).toBeGreaterThan(5);
    expect(first).toBeLessThan(40);
    await s.advance(60 * MINUTE);
    expect((flows?.tried.length ?? 0) - first).toBeLessThan(20);
    if (flows) flows.otherwise = DELIVERED;
    await s.advance(15 * MINUTE);
    expect(new Set(s.texts('flows')).size).toBe(20);
  });
});
