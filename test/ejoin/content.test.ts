import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeContent } from '../../src/ejoin/content.ts';
import { base64, HEADER } from './bodies.ts';

const clean = (content: string): string => {
  const { text, damaged } = decodeContent(content);
  expect(damaged).toBe(false);
  return text;
};

describe('base64', () => {
  it.each([
    'Your code is 482913',
    'Ваш код 482913',
    '您的验证码是482913',
    'a',
    '1',
    '',
    '   ',
    'a\nb\n',
    '🔐',
  ])('is undone: %j', (text) => {
    expect(clean(base64(text))).toBe(text);
    expect(clean(base64(HEADER + text))).toBe(text);
  });

  it('may be wrapped into lines', () => {
    const wrapped = base64('A text that is long enough to be wrapped').replace(/.{20}/g, '$&\r\n');
    expect(clean(wrapped)).toBe('A text that is long enough to be wrapped');
  });

  it('may lack its padding', () => {
    expect(clean(base64('Your code is 1234').replace(/=+$/, ''))).toBe('Your code is 1234');
  });

  it('may hold another charset', () => {
    expect(clean(base64(Buffer.from('Votre code créé: 482913', 'latin1')))).toBe('Votre code créé: 482913');
    expect(clean(base64(Buffer.from('Код 482913', 'utf16le')))).toBe('Код 482913');
  });

  it('may end in NULs', () => {
    expect(clean(base64('Your code is 1234\0\0\0'))).toBe('Your code is 1234');
  });

  it('of a very long text', () => {
    const text = 'Долгий рассказ. '.repeat(10_000);
    expect(clean(base64(HEADER + text))).toBe(text);
  });
});

it.each([
  ...['Hello world', 'Your code is 123456', 'G-482913', 'Ваш код 482913', 'OK', 'Hi!', 'yes\nno'],
  ...[
    '1234',
    '123456',
    '12345678',
    '4829',
    'test',
    'Stop',
    'STOP',
    'hello',
    'Hello',
    'book',
    'blob',
    'Ja',
    'A1B2C3D4',
    'abcd1234',
  ],
])('plain text stays what it is: %j', (text) => {
  expect(clean(text)).toBe(text);
});

it.each(['abcdefghIJKL1234', 'www.example.com/abcdefghijklmnopqrstuvwxyz0123456789', 'Zugangscode7Kq2Lm9x'])(
  'what looks like base64 but decodes to nothing is shown as it is: %s',
  (text) => {
    expect(decodeContent(text).text).toBe(text);
  },
);

it('plain text may have a header block and NULs as well', () => {
  expect(decodeContent(`${HEADER}Hello\0`)).toMatchObject({
    text: 'Hello',
    header: { smsc: '37129999100' },
    damaged: false,
  });
});

describe('stray control characters', () => {
  it.each([
    ['an escape', 'Your code\u001b is 482913'],
    ['several', '\u001b[2J\u001b]0;title\u0007 your code is 884422'],
    ['a NUL within', 'code 123456 \u0000 \u202e end'],
    ['in another script', 'Ваш код\u0002 482913'],
  ])('%s do not hide the text around them', (_, text) => {
    expect(decodeContent(base64(text))).toMatchObject({ text, header: null, damaged: true });
  });
});

describe('damaged base64', () => {
  const whole = base64(`${HEADER}Your code is 482913, tell no one`);

  it('cut off: shows what is there', () => {
    expect(decodeContent(whole.slice(0, -3))).toMatchObject({
      text: 'Your code is 482913, tell no ',
      damaged: true,
    });
  });

  it('with a foreign character: keeps the rest in place', () => {
    const at = whole.length - 12;
    const { text, damaged } = decodeContent(`${whole.slice(0, at)}?${whole.slice(at + 1)}`);
    expect(damaged).toBe(true);
    expect(text.startsWith('Your code is 482913')).toBe(true);
    expect(text.endsWith('no one')).toBe(true);
  });

  it('with a character missing in the header: finds the text from the end', () => {
    const sixtieth = whole.slice(0, 60) + whole.slice(61);
    expect(decodeContent(sixtieth)).toMatchObject({
      text: 'Your code is 482913, tell no one',
      damaged: true,
    });
  });

  it('beyond repair: shows the content as it came', () => {
    const garbage = base64(Buffer.from(Array.from({ length: 40 }, (_, at) => (at * 89 + 3) % 32)));
    expect(decodeContent(garbage)).toMatchObject({ text: garbage, header: null, damaged: true });
  });
});

