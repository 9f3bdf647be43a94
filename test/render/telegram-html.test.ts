import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut } from '../../src/render/cut.ts';
import { textOf, type Marked } from '../../src/render/marked.ts';
import { TELEGRAM_ROOM, telegramHtml, withoutMentions } from '../../src/render/telegram-html.ts';
import { foundMentions, parseTelegramHtml } from '../fakes/telegram-html.ts';

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('<', '>', '&', '"', '/', 'b', 'code', 'lt', ';', '#', '@', 'admin', ' ', '&amp;'),
  }),
);
const style = fc.record(
  {
    bold: fc.constant(true as const),
    italic: fc.constant(true as const),
    mono: fc.constant(true as const),
    href: fc.constant('https://example.test/?a="<&'),
  },
  { requiredKeys: [] },
);
const marked: fc.Arbitrary<Marked> = fc.array(
  fc.tuple(hostile, style).map(([text, styles]) => ({ text, ...styles })),
  { maxLength: 8 },
);

function parsed(html: string) {
  const result = parseTelegramHtml(html);
  if (!result.ok) throw new Error(result.problem);
  return result;
}

describe('HTML for Telegram', () => {
  it.each<[Marked, string]>([
    [[{ text: '<b>&lt;</b>' }], '&lt;b&gt;&amp;lt;&lt;/b&gt;'],
    [[{ text: 'x', bold: true, italic: true }], '<b><i>x</i></b>'],
    [[{ text: 'x', bold: true, mono: true, href: 'https://example.test' }], '<code>x</code>'],
    [
      [{ text: 'x', href: 'https://example.test/?a=1&b="' }],
      '<a href="https://example.test/?a=1&amp;b=&quot;">x</a>',
    ],
    [
      [
        { text: 'a', bold: true },
        { text: '', mono: true },
        { text: 'b', bold: true },
      ],
      '<b>ab</b>',
    ],
    [[{ text: 'a\ud800' }], 'a\ufffd'],
  ])('%j', (message, html) => {
    expect(telegramHtml(message)).toBe(html);
  });

  it('reads back as the text it was made of, with the entities that were asked for', () => {
    fc.assert(
      fc.property(marked, (message) => {
        const { text, entities } = parsed(telegramHtml(message));
        expect(text).toBe(textOf(message).toWellFormed());
        const styled = message.some(
          (span) => (span.bold ?? span.italic ?? span.mono ?? span.href) !== undefined,
        );
        if (!styled) expect(entities).toEqual([]);
      }),
    );
  });

  it('fits, once cut, whatever escaping adds', () => {
    fc.assert(
      fc.property(marked, fc.integer({ min: 1, max: 60 }), (message, text) => {
        const cutDown = parsed(telegramHtml(cut(message, { text, spans: 3 })));
        expect(cutDown.text.length).toBeLessThanOrEqual(text);
        expect(cutDown.entities.length).toBeLessThanOrEqual(3);
      }),
    );
  });
});

describe('mentions', () => {
  it('are never left, however many there are, and the text stays', () => {
    const mentioning = fc.string({
      unit: fc.constantFrom('@admin', '@', ' ', 'a', '<', '.', 'é'),
      maxLength: 400,
    });
    fc.assert(
      fc.property(mentioning, fc.boolean(), (text, isBold) => {
        const message = withoutMentions([isBold ? { text, bold: true } : { text }, { text: 'end' }]);
        const { text: shown, entities } = parsed(telegramHtml(cut(message, TELEGRAM_ROOM)));
        expect(foundMentions(shown, entities)).toEqual([]);
        expect(textOf(message)).toBe(`${text}end`);
      }),
    );
  });

  it.each<[string, string]>([
    ['ask @admin now', 'ask <code>@admin</code> now'],
    ['mail a@example.com', 'mail a@example.com'],
    ['@example.com #123456', '<code>@example</code>.com #123456'],
    ['@ home @x', '@ home @x'],
  ])('%s', (text, html) => {
    expect(telegramHtml(withoutMentions([{ text }]))).toBe(html);
  });
});
