import type { Code } from '../domain/code.ts';
import { CharClass, endOffset, isLetter, written, type Folded } from './text/fold.ts';

/** Letters and digits of a code that a person may mark: fewer stand in every text. */
const LEAST = 3;
const MOST = 40;

const HYPHEN = '-'.charCodeAt(0);

const counts = (charClass: number | undefined): boolean =>
  charClass === CharClass.digit || isLetter(charClass);

/** Checks for what stands between the groups of a code, and is not typed. */
const isBetween = ({ codes, classes }: Folded, at: number): boolean =>
  classes[at] === CharClass.space || codes[at] === HYPHEN;

/** Returns the folded characters of a code that are typed. */
const typedOf = (code: Folded): number[] =>
  Array.from(code.codes.subarray(0, code.length)).filter(
    (_, at) => !isBetween(code, at) && code.classes[at] !== CharClass.newline,
  );

/** Returns the end of an occurrence that begins at a position, one blank or hyphen at most between two characters; null: there is none. */
const endOf = (text: Folded, start: number, typed: readonly number[]): number | null => {
  let at = start;
  for (const [i, code] of typed.entries()) {
    if (i > 0 && text.codes[at] !== code && isBetween(text, at)) at++;
    if (at >= text.length || text.codes[at] !== code) return null;
    at++;
  }
  return at;
};

/** Checks whether a word goes on beyond a position. */
const cuts = ({ classes }: Folded, at: number): boolean =>
  counts(classes[at - 1]) && classes[at - 1] === classes[at];

/**
 * Finds the place in a text that a person marked as its code, as it is typed: in whatever digits, groups and letter case. Where it stands several
 * times, the first is meant that is not a part of a longer word. Null: it does not stand there, or is too short.
 */
export const findMarked = (text: Folded, marked: Folded): Pick<Code, 'value' | 'start' | 'end'> | null => {
  const typed = typedOf(marked);
  const weight = Array.from(marked.classes.subarray(0, marked.length)).filter(counts).length;
  if (weight < LEAST || typed.length > MOST) return null;
  let part: [number, number] | null = null;
  for (let start = 0; start < text.length; start++) {
    const end = endOf(text, start, typed);
    if (end === null) continue;
    part ??= [start, end];
    if (cuts(text, start) || cuts(text, end)) continue;
    part = [start, end];
    break;
  }
  if (part === null) return null;
  const [start, end] = part;
  return {
    value: written(text, start, end).replace(/[\s-]/gu, ''),
    start: text.at[start] ?? 0,
    end: endOffset(text, end),
  };
};
