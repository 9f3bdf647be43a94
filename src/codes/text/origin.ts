import type { Folded } from './fold.ts';
import type { Link } from './links.ts';

/** A code that the text binds to a web origin. UTF-16 offsets. */
export interface BoundCode {
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly domain: string;
  readonly embedded: string | null;
}

/**
 * The last line of an origin-bound message: `@example.com #123456`, then for a page embedded in another one
 * ` @embedded.example` (WICG "Origin-bound one-time codes") or ` %embedded.example` (Apple's domain-bound codes).
 */
const BOUND_LINE = /^@([a-z0-9.-]{1,253}) #([^\s#@%]{1,40})(?: [@%]([a-z0-9.-]{1,253}))?\s*$/i;

const LONGEST_LINE = 600;

/** Finds the origin-bound line: the last line of the text that has the form. */
export const findBoundCode = (folded: Folded): BoundCode | null => {
  const { text } = folded;
  let end = folded.at[folded.length] ?? 0;
  while (end > 0) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    const line = text.slice(start, Math.min(end, start + LONGEST_LINE));
    if (line.startsWith('@')) {
      const [, domain, value, embedded] = BOUND_LINE.exec(line) ?? [];
      if (domain !== undefined && value !== undefined) {
        const at = start + 1 + domain.length + 2;
        return {
          value,
          start: at,
          end: at + value.length,
          domain: domain.toLowerCase(),
          embedded: embedded?.toLowerCase() ?? null,
        };
      }
    }
    end = start - 1;
  }
  return null;
};

const related = (one: string, other: string): boolean => {
  const [a, b] = [one.replace(/^www\./, ''), other.replace(/^www\./, '')];
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
};

/** Finds the first domain in the text that is neither the bound one, nor above or below it, nor the embedded one. */
export const findOtherDomain = (bound: BoundCode, links: readonly Link[]): string | null =>
  links.find(
    ({ domain }) =>
      !related(domain, bound.domain) && !(bound.embedded !== null && related(domain, bound.embedded)),
  )?.domain ?? null;
