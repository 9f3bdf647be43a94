import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/ejoin/charset.ts';

const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();
const bytes = (...values: readonly number[]): Buffer => Buffer.from(values);

/** The bytes of a text of ASCII and Cyrillic letters in windows-1251. */
const cp1251 = (text: string): Buffer =>
  Buffer.from(
    text.replace(/[А-я]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x350)),
    'latin1',
  );

const TEXTS = [
  'Your code is 123456',
  'Ваш код: 482913. Никому его не сообщайте',
  '您的验证码是 482913，请勿泄露',
  'رمز التحقق الخاص بك هو 482913',
  'קוד האימות שלך הוא 482913',
  'รหัสของคุณคือ 482913',
  '認証コードは482913です',
  '인증번호는 482913 입니다',
  'आपका कोड 482913 है',
  'Kods: 482913 🔐 nesniedz nevienam',
];

describe('UTF-8 and UTF-16', () => {
  it.each(TEXTS)('%s', (text) => {
    expect(decodeText(Buffer.from(text))).toEqual({ text, quality: 'certain' });
    expect(decodeText(Buffer.from(`\ufeff${text}`))).toEqual({ text, quality: 'certain' });
    expect(decodeText(Buffer.from(`\ufeff${text}`, 'utf16le'))).toEqual({ text, quality: 'certain' });
    expect(decodeText(utf16be(`\ufeff${text}`))).toEqual({ text, quality: 'certain' });
    expect(decodeText(Buffer.from(text, 'utf16le'))).toEqual({ text, quality: 'likely' });
    expect(decodeText(utf16be(text))).toEqual({ text, quality: 'likely' });
  });

  it.each(['Подтверждение', 'Επιβεβαίωση', 'تأكيد'])('one word in UTF-16 without a zero byte: %s', (text) => {
    expect(decodeText(utf16be(text)).text).toBe(text);
    expect(decodeText(Buffer.from(text, 'utf16le')).text).toBe(text);
  });

  it('reads Chinese in UTF-16 that has neither a mark nor a zero byte', () => {
    const text = '尊敬的客户您的验证码已经发送请注意查收';
    expect(decodeText(utf16be(text))).toEqual({ text, quality: 'likely' });
    expect(decodeText(Buffer.from(text, 'utf16le'))).toEqual({ text, quality: 'likely' });
  });

  it.each([
    ['padding', Buffer.from('hello\0\0\0'), 'hello'],
    ['padding of UTF-16', Buffer.from('hello\0\0', 'utf16le'), 'hello'],
    ['nothing but padding', Buffer.alloc(6), ''],
    ['nothing', Buffer.alloc(0), ''],
  ])('drops trailing NULs: %s', (_, input, text) => {
    expect(decodeText(input).text).toBe(text);
  });

  it('drops a character that is cut off at the end, and says so', () => {
    expect(decodeText(Buffer.from('Ваш код').subarray(0, -1))).toEqual({ text: 'Ваш ко', quality: 'poor' });
    expect(decodeText(Buffer.from('ok 🔐').subarray(0, -2))).toEqual({ text: 'ok ', quality: 'poor' });
  });

  it('shows the rest where single bytes are damaged', () => {
    const damaged = Buffer.concat([
      Buffer.from('Код'),
      bytes(0xff),
      Buffer.from(': 482913, никому не сообщайте'),
    ]);
    expect(decodeText(damaged)).toEqual({ text: 'Код\ufffd: 482913, никому не сообщайте', quality: 'poor' });
  });
});

describe('what old firmware passes on', () => {
  it.each([
    [
      'GBK',
      bytes(0xc4, 0xfa, 0xb5, 0xc4, 0xd1, 0xe9, 0xd6, 0xa4, 0xc2, 0xeb, 0xca, 0xc7, 0x34, 0x38),
      '您的验证码是48',
    ],
    ['a single Chinese character', bytes(0xba, 0xc3), '好'],
    ['windows-1251', cp1251('Ваш код 482913, никому не сообщайте'), 'Ваш код 482913, никому не сообщайте'],
    [
      'windows-1252',
      Buffer.from('Votre code créé est 482913, à saisir', 'latin1'),
      'Votre code créé est 482913, à saisir',
    ],
    [
      'windows-1252 with a euro',
      bytes(0x42, 0x61, 0x6c, 0x61, 0x6e, 0x63, 0x65, 0x20, 0x35, 0x80),
      'Balance 5€',
    ],
    ['an even French text', Buffer.from('numéro 12', 'latin1').subarray(0, 8), 'numéro 1'],
  ])('%s', (_, input, text) => {
    expect(decodeText(input)).toEqual({ text, quality: 'likely' });
  });
});

const written = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\0-\x1f\x7f]/g, ''));

it('reads every text in UTF-8 as it is, and says that it is certain', () => {
  fc.assert(
    fc.property(written, (text) => {
      expect(decodeText(Buffer.from(text))).toEqual({
        text: text.replace(/^\ufeff+/, ''),
        quality: 'certain',
      });
    }),
  );
});

it('reads any bytes, always the same way', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (input) => {
      expect(decodeText(Buffer.from(input))).toEqual(decodeText(Buffer.from(input)));
    }),
  );
});
