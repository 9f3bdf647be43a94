import { toValue } from 'liquidjs';
import { legible } from '../domain/visible.ts';
import { tidy, type Marked, type Span } from './marked.ts';

/**
 * A value that a template has marked up. Being an object, it cannot be forged by any text: what reaches a message as a
 * string is text, whatever it looks like.
 */
export class Styled {
  readonly spans: Marked;

  constructor(spans: Marked) {
    this.spans = spans;
  }

  /** Filters that work on text see the text; put after `bold` they undo it. */
  toString(): string {
    return this.spans.map((span) => span.text).join('');
  }
}

/** The spans of whatever a template writes. Lists are written with commas, nothing as an empty text. */
export function spansOf(value: unknown): Marked {
  return value instanceof Styled ? value.spans : [{ text: asText(value) }];
}

function asText(value: unknown): string {
  const plain: unknown = toValue(value);
  if (typeof plain === 'string') return legible(plain);
  if (typeof plain === 'number' || typeof plain === 'boolean' || typeof plain === 'bigint')
    return String(plain);
  if (plain instanceof Styled) return plain.toString();
  if (Array.isArray(plain)) return plain.map(asText).join(', ');
  return '';
}

/** Adds a style to a value; an empty value stays empty, so that `default` after it still works. */
function restyle(value: unknown, style: Omit<Span, 'text'>): Styled | string {
  const spans = tidy(spansOf(value));
  return spans.length === 0 ? '' : new Styled(spans.map((span) => ({ ...span, ...style })));
}

/** An address that a message may link to, else null. */
function linkable(address: string): string | null {
  const url = URL.parse(address.trim());
  return url && (url.protocol === 'http:' || url.protocol === 'https:') ? url.href : null;
}

/** The only filters that make markup: `{{ x | bold }}`, `{{ "open" | link: url }}` (http and https only). */
export const STYLE_FILTERS: Readonly<
  Record<string, (value: unknown, argument?: unknown) => Styled | string>
> = {
  bold: (value) => restyle(value, { bold: true }),
  italic: (value) => restyle(value, { italic: true }),
  mono: (value) => restyle(value, { mono: true }),
  link: (value, address = value) => {
    const href = linkable(asText(address));
    return restyle(value, href === null ? {} : { href });
  },
};