describe('UTF-8 of which some bytes are damaged', () => {
  const damaged = (before: string, byte: number, after: string): string =>
    base64(Buffer.concat([Buffer.from(before), Buffer.from([byte]), Buffer.from(after)]));

  it.each([
    ['Ваш код 448139', 0xd0, ' не говорите'],
    ['Tu código es 448155', 0xc3, ' no lo compartas'],
    ['Ihr Code für die Überweisung lautet 448156', 0xc3, '. Bitte nicht weitergeben'],
    ['验证码', 0xe6, '448158'],
  ])('is shown but for them: %s', (before, byte, after) => {
    const text = `${before}\ufffd${after}`;
    expect(decodeContent(damaged(before, byte, after))).toMatchObject({
      text,
      damaged: true,
      undecoded: false,
    });
    expect(decodeContent(damaged(HEADER + before, byte, after))).toMatchObject({ text, damaged: true });
  });

  it('is damaged as well where somebody else lost them', () => {
    expect(decodeContent(base64('Код\ufffd 448170'))).toMatchObject({
      text: 'Код\ufffd 448170',
      damaged: true,
    });
    expect(decodeContent('Код\ufffd 448170')).toMatchObject({ text: 'Код\ufffd 448170', damaged: true });
  });
});

it.each([
  ['Your code:\r\n448171\r\n', 'Your code:\n448171\n'],
  ['Your code:\r448172', 'Your code:\n448172'],
  ['448144\u001be', '448144€'],
])('line ends and escapes of GSM are the same in every text: %j', (written, text) => {
  for (const content of [written, HEADER + written, base64(written), base64(HEADER + written)])
    expect(clean(content)).toBe(text);
});

describe('what cannot be decoded', () => {
  const binary = Buffer.from('0605040b8423f0fe01c3a4dc998f17b2e5a9c07a8890f1d2', 'hex');

  it.each([
    ['a few bytes', 'hK8ZzA=='],
    ['a binary SMS', base64(binary)],
    ['a binary SMS after a header block', base64(Buffer.concat([Buffer.from(HEADER), binary]))],
    [
      'base64 that is no text',
      base64(Buffer.from(Array.from({ length: 40 }, (_, at) => (at * 89 + 3) % 32))),
    ],
  ])('says so: %s', (_, content) => {
    expect(decodeContent(content)).toMatchObject({ undecoded: true, damaged: true });
  });

  it.each([
    ['Your code is 482913'],
    ['Your code\u001b is 482913'],
    ['Ваш код 482913, никому не сообщайте'],
    ['\u00dcberweisung'],
  ])('unlike what can: %j', (text) => {
    expect(decodeContent(base64(text)).undecoded).toBe(false);
    expect(decodeContent(text).undecoded).toBe(false);
  });
});

describe('any text', () => {
  const texts = fc
    .string({ unit: 'binary', maxLength: 300 })
    .filter((text) => text.isWellFormed() && !/[\0-\x08\x0b-\x1f\x7f]|^\ufeff/.test(text));

  it('round-trips through base64 and a header block', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(decodeContent(base64(HEADER + text)).text).toBe(text);
      }),
    );
  });

  it('round-trips through base64 alone', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(decodeContent(base64(text)).text).toBe(text);
      }),
    );
  });

  it('is never lost: content that is not empty has a text', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (raw) => {
        fc.pre(raw.trim() !== '' && !raw.includes('\0'));
        expect(decodeContent(raw).text).not.toBe('');
      }),
    );
  });
});
