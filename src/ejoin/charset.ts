import { isUtf8 } from 'node:buffer';
import { isDamagedUtf8, withoutSurrogates } from './utf8.ts';

/**
 * Characters that stand for two septets of GSM 7-bit text, the escape and the one after it (3GPP TS 23.038, 6.2.1.1). The second
 * one comes as its value or, where firmware read it by the default alphabet (6.2.1), as its character there.
 */
const EXTENSION: Readonly<Record<string, string>> = {
  '\n': '\f',
  '\u0014': '^',
  Λ: '^',
  '(': '{',
  ')': '}',
  '/': '\\',
  '<': '[',
  '=': '~',
  '>': ']',
  '@': '|',
  '¡': '|',
  e: '€',
};
const ESCAPE = '\u001b';
const ESCAPED = /\u001b([\n\u0014Λ()/<=>@¡e])/g;

/** Decodes the escapes of GSM's extension table that a module left in a text. Others, as of terminals, stay. */
export function decodeExtensions(text: string): string {
  if (!text.includes(ESCAPE)) return text;
  return text.replace(ESCAPED, (written, second: string) => EXTENSION[second] ?? written);
}

/** Bytes read as text. */
export interface Reading {
  readonly text: string;
  /**
   * `certain`: valid UTF-8 without control characters, or marked as UTF-16. `likely`: another charset fits well.
   * `damaged`: one of these, and some of it is lost or does not belong there. `poor`: nothing fits; the text is what can
   * be shown.
   */
  readonly quality: 'certain' | 'likely' | 'damaged' | 'poor';
}

/**
 * Finds out in which charset a text is and reads it: UTF-8, UTF-16 (by its mark or its NULs), and what old firmware
 * passes on as it came from the module: GBK, windows-1251 (Cyrillic), windows-1252 (Western). The same bytes always
 * give the same text. Trailing NULs are padding and go; an incomplete last character goes as well. What is UTF-8 for the
 * most part is UTF-8, with U+FFFD where it is damaged, and surrogates in it (CESU-8) are what they stand for.
 */
export function decodeText(bytes: Buffer): Reading {
  return marked(bytes) ?? withNuls(bytes) ?? unmarked(withoutSurrogates(bytes));
}

function unmarked(bytes: Buffer): Reading {
  return utf8(bytes) ?? (isDamagedUtf8(bytes) ? read('utf8', bytes, 'damaged') : legacy(bytes));
}

const decoders = {
  utf8: new TextDecoder('utf-8', { ignoreBOM: true }),
  utf16le: new TextDecoder('utf-16le', { ignoreBOM: true }),
  utf16be: new TextDecoder('utf-16be', { ignoreBOM: true }),
  gbk: new TextDecoder('gb18030'),
  cyrillic: new TextDecoder('windows-1251'),
  western: new TextDecoder('windows-1252'),
} as const;

type Charset = keyof typeof decoders;

function read(charset: Charset, bytes: Uint8Array, quality: Reading['quality']): Reading {
  return { text: decodeExtensions(decoders[charset].decode(bytes).replace(/\0+$/, '')), quality };
}

/** Reads bytes that begin with a byte order mark. */
function marked(bytes: Buffer): Reading | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return markedUtf8(bytes.subarray(3));
  if (first === 0xff && second === 0xfe) return markedUtf16('utf16le', bytes.subarray(2));
  if (first === 0xfe && second === 0xff) return markedUtf16('utf16be', bytes.subarray(2));
  return null;
}

function markedUtf8(bytes: Buffer): Reading {
  const whole = withoutSurrogates(bytes);
  return marked(bytes) ?? utf8(whole) ?? read('utf8', whole, 'damaged');
}

function markedUtf16(charset: Charset, bytes: Buffer): Reading {
  const reading = read(charset, bytes, 'certain');
  return reading.text.includes('\ufffd') ? { ...reading, quality: 'damaged' } : reading;
}

/** Reads bytes with a U+0000 as UTF-16: no SMS contains U+0000, but every space and digit in UTF-16 contains a zero byte. */
function withNuls(bytes: Buffer): Reading | null {
  return unpadded(bytes).includes(0) ? utf16(bytes, 0.9) : null;
}

function unpadded(bytes: Buffer): Buffer {
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end--;
  return bytes.subarray(0, end);
}

/** Reads bytes in the better of the two byte orders, if at least the share `least` of the result are characters that people write. */
function utf16(bytes: Buffer, least: number): Reading | null {
  const even = bytes.subarray(0, bytes.length - (bytes.length % 2));
  const readings = [read('utf16be', even, 'likely'), read('utf16le', even, 'likely')];
  const [best] = readings
    .filter(({ text }) => plausibility(text) >= least)
    .sort((a, b) => scatter(a.text) - scatter(b.text));
  return best ?? null;
}

/** Counts the different first bytes of a text's UTF-16 units: few, where the byte order is right. */
function scatter(text: string): number {
  const blocks = new Set<number>();
  for (let at = 0; at < text.length; at++) blocks.add(text.charCodeAt(at) >> 8);
  return blocks.size;
}

/** Control characters that are in no SMS: a reading with many of them is a wrong one. */
const CONTROLS = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/g;

