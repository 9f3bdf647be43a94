import { describe, expect, it } from 'vitest';
import { MINUTE, SECOND } from '../../src/domain/time.ts';
import { chat, many, plain, withCode, type Chat } from './chat-scene.ts';

/** Sends a code into the topic again and again; how long each took, in ms. */
async function codesInTheTopic(s: Chat, count: number, every: number): Promise<number[]> {
  const sentAt: number[] = [];
  for (let n = 0; n < count; n++) {
    sentAt.push(s.passed());
    await s.flood([withCode(n, { destination: 'topic' })]);
    await s.advance(every);
  }
  return sentAt.map((at, n) => (s.readable(String(100_000 + n)) ?? Infinity) - at);
}

describe('destinations in one chat', () => {
  it('share its slots by lanes: a code in one is there within a second, whatever waits in another', async () => {
    const s = await chat();
    // Each leaves the chat at a time of its own, so that none can share a message.
    await s.flood(many(30, (n) => plain(`backlog ${String(n)}`, { forgetAfter: 30 * MINUTE + n })));
    for (const took of await codesInTheTopic(s, 10, 7 * SECOND)) expect(took).toBeLessThanOrEqual(SECOND);
    expect(s.telegram.floods()).toBe(0);
  });

  it('take turns where they wait in the same lane', async () => {
    const s = await chat();
    const unalike = (destination: string) =>
      many(10, (n) => plain(`${destination} ${String(n)}.`, { destination, forgetAfter: 30 * MINUTE + n }));
    await s.flood(unalike('team'));
    await s.flood(unalike('topic'));
    await s.advance(40 * SECOND);
    const half = s.telegram.messages.slice(2, 12).map(({ text }) => text);
    expect(half.filter((text) => text.includes('topic')).length).toBe(5);
  });

  it('delete what is to be forgotten without delaying a code of another', async () => {
    const s = await chat();
    await s.flood(many(25, (n) => plain(`short ${String(n)}`, { forgetAfter: MINUTE + n * SECOND })));
    await s.advance(2 * MINUTE);
    for (const took of await codesInTheTopic(s, 12, 5_500)) expect(took).toBeLessThanOrEqual(SECOND);
    await s.advance(3 * MINUTE);
    expect(s.telegram.messages.filter(({ deleted }) => deleted)).toHaveLength(25);
    expect(s.telegram.floods()).toBe(0);
  });
});
