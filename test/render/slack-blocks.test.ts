import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Marked } from '../../src/render/marked.ts';
import { slackMessage } from '../../src/render/slack-blocks.ts';
import { checkSlack } from '../fakes/slack-rules.ts';

function shown(message: Marked) {
  const checked = checkSlack(slackMessage(message));
  if (!checked.ok) throw new Error(checked.problem);
  return {
    text: checked.shown.map(({ text }) => text).join(''),
    fallback: checked.fallback,
    parts: checked.shown,
  };
}

it('shows any text as it is, in the blocks and in the fallback', () => {
  const hostile = fc.string({
    unit: fc.constantFrom('<', '!', 'channel', '>', '@', '&', 'lt;', '|', '😀', '*', '_', '`', 'a'),
  });
  fc.assert(
    fc.property(
      hostile.filter((text) => text !== ''),
      (text) => {
        expect(shown([{ text }])).toMatchObject({ text, fallback: text });
      },
    ),
  );
});

it('escapes nothing but &, < and >, and only in the fallback', () => {
  expect(slackMessage([{ text: `<!channel> & "it's" &lt; *b*`, bold: true }])).toEqual({
    text: `&lt;!channel&gt; &amp; "it's" &amp;lt; *b*`,
    blocks: [
      {
        type: 'rich_text',
        elements: [
          {
            type: 'rich_text_section',
            elements: [{ type: 'text', text: `<!channel> & "it's" &lt; *b*`, style: { bold: true } }],
          },
        ],
      },
    ],
  });
});

it('makes links of links only', () => {
  const { parts } = shown([
    { text: 'open', href: 'https://example.test/x', italic: true },
    { text: ' https://evil.test' },
  ]);
  expect(parts).toEqual([
    { text: 'open', url: 'https://example.test/x', style: { italic: true } },
    { text: ' https://evil.test', url: null, style: {} },
  ]);
});

it('stays within the limits, whole characters and all', () => {
  const long = fc.string({
    unit: fc.constantFrom('<&>', 'a', '😀', '\n'),
    minLength: 2_000,
    maxLength: 20_000,
  });
  fc.assert(
    fc.property(long, (text) => {
      const { text: kept, fallback } = shown([{ text: 'x', mono: true }, { text }]);
      expect(kept.length).toBeLessThanOrEqual(11_500);
      expect(fallback.length).toBeLessThanOrEqual(1_000);
      expect(kept.isWellFormed()).toBe(true);
    }),
    { numRuns: 30 },
  );
});
