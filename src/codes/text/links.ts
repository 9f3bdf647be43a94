import { CharClass, foldedText } from './fold.ts';
import type { Folded } from './fold.ts';

/** A web address, domain or e-mail address in a text: folded positions, `end` exclusive. */
export interface Link {
  readonly start: number;
  readonly end: number;
  readonly domain: string;
}

/** Endings of domains with more than two letters; every two-letter ending counts when it is written in lower case. */
const ENDINGS: ReadonlySet<string> = new Set(
  'com net org info biz edu gov mil int app dev page link online site shop store xyz top club live mobi tel name pro bank cloud tech asia cat travel example test local'.split(
    ' ',
  ),
);

const HOST_LIMIT = 253;
const LONGEST_SCHEME = 12;
const SCHEME_MARK = '://';
const char = (c: string): number => c.charCodeAt(0);
const DOT = char('.');
const HYPHEN = char('-');
const AT = char('@');
const CLOSERS: ReadonlySet<number> = new Set(Array.from(`<>"'()[]{}`, char));
const TAIL: ReadonlySet<number> = new Set(Array.from('.,;:!?', char));
const SLASH = char('/');
const PATH: ReadonlySet<number> = new Set(Array.from('/?#:', char));

const isName = ({ codes, classes }: Folded, i: number): boolean =>
  classes[i] === CharClass.latin || classes[i] === CharClass.digit || codes[i] === HYPHEN;

const isAddress = (folded: Folded, i: number): boolean => {
  const code = folded.codes[i] ?? 0;
  return i < folded.length && code > 32 && code < 127 && !CLOSERS.has(code);
};

/** Checks whether a host written without a scheme reads as a domain rather than as two sentences without a space between them. */
const readsAsDomain = (folded: Folded, start: number, end: number): boolean => {
  if (folded.classes[end - 1] !== CharClass.latin) return false;
  const labels = foldedText(folded, start, end).split('.');
  const ending = labels.at(-1) ?? '';
  if (!/^[a-z]{2,}$/.test(ending) || !/[a-z]/.test(labels.slice(0, -1).join(''))) return false;
  const hasPath = folded.codes[end] === SLASH && isAddress(folded, end + 1);
  if (hasPath || labels[0] === 'www' || ENDINGS.has(ending)) return true;
  const written = folded.text.slice(folded.at[end - ending.length], folded.at[end]);
  return ending.length === 2 && /^[a-z]{2}/.test(written);
};

/** Finds the start of a link with this host: its scheme, the name of a mail address, or the host itself. */
const startOfLink = (folded: Folded, host: number, hasScheme: boolean): number => {
  let start = host;
  if (hasScheme) {
    start -= SCHEME_MARK.length;
    while (start > 0 && start > host - LONGEST_SCHEME && isName(folded, start - 1)) start--;
  } else if (folded.codes[host - 1] === AT) {
    start--;
    while (start > 0 && start > host - HOST_LIMIT && isAddress(folded, start - 1)) start--;
  }
  return start;
};

/** Finds the end of a link whose host ends at `host`: after its path, without the full stop of the sentence. */
const endOfLink = (folded: Folded, host: number): number => {
  let end = host;
  if (PATH.has(folded.codes[end] ?? 0) && isAddress(folded, end + 1)) while (isAddress(folded, end)) end++;
  while (TAIL.has(folded.codes[end - 1] ?? 0)) end--;
  return end;
};

/** Finds the links of a text, from left to right. Linear. */
export const findLinks = (folded: Folded): Link[] => {
  const { codes, length } = folded;
  const links: Link[] = [];
  for (let i = 1, floor = 0; i < length - 1; i++) {
    if (codes[i] !== DOT || !isName(folded, i - 1) || !isName(folded, i + 1)) continue;
    let host = i;
    while (host > floor && host > i - HOST_LIMIT && isName(folded, host - 1)) host--;
    let end = i + 1;
    while (end < length && (isName(folded, end) || (codes[end] === DOT && isName(folded, end + 1)))) end++;
    const hasScheme = foldedText(folded, Math.max(0, host - SCHEME_MARK.length), host) === SCHEME_MARK;
    if (end - host <= HOST_LIMIT && (hasScheme || readsAsDomain(folded, host, end))) {
      const domain = foldedText(folded, host, end);
      end = endOfLink(folded, end);
      links.push({ start: startOfLink(folded, host, hasScheme), end, domain });
    }
    floor = end;
    i = end;
  }
  return links;
};
