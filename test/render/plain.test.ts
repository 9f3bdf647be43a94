import fc from 'fast-check';
import { expect, it } from 'vitest';
import { visible } from '../../src/domain/visible.ts';
import { plain } from '../../src/render/plain.ts';

it.each<[string, string]>([
  ['\u001b[2J\u0000\u007f', '␛[2J␀␡'],
  ['a\tb\r\nc', 'a  b␍\nc'],
  ['\u202eevil\u2066x\u2069', '⟨U+202E⟩evil⟨U+2066⟩x⟨U+2069⟩'],
  ['\u009b31m\u2028\ufeff\u200b', '⟨U+009B⟩31m⟨U+2028⟩⟨U+FEFF⟩⟨U+200B⟩'],
  ['👨‍👩‍👧 می‌خواهم Ошибка 验证码', '👨‍👩‍👧 می‌خواهم Ошибка 验证码'],
  ['\ud800', '\ufffd'],
])('%j becomes visible', (text, expected) => {
  expect(visible(text)).toBe(expected);
});

it('lets no control or turning character through', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(visible(text)).not.toMatch(
        /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u2028\u2029]/u,
      );
    }),
  );
});

it('paints line by line, and says where a link leads', () => {
  const message = [
    { text: 'a\nb', bold: true as const },
    { text: ' ' },
    { text: '482913', mono: true as const },
    { text: 'open', href: 'https://example.test' },
  ];
  expect(plain(message, false)).toBe('a\nb 482913open: https://example.test');
  expect(plain(message, true)).toBe(
    '\u001b[1ma\u001b[0m\n\u001b[1mb\u001b[0m \u001b[1;7m482913\u001b[0m\u001b[4mopen: https://example.test\u001b[0m',
  );
});
