import { readText } from './fields.ts';

/** One number with words, signs of currencies and blanks around it. */
const ALONE = /^([^\d()]*?)([+-]?)(\d(?:[\d.,'\u2019 \u00a0\u202f]*\d)?)([^\d()]*)$/u;
const BLANKS = /[ \u00a0\u202f'\u2019]/g;

/** How amounts are written, most telling first; what stands in groups has no other sense than thousands. */
const FORMS: readonly { readonly form: RegExp; readonly thousands: RegExp }[] = [
  { form: /^\d+(?:\.\d+)?$/, thousands: /$^/ },
  { form: /^\d{1,3}(?:,\d{2,3})*,\d{3}\.\d+$/, thousands: /,/g },
  { form: /^\d{1,3}(?:,\d{3}){2,}$/, thousands: /,/g },
  { form: /^\d{1,3}(?:\.\d{3})+,\d+$/, thousands: /\./g },
  { form: /^\d{1,3}(?:\.\d{3}){2,}$/, thousands: /\./g },
  // "1,000" may be either, "12,5" and "0,125" may not.
  { form: /^(?:0,\d+|\d+,(?:\d{1,2}|\d{4,}))$/, thousands: /$^/ },
];
const SPACED = /^\d{1,3}(?:[ \u00a0\u202f'\u2019]\d{3})+(?:[.,]\d+)?$/;

/**
 * Reads an amount of money as gateways pass it on from an operator's answer: with separators of thousands, a decimal
 * comma, a currency before or after it.
 *
 * @returns undefined where it could be another amount as well, or is none
 */
export function readAmount(value: unknown): number | undefined {
  const [, before = '', sign, digits = '', after = ''] = ALONE.exec(readText(value) ?? '') ?? [];
  if (/[-+]/.test(before) || /^\s*[-+]/.test(after) || digits.length > 24) return undefined;
  const plain = SPACED.test(digits) ? digits.replace(BLANKS, '') : digits;
  const found = FORMS.find(({ form }) => form.test(plain));
  if (!found) return undefined;
  const number = Number(plain.replace(found.thousands, '').replace(',', '.'));
  return sign === '-' ? -number : number;
}
