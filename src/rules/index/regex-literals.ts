import { fold } from '../fold.ts';

/** More strings than this are no filter any more. */
const MOST_STRINGS = 32;
/** A class of more characters than this counts as "any character". */
const WIDEST_CLASS = 6;

/** Strings of which at least one occurs; none of them is empty. */
export type AnyOf = readonly string[];

/** Strings that a part of an expression matches, as far as they are known, in one letter case. */
interface Part {
  /** All strings that it can match; null: too many, or unknown. */
  readonly exact: readonly string[] | null;
  /** Every match meets all of these. */
  readonly needs: readonly AnyOf[];
}

const ANYTHING: Part = { exact: null, needs: [] };
const EMPTY: Part = { exact: [''], needs: [] };
const literal = (text: string): Part => ({ exact: [text], needs: [] });

/**
 * Extracts the literal strings that occur in every text that a regular expression matches: of each list at least one.
 * It reads RE2's syntax, and only has to be right, not complete: what it does not know counts as "any text". Flags do
 * not matter, because literals and texts are compared in one letter case ({@link fold}), and `s`, `m` and `U` change
 * only what is unknown here anyway.
 *
 * @param source a regular expression that RE2 accepts, without its slashes
 * @returns lists of folded strings, the most selective list first; none if a match needs no literal
 */
export function requiredLiterals(source: string): readonly AnyOf[] {
  // Between \Q and \E nothing means what it says; that is rare enough not to be worth a filter.
  if (source.includes('\\Q')) return [];
  const reader = { source, at: 0 };
  const whole = readAlternatives(reader);
  if (reader.at !== source.length || !whole) return [];
  return needsOf(whole).toSorted((a, b) => shortest(b) - shortest(a));
}

interface Reader {
  readonly source: string;
  at: number;
}

function needsOf({ exact, needs }: Part): readonly AnyOf[] {
  return exact?.every((text) => text !== '') ? [exact] : needs;
}

/** Rates a need: the longer the shortest of its strings, the fewer texts meet it by chance. */
function shortest(need: AnyOf): number {
  return Math.min(...need.map((text) => text.length));
}

function readAlternatives(reader: Reader): Part | null {
  let whole: Part | null = null;
  for (;;) {
    const branch = readSequence(reader);
    if (!branch) return null;
    whole = whole ? either(whole, branch) : branch;
    if (reader.source[reader.at] !== '|') return whole;
    reader.at++;
  }
}

function either(a: Part, b: Part): Part {
  const exact = a.exact && b.exact ? bounded([...a.exact, ...b.exact]) : null;
  const [x, y] = [mostSelective(needsOf(a)), mostSelective(needsOf(b))];
  const need = x && y ? bounded([...x, ...y]) : null;
  return { exact, needs: need ? [need] : [] };
}

function mostSelective(needs: readonly AnyOf[]): AnyOf | null {
  return needs.reduce<AnyOf | null>(
    (best, need) => (best && shortest(best) >= shortest(need) ? best : need),
    null,
  );
}

function readSequence(reader: Reader): Part | null {
  const needs: AnyOf[] = [];
  let run: readonly string[] = [''];
  let whole = true;
  while (reader.at < reader.source.length && !'|)'.includes(reader.source[reader.at] ?? '')) {
    const atom = readAtom(reader);
    const part = atom && readRepeats(reader, atom);
    if (!part) return null;
    const joined = part.exact && product(run, part.exact);
    if (joined) {
      run = joined;
      continue;
    }
    whole = false;
    needs.push(...needsOf({ exact: run, needs: [] }), ...part.needs);
    run = part.exact ?? [''];
  }
  if (whole) return { exact: run, needs };
  return { exact: null, needs: [...needs, ...needsOf({ exact: run, needs: [] })] };
}

function product(a: readonly string[], b: readonly string[]): readonly string[] | null {
  return a.length * b.length > MOST_STRINGS ? null : bounded(a.flatMap((x) => b.map((y) => x + y)));
}