function controlsIn(text: string): number {
  return text.match(CONTROLS)?.length ?? 0;
}

function utf8(padded: Buffer): Reading | null {
  const bytes = unpadded(padded);
  const whole = bytes.subarray(0, completeLength(bytes));
  if (!isUtf8(whole)) return null;
  // One byte at the end of an English text is rather a letter of an older charset.
  if (bytes.length - whole.length === 1 && !/[^\0-\x7f]/.test(whole.toString('latin1'))) return null;
  const { text } = read('utf8', whole, 'certain');
  const controls = controlsIn(text);
  // In UTF-16, Cyrillic, Greek or Arabic letters all have the same control character as their first byte.
  const wide = controls * 3 >= bytes.length && bytes.length >= 8 ? utf16(bytes, 1) : null;
  return wide ?? { text, quality: controls === 0 && whole.length === bytes.length ? 'certain' : 'damaged' };
}

/** Returns the length without a UTF-8 character that is cut off at the end. */
function completeLength(bytes: Buffer): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) break;
    if (byte >= 0xc0) {
      const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return needed > back ? bytes.length - back : bytes.length;
    }
  }
  return bytes.length;
}

/** Reads a text that is neither marked nor UTF-8; guesses its charset from how the bytes stand together. */
function legacy(bytes: Buffer): Reading {
  const latin = bytes.toString('latin1').replace(/\0+$/, '');
  const controls = controlsIn(decodeExtensions(latin));
  if (controls === 0) {
    if (isCyrillic(latin)) return read('cyrillic', bytes, 'likely');
    if (isGb2312(latin)) return read('gbk', bytes, 'likely');
    if (share(latin, /[A-Za-z0-9 ]/g) >= 0.7) return read('western', bytes, 'likely');
  }
  // Nearly half of all pairs of bytes are a character of some script: what counts is Chinese or Japanese alone, or
  // one alphabet.
  const wide = bytes.length >= 12 ? utf16(bytes, 1) : null;
  if (wide && (share(wide.text, IDEOGRAPHIC) === 1 || scatter(wide.text) === 1)) return wide;
  const gbk = read('gbk', bytes, 'likely');
  if (controls === 0 && plausibility(gbk.text) === 1 && share(gbk.text, IDEOGRAPHIC) >= 0.5) return gbk;
  const repaired = read('utf8', bytes, 'poor');
  return share(repaired.text, /\ufffd/g) < 0.2 ? repaired : read('western', bytes, 'poor');
}

/** Checks for words of letters above 0xC0, mostly lower-case ones (0xE0 and up), which GBK uses evenly. */
function isCyrillic(latin: string): boolean {
  const high = latin.match(/[\u0080-\u00ff]/g)?.length ?? 0;
  const lower = latin.match(/[\u00e0-\u00ff]/g)?.length ?? 0;
  const other = latin.match(/[\u0080-\u00bf]/g)?.length ?? 0;
  const plain = latin.match(/[A-Za-z]/g)?.length ?? 0;
  return high >= 4 && lower >= 0.6 * high && other <= 0.1 * high && high > plain;
}

/**
 * Checks whether everything above 0x80 is in pairs of the GB2312 table: two characters together, and more where there are Latin letters.
 */
function isGb2312(latin: string): boolean {
  const runs = latin.match(/[\u0080-\u00ff]+/g) ?? [];
  const bytes = runs.reduce((sum, run) => sum + run.length, 0);
  return runs.length > 0 && runs.every(isPairs) && (bytes >= 4 * runs.length || !/[A-Za-z]/.test(latin));
}

function isPairs(run: string): boolean {
  for (let at = 0; at < run.length; at += 2) {
    const [lead, trail] = [run.charCodeAt(at), run.charCodeAt(at + 1)];
    const known = (lead >= 0xa1 && lead <= 0xa9) || (lead >= 0xb0 && lead <= 0xf7);
    if (!known || !(trail >= 0xa1 && trail <= 0xfe)) return false;
  }
  return true;
}

/** Characters that people write: the scripts in use, punctuation, symbols and emoji. */
const WRITTEN =
  /[\t\n\r\u0020-\u007e\u00a0-\u052f\u0531-\u06ff\u0900-\u0dff\u0e01-\u0e5b\u10a0-\u10ff\u1e00-\u1fff\u2010-\u2027\u20a0-\u20bf\u2100-\u214f\u2190-\u21ff\u2600-\u27bf\u3000-\u30ff\u4e00-\u9fa5\uac00-\ud7a3\uff01-\uff5e]|[\u{1f000}-\u{1faff}]/gu;

const IDEOGRAPHIC = /[\u3000-\u30ff\u4e00-\u9fa5\uff01-\uff5e]/g;

/** Returns the share of a text's characters that are commonly written, 0 to 1. */
function plausibility(text: string): number {
  return share(text, WRITTEN);
}

/** Returns the share of the UTF-16 units of `text` that `pattern` (global) matches, 0 to 1. */
function share(text: string, pattern: RegExp): number {
  let matched = 0;
  for (const [match] of text.matchAll(pattern)) matched += match.length;
  return text.length === 0 ? 1 : matched / text.length;
}
