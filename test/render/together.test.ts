import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Event, SmsEvent } from '../../src/domain/event.ts';
import { UNKNOWN_SIM } from '../../src/domain/sim.ts';
import type { RenderContext } from '../../src/render/context.ts';
import { entitiesOf, lengthOf, textOf } from '../../src/render/marked.ts';
import { slackMessage } from '../../src/render/slack-blocks.ts';
import { telegramHtml, TELEGRAM_ROOM, withoutMentions } from '../../src/render/telegram-html.ts';
import { fitTogether, together, type Part } from '../../src/render/together.ts';
import { parseTelegramHtml } from '../fakes/telegram-html.ts';
import { MONDAY_NOON } from '../support/manual-time.ts';
import { sms } from '../support/sample-events.ts';

const CONTEXT: RenderContext = { rule: null, destination: null, captures: {}, timeZone: 'UTC', mark: null };
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
      expect(item).toMatch(/^1000\d\d · Acme\noffice\/1\.02 · 12:00\nlong (long ?)+…$/);
  });

  it('are at most 30, and at least one', () => {
    const many = Array.from({ length: 90 }, (_, i) => part(sms({ id: i + 1 })));
    expect(fitTogether(many, TELEGRAM_ROOM)).toBe(30);
    expect(fitTogether(many, { text: 11_500, spans: 1_000 })).toBe(30);
    expect(fitTogether(many, { text: 10, spans: 100 })).toBe(1);
    expect(fitTogether(many.slice(0, 4), TELEGRAM_ROOM)).toBe(4);
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
      fc.property(fc.array(event, { minLength: 1, maxLength: 60 }), (drawn) => {
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
        const count = fitTogether(parts, TELEGRAM_ROOM);
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
