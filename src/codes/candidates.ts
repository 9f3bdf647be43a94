import { CharClass, written } from './fold.ts';
import type { Candidate, Ruling, Shape } from './candidate.ts';
import { expressionAt, ruleOut, shapeOf } from './numbers.ts';
import type { Reading } from './reading.ts';
import type { Token } from './tokens.ts';

/** How long codes are, in letters and digits. */
const LENGTH = { digits: { least: 3, most: 10 }, mixed: { least: 4, most: 12 }, letters: { least: 4, most: 10 } } as const;
const MOST_PARTS = 4;
const LONGEST_PREFIX = 4;
const LEAST_SPELLED = 4;
/** The hash by which Android's SMS Retriever finds the app that a message is for. */
const APP_HASH = /(?:^|[^A-Za-z0-9+/])([A-Za-z0-9+/]{11})\s*$/;

const typed = (text: string): string => text.replace(/[^\p{L}\p{Nd}]/gu, '');

const isHyphen = ({ folded }: Reading, token: Token | undefined): boolean =>
  token?.kind === 'mark' && token.end - token.start === 1 && folded.codes[token.start] === 45;

const isUpper = (text: string): boolean => text === text.toUpperCase();

const isKnown = ({ beginning, ending }: Reading, { start, end }: Token): boolean => beginning.has(start) || ending.has(end);

interface Found {
  readonly candidate: Candidate | null;
  /** How many tokens it takes. */
  readonly taken: number;
}

const candidate = (reading: Reading, start: number, end: number, shape: Shape, ruling: Ruling | null, lead = start): Candidate => {
  const text = written(reading.folded, start, end);
  return { start, end, lead, value: typed(text), hyphenated: text.replace(/\s/g, ''), shape, ruling };
};

/** Numbers: digits, alone or in groups. */
const numeric = (reading: Reading, i: number): Found => {
  const expression = expressionAt(reading, i);
  const first = expression.groups[0];
  const last = expression.groups.at(-1);
  if (first === undefined || last === undefined) return { candidate: null, taken: 1 };
  const taken = expression.joiners[0] === ' ' ? expression.groups.length : 2 * expression.groups.length - 1;
  const count = expression.groups.reduce((sum, group) => sum + group.end - group.start, 0);
  if (count < LENGTH.digits.least) return { candidate: null, taken };
  return { candidate: candidate(reading, first.start, last.end, shapeOf(expression), ruleOut(reading, expression)), taken };
};

/** The tokens, hyphens between them, that make one code of letters and digits: "K7F-2QX". */
const hyphenatedParts = (reading: Reading, i: number): Token[] => {
  const { tokens, folded } = reading;
  const parts: Token[] = [];
  for (let k = i; parts.length < MOST_PARTS; k += 2) {
    const token = tokens[k];
    if (token === undefined || token.kind === 'mark' || token.kind === 'foreign') break;
    if (token.kind === 'letters' && (isKnown(reading, token) || !isUpper(written(folded, token.start, token.end)))) break;
    parts.push(token);
    const [hyphen, next] = [tokens[k + 1], tokens[k + 2]];
    if (!isHyphen(reading, hyphen) || hyphen?.start !== token.end || next?.start !== hyphen.end) break;
  }
  return parts;
};

const MASK = /^x+\d|x{3}|^\d+x{2,}/;

const mixedRuling = (reading: Reading, start: number, end: number): Ruling | null => {
  const { codes } = reading.folded;
  const text = String.fromCharCode(...codes.subarray(start, Math.min(end, start + 40)));
  const around = String.fromCharCode(codes[start - 1] ?? 0, codes[end] ?? 0);
  if (MASK.test(text)) return 'masked number';
  if (around.startsWith('*') !== around.endsWith('*')) return 'masked number';
  if (/^[/=&_@]|[/@_]$/.test(around)) return 'link';
  return null;
};

