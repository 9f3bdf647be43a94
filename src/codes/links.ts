import { CharClass } from './fold.ts';
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

const slice = ({ codes }: Folded, start: number, end: number): string =>
  String.fromCharCode(...codes.subarray(start, end));

/** Whether a host written without a scheme reads as a domain rather than as two sentences without a blank between. */
const readsAsDomain = (folded: Folded, host: string, end: number, continued: boolean): boolean => {
  const labels = host.split('.');
  const ending = labels.at(-1) ?? '';
  if (!/^[a-z]{2,}$/.test(ending) || !/[a-z]/.test(labels.slice(0, -1).join(''))) return false;
  if (continued || labels[0] === 'www' || ENDINGS.has(ending)) return true;
  const written = folded.text.slice(folded.at[end - ending.length], folded.at[end]);
  return ending.length === 2 && /^[a-z]{2}/.test(written);
};

/** Finds the links of a text, from left to right. Linear. */
export const findLinks = (folded: Folded): Link[] => {
  const { codes, length } = folded;
  const links: Link[] = [];
  let floor = 0;
  for (let i = 1; i < length - 1; i++) {
    if (codes[i] !== DOT || !isName(folded, i - 1) || !isName(folded, i + 1)) continue;
    let start = i;
    while (start > floor && start > i - HOST_LIMIT && isName(folded, start - 1)) start--;
    let end = i + 1;
    while (end < length && (isName(folded, end) || (codes[end] === DOT && isName(folded, end + 1)))) end++;
    const host = end - start > HOST_LIMIT ? '' : slice(folded, start, end);
    const scheme = slice(folded, Math.max(0, start - 3), start) === '://';
    const continued = PATH.has(codes[end] ?? 0) && isAddress(folded, end + 1);
    floor = end;
    i = end;
    if (host === '' || !(scheme || readsAsDomain(folded, host, end, continued && codes[end] === SLASH)))
      continue;
    if (scheme) {
      start -= 3;
      while (start > 0 && isName(folded, start - 1) && start > end - HOST_LIMIT - 10) start--;
    } else if (codes[start - 1] === AT) {
      start--;
      while (start > 0 && isAddress(folded, start - 1) && start > end - HOST_LIMIT) start--;
    }
    if (continued) while (isAddress(folded, end)) end++;
    while (end > start && TAIL.has(codes[end - 1] ?? 0)) end--;
    links.push({ start, end, domain: host });
    floor = end;
    i = end;
  }
  return links;
};
