import { html as escaping } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import { legible } from '../domain/visible.ts';

/** A piece of a page: HTML in which everything from outside is escaped. */
export type Html = HtmlEscapedString;

/** A value that may stand between the tags. Nothing is made of `false`, `null` and `undefined`. */
export type Piece = string | number | false | null | undefined | Html | Address | readonly Piece[];

/** Attributes that lead a browser somewhere. */
const LEADS = /\s(?:href|src|action|formaction)="$/;

/**
 * Makes a piece of a page. Texts are escaped, and characters that act on the text around them are made visible
 * (`domain/visible.ts`). Where an attribute leads somewhere only an {@link Address} may stand.
 *
 * @throws Error for a text in such an attribute: a mistake of the page
 */
export function html(strings: TemplateStringsArray, ...values: readonly Piece[]): Html {
  values.forEach((value, i) => {
    const before = strings[i] ?? '';
    if (LEADS.test(before) && !(value instanceof Address))
      throw new Error(`only an address may follow ${before.slice(-20)}`);
  });
  const made = escaping(strings, ...values.map(plain));
  if (made instanceof Promise) throw new Error('a page is made of what is known');
  return made;
}

function plain(value: Piece): unknown {
  if (typeof value === 'string') return legible(value);
  if (value instanceof Address) return value.text;
  return Array.isArray(value) ? value.map(plain) : value;
}

/** The parts of an address that follow the `?`; what is absent is left out. */
export type Query = Readonly<Record<string, string | number | null | undefined>>;

/** An address on this site: it can be nothing that runs (`javascript:`), and nowhere else. */
export class Address {
  readonly text: string;

  private constructor(text: string) {
    this.text = text;
  }

  /** Makes an address of a path on this site. @throws Error for anything else: a mistake of the page */
  static of(text: string): Address {
    if (!isLocal(text)) throw new Error('an address begins with one slash');
    return new Address(text);
  }

  /** Reads an address that came with a request; null where it leads elsewhere. */
  static read(written: string): Address | null {
    const url = isLocal(written) ? URL.parse(written, HERE) : null;
    if (url?.origin !== HERE) return null;
    const text = url.pathname + url.search;
    return isLocal(text) ? new Address(text) : null;
  }

  /** Returns the address with a query. */
  with(query: Query): Address {
    const search = new URLSearchParams();
    for (const [name, value] of Object.entries(query))
      if (value !== null && value !== undefined && value !== '') search.append(name, String(value));
    if (search.size === 0) return this;
    return new Address(`${this.text}${this.text.includes('?') ? '&' : '?'}${search.toString()}`);
  }
}

/** Makes an address of a template; what is put into it is encoded: ``to`/messages/${id}` ``. */
export function to(strings: TemplateStringsArray, ...parts: readonly (string | number)[]): Address {
  return Address.of(String.raw({ raw: strings.raw }, ...parts.map((part) => encodeURIComponent(part))));
}

/** Stands for the origin of this site, whatever its name is. */
const HERE = 'http://here.invalid';

/** Checks for a path of this site; browsers read `//` and `/\` as the beginning of another host. */
function isLocal(text: string): boolean {
  return /^\/(?![/\\])/.test(text);
}