/** Letters and digits, with hyphens between groups. */
const mixed = (reading: Reading, i: number): Found | null => {
  const parts = hyphenatedParts(reading, i);
  const [first, second] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined || parts.every(({ kind }) => kind === 'letters')) return null;
  if (parts.every(({ kind }) => kind === 'digits')) return null;
  const taken = 2 * parts.length - 1;
  const isPrefixed =
    parts.length === 2 && first.kind === 'letters' && second?.kind === 'digits' && first.end - first.start <= LONGEST_PREFIX;
  if (isPrefixed && second.end - second.start >= 4) {
    const { candidate: number } = numeric(reading, i + 2);
    return { candidate: number === null ? null : { ...number, lead: first.start }, taken };
  }
  const found = candidate(reading, first.start, last.end, 'mixed', mixedRuling(reading, first.start, last.end));
  const fits = found.value.length >= LENGTH.mixed.least && found.value.length <= LENGTH.mixed.most;
  return { candidate: fits ? found : null, taken };
};

/** Single letters and digits set apart by blanks: "a u 8 k u f". */
const spelled = (reading: Reading, i: number): Found | null => {
  const { tokens, folded } = reading;
  let k = i;
  for (; k < tokens.length && k - i <= LENGTH.mixed.most; k++) {
    const [token, previous] = [tokens[k], tokens[k - 1]];
    if (token === undefined || token.end - token.start !== 1 || token.kind === 'mark' || token.kind === 'foreign') break;
    const apart = k === i || (previous !== undefined && token.start === previous.end + 1);
    if (!apart || (k > i && folded.classes[token.start - 1] !== CharClass.space)) break;
  }
  const [first, last] = [tokens[i], tokens[k - 1]];
  if (k - i < LEAST_SPELLED || first === undefined || last === undefined) return null;
  return { candidate: candidate(reading, first.start, last.end, 'spelled', null), taken: k - i };
};

const INTRODUCERS: ReadonlySet<string> = new Set(Array.from(':=-"\'([{<「『【«“„'));

/** A code of letters alone: only directly behind a mark or a linking word, in capitals or in odd case. */
const lettered = (reading: Reading, i: number): Found | null => {
  const { tokens, folded, ending } = reading;
  const [previous, token] = [tokens[i - 1], tokens[i]];
  if (token === undefined || previous === undefined || isKnown(reading, token)) return null;
  const length = token.end - token.start;
  if (length < LENGTH.letters.least || length > LENGTH.letters.most) return null;
  const mark = previous.kind === 'mark' && INTRODUCERS.has(String.fromCharCode(folded.codes[previous.start] ?? 0));
  if (!mark && ending.get(previous.end) !== 'link') return null;
  const text = written(folded, token.start, token.end);
  const odd = isUpper(text) || /[a-z][A-Z]/.test(text);
  return odd ? { candidate: candidate(reading, token.start, token.end, 'letters', null), taken: 1 } : null;
};

const appHashStart = ({ folded }: Reading): number => {
  const tail = folded.text.slice(-40);
  const hash = APP_HASH.exec(tail)?.[1];
  if (hash === undefined || !/[A-Za-z]/.test(hash) || !/[0-9+/]|.[A-Z]/.test(hash)) return Infinity;
  return folded.text.length - tail.length + tail.lastIndexOf(hash);
};

/** Whether the text ends with the hash of an Android app. */
export const hasAppHash = (reading: Reading): boolean => appHashStart(reading) !== Infinity;

/** Everything in a text that could be a code, from left to right, with what cannot be one marked. Linear. */
export const findCandidates = (reading: Reading): Candidate[] => {
  const { tokens, links, folded } = reading;
  const hash = appHashStart(reading);
  const found: Candidate[] = [];
  let link = 0;
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i];
    if (token === undefined) break;
    while (link < links.length && (links[link]?.end ?? 0) <= token.start) link++;
    const inLink = token.start >= (links[link]?.start ?? Infinity);
    const inHash = (folded.at[token.start] ?? 0) >= hash;
    if (token.kind === 'mark' || token.kind === 'foreign' || (inLink && token.kind === 'letters') || inHash) {
      i++;
      continue;
    }
    const { candidate: one, taken } =
      spelled(reading, i) ??
      mixed(reading, i) ??
      (token.kind === 'digits' ? numeric(reading, i) : (lettered(reading, i) ?? { candidate: null, taken: 1 }));
    if (one !== null) found.push(inLink ? { ...one, ruling: 'link' } : one);
    i += taken;
  }
  return found;
};
