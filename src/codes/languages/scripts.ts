import { ROLES } from '../language.ts';
import type { Language, Phrases, Role } from '../language.ts';

/** One way of writing a language in another script: letters, or groups of them, and what they become. */
export type Script = Readonly<Record<string, string>>;

/** How a language is written otherwise. */
export interface Rewriting {
  readonly id: string;
  /** All ways that are in use; each phrase is written in every one of them. */
  readonly scripts: readonly Script[];
  /** Phrases with fewer letters are left out, since they would mean something else in other languages. */
  readonly least?: number;
}

/** Writes a phrase in a script: the longest group first, letters that the script does not name as they are. */
const inScript = (phrase: string, script: Script, longest: number): string => {
  let out = '';
  for (let i = 0; i < phrase.length;) {
    let width = longest;
    while (width > 1 && !(phrase.slice(i, i + width) in script)) width--;
    const group = phrase.slice(i, i + width);
    out += script[group] ?? group;
    i += width;
  }
  return out;
};

/** A language's data in another script, for texts in which its words are spelled with foreign letters. */
export const rewrite = (language: Language, { id, scripts, least = 1 }: Rewriting): Language => {
  const writers = scripts.map((script) => {
    const longest = Math.max(...Object.keys(script).map((group) => group.length));
    return (phrase: string): string => inScript(phrase.toLowerCase().normalize('NFC'), script, longest);
  });
  const rewritten = (phrases: Phrases): Phrases => {
    const long = phrases
      .split(',')
      .map((phrase) => phrase.trim())
      .filter((phrase) => phrase.length >= least);
    return Array.from(new Set(long.flatMap((phrase) => writers.map((write) => write(phrase))))).join(', ');
  };
  const roles = ROLES.flatMap((role): [Role, Phrases][] => {
    const phrases = language[role];
    return phrases === undefined ? [] : [[role, rewritten(phrases)]];
  });
  const numerals = Object.entries(language.numerals ?? {})
    .filter(([word]) => word.length >= least)
    .flatMap(([word, value]) => writers.map((write): [string, number] => [write(word), value]));
  return { id, ...Object.fromEntries(roles), numerals: Object.fromEntries(numerals) };
};
