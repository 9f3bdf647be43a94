import { describe, expect, it } from 'vitest';
import { KEY_COUNTS_FOR, type Assignment, type Expectation } from '../../src/domain/assignment.ts';
import { NO_CHANGE } from '../../src/domain/decision.ts';
import { MINUTE } from '../../src/domain/time.ts';
import { delivery, sms } from '../support/sample-events.ts';
import { stored } from '../support/stores.ts';
import type { OpenStore } from './contract.ts';
import { EVENTS, NOW, opener } from './contract-scene.ts';

/** Tests who has codes, and who expects them, with every store. */
export function assignmentsContract(prepare: () => OpenStore): void {
  const opened = opener(prepare);

  describe('an assignment', () => {
    const claim = (event: number, holder: string, key: string | null = null) => ({
      ...{ event, holder, at: NOW, key },
    });
    const assignment = (event: number, holder: string, more: Partial<Assignment> = {}): Assignment => ({
      ...{ ...claim(event, holder), expectation: null, takenFrom: null, ...more },
    });
    const expectation = (id: number, holder: string): Expectation => ({
      ...{ id, holder, match: { tag: ['ads'] }, sim: null, exclusive: false, scope: null },
      ...{ createdAt: NOW, until: NOW + MINUTE },
    });

    it('is of the first who asks, unless the other takes it over, and in the audit with what was done', async () => {
      const { assignments, audit } = await opened(EVENTS);
      expect(await assignments.claim(claim(1, 'ana'), false)).toEqual({
        inForce: assignment(1, 'ana'),
        won: true,
      });
      expect(await assignments.claim(claim(1, 'ben'), false)).toEqual({
        inForce: assignment(1, 'ana'),
        won: false,
      });
      expect(await assignments.claim(claim(1, 'ana'), false)).toEqual({
        inForce: assignment(1, 'ana'),
        won: false,
      });
      const taken = assignment(1, 'ben', { takenFrom: 'ana' });
      expect(await assignments.claim(claim(1, 'ben'), true)).toEqual({ inForce: taken, won: true });
      expect(await assignments.release(1, 'ana', NOW)).toBe(false);
      expect(await assignments.of([1, 2])).toEqual(new Map([[1, taken]]));
      expect(await assignments.release(1, 'ben', NOW)).toBe(true);
      expect(await assignments.claim(claim(99, 'ana'), false)).toBeNull();
      const { items } = await audit.list({}, { limit: 9 });
      expect(items.map(({ actor, action, event, at }) => [actor, action, event, at])).toEqual([
        ['ben', 'release_claim', 1, NOW],
        ['ben', 'claim', 1, NOW],
        ['ana', 'claim', 1, NOW],
      ]);
    });

    it('is the same again for the same key, of its holder and for a while', async () => {
      const { assignments } = await opened(EVENTS);
      const first = assignment(1, 'ana', { key: 'job' });
      await assignments.claim(claim(1, 'ana', 'job'), false);
      expect(await assignments.claim(claim(2, 'ana', 'job'), false)).toEqual({ inForce: first, won: false });
      expect(await assignments.keyed('ana', 'job', NOW + KEY_COUNTS_FOR - 1)).toEqual(first);
      expect(await assignments.keyed('ana', 'job', NOW + KEY_COUNTS_FOR)).toBeNull();
      expect(await assignments.keyed('ben', 'job', NOW)).toBeNull();
      const later = { ...claim(2, 'ana', 'job'), at: NOW + KEY_COUNTS_FOR };
      expect(await assignments.claim(later, false)).toMatchObject({ inForce: { event: 2 }, won: true });
    });

    it('is made in the transaction that stores what someone waits for, once for each expectation', async () => {
      const open = prepare();
      const store = await opened([], open);
      const { assignments } = store;
      await assignments.expect(expectation(50, 'ana'));
      await assignments.expect(expectation(51, 'ben'));
      const waiting: unknown[] = [];
      const candidates = [
        { id: 50, holder: 'ana' },
        { id: 51, holder: 'ben' },
      ];
      await store.journal.accept({
        ...{ gateway: 'office', at: NOW, keys: [], rejects: [] },
        decide: (known) => {
          waiting.push(...known.expectations);
          const events = [1, 2, 3].map((id) => stored(sms({ id })));
          return {
            ...NO_CHANGE,
            events,
            matches: [1, 2, 3].map((event) => ({ event, at: NOW, candidates })),
          };
        },
      });
      expect(waiting).toEqual([expectation(50, 'ana'), expectation(51, 'ben')]);
      expect(await assignments.fulfilled(50)).toEqual(assignment(1, 'ana', { expectation: 50 }));
      expect(await assignments.fulfilled(51)).toEqual(assignment(2, 'ben', { expectation: 51 }));
      expect(await assignments.waiting()).toEqual([]);
      expect((await assignments.of([3])).size).toBe(0);
      expect(await assignments.withdraw(50)).toBe(false);
    });

    it('reserves a SIM for one expectation at a time, which is known until it is withdrawn or long over', async () => {
      const { assignments } = await opened(EVENTS);
      const sim = { gateway: 'office', port: '1.02', name: null, number: null } as const;
      const exclusive = (id: number, more: Partial<Expectation> = {}): Expectation => ({
        ...{ ...expectation(id, 'ana'), sim, exclusive: true, ...more },
      });
      expect(await assignments.expect(exclusive(50))).toBe(true);
      expect(await assignments.expect(exclusive(51))).toBe(false);
      expect(await assignments.expect(exclusive(52, { exclusive: false }))).toBe(true);
      expect(await assignments.expect(exclusive(53, { sim: { ...sim, port: '1.03' } }))).toBe(true);
      expect(await assignments.expect(exclusive(54, { createdAt: NOW + MINUTE }))).toBe(true);
      expect(await assignments.expectation(50)).toEqual(exclusive(50));
      expect((await assignments.expectationsOf('ana')).map(({ id }) => id)).toEqual([54, 53, 52, 50]);
      expect(await assignments.expectationsOf('ben')).toEqual([]);
      expect(await assignments.withdraw(50)).toBe(true);
      expect(await assignments.expectation(50)).toBeNull();
    });

    it('is undone with its transaction, and waited for again', async () => {
      const store = await opened();
      const { assignments } = store;
      await assignments.expect(expectation(50, 'ana'));
      const failing = store.journal.accept({
        ...{ gateway: 'office', at: NOW, keys: [], rejects: [] },
        decide: () => ({
          ...NO_CHANGE,
          events: [stored(sms({ id: 1 }), [delivery({ id: 2 }), delivery({ id: 2 })])],
          matches: [{ event: 1, at: NOW, candidates: [{ id: 50, holder: 'ana' }] }],
        }),
      });
      await expect(failing).rejects.toThrow();
      expect(await assignments.waiting()).toEqual([expectation(50, 'ana')]);
      expect(await assignments.withdraw(50)).toBe(true);
      expect(await assignments.waiting()).toEqual([]);
      await assignments.expect(expectation(51, 'ana'));
      expect(await assignments.expire(NOW + 2 * MINUTE)).toBe(1);
    });
  });
}
