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

const written = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\0-\x1f\x7f]/g, ''));

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
    expect(decodeText(Buffer.from('Ваш код').subarray(0, -1))).toEqual({
      text: 'Ваш ко',
      quality: 'damaged',
    });
    expect(decodeText(Buffer.from('ok 🔐').subarray(0, -2))).toEqual({ text: 'ok ', quality: 'damaged' });
  });

  it('shows the rest where single bytes are damaged', () => {
    const damaged = Buffer.concat([
      Buffer.from('Код'),
      bytes(0xff),
      Buffer.from(': 482913, никому не сообщайте'),
    ]);
    expect(decodeText(damaged)).toEqual({
      text: 'Код\ufffd: 482913, никому не сообщайте',
      quality: 'damaged',
    });
  });
});

/** A text of which some bytes are no characters: `{D0}` is the byte 0xD0. */
const damaged = (text: string): Buffer =>
  Buffer.concat(
    text.split(/(\{[0-9A-F]{2}\})/).map((part) => {
      const [, hex] = /^\{(..)\}$/.exec(part) ?? [];
      return hex === undefined ? Buffer.from(part) : Buffer.from(hex, 'hex');
    }),
  );

describe('damaged UTF-8 is UTF-8', () => {
  it.each([
    ['Ваш код 448139{D0} не говорите', 'Ваш код 448139\ufffd не говорите'],
    ['Tu código es 448155{C3} no lo compartas', 'Tu código es 448155\ufffd no lo compartas'],
    [
      'Ihr Code für die Überweisung lautet 448156{C3}. Bitte nicht weitergeben',
      'Ihr Code für die Überweisung lautet 448156\ufffd. Bitte nicht weitergeben',
    ],
    ['Jūsu kods{FF} ir 448157', 'Jūsu kods\ufffd ir 448157'],
    ['您的验证码是{E6}{82} 448158，请勿泄露', '您的验证码是\ufffd 448158，请勿泄露'],
    ['Code 448159 🔐{9F}{94}{90} gültig', 'Code 448159 🔐\ufffd\ufffd\ufffd gültig'],
    ['{EF}{BB}{BF}Code {E4} 448160', 'Code \ufffd 448160'],
    ['{ED}{A0}{BD} ваш код 448161', '\ufffd\ufffd\ufffd ваш код 448161'],
  ])('%s', (written, text) => {
    expect(decodeText(damaged(written))).toEqual({ text, quality: 'damaged' });
  });

  it.each([
    ['Votre compte est activ\u00e9'],
    ['Pour le menu du \u00abCAF\u00c9\u00bb \u00e0 5 \u20ac'],
    ['Rendez-vous au \u00abCAF\u00c9\u00bb demain matin'],
    ['Ol\u00e1, c\u00f3digo 448162'],
    ['\u00dcberpr\u00fcfung: 448163'],
  ])('but what an older charset explains is not: %s', (text) => {
    const windows1252 = Buffer.from(text.replace('\u20ac', '\u0080'), 'latin1');
    expect(decodeText(windows1252)).toEqual({ text, quality: 'likely' });
  });
});

describe('CESU-8 is read as what its surrogates stand for', () => {
  const cesu8 = (text: string): Buffer =>
    Buffer.concat(
      Array.from({ length: text.length }, (_, at) => {
        const unit = text.charCodeAt(at);
        const wide = [0xe0 | (unit >> 12), 0x80 | ((unit >> 6) & 0x3f), 0x80 | (unit & 0x3f)];
        return unit >= 0xd800 && unit <= 0xdfff ? Buffer.from(wide) : Buffer.from(text.charAt(at));
      }),
    );

  it.each(['Code 448164 🔐', '🎉🎉 448165', 'Ваш код 448166 🔐 никому', '𝟒𝟒𝟖𝟏𝟔𝟕'])('%s', (text) => {
    expect(decodeText(cesu8(text))).toEqual({ text, quality: 'certain' });
  });

  it('of any text', () => {
    fc.assert(
      fc.property(written, (text) => {
        expect(decodeText(cesu8(text))).toEqual(decodeText(Buffer.from(text)));
      }),
    );
  });
});

describe("escapes of GSM's extension table (3GPP TS 23.038, 6.2.1.1)", () => {
  it.each([
    ['448144\u001be', '448144€'],
    ['\u001b(a\u001b) \u001b<b\u001b> c\u001b=d \u001b/e \u001b@ \u001b\u0014', '{a} [b] c~d \\e | ^'],
    ['Код \u001bΛ \u001b¡ 5\u001be', 'Код ^ | 5€'],
  ])('%j', (left, text) => {
    expect(decodeText(Buffer.from(left))).toEqual({ text, quality: 'certain' });
    expect(decodeText(Buffer.from(`\ufeff${left}`, 'utf16le'))).toEqual({ text, quality: 'certain' });
  });

  it('in an older charset', () => {
    expect(decodeText(Buffer.from('Cr\u00e9dit restant: 5\u001be', 'latin1'))).toEqual({
      text: 'Crédit restant: 5€',
      quality: 'likely',
    });
  });

  it.each(['\u001b[2J', 'a\u001b b', 'a\u001b'])('others stay, and are control characters: %j', (text) => {
    expect(decodeText(Buffer.from(text))).toEqual({ text, quality: 'damaged' });
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

/** How many characters of several bytes are in UTF-8 for sure. */
const wideIn = (text: string): number => Array.from(text).filter((char) => char > '\u007f').length;

it('never takes a text in UTF-8 that lost a byte for another charset', () => {
  const letters = fc.constantFrom(...Array.from('äéß€жшעبคज認証🔐abc 448139'));
  const texts = fc.oneof(
    written,
    fc.array(letters, { maxLength: 12 }).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(texts, fc.nat(), (text, place) => {
      const whole = Buffer.from(text);
      const lost = place % Math.max(1, whole.length);
      const rest = Buffer.concat([whole.subarray(0, lost), whole.subarray(lost + 1)]);
      const expected = new TextDecoder('utf-8', { ignoreBOM: true }).decode(rest);
      fc.pre(wideIn(expected.replaceAll('\ufffd', '')) >= 2 && !/^\ufeff|^\ufffe/.test(text));
      // A last character that is cut off goes without a trace; a U+FFFD before it is of the text itself, and stays.
      const before = Array.from(text).slice(0, -1).join('');
      const isCutOff = lost >= Buffer.byteLength(before);
      expect([expected, ...(isCutOff ? [before] : [])]).toContain(decodeText(rest).text);
    }),
    { numRuns: 1_000 },
  );
});
