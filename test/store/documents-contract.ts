import { describe, expect, it } from 'vitest';
import { partsOfId } from '../../src/domain/id.ts';
import { MINUTE } from '../../src/domain/time.ts';
import { createIds } from '../../src/runtime/ids.ts';
import { remember } from '../../src/store/contract/remembered.ts';
import type { OpenStore } from './contract.ts';
import { EVENTS, NOW, opener } from './contract-scene.ts';

/** Tests what every store keeps beside events: leases, documents, and which ids were given. */
export function documentsContract(prepare: () => OpenStore): void {
  const opened = opener(prepare);

  describe('a lease', () => {
    it('is of one holder at a time, and known by its epoch', async () => {
      const { leases } = await opened();
      // A driver has leases of its own.
      const held = async () => (await leases.held()).filter(({ name }) => name === 'bot');
      const first = await leases.acquire('bot', 'a', MINUTE);
      expect(first).toEqual({ name: 'bot', epoch: 1 });
      expect(await leases.acquire('bot', 'b', MINUTE)).toBeNull();
      if (!first) throw new Error('there is none');
      expect(await held()).toMatchObject([{ name: 'bot', holder: 'a' }]);
      expect(await leases.renew(first, 0)).toBe(true);
      expect(await held()).toEqual([]);
      const second = await leases.acquire('bot', 'b', MINUTE);
      expect(second).toEqual({ name: 'bot', epoch: 2 });
      expect(await leases.renew(first, MINUTE)).toBe(false);
      await leases.release(first);
      expect(await leases.acquire('bot', 'c', MINUTE)).toBeNull();
    });
  });

  describe('documents', () => {
    it('are remembered over a restart, and parsed when they are read', async () => {
      const open = prepare();
      const first = await open();
      const circuit = {
        failures: 5,
        pauses: 0,
        openSince: NOW,
        reason: 'down',
        advice: null,
        notBefore: NOW,
      };
      await first.circuits.set('team', circuit);
      await first.circuits.set('ops', circuit);
      await first.circuits.delete('ops');
      await first.paces.set('team', { blockedUntil: NOW, sent: [NOW] });
      await first.close();
      const store = await opened([], open);
      expect(await store.circuits.all()).toEqual(new Map([['team', circuit]]));
      expect(await store.paces.all()).toEqual(new Map([['team', { blockedUntil: NOW, sent: [NOW] }]]));
      expect(await store.silences.all()).toEqual(new Map());
    });

    it('are made of those before, one after the other', async () => {
      const { channels } = await opened();
      const add = (one: string) => channels.change('all', (before) => (before ?? '') + one);
      const made = await Promise.all(['a', 'b', 'c', 'd'].map(add));
      expect(made.toSorted((a, b) => a.length - b.length).at(-1)).toHaveLength(4);
      expect(Array.from((await channels.get('all')) ?? '').sort()).toEqual(['a', 'b', 'c', 'd']);
    });

    it('at hand count before they are stored, and after others have written', async () => {
      const store = await opened();
      const mine = await remember(store.channels);
      await mine.set('old', 'mine');
      await store.channels.set('other', 'theirs');
      const written = [mine.set('new', 'mine'), mine.set('old', null)];
      await mine.reload();
      const expected = new Map([
        ['new', 'mine'],
        ['other', 'theirs'],
      ]);
      expect(new Map([...mine.entries()].toSorted())).toEqual(expected);
      await Promise.all(written);
      expect(await store.channels.all()).toEqual(expected);
    });
  });

  it('gives the owner the ids of instance 0, behind all that is stored', async () => {
    const store = await opened(EVENTS);
    const space = await store.idSpace();
    expect(space).toEqual({ instance: 0, last: 10 });
    expect(partsOfId(createIds({ clock: () => NOW, ...space })()).instance).toBe(0);
  });
}
