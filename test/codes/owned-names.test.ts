import { describe, expect, it } from 'vitest';
import { findCode } from '../../src/codes/find-code.ts';
import { languages } from '../../src/codes/languages/index.ts';

/** By language: how names of codes begin, and a sentence around one that says "your". */
const SENTENCES: readonly (readonly [id: string, name: RegExp, before: string, behind: string])[] = [
  ['fr', /^code /, 'Votre ', ' est 482914'],
  ['es', /^(?:código|clave) /, 'Su ', ' es 482914'],
  ['es', /^(?:código|clave) /, 'Tu ', ' es 482914'],
  ['pt', /^(?:código|senha) /, 'Seu ', ' é 482914'],
  ['it', /^codice /, 'Il tuo ', ' è 482914'],
  ['ca', /^codi /, 'El teu ', ' és 482914'],
  ['pl', /^kod /, 'Twój ', ': 482914'],
  ['cs', /^kód /, 'Váš ', ': 482914'],
  ['ru', /^(?:код|пароль) /, 'Ваш ', ': 482914'],
  ['uk', /^(?:код|пароль) /, 'Ваш ', ': 482914'],
  ['vi', /^mã /, '', ' của bạn là 482914'],
  ['id', /^kode /, '', ' Anda adalah 482914'],
];

/** Names that are one-time codes where they are "yours". */
const OWN = new Set([
  'código de pago',
  'código pago',
  'código de pagamento',
  'kode bayar',
  'kode pembayaran',
  'kode unik',
]);

const phrases = (list: string | undefined): string[] =>
  (list ?? '').split(',').map((phrase) => phrase.trim().replace('*', ''));

describe('names of other numbers stay what they are where they are said to be "yours"', () => {
  it.each(SENTENCES)('%s, %s: "%s…"', (id, name, before, behind) => {
    const names = languages()
      .filter((language) => language.id === id)
      .flatMap(({ other, promo }) => [...phrases(other), ...phrases(promo)])
      .filter((phrase) => name.test(phrase) && !OWN.has(phrase));
    expect(names.length).toBeGreaterThan(3);
    expect(names.map((one) => before + one + behind).filter((text) => findCode(text) !== null)).toEqual([]);
  });
});
