import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Event, SmsEvent } from '../../src/domain/event.ts';
import { UNKNOWN_SIM } from '../../src/domain/subject.ts';
import type { RenderContext } from '../../src/render/context.ts';
import { entitiesOf, lengthOf, textOf } from '../../src/render/marked.ts';
import { slackMessage } from '../../src/render/slack-blocks.ts';
import { TELEGRAM_ROOM, telegramHtml, withoutMentions } from '../../src/render/telegram-html.ts';
import { fitTogether, together, type Part } from '../../src/render/together.ts';
import { pageOf } from '../../src/render/variables.ts';
import { parseTelegramHtml } from '../fakes/telegram-html.ts';
import { MONDAY_NOON } from '../support/manual-time.ts';
import { sms } from '../support/sample-events.ts';

const CONTEXT: RenderContext = {
  ...{ rule: null, destination: null, captures: {}, mark: null, movedFrom: null, pages: null },
  timeZone: 'UTC',
  now: MONDAY_NOON,
};
const part = (event: Event, context: Partial<RenderContext> = {}): Part => ({
  event,
  context: { ...CONTEXT, ...context },
});

function withCode(id: number, value: string, changes: Partial<SmsEvent> = {}): SmsEvent {
  const text = `Your code is ${value}`;
  return sms({
    id,
    text,
    code: {
      value,
      kind: 'otp',
      start: 13,
      end: text.length,
      origin: null,
      validFor: null,
      otherDomain: null,
      confidence: 1,
    },
    ...changes,
  });
}

