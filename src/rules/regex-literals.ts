import { fold } from './fold.ts';

/** More strings than this are no filter any more. */
const MOST_STRINGS = 32;
/** A class of more characters than this counts as "any character". */
const WIDEST_CLASS = 6;

/** What is known of the strings that a part of an expression matches, in one letter case. */
interface Part {
  /** All strings that it can match; null: too many, or unknown. */
  readonly exact: readonly string[] | null;
  /** One of these occurs in every match; null: nothing is sure. Never holds an empty string. */
  readonly needs: readonly string[] | null;
}

const ANYTHING: Part = { exact: null, needs: null };
const EMPTY: Part = { exact: [''], needs: null };
const literal = (text: string): Part => ({ exact: [text], needs: null });

/**
 * The literal strings of which at least one occurs in every text that a regular expression matches.
 *
 * It reads RE2's syntax, and only has to be right, not complete: what it does not know counts as "any text". Flags do
 * not matter, because literals and texts are compared in one letter case ({@link fold}), and `s`, `m` and `U` change
 * only what is unknown here anyway.
 *
 * @param source a regular expression that RE2 accepts, without its slashes
 * @returns folded strings, none empty; null if a match needs no literal
 */
export function requiredLiterals(source: string): readonly string[] | null {
  // Between \Q and \E nothing means what it says; that is rare enough not to be worth a filter.
  if (source.includes('\\Q')) return null;
  const reader = { source, at: 0 };
  const whole = readAlternatives(reader);
  return reader.at === source.length && whole ? needsOf(whole) : null;
}

interface Reader {
  readonly source: string;
  at: number;
}

function needsOf(part: Part): readonly string[] | null {
  return part.exact?.every((text) => text !== '') ? part.exact : part.needs;
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
  const [x, y] = [needsOf(a), needsOf(b)];
  return { exact, needs: exact || !x || !y ? null : bounded([...x, ...y]) };
}

function readSequence(reader: Reader): Part | null {
  let best: readonly string[] | null = null;
  let run: readonly string[] | null = [''];
  let whole = true;
  const offer = (needs: readonly string[] | null): void => {
    if (needs && (!best || shortest(needs) > shortest(best))) best = needs;
  };
  while (reader.at < reader.source.length && !'|)'.includes(reader.source[reader.at] ?? '')) {
    const atom = readAtom(reader);
    const part = atom && readRepeats(reader, atom);
    if (!part) return null;
    const joined: readonly string[] | null = run && part.exact ? product(run, part.exact) : null;
    if (joined) {
      run = joined;
      continue;
    }
    whole = false;
    offer(needsOf({ exact: run, needs: null }));
    offer(part.needs);
    run = part.exact ?? [''];
  }
  if (whole) return { exact: run, needs: null };
  offer(needsOf({ exact: run, needs: null }));
  return { exact: null, needs: best };
}

function shortest(texts: readonly string[]): number {
  return Math.min(...texts.map((text) => text.length));
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
  if (written.startsWith('?')) return { exact: part.exact && bounded([...part.exact, '']), needs: null };
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

/** A character outside the basic plane, or one that a damaged text may stand for, is unknown: it has no one unit to fold. */
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
  const parts = [...members].map(character);
  return parts.reduce(either);
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
