import { describe, expect, it } from 'vitest';
import { MINUTE, SECOND } from '../../src/domain/time.ts';
import { chat, many, plain, withCode } from './chat-scene.ts';

describe('`forget_after`', () => {
  const forgetAfter = 10 * MINUTE;

  it('deletes a message once, also one of many events, over restarts, without one 429', async () => {
    const s = await chat();
    await s.flood(many(300, (n) => withCode(n, { forgetAfter })));
    await s.advance(2 * MINUTE);
    const sent = s.telegram.messages.length;
    expect(sent).toBeLessThan(20);
    await s.restart();
    await s.advance(9 * MINUTE);
    await s.restart();
    await s.advance(3 * MINUTE);
    expect(s.telegram.messages.filter(({ deleted }) => deleted)).toHaveLength(sent);
    expect(s.telegram.calls.filter(({ method }) => method === 'deleteMessage')).toHaveLength(sent);
    expect(s.telegram.floods()).toBe(0);
    expect(await s.store.outbox.nextToForget('team')).toBeNull();
  });

  it('deletes beside a group that is never quiet, and no code waits for that', async () => {
    const s = await chat();
    let n = 0;
    while (n < 120) {
      await s.flood([withCode(n++, { forgetAfter: MINUTE })]);
      await s.advance(2_500);
    }
    expect(s.telegram.floods()).toBe(0);
    for (let i = 0; i < n; i++) {
      const readable = s.readable(String(100_000 + i)) ?? Infinity;
      expect(readable - i * 2_500).toBeLessThanOrEqual(8_000);
    }
    // The chat's allowance is for both; what codes need is taken from what is to be deleted.
    const deleted = (): number => s.telegram.messages.filter((message) => message.deleted).length;
    expect(deleted()).toBeGreaterThan(15);
    await s.advance(6 * MINUTE);
    expect(deleted()).toBe(s.telegram.messages.length);
    expect(s.telegram.floods()).toBe(0);
  });

  it('deletes beside ordinary SMS that never end, and codes are there within a second', async () => {
    const s = await chat();
    const codes: number[] = [];
    for (let n = 0; n < 100; n++) {
      if (n % 9 === 8) {
        codes.push(s.passed());
        await s.flood([withCode(codes.length)]);
      }
      await s.flood([plain(`ordinary ${String(n)};`, { forgetAfter: MINUTE })]);
      await s.advance(3_000);
    }
    const waits = codes.map((at, i) => (s.readable(String(100_001 + i)) ?? Infinity) - at);
    expect(Math.max(...waits)).toBeLessThanOrEqual(SECOND);
    const texts = s.telegram.messages.filter(({ text }) => text.includes('ordinary'));
    expect(texts.filter((message) => message.deleted).length).toBeGreaterThan(15);
    await s.advance(6 * MINUTE);
    const left = s.telegram.messages.filter(({ deleted }) => !deleted);
    expect(left.filter(({ text }) => text.includes('ordinary'))).toEqual([]);
    expect(s.readable('ordinary 99;')).toBeDefined();
    expect(s.telegram.floods()).toBe(0);
  });

  it('gives up quietly where Telegram deletes no more, and tries again where it may pass', async () => {
    const s = await chat();
    await s.flood([withCode(1, { forgetAfter }), withCode(2, { forgetAfter })]);
    await s.advance(9 * MINUTE);
    const failure = (status: number, description: string) => ({
      status,
      body: JSON.stringify({ ok: false, error_code: status, description }),
    });
    s.telegram.failNext(1, failure(400, "Bad Request: message can't be deleted for everyone"));
    s.telegram.failNext(1, failure(500, 'Internal Server Error'));
    await s.advance(5 * MINUTE);
    expect(s.telegram.messages.map(({ deleted }) => deleted)).toEqual([false, true]);
    expect(await s.store.outbox.nextToForget('team')).toBeNull();
    expect(await s.standing()).toEqual([]);
  });

  it('obeys a 429 for a deletion as for a message', async () => {
    const s = await chat();
    await s.flood([withCode(1, { forgetAfter })]);
    await s.advance(9 * MINUTE);
    s.pauseNext(30);
    await s.advance(MINUTE + SECOND);
    const requests = s.telegram.requests();
    await s.flood([withCode(2)]);
    await s.advance(28 * SECOND);
    expect(s.telegram.requests()).toBe(requests);
    await s.advance(2 * MINUTE);
    expect(s.telegram.messages.map(({ deleted }) => deleted)).toEqual([true, false]);
  });
});
