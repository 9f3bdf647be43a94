import { ROLES } from '../lexicon/language.ts';
import type { Language, Phrases, Role } from '../lexicon/language.ts';

/** One way of writing a language in another script: letters, or groups of them, and what they become. */
export type Script = Readonly<Record<string, string>>;

/** Another language as it is written in other scripts. */
export interface Rewriting {
  readonly id: string;
  readonly of: Language;
  /** All ways that are in use; each phrase is written in every one of them. */
  readonly scripts: readonly Script[];
  /** Phrases with fewer letters are left out, since they would mean something else in other languages. */
  readonly least?: number;
}

/** Writes texts in a script: the longest group of letters first, letters that the script does not name as they are. */
const writerOf = (script: Script): ((text: string) => string) => {
  const groups = Object.keys(script).sort((a, b) => b.length - a.length);
  const any = new RegExp(groups.map((group) => RegExp.escape(group)).join('|'), 'gu');
  return (text) =>
    text
      .toLowerCase()
      .normalize('NFC')
      .replace(any, (group) => script[group] ?? group);
};

/** Rewrites a language's data in other scripts, for texts in which its words are spelled with foreign letters. */
export const rewrite = ({ id, of: language, scripts, least = 1 }: Rewriting): Language => {
  const writers = scripts.map(writerOf);
  const rewritten = (phrases: Phrases): Phrases => {
    const long = phrases.split(',').filter((phrase) => phrase.trim().length >= least);
    // No script has a group with a comma in it: a whole list is written at once, which is much quicker.
    return writers.map((write) => write(long.join())).join();
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
