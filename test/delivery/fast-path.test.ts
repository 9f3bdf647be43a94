import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Channel } from '../../src/channels/channel.ts';
import { NO_CHANGE } from '../../src/domain/decision.ts';
import type { Delivery } from '../../src/domain/delivery.ts';
import type { Outcome } from '../../src/domain/outcome.ts';
import { SERVICES } from '../../src/domain/services.ts';
import { SECOND } from '../../src/domain/time.ts';
import { textOf } from '../../src/render/marked.ts';
import { createIds } from '../../src/runtime/ids.ts';
import { openStore } from '../../src/store/open.ts';
import { manualTime, settled } from '../support/manual-time.ts';
import { delivery, sms } from '../support/sample-events.ts';
import { openDeliveries, stored } from '../support/stores.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { dispatcherOn } from './dispatcher-on.ts';
import { DELIVERED, DOWN } from './scene.ts';

/** A webhook, in two destinations, whose posts end when the test says so, behind a dispatcher for which nothing waits. */
async function webhook({ atOnce }: { readonly atOnce: number }) {
  const time = manualTime();
  const file = `${temporaryFolder()}/webhook.db`;
  const store = await openStore({ kind: 'sqlite', path: file }, true);
  const nextId = createIds({ clock: time.clock, instance: 0, last: 0 });
  const posts: { readonly text: string; readonly end: (outcome: Outcome) => void }[] = [];
  const channel: Channel = {
    ...{ capabilities: SERVICES.webhook, account: 'flows', chat: '', limits: [], concurrency: atOnce },
    capacity: { text: Infinity, spans: Infinity },
    send: ({ body }) => new Promise((resolve) => posts.push({ text: textOf(body()), end: resolve })),
    close: () => undefined,
  };
  const dispatcher = await dispatcherOn({
    ...{ store, time, nextId },
    destinations: ['flows', 'twin'].map((name) => ({ name, channel })),
  });
  onTestFinished(async () => {
    const stopped = dispatcher.stop();
    for (const { end } of posts) end(DELIVERED);
    await stopped;
    await store.close();
  });
  dispatcher.wake();
  await settled();

  return {
    ...time,
    store,
    dispatcher,
    /** Stores one SMS and lets it leave, as the relay does. */
    async arrive(text: string, changes: Partial<Delivery> = {}): Promise<void> {
      const at = time.clock();
      const event = sms({ id: nextId(), text, receivedAt: at, time: at });
      const base = { event: event.id, destination: 'flows', template: 'bare', createdAt: at, due: at };
      const made = delivery({ ...base, id: nextId(), ...changes });
      const claims = dispatcher.fastPath();
      try {
        await store.journal.accept({
          ...{ gateway: 'office', at, keys: [], rejects: [], claims },
          decide: () => ({ ...NO_CHANGE, events: [stored(event, [made])] }),
        });
      } catch (error) {
        claims.cancel();
        throw error;
      }
      for (const destination of claims.go()) dispatcher.wake(destination);
    },
    /** What was posted, in order. */
    posted: () => posts.map(({ text }) => text),
    /** The post numbered so, from 0, ends. */
    end: (number: number, outcome: Outcome = DELIVERED) => posts[number]?.end(outcome),
    states: async () => (await openDeliveries(store)).map(({ state }) => state),
  };
}

