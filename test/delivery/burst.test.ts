import { describe, expect, it, onTestFinished } from 'vitest';
import { createSlackChannel } from '../../src/channels/slack/slack.ts';
import { MINUTE, SECOND } from '../../src/domain/time.ts';
import { TELEGRAM_ROOM } from '../../src/render/telegram-html.ts';
import { deps, memory } from '../channels/outgoing.ts';
import { startFakeSlack } from '../fakes/slack.ts';
import { chat, codesIn, many, plain, PRIVATE_ID, withCode, type Chat } from './chat-scene.ts';
import { scene } from './scene.ts';

/** Everything that leaves while the scene's clock goes on, at most so long. */
const drained = (s: Chat, count: number, within: number) =>
  s.until(() => new Set(codesIn(s.telegram.messages.map(({ text }) => text))).size >= count, within);

describe('a burst of 500 SMS with codes into one Telegram group', () => {
  it('is readable within 75 seconds, without one 429, and every code can be copied', async () => {
    const s = await chat();
    await s.flood(many(500, withCode));
    await s.advance(75 * SECOND);
    expect(s.telegram.floods()).toBe(0);
    expect(await s.standing()).toEqual([]);
    const texts = s.telegram.messages.map(({ text }) => text);
    expect(codesIn(texts).sort()).toEqual(many(500, (n) => String(100_000 + n)));
    for (const message of s.telegram.messages) {
      expect(message.text.length).toBeLessThanOrEqual(TELEGRAM_ROOM.text);
      expect(message.entities.length).toBeLessThan(TELEGRAM_ROOM.spans);
      expect(message.copies).toEqual(codesIn([message.text]));
      const mono = message.entities.filter(({ type }) => type === 'code');
      expect(mono.map(({ offset, length }) => message.text.slice(offset, offset + length))).toEqual(
        message.copies,
      );
      // Never one event over two messages: each is here with all that it needs.
      for (const code of message.copies) {
        const n = Number(code) - 100_000;
        const item = message.text.split('\n\n').find((part) => part.startsWith(code)) ?? '';
        expect(item).toContain(
          `Bank ${String(n)}\noffice/${String((n % 32) + 1)}.0${String((n % 4) + 1)} · SIM ${String(n)}`,
        );
        expect(item).toContain('Your verification code');
      }
    }
  });

  it('comes newest first, within a message and over all', async () => {
    const s = await chat();
    await s.flood(many(100, withCode));
    await s.advance(MINUTE);
    const codes = codesIn(s.telegram.messages.map(({ text }) => text));
    expect(codes).toEqual([...codes].sort().reverse());
    expect(codes).toHaveLength(100);
  });

  it('does not make a code wait that arrives meanwhile: at most 4 seconds, whenever it comes', async () => {
    const s = await chat();
    await s.flood(many(500, withCode));
    for (let n = 500; n < 540; n++) {
      await s.advance(1_700);
      const arrived = s.clock();
      await s.flood([withCode(n)]);
      await s.until(() => s.readable(String(100_000 + n)) !== undefined, 5 * SECOND);
      expect(s.clock() - arrived).toBeLessThanOrEqual(4_000);
    }
    expect(s.telegram.floods()).toBe(0);
  });

  it('does not make codes wait for more than a second beside ordinary SMS and deletions, after a restart too', async () => {
    const s = await chat();
    // Each leaves the chat at a time of its own, so that none can share a message.
    await s.flood(many(40, (n) => plain(`ordinary ${String(n)};`, { forgetAfter: MINUTE + n })));
    const arrived: number[] = [];
    for (const [n, gap] of many(12, (n) => [1_100, 1_100, 12_800][n % 3] ?? 0).entries()) {
      if (n === 6) await s.restart();
      arrived.push(s.passed());
      await s.flood([withCode(n)]);
      await s.advance(gap);
    }
    const waits = arrived.map((at, n) => (s.readable(String(100_000 + n)) ?? Infinity) - at);
    expect(Math.max(...waits)).toBeLessThanOrEqual(SECOND);
    await s.until(() => s.readable('ordinary 39;') !== undefined, 20 * MINUTE);
    expect(s.readable('ordinary 39;')).toBeDefined();
    expect(s.telegram.floods()).toBe(0);
  });

  it('keeps the limits over a restart in the middle', async () => {
    const s = await chat();
    await s.flood(many(300, withCode));
    await s.advance(8 * SECOND);
    await s.restart();
    await s.advance(20 * SECOND);
    await s.restart();
    await drained(s, 300, 2 * MINUTE);
    expect(codesIn(s.telegram.messages.map(({ text }) => text))).toHaveLength(300);
    expect(s.telegram.floods()).toBe(0);
  });
});

describe('codes in a chat of one message a second', () => {
  it.each([
    { where: 'a private chat, for as long as they come', id: PRIVATE_ID, gaps: many(40, () => 300) },
    {
      where: 'a private chat, three or four at a time',
      id: PRIVATE_ID,
      gaps: [0, 0, 400, 0, 0, 0, 100, 900],
    },
    { where: 'a group, three at a time', id: undefined, gaps: many(24, (n) => (n % 3 === 2 ? 9_000 : 250)) },
  ])('are readable within a second, newest first: $where', async ({ id, gaps }) => {
    const s = await chat(id);
    const arrived: number[] = [];
    for (const [n, gap] of gaps.entries()) {
      arrived.push(s.passed());
      await s.flood([withCode(n)]);
      await s.advance(gap);
    }
    await s.advance(SECOND);
    const waits = arrived.map((at, n) => (s.readable(String(100_000 + n)) ?? Infinity) - at);
    expect(Math.max(...waits)).toBeLessThanOrEqual(SECOND);
    expect(s.telegram.floods()).toBe(0);
    for (const { text, copies } of s.telegram.messages.filter((message) => message.copies.length > 1)) {
      expect(copies).toEqual(codesIn([text]));
      expect(copies).toEqual([...copies].sort().reverse());
    }
    const copied = s.telegram.messages.flatMap(({ copies }) => copies);
    expect(copied.sort()).toEqual(many(gaps.length, (n) => String(100_000 + n)));
  });
});

describe('Slack', () => {
  it('gets a burst within its one message a second, without one 429', async () => {
    let now = (): number => 0;
    const slack = await startFakeSlack({ clock: () => now() });
    onTestFinished(() => slack.close());
    const s = await scene({
      team: {
        real: (clock) =>
          createSlackChannel(
            { type: 'slack', webhook_url: slack.webhookUrl },
            deps({ clock, memory: memory() }),
          ),
      },
    });
    now = s.clock;
    await s.flood(many(200, withCode));
    await s.advance(10 * SECOND);
    expect(codesIn(slack.messages.map(({ text }) => text)).sort()).toEqual(
      many(200, (n) => String(100_000 + n)),
    );
    expect(slack.floods()).toBe(0);
    const codes = slack.messages[0]?.shown.filter(({ style }) => style['code']).map(({ text }) => text);
    expect(codes).toHaveLength(30);
  });
});
