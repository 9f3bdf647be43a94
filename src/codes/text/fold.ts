import { variants } from '../languages/variants.ts';
import { cutFromSlab } from './slab.ts';

/** Class of a folded character; the numbers are stored in `Folded.classes`. */
export const CharClass = {
  mark: 0,
  space: 1,
  newline: 2,
  digit: 3,
  latin: 4,
  spaced: 5,
  unspaced: 6,
} as const;

/**
 * A text made comparable: lower case, no accents, ASCII digits, no invisible characters. Control characters stay and
 * divide what is around them, as something is lost there; so does U+FFFD, but within a word, which mostly got one too many.
 * Index i of `codes` and `classes` came from the UTF-16 offset `at[i]` of the text; `at[length]` is the text's end.
 */
export interface Folded {
  readonly text: string;
  readonly length: number;
  readonly codes: Uint16Array;
  readonly classes: Uint8Array;
  readonly at: Uint32Array;
}

/** Texts are looked at up to this many UTF-16 units. */
const TEXT_LIMIT = 10_000;

/** Scripts that are written without spaces between words (Hangul: particles cling to the word). */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー々]/u;
const INVISIBLE = /[\p{Cf}\u0300-\u036f\u0591-\u05c7\u0640\u064b-\u065f\u0670\ufe00-\ufe0f]/u;
const DIGIT = /\p{Nd}/u;
const LETTER = /[\p{L}\p{M}]/u;
const DASH = /[\u2010-\u2015\u2212\u2043\ufe58\ufe63]/u;

/** The longest expansion that is kept; some ligatures stand for whole sentences and would only blow texts up. */
export const EXPANSION_LIMIT = 4;

interface FoldedChar {
  readonly codes: readonly number[];
  readonly classes: readonly number[];
}

/** Returns the value of a decimal digit of any script. Unicode keeps the ten digits of every script in a row, zero first. */
const digitValue = (codePoint: number): number => {
  let zero = codePoint;
  while (codePoint - zero < 9 && DIGIT.test(String.fromCodePoint(zero - 1))) zero--;
  return codePoint - zero;
};

const classOf = (char: string): number => {
  if (char === '\n' || char === '\r' || char === '\u2028' || char === '\u2029') return CharClass.newline;
  if (/\s/u.test(char)) return CharClass.space;
  if (/[0-9]/.test(char)) return CharClass.digit;
  if (/[a-z]/.test(char)) return CharClass.latin;
  if (UNSPACED.test(char)) return CharClass.unspaced;
  return LETTER.test(char) ? CharClass.spaced : CharClass.mark;
};

const foldChar = (codePoint: number): FoldedChar => {
  const char = String.fromCodePoint(codePoint);
  let folded: string;
  if (/[\n\r\t]/.test(char)) folded = char;
  else if (INVISIBLE.test(char)) folded = '';
  else if (DASH.test(char)) folded = '-';
  else if (DIGIT.test(char) && codePoint < 0xff00) folded = String(digitValue(codePoint));
  else {
    const plain = char
      .normalize('NFKC')
      .toLowerCase()
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .normalize('NFC');
    const equal = Array.from(plain, (c) => variants.get(c) ?? c).join('');
    folded = equal.length > EXPANSION_LIMIT ? char : equal;
  }
  const units = Array.from({ length: folded.length }, (_, i) => folded.charCodeAt(i));
  const classes = Array.from(folded).flatMap((c) => Array.from({ length: c.length }, () => classOf(c)));
  return { codes: units, classes };
};

/**
 * Folding one character is costly and texts use few different ones, so what it gives is kept: for characters of the
 * basic plane that stay one UTF-16 unit in tables, the class plus one (0: not met yet); for all others in a map.
 */
const simpleCodes = new Uint16Array(0x10000);
const simpleClasses = new Uint8Array(0x10000);
const others = new Map<number, FoldedChar>();
const OTHERS_LIMIT = 20_000;

const remember = (codePoint: number): FoldedChar => {
  const folded = foldChar(codePoint);
  const [code] = folded.codes;
  const [charClass] = folded.classes;
  if (codePoint <= 0xffff && folded.codes.length === 1 && code !== undefined && charClass !== undefined) {
    simpleCodes[codePoint] = code;
    simpleClasses[codePoint] = charClass + 1;
  } else if (others.size < OTHERS_LIMIT) others.set(codePoint, folded);
  return folded;
};

/** Stands for what could not be decoded. */
export const LOST_CHARACTER = '\ufffd';
const LOST = LOST_CHARACTER.charCodeAt(0);

/** The mark that one damaged character leaves. */
const MOST_LOST = 3;