function bounded(texts: readonly string[]): readonly string[] | null {
  const distinct = [...new Set(texts)];
  return distinct.length > MOST_STRINGS ? null : distinct;
}

const REPEAT = /[*+?]\??|\{(\d+)(,)?(\d*)\}\??/y;

function readRepeats(reader: Reader, atom: Part): Part {
  let part = atom;
  for (;;) {
    REPEAT.lastIndex = reader.at;
    const found = REPEAT.exec(reader.source);
    if (!found) return part;
    reader.at += found[0].length;
    part = repeated(part, found);
  }
}

function repeated(part: Part, [written, least, comma, most]: RegExpExecArray): Part {
  if (written.startsWith('?')) return { exact: part.exact && bounded([...part.exact, '']), needs: [] };
  if (written.startsWith('*') || Number(least) === 0) return ANYTHING;
  if (least === '1' && (!comma || most === '1')) return part;
  return { exact: null, needs: needsOf(part) };
}

const GROUP_START = /\((?:\?(?:P?<\w+>|[imsU-]*:))?(?!\?)/y;
/** Flags alone, with nothing to repeat after them: RE2 lets `ab(?i)*` repeat the b. */
const GROUP_FLAGS = /\(\?[imsU-]+\)(?![*+?{])/y;

function readAtom(reader: Reader): Part | null {
  const { source } = reader;
  const char = String.fromCodePoint(source.codePointAt(reader.at) ?? 0);
  switch (char) {
    case '(':
      return readGroup(reader);
    case '[':
      return readClass(reader);
    case '\\':
      return readEscape(reader);
    case '.':
      reader.at++;
      return ANYTHING;
    case '^':
    case '$':
      reader.at++;
      return EMPTY;
    default:
      reader.at += char.length;
      return character(char);
  }
}

/**
 * Reads one character. One outside the basic plane, or one that a damaged text may stand for, is unknown: it has no one
 * unit to fold.
 */
function character(char: string): Part {
  return char.length === 1 && !/[\ud800-\udfff\ufffd]/.test(char) ? literal(fold(char)) : ANYTHING;
}

function readGroup(reader: Reader): Part | null {
  if (take(reader, GROUP_FLAGS)) return EMPTY;
  if (!take(reader, GROUP_START)) return null;
  const inner = readAlternatives(reader);
  if (!inner || reader.source[reader.at] !== ')') return null;
  reader.at++;
  return inner;
}

const CLASS = /\[\^?\]?(?:\[:\^?\w+:\]|\\[pP]\{[^}]*\}|\\x\{[^}]*\}|\\[^]|[^\]\\])*\]/y;
const PLAIN_CLASS = /^\[([^\]^\\[-]+)\]$/u;

function readClass(reader: Reader): Part | null {
  const written = take(reader, CLASS);
  if (!written) return null;
  const members = PLAIN_CLASS.exec(written)?.[1];
  if (members === undefined || members.length > WIDEST_CLASS) return ANYTHING;
  return Array.from(members, character).reduce(either);
}

const ZERO_WIDTH = /\\[bBAz]/y;
const CLASS_ESCAPE = /\\(?:[dDsSwW]|[pP](?:\{[^}]*\}|[^{]))/y;
const PUNCTUATION = /\\[!-/:-@[-`{-~]/y;
const CODED = /\\(?:x[0-9a-fA-F]{2}|x\{[0-9a-fA-F]+\}|[0-7]{1,3}|[afnrtv])/y;

function readEscape(reader: Reader): Part | null {
  if (take(reader, ZERO_WIDTH)) return EMPTY;
  const punctuation = take(reader, PUNCTUATION);
  if (punctuation) return literal(fold(punctuation.slice(1)));
  return take(reader, CLASS_ESCAPE) || take(reader, CODED) ? ANYTHING : null;
}

/** Takes what the sticky expression matches here, and moves on; null if it does not match. */
function take(reader: Reader, expression: RegExp): string | null {
  expression.lastIndex = reader.at;
  const found = expression.exec(reader.source);
  if (!found) return null;
  reader.at += found[0].length;
  return found[0];
}
