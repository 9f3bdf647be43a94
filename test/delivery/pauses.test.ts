import { describe, expect, it } from 'vitest';
import type { Delivery } from '../../src/domain/delivery.ts';
import type { AlertEvent } from '../../src/domain/event.ts';
import { HOUR, MINUTE, SECOND } from '../../src/domain/time.ts';
import { eventsIn } from '../support/stores.ts';
import { ALERT, GROUP, chat, many, withCode } from './chat-scene.ts';
import { scene } from './scene.ts';

describe('an edit', () => {
  it('waits for a slot as a message does, and for the end of a pause that Telegram asks for', async () => {
    const s = await chat();
    await s.flood([{ event: ALERT }]);
    const [fired] = await eventsIn(s.store);
    await s.advance(SECOND);
    const resolved: AlertEvent = { ...ALERT, state: 'resolved', repliesTo: fired?.id ?? null };
    await s.flood([{ event: resolved }]);
    s.pauseNext(10);
    await s.advance(9 * SECOND);
    const [first, second] = s.telegram.messages;
    expect([first?.edits, second?.replyTo]).toEqual([0, first?.id]);
    await s.advance(4 * SECOND);
    expect(first?.edits).toBe(1);
    expect(first?.text).toContain('Resolved');
    expect(s.telegram.floods()).toBe(0);
  });
});

describe('a pause that the clock left behind', () => {
  it('keeps no destination from being tried', async () => {
    const s = await scene({ team: {} });
    const circuit = {
      failures: 6,
      pauses: 0,
      openSince: 0,
      reason: 'down',
      advice: null,
      notBefore: s.clock() + HOUR,
    };
    await s.store.circuits.set('team', circuit);
    await s.restart();
    await s.arrive('hello', {});
    expect(s.texts('team')).toEqual(['hello']);
  });
});

describe('`first`', () => {
  it('moves every delivery of a blocked backlog on after 30 seconds, also what newer ones hide', async () => {
    const s = await scene({ a: { limits: GROUP }, b: {} });
    s.destinations['a']?.script.push({ kind: 'limited', reason: 'answered 429', retryAfter: 10 * MINUTE });
    const first: Partial<Delivery> = { destination: 'a', alternatives: ['b'] };
    for (let second = 0; second < 40; second++) {
      await s.flood(many(5, (n) => withCode(second * 5 + n, first)));
      await s.advance(SECOND);
    }
    const arrived = s.texts('b').join('\n');
    for (let n = 0; n < 45; n++) expect(arrived).toContain(String(100_000 + n));
    expect(arrived).not.toContain('100190');
  });
});
