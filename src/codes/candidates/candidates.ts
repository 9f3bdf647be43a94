import type { Candidate, Ruling, Shape } from './candidate.ts';
import { digitCount, expressionAt, shapeOf } from './expressions.ts';
import { CharClass, LOST_CHARACTER, written } from '../text/fold.ts';
import { charAt, excerpt, width } from '../reading/neighbours.ts';
import type { Reading } from '../reading/reading.ts';
import { ruleOut } from './rulings.ts';
import type { Token } from '../reading/tokens.ts';

/** Lengths of codes, in letters and digits. */
const LENGTH = {
  digits: { least: 3, prefixed: 4 },
  mixed: { least: 4, most: 12 },
  letters: { least: 4, most: 10 },
} as const;
const MOST_PARTS = 4;
const LONGEST_PREFIX = 4;
const LEAST_SPELLED = 4;

/** Codes that are typed as they are written; nearly all are. */
const PLAIN = /^[A-Za-z0-9]+$/;

const typed = (text: string): string => text.replace(/[^\p{L}\p{Nd}]/gu, '');

const isHyphen = ({ folded }: Reading, token: Token | undefined): boolean =>
  token?.kind === 'mark' && width(token) === 1 && folded.codes[token.start] === 45;

const isUpper = (text: string): boolean => text === text.toUpperCase();

const isKnown = ({ borders }: Reading, { start, end }: Token): boolean =>
  borders.from(start) !== null || borders.to(end) !== null;

interface Found {
  readonly candidate: Candidate | null;
  /** Number of tokens that it takes. */
  readonly taken: number;
}

const NOTHING: Found = { candidate: null, taken: 1 };

const candidate = (
  reading: Reading,
  start: number,
  end: number,
  shape: Shape,
  ruling: Ruling | null,
  lead = start,
): Candidate => {
  const { folded } = reading;
  const text = written(folded, start, end);
  if (lead === start && PLAIN.test(text)) return { start, end, lead, value: text, full: text, shape, ruling };
  const full = written(folded, lead, end).replace(/\s/g, '');
  return { start, end, lead, value: typed(text), full, shape, ruling };
};

/** Reads a candidate of digits, alone or in groups. */
const numeric = (reading: Reading, i: number, first: Token): Found => {
  const expression = expressionAt(reading, i, first);
  const last = expression.groups.at(-1) ?? first;
  const taken = expression.joiners[0] === ' ' ? expression.groups.length : 2 * expression.groups.length - 1;
  if (digitCount(expression) < LENGTH.digits.least) return { candidate: null, taken };
  return {
    candidate: candidate(reading, first.start, last.end, shapeOf(expression), ruleOut(reading, expression)),
    taken,
  };
};

/**
 * Checks whether letters may be part of a code: capitals that are no known word. A single capital always may, as each is a word somewhere.
 */
const isPart = (reading: Reading, token: Token): boolean =>
  isUpper(written(reading.folded, token.start, token.end)) &&
  (width(token) === 1 || !isKnown(reading, token));

/** Collects the tokens, with hyphens between them, that make up one code of letters and digits: "K7F-2QX". */
const hyphenatedParts = (reading: Reading, i: number): Token[] => {
  const { tokens } = reading;
  const parts: Token[] = [];
  for (let k = i; parts.length < MOST_PARTS; k += 2) {
    const token = tokens[k];
    if (token === undefined || token.kind === 'mark' || token.kind === 'foreign') break;
    if (token.kind === 'letters' && !isPart(reading, token)) break;
    parts.push(token);
    const [hyphen, next] = [tokens[k + 1], tokens[k + 2]];
    if (!isHyphen(reading, hyphen) || hyphen?.start !== token.end || next?.start !== hyphen.end) break;
  }
  return parts;
};

const MASK = /^x+\d+$|^x{2,}\d|x{3}|^\d+x{2,}/;
/** "500k", "720p", "100x", with no unit that the lexicon would know. */
const MEASURE = /^\d{3}[kmxhgpv]$/;

/** Base64 that could not be decoded: these signs touch letters and digits. */
const ENCODED: ReadonlySet<string> = new Set(['+', '=']);

const mixedRuling = (reading: Reading, start: number, end: number): Ruling | null => {
  const text = excerpt(reading, start, end);
  const [before, after] = [charAt(reading, start - 1), charAt(reading, end)];
  if (MASK.test(text) || (before === '*') !== (after === '*')) return 'masked number';
  if (MEASURE.test(text)) return 'measure';
  if (ENCODED.has(before) || ENCODED.has(after)) return 'encoded';
  return '/&_@'.includes(before || ' ') || '/@_'.includes(after || ' ') ? 'link' : null;
};

