import { expect, it } from 'vitest';
import { inLine, table } from '../../../src/commands/terminal/table.ts';

it('aligns columns, and leaves no blanks at the end of a line', () => {
  expect(
    table([['PORT', 'SIM', 'STATE'], ['1.01', 'Google Ads', 'idle'], ['10.01', 'é', ''], ['2.01']]),
  ).toEqual(['PORT   SIM         STATE', '1.01   Google Ads  idle', '10.01  é', '2.01']);
});

it.each([
  ['TELE2', 'TELE2'],
  ['two\nlines\r', 'two␊lines␍'],
  ['\u001b[31mred', '␛[31mred'],
  ['abc\u202ecba', 'abc⟨U+202E⟩cba'],
])('keeps %j on one line, with nothing hidden', (text, shown) => {
  expect(inLine(text)).toBe(shown);
});