/** Checks whether a letter follows what is lost at an offset. */
const goesOnAsWord = (text: string, from: number): boolean => {
  let i = from;
  while (i < from + MOST_LOST && text.charCodeAt(i) === LOST) i++;
  return /^\p{L}/u.test(text.slice(i, i + 2));
};

/** Room for characters that become longer; if it does not do, there is room for the longest possible result. */
const SPARE = 32;

const foldInto = (text: string, seen: number, room: number): Folded | null => {
  const { buffer, offset } = cutFromSlab(4 * (room + 1) + 2 * room + room);
  const at = new Uint32Array(buffer, offset, room + 1);
  const codes = new Uint16Array(buffer, offset + 4 * (room + 1), room);
  const classes = new Uint8Array(buffer, offset + 4 * (room + 1) + 2 * room, room);
  let length = 0;
  for (let i = 0; i < seen;) {
    const unit = text.charCodeAt(i);
    const simple = simpleClasses[unit] ?? 0;
    if (length + EXPANSION_LIMIT > room) return null;
    if (unit === LOST && isLetter(classes[length - 1]) && goesOnAsWord(text, i)) {
      i++;
      continue;
    }
    if (simple !== 0) {
      codes[length] = simpleCodes[unit] ?? 0;
      classes[length] = simple - 1;
      at[length++] = i++;
      continue;
    }
    const codePoint = text.codePointAt(i) ?? 0;
    const folded = others.get(codePoint) ?? remember(codePoint);
    for (let k = 0; k < folded.codes.length; k++) {
      codes[length] = folded.codes[k] ?? 0;
      classes[length] = folded.classes[k] ?? 0;
      at[length++] = i;
    }
    i += codePoint > 0xffff ? 2 : 1;
  }
  at[length] = seen;
  return { text, length, codes, classes, at };
};

/** Folds the first 10,000 characters of a text. Linear; never throws. */
export const fold = (text: string): Folded => foldWhole(text, Math.min(text.length, TEXT_LIMIT));

const foldWhole = (text: string, seen: number): Folded => {
  const folded = foldInto(text, seen, seen + SPARE) ?? foldInto(text, seen, (seen + 1) * EXPANSION_LIMIT);
  if (folded === null) throw new RangeError('a character became longer than EXPANSION_LIMIT');
  return folded;
};

/** Folds one character, for the phrases of the language data. */
export const foldCharacter = (codePoint: number): FoldedChar => {
  const simple = simpleClasses[codePoint] ?? 0;
  return simple === 0
    ? (others.get(codePoint) ?? remember(codePoint))
    : { codes: [simpleCodes[codePoint] ?? 0], classes: [simple - 1] };
};

/** Checks whether a class is that of a letter. */
export const isLetter = (charClass: number | undefined): boolean =>
  charClass !== undefined && charClass >= CharClass.latin;

/** Checks whether a class is that of a letter of a script that puts spaces between words, where words have borders. */
export const hasBorders = (charClass: number | undefined): boolean =>
  charClass === CharClass.latin || charClass === CharClass.spaced;

/** Returns the folded characters between two positions. */
export const foldedText = ({ codes, length }: Folded, start: number, end: number): string => {
  let out = '';
  for (let i = start; i < end && i < length; i++) out += String.fromCharCode(codes[i] ?? 0);
  return out;
};

const isAscii = (text: string): boolean => {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) >= 0x80) return false;
  return true;
};

/**
 * Returns the part of a text between two folded positions, as it was written but with ASCII letters and digits and without invisible
 * characters.
 */
export const written = (folded: Folded, start: number, end: number): string => {
  const part = folded.text.slice(folded.at[start] ?? 0, endOffset(folded, end));
  // Nearly every code is, and needs no look at its characters one by one.
  if (isAscii(part)) return part;
  let out = '';
  for (const char of part) {
    const codePoint = char.codePointAt(0) ?? 0;
    if (codePoint < 0x80) out += char;
    else if (DIGIT.test(char) && codePoint < 0xff00) out += String(digitValue(codePoint));
    else if (DASH.test(char)) out += '-';
    else if (!INVISIBLE.test(char)) out += char.normalize('NFKC');
  }
  return out;
};

/**
 * Returns the text's UTF-16 offset, exclusive, at which the folded position `end` (exclusive) ends; invisible characters after it are not
 * included.
 */
export const endOffset = (folded: Folded, end: number): number => {
  const last = folded.at[end - 1] ?? 0;
  return last + ((folded.text.codePointAt(last) ?? 0) > 0xffff ? 2 : 1);
};
