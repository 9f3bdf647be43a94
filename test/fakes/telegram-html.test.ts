import { expect, it } from 'vitest';
import { parseTelegramHtml } from './telegram-html.ts';

// The fake must be as strict as Telegram, or the tests that lean on it prove nothing.
it.each<[string, string, object[]]>([
  ['a &lt;b&gt; &amp;lt; &quot; &#65;&#x42; &nbsp; & c', 'a <b> &lt; " AB &nbsp; & c', []],
  ['<b>x</b>', 'x', [{ type: 'bold', offset: 0, length: 1 }]],
  ['😀<code>1</code>', '😀1', [{ type: 'code', offset: 2, length: 1 }]],
  [
    '<a href="https://x.test/?a&amp;b">x</a>',
    'x',
    [{ type: 'text_link', offset: 0, length: 1, url: 'https://x.test/?a&b' }],
  ],
  ['<b>a<code>b</code></b>', 'ab', [{ type: 'code', offset: 1, length: 1 }]],
  ['a > b', 'a > b', []],
  [
    '<blockquote expandable>a <code>b</code></blockquote>',
    'a b',
    [
      { type: 'expandable_blockquote', offset: 0, length: 3 },
      { type: 'code', offset: 2, length: 1 },
    ],
  ],
  ['<blockquote>a</blockquote>', 'a', [{ type: 'blockquote', offset: 0, length: 1 }]],
])('%s is read', (html, text, entities) => {
  expect(parseTelegramHtml(html)).toEqual({ ok: true, text, entities });
});

it.each([
  ['<x>y</x>', 'Unsupported start tag "x" at byte offset 0'],
  ['ж <b>y', 'Can\'t find end tag corresponding to start tag "b" at byte offset 7'],
  ['<b>y</i>', 'Unmatched end tag "i" at byte offset 4'],
  ['1 < 2', 'Unclosed or malformed tag at byte offset 2'],
  ['</b>', 'Unmatched end tag "b" at byte offset 0'],
])('%s is refused', (html, problem) => {
  expect(parseTelegramHtml(html)).toEqual({ ok: false, problem });
});