describe('events in one message', () => {
  it('lead to the whole of a text that had to be cut, while there is markup left for that', () => {
    const pages = 'https://sms.example';
    const long = (id: number): Part => part(sms({ id, text: 'word '.repeat(900) }), { pages });
    const few = together([long(1), long(2), part(sms({ id: 3 }), { pages })], TELEGRAM_ROOM);
    const links = few.filter(({ href }) => href !== undefined);
    expect(links).toEqual([1, 2].map((id) => ({ text: 'Open page', href: pageOf(pages, id) })));
    expect(lengthOf(few)).toBeLessThanOrEqual(TELEGRAM_ROOM.text);
    const many = together(
      Array.from({ length: 30 }, (_, id) =>
        part(withCode(id, '482913', { text: 'word '.repeat(60) }), { pages }),
      ),
      TELEGRAM_ROOM,
    );
    expect(many.filter(({ href }) => href !== undefined)).toHaveLength(10);
    expect(many.reduce((sum, span) => sum + entitiesOf(span), 0)).toBeLessThanOrEqual(TELEGRAM_ROOM.spans);
  });

  it('come newest first, each with its code to copy, sender, port and SIM, and its text', () => {
    const sim = { ...UNKNOWN_SIM, name: 'Ads', number: '+37120000001' };
    const parts = [
      part(withCode(1, '111111', { sender: 'Bank', sim })),
      part(withCode(3, '333333', { receivedAt: MONDAY_NOON + 60_000 }), { mark: 'possibly repeated' }),
      part(sms({ id: 2, sender: '', text: 'two\nlines' })),
    ];
    expect(textOf(together(parts, TELEGRAM_ROOM))).toBe(
      [
        '333333 · Acme (possibly repeated)\noffice/1.02 · 12:01\nYour code is 333333',
        'unknown\noffice/1.02 · 12:00\ntwo lines',
        '111111 · Bank\noffice/1.02 · Ads · +37120000001 · 12:00\nYour code is 111111',
      ].join('\n\n'),
    );
    expect(telegramHtml(together(parts, TELEGRAM_ROOM))).toContain('<code>111111</code> · <b>Bank</b>');
  });

  it('show the code that a rule captured', () => {
    const captured = part(sms({ text: 'PIN: ab-1' }), { captures: { code: 'ab-1' } });
    expect(together([captured], TELEGRAM_ROOM)[0]).toEqual({ text: 'ab-1', mono: true });
  });

  it('cannot be broken out of by what an SMS says', () => {
    const hostile = sms({
      id: 2,
      sender: 'a\n\n999999',
      text: 'x\n\n123456 · Bank\noffice/1.01 @everyone <b>',
    });
    const message = textOf(together([part(withCode(1, '111111')), part(hostile)], TELEGRAM_ROOM));
    expect(message.split('\n\n')).toHaveLength(2);
    expect(message).not.toMatch(/^(123456|999999)/mu);
  });

  it('share the room: a long text is cut, what stands before it never', () => {
    const long = Array.from({ length: 30 }, (_, i) =>
      part(withCode(i + 1, String(100_000 + i), { text: 'long '.repeat(200) })),
    );
    const message = together(long, TELEGRAM_ROOM);
    expect(lengthOf(message)).toBeLessThanOrEqual(TELEGRAM_ROOM.text);
    const items = textOf(message).split('\n\n');
    expect(items).toHaveLength(30);
    for (const item of items)
      expect(item).toMatch(/^1000\d\d · Acme\noffice\/1\.02 · 12:00\nlong (long ?)+… \(\+\d+ characters\)$/);
  });

  it('are at most 30, and at least one', () => {
    const many = Array.from({ length: 90 }, (_, i) => part(sms({ id: i + 1 })));
    expect(fitTogether(many, TELEGRAM_ROOM, 'tight')).toBe(30);
    expect(fitTogether(many, { text: 11_500, spans: 1_000 }, 'whole')).toBe(30);
    expect(fitTogether(many, { text: 10, spans: 100 }, 'tight')).toBe(1);
    expect(fitTogether(many.slice(0, 4), TELEGRAM_ROOM, 'tight')).toBe(4);
  });

  it('are fewer where texts of one SMS shall stay whole, and then none of these is cut', () => {
    const lengths = [5_000, 160, 90, 160, 3_000, ...Array.from({ length: 40 }, (_, i) => 120 + i)];
    const parts = lengths.map((length, i) => part(sms({ id: i + 1, text: 'x'.repeat(length) })));
    const count = fitTogether(parts, TELEGRAM_ROOM, 'whole');
    expect(count).toBeLessThan(fitTogether(parts, TELEGRAM_ROOM, 'tight'));
    const items = textOf(together(parts.slice(0, count), TELEGRAM_ROOM)).split('\n\n');
    expect(items.filter((item) => item.includes('…'))).toHaveLength(2);
  });

  /** What is shown of texts in one message, and how much it says is missing. */
  const shown = (lengths: readonly number[], room = TELEGRAM_ROOM) => {
    const parts = lengths.map((length, i) =>
      part(sms({ id: i + 1, sender: `S${i}`, text: 'x'.repeat(length) })),
    );
    const message = textOf(together(parts, room));
    const texts = message.split('\n\n').map((item) => item.split('\n')[2] ?? '');
    const seen = texts.map((text) => /^(x*)(?:… \(\+(\d+) characters\))?$/u.exec(text)).reverse();
    return {
      length: message.length,
      seen: seen.map((one) => [one?.[1]?.length ?? -1, Number(one?.[2] ?? 0)]),
    };
  };

  it('cut a text only as far as the message forces, and say how much is missing', () => {
    const { length, seen } = shown([...Array.from({ length: 12 }, () => 40), 5_000]);
    expect(length).toBeGreaterThan(TELEGRAM_ROOM.text - 20);
    expect(length).toBeLessThanOrEqual(TELEGRAM_ROOM.text);
    expect(seen.slice(0, 12)).toEqual(Array.from({ length: 12 }, () => [40, 0]));
    const [kept = 0, missing = 0] = seen[12] ?? [];
    expect(kept).toBeGreaterThan(3_000);
    expect(kept + missing).toBe(5_000);
  });

  it('give long texts the same room, and shorter ones all of theirs', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 6_000 }), { minLength: 1, maxLength: 25 }),
        (lengths) => {
          const { length, seen } = shown(lengths);
          expect(length).toBeLessThanOrEqual(TELEGRAM_ROOM.text);
          const cuts = seen.filter(([, missing]) => missing !== 0).map(([kept = 0]) => kept);
          for (const [i, [kept = 0, missing = 0]] of seen.entries()) {
            expect(kept + missing).toBe(lengths[i]);
            if (missing === 0) for (const other of cuts) expect(kept).toBeLessThanOrEqual(other + 30);
          }
          // What is left over is less than a unit for each, and the words of the count.
          if (cuts.length > 0) expect(length).toBeGreaterThan(TELEGRAM_ROOM.text - 5 * lengths.length);
          expect(Math.max(...cuts, 0) - Math.min(...cuts, Infinity)).toBeLessThan(5);
        },
      ),
      { numRuns: 60 },
    );
  });

  it.each<[string, readonly [string, string, string, number][], string]>([
    [
      'parts of one text',
      [1, 2, 3, 4, 5].map((n) => [`(${n}/5)`, 'A', '1.01', 0]),
      '(1/5) (2/5) (3/5) (4/5) (5/5)',
    ],
    [
      'parts, and others around them',
      [
        ['a', 'B', '1.01', 0],
        ['b1', 'A', '1.01', 1],
        ['b2', 'A', '1.01', 1],
        ['c', 'B', '1.01', 2],
      ],
      'c b1 b2 a',
    ],
    [
      'one sender on two ports',
      [
        ['a', 'A', '1.01', 0],
        ['b', 'A', '1.02', 1],
      ],
      'b a',
    ],
    [
      'a sender after another one',
      [
        ['a', 'A', '1.01', 0],
        ['b', 'B', '1.01', 0],
        ['c', 'A', '1.01', 0],
      ],
      'c b a',
    ],
    [
      'another port in between, of the same report',
      [
        ['a1', 'A', '1.01', 0],
        ['b1', 'B', '1.02', 0],
        ['a2', 'A', '1.01', 0],
        ['b2', 'B', '1.02', 0],
      ],
      'b1 b2 a1 a2',
    ],
    [
      'another port in between, at another moment',
      [
        ['a', 'A', '1.01', 0],
        ['b', 'B', '1.02', 1],
        ['c', 'A', '1.01', 2],
      ],
      'c b a',
    ],
  ])('read in order: %s', (_, rows, expected) => {
    const events = rows.map(([text, sender, port, at], i) =>
      sms({ id: i + 1, text, sender, port, receivedAt: MONDAY_NOON + at }),
    );
    for (const order of [events, [...events].reverse()]) {
      const message = textOf(
        together(
          order.map((event) => part(event)),
          TELEGRAM_ROOM,
        ),
      );
      expect(
        message
          .split('\n\n')
          .map((item) => item.split('\n')[2])
          .join(' '),
      ).toBe(expected);
    }
  });

  const event = fc.record({
    sender: fc.string({ maxLength: 300, unit: 'grapheme' }),
    text: fc.oneof(
      fc.string({ maxLength: 2_000, unit: 'binary' }),
      fc.string({ maxLength: 500, unit: 'grapheme' }),
    ),
    code: fc.option(fc.string({ minLength: 1, maxLength: 12 })),
    name: fc.string({ maxLength: 60 }),
    unknown: fc.boolean(),
    marked: fc.boolean(),
  });

  it('fit into one message of Telegram and of Slack, whatever they say', () => {
    fc.assert(
      fc.property(fc.array(event, { minLength: 1, maxLength: 60 }), fc.boolean(), (drawn, tight) => {
        const parts = drawn.map(({ sender, text, code, name, unknown, marked }, id): Part => {
          const sim = { ...UNKNOWN_SIM, name };
          const found = code === null ? null : withCode(id, code).code;
          const one: Event = unknown
            ? {
                event: 'unknown',
                id,
                gateway: 'office',
                port: null,
                sim,
                time: null,
                receivedAt: MONDAY_NOON,
                raw: text,
                reason: 'x',
              }
            : sms({ id, sender, text, sim, code: found });
          return part(one, { mark: marked ? 'possibly repeated' : null });
        });
        const count = fitTogether(parts, TELEGRAM_ROOM, tight ? 'tight' : 'whole');
        const message = together(parts.slice(0, count), TELEGRAM_ROOM);
        if (count > 1) {
          expect(lengthOf(message)).toBeLessThanOrEqual(TELEGRAM_ROOM.text);
          expect(message.reduce((sum, span) => sum + entitiesOf(span), 0)).toBeLessThanOrEqual(
            TELEGRAM_ROOM.spans,
          );
        }
        const parsed = parseTelegramHtml(telegramHtml(withoutMentions(message)));
        expect(parsed).toMatchObject({ ok: true });
        if (parsed.ok && count > 1) expect(parsed.entities.length).toBeLessThanOrEqual(100);
        expect(slackMessage(message).blocks).toHaveLength(1);
      }),
      { numRuns: 60 },
    );
  });
});