describe('a delivery before which nothing waits', () => {
  it('is stored as claimed and leaves without a look at the outbox', async () => {
    const s = await webhook({ atOnce: 2 });
    const claim = vi.spyOn(s.store.outbox, 'claim');
    const look = vi.spyOn(s.store.outbox, 'due');
    await s.arrive('one');
    expect([s.posted(), await s.states()]).toEqual([['one'], ['sending']]);
    s.end(0);
    await settled();
    expect(await s.states()).toEqual([]);
    expect(claim).not.toHaveBeenCalled();
    expect(look).not.toHaveBeenCalled();
  });

  it('waits for its turn where as many are in flight as may be, and leaves when one has ended', async () => {
    const s = await webhook({ atOnce: 2 });
    for (const text of ['1', '2', '3']) await s.arrive(text);
    expect([s.posted(), await s.states()]).toEqual([
      ['1', '2'],
      ['sending', 'sending', 'pending'],
    ]);
    s.end(1);
    await settled();
    expect(s.posted()).toEqual(['1', '2', '3']);
  });

  it('does not go past one that waits, not even while that is being claimed', async () => {
    const s = await webhook({ atOnce: 2 });
    for (const text of ['1', '2', '3']) await s.arrive(text);
    s.end(0);
    s.end(1);
    await s.arrive('4');
    await settled();
    expect(s.posted()).toEqual(['1', '2', '3', '4']);
    // All of them left: the next needs no turn again.
    s.end(2);
    await settled();
    const claim = vi.spyOn(s.store.outbox, 'claim');
    await s.arrive('5');
    expect(s.posted().at(-1)).toBe('5');
    expect(claim).not.toHaveBeenCalled();
  });

  it('does not go past one that is still being stored', async () => {
    const s = await webhook({ atOnce: 2 });
    for (const text of ['1', '2']) await s.arrive(text);
    const third = s.arrive('3');
    // It is committed and not on disk yet, and there was no slot for it.
    await new Promise((resolve) => setImmediate(resolve));
    s.end(0);
    const fourth = s.arrive('4');
    await Promise.all([third, fourth]);
    s.end(1);
    await settled();
    expect(s.posted()).toEqual(['1', '2', '3', '4']);
  });

  it('is tried again by itself', async () => {
    const s = await webhook({ atOnce: 2 });
    await s.arrive('1');
    s.end(0, DOWN);
    await s.advance(2 * SECOND);
    expect(s.posted()).toEqual(['1', '1']);
  });

  it('is tried again also if another one is through before its failure is in the store', async () => {
    const s = await webhook({ atOnce: 2 });
    for (const text of ['1', '2']) await s.arrive(text);
    s.end(0, DOWN);
    s.end(1);
    await s.advance(2 * SECOND);
    expect(s.posted()).toEqual(['1', '2', '1']);
  });

  it('waits while the destination fails, but for the one that finds out', async () => {
    const s = await webhook({ atOnce: 4 });
    await s.arrive('1');
    s.end(0, DOWN);
    await settled();
    for (const text of ['2', '3']) await s.arrive(text);
    await settled();
    expect(s.posted()).toEqual(['1', '2']);
    s.end(1);
    await s.advance(SECOND);
    expect(s.posted().sort()).toEqual(['1', '1', '2', '3']);
  });

  it('waits for as long as the destination asked for a pause', async () => {
    const s = await webhook({ atOnce: 4 });
    await s.arrive('1');
    s.end(0, { kind: 'limited', retryAfter: 5 * SECOND, reason: 'too many requests' });
    await settled();
    await s.arrive('2');
    await s.arrive('to the same receiver', { destination: 'twin' });
    await s.advance(4 * SECOND);
    expect(s.posted()).toEqual(['1']);
    await s.advance(SECOND);
    expect(s.posted().slice(1).sort()).toEqual(['1', '2', 'to the same receiver']);
  });

  it('waits until it is due', async () => {
    const s = await webhook({ atOnce: 4 });
    await s.arrive('later', { due: s.clock() + SECOND });
    await settled();
    expect([s.posted(), await s.states()]).toEqual([[], ['pending']]);
    await s.advance(SECOND);
    expect(s.posted()).toEqual(['later']);
  });

  it('gives its slot back if it could not be stored', async () => {
    const s = await webhook({ atOnce: 2 });
    await s.arrive('1', { id: 7 });
    for (const text of ['again', 'and again'])
      await expect(s.arrive(text, { id: 7 })).rejects.toThrow('UNIQUE');
    await s.arrive('2');
    await settled();
    expect(s.posted()).toEqual(['1', '2']);
  });

  it('is waited for by a stop from its claim on', async () => {
    const s = await webhook({ atOnce: 2 });
    const arrived = s.arrive('1');
    // It is claimed, but neither synced nor sent.
    await new Promise((resolve) => setImmediate(resolve));
    expect([s.posted(), await s.states()]).toEqual([[], ['sending']]);
    let stopped = false;
    const stop = s.dispatcher.stop().then(() => (stopped = true));
    await arrived;
    await s.arrive('2');
    await settled();
    expect([s.posted(), stopped, await s.states()]).toEqual([['1'], false, ['sending', 'pending']]);
    s.end(0);
    await stop;
    expect(await s.states()).toEqual(['pending']);
  });
});
