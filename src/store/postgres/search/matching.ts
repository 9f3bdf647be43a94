import type { Need } from '../../contract/reader.ts';
import type { Searched } from '../../contract/search.ts';

/** Three characters in a row that an index of trigrams has: letters and digits, as far as the database knows them as such. */
const INDEXED = { unicode: /[\p{L}\p{N}]{3}/u, ascii: /[a-z0-9]{3}/i } as const;
export type Alphabet = keyof typeof INDEXED;

/** A condition on the texts of an event, with its parameters. */
export interface Condition {
  readonly sql: string;
  readonly values: readonly string[];
}

/**
 * Builds the condition for texts that have what is needed.
 *
 * @param first number of its first parameter
 * @returns null where the index is of no help: no string has three characters in a row that it knows
 */
export function conditionOf(needs: readonly Need[], alphabet: Alphabet, first: number): Condition | null {
  const isHelp = needs.some(({ oneOf }) => oneOf.every((text) => INDEXED[alphabet].test(text)));
  if (!isHelp) return null;
  const values: string[] = [];
  const parts = needs.map(({ part, oneOf }) => {
    const any = oneOf.map((text) => `${part} LIKE $${first + values.push(patternOf(text)) - 1}`);
    return `(${any.join(' OR ')})`;
  });
  return { sql: parts.join(' AND '), values };
}

/** Writes a pattern for texts with this string in it. No text of PostgreSQL holds NUL or half of a surrogate pair: any character may stand there. */
function patternOf(text: string): string {
  const literal = text.replace(/[\\%_]/g, '\\$&');
  return `%${literal.replace(/[\0\p{Cs}]/gu, '_')}%`;
}

/** Writes what is searched of a part of an event as one text. */
export function textOf(forms: Searched['text']): string {
  return forms.join('\n');
}