/** Reads a candidate of letters and digits, with hyphens between its groups. */
const mixed = (reading: Reading, i: number): Found | null => {
  const parts = hyphenatedParts(reading, i);
  const [first, second] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined || parts.every(({ kind }) => kind === 'letters')) return null;
  if (parts.every(({ kind }) => kind === 'digits')) return null;
  const taken = 2 * parts.length - 1;
  const isPrefixed =
    parts.length === 2 &&
    first.kind === 'letters' &&
    second?.kind === 'digits' &&
    width(first) <= LONGEST_PREFIX;
  if (isPrefixed && width(second) >= LENGTH.digits.prefixed) {
    const { candidate: number } = numeric(reading, i + 2, second);
    if (number === null) return { candidate: null, taken };
    const { start, end, shape, ruling } = number;
    return { candidate: candidate(reading, start, end, shape, ruling, first.start), taken };
  }
  const found = candidate(
    reading,
    first.start,
    last.end,
    'mixed',
    mixedRuling(reading, first.start, last.end),
  );
  const { length } = found.value;
  const fits = length >= LENGTH.mixed.least && length <= LENGTH.mixed.most && PLAIN.test(found.value);
  return { candidate: fits ? found : null, taken };
};

/** Reads a candidate of single letters and digits set apart by spaces: "a u 8 k u f". */
const spelled = (reading: Reading, i: number): Found | null => {
  const { tokens, folded } = reading;
  let k = i;
  for (; k < tokens.length && k - i <= LENGTH.mixed.most; k++) {
    const [token, previous] = [tokens[k], tokens[k - 1]];
    if (token === undefined || width(token) !== 1 || token.kind === 'mark' || token.kind === 'foreign') break;
    const apart = k === i || (previous !== undefined && token.start === previous.end + 1);
    if (!apart || (k > i && folded.classes[token.start - 1] !== CharClass.space)) break;
  }
  const [first, last] = [tokens[i], tokens[k - 1]];
  if (k - i < LEAST_SPELLED || first === undefined || last === undefined) return null;
  return { candidate: candidate(reading, first.start, last.end, 'spelled', null), taken: k - i };
};

const INTRODUCERS: ReadonlySet<string> = new Set(Array.from(':=-"\'([{<「『【«“„'));

/** Reads a candidate of letters alone: only directly after a mark or a linking word, in capitals or in odd case. */
const lettered = (reading: Reading, i: number): Found | null => {
  const { tokens, folded, borders } = reading;
  if (i === 0) return null;
  const [previous, token] = [tokens[i - 1], tokens[i]];
  if (token === undefined || previous === undefined) return null;
  const length = width(token);
  if (length < LENGTH.letters.least || length > LENGTH.letters.most) return null;
  const mark = previous.kind === 'mark' && INTRODUCERS.has(charAt(reading, previous.start));
  if ((!mark && borders.to(previous.end) !== 'link') || isKnown(reading, token)) return null;
  const text = written(folded, token.start, token.end);
  const odd = isUpper(text) || /[a-z][A-Z]/.test(text);
  return odd ? { candidate: candidate(reading, token.start, token.end, 'letters', null), taken: 1 } : null;
};

const candidateAt = (reading: Reading, i: number, token: Token): Found => {
  const single = width(token) === 1 ? spelled(reading, i) : null;
  if (single !== null) return single;
  const compound =
    token.kind === 'mixed' || isHyphen(reading, reading.tokens[i + 1]) ? mixed(reading, i) : null;
  if (compound !== null) return compound;
  return token.kind === 'digits' ? numeric(reading, i, token) : (lettered(reading, i) ?? NOTHING);
};

/** A control character, or U+FFFD for what could not be decoded. */
const LOST = /[\p{Cc}\ufffd]/u;

/** Checks whether the character at a position replaced another one, with a letter or digit beyond it. */
const isLost = (reading: Reading, at: number, beyond: number): boolean => {
  const char = charAt(reading, at);
  return LOST.test(char) && !/\s/.test(char) && /[a-z0-9]/.test(charAt(reading, beyond));
};

/** Checks whether part of a candidate is lost: it continues after a character that replaced another one. */
const isTorn = (reading: Reading, { start, end, full }: Candidate): boolean =>
  isLost(reading, start - 1, start - 2) || isLost(reading, end, end + 1) || full.includes(LOST_CHARACTER);

/** Finds everything in a text that could be a code, from left to right; marks what cannot be one. Linear. */
export const findCandidates = (reading: Reading): Candidate[] => {
  const { tokens, links, folded } = reading;
  const hash = reading.appHash ?? Infinity;
  const found: Candidate[] = [];
  let link = 0;
  for (let i = 0; i < tokens.length;) {
    const token = tokens[i];
    if (token === undefined) break;
    while (link < links.length && (links[link]?.end ?? 0) <= token.start) link++;
    const inLink = token.start >= (links[link]?.start ?? Infinity);
    const inHash = (folded.at[token.start] ?? 0) >= hash;
    if (token.kind === 'mark' || token.kind === 'foreign' || (inLink && token.kind === 'letters') || inHash) {
      i++;
      continue;
    }
    const { candidate: one, taken } = candidateAt(reading, i, token);
    if (one !== null && !isTorn(reading, one)) found.push(inLink ? { ...one, ruling: 'link' } : one);
    i += taken;
  }
  return found;
};
