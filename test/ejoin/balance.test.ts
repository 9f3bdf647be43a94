import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PortEntry } from '../../src/ejoin/port-entry.ts';

/** The balance that a port's entry says. */
function readAmount(bal: unknown): number | undefined {
  return PortEntry.parse({ port: '1A', bal }).balance;
}

it.each<[unknown, number]>([
  ['0.00', 0],
  ['4.20', 4.2],
  [4.2, 4.2],
  [0, 0],
  ['-3.20', -3.2],
  ['1,000.50', 1_000.5],
  ['1.000,50', 1_000.5],
  ['1,234,567', 1_234_567],
  ['1.234.567', 1_234_567],
  ['1.234.567,8', 1_234_567.8],
  ['1,00,000.50', 100_000.5],
  ['1 000,50', 1_000.5],
  ['1\u00a0000.50', 1_000.5],
  ["1'000.50", 1_000.5],
  ['12,5', 12.5],
  ['12,50 EUR', 12.5],
  ['0,125', 0.125],
  ['€ 3.20', 3.2],
  ['€3,20', 3.2],
  ['Rs.5.00', 5],
  ['USD 5', 5],
  ['3.20 грн.', 3.2],
  ['€ -3.20', -3.2],
])('%j is %d', (written, amount) => {
  expect(readAmount(written)).toBe(amount);
});

it.each([
  ...[
    '',
    ' ',
    'many',
    'NaN',
    '1,000',
    '12.5.1',
    '1,00.5',
    '1.00,5,0',
    '1e3',
    '0x10',
    '5/10',
    '3.20-',
    '- 3.20',
  ],
  ...['(3.20)', '5.00 until 31.01', 'plan 2: 3.20', '1 2', '1 00', '.', '9'.repeat(40)],
  ...[null, undefined, {}, [], true],
])('%j is unknown', (written) => {
  expect(readAmount(written)).toBeUndefined();
});

it('is what a number in any common form says', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -99_999_999, max: 99_999_999 }),
      fc.constantFrom('en', 'de', 'en-IN', 'fr', 'de-CH'),
      (cents, locale) => {
        const amount = cents / 100;
        const written = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 })
          .format(amount)
          .replace('\u2212', '-');
        expect(readAmount(written)).toBe(amount);
      },
    ),
  );
});
