import type { SubjectId } from '../../../domain/subject.ts';
import type { Need, SearchedPart } from '../../contract/reader.ts';
import type { Searched } from '../../contract/search.ts';

/** Trigrams of one string that are looked for: a few of a long one narrow it down as well as all. */
const MOST_TRIGRAMS = 12;

/**
 * Builds an FTS5 expression (sqlite.org/fts5.html, 3) for rows that may have what is needed. Without positions in the index a string is
 * only known by its trigrams, in whatever order: a match is a candidate.
 *
 * @param subjects subjects of which the row must have one; null: any
 * @returns null where the index is of no help: no string has three characters in a row
 */
export function matchOf(needs: readonly Need[], subjects: ReadonlySet<SubjectId> | null): string | null {
  const lists = needs
    .map(({ part, oneOf }) => oneOf.map((text) => trigramsOf(text).map((one) => placed(part, one))))
    .filter((list) => list.every(isLong));
  if (lists.length === 0) return null;
  const conditions = lists.map((list) => anyOf(list.map((trigrams) => allOf(trigrams.map(quoted)))));
  if (subjects !== null) conditions.push(anyOf([...subjects].map(subjectToken).map(quoted)));
  return allOf(conditions);
}

const isLong = (trigrams: readonly string[]): boolean => trigrams.length > 0;
const anyOf = (parts: readonly string[]): string => `(${parts.join(' OR ')})`;
const allOf = (parts: readonly string[]): string => parts.join(' AND ');
const quoted = (token: string): string => `"${token.replaceAll('"', '""')}"`;

/** Returns trigrams that stand in every text with this string in it, spread over it. */
function trigramsOf(text: string): string[] {
  const characters = Array.from(text);
  const all = new Set<string>();
  for (let at = 0; at + 3 <= characters.length; at++) {
    const trigram = characters.slice(at, at + 3);
    if (trigram.every(isWhole)) all.add(trigram.join(''));
  }
  const distinct = [...all];
  const step = Math.max(1, (distinct.length - 1) / (MOST_TRIGRAMS - 1));
  return distinct.filter((_, i) => Math.floor(i / step) > Math.floor((i - 1) / step));
}

/** Checks for a character that the index keeps as it is: SQLite leaves out NUL, and half a surrogate pair is none. */
function isWhole(character: string): boolean {
  return character !== '\0' && !/^[\ud800-\udfff]$/.test(character);
}

/** Writes what is searched of an event as the words of its row. */
export function wordsOf(searched: Searched): string {
  const parts = ['text', 'party'] as const;
  return parts.flatMap((part) => searched[part].map((text) => placed(part, text))).join('\n');
}

/** Planes of private use (unicode.org, 23.5), in which nobody's text is written: of subjects, and of parties. */
const OF_SUBJECTS = 0xf0000;
const OF_PARTIES = 0x100000;
const DIGIT = 2 ** 15;

/** Writes parties in characters of their own, so that a word is not looked for where a party is called so. */
function placed(part: SearchedPart, text: string): string {
  if (part === 'text') return text;
  return text.replaceAll(/[^\0\ud800-\udfff]/g, (unit) =>
    String.fromCodePoint(OF_PARTIES + unit.charCodeAt(0)),
  );
}

/** Writes a subject as three characters of private use, one trigram of its own: the index finds rows by text and subject at once. */
export function subjectToken(subject: SubjectId): string {
  const digits = [Math.floor(subject / DIGIT ** 2), Math.floor(subject / DIGIT) % DIGIT, subject % DIGIT];
  return String.fromCodePoint(...digits.map((digit) => OF_SUBJECTS + digit));
}
