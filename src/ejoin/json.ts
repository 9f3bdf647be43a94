import { isUtf8 } from 'node:buffer';
import { jsonOf } from '../domain/json.ts';
import { decodeText } from './charset.ts';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Nothing that a gateway sends has as many lists and objects; reading them all would take long, and much memory. */
const MOST_PARTS = 250_000;
const OPENING_BRACE = 0x7b;
const OPENING_BRACKET = 0x5b;
/** So many characters of a text are looked through between two pauses. */
const STRETCH = 32 * 1024;

/**
 * Parses a body as JSON, forgiving what firmware does to strings: raw line breaks and other control characters in
 * them, and bytes of an older charset (each such string is then read by itself). Yields null wherever it may pause.
 *
 * @param body without blanks or NULs around the JSON
 * @returns the value, or undefined if the body is no JSON or only the beginning of some; never throws
 */
export function* parseJson(body: Buffer): Generator<null, unknown> {
  const text = isUtf8(body)
    ? body.toString('utf8')
    : yield* mapStrings(body.toString('latin1'), decodeString);
  yield null;
  const value = jsonOf(text);
  return value === undefined ? jsonOf(yield* mapStrings(text, escapeControls)) : value;
}

/** Checks whether a JSON body has more lists and objects than any that a gateway sends. Yields null wherever it may pause. */
export function* hasTooManyParts(body: Buffer): Generator<null, boolean> {
  let parts = 0;
  // Each takes two bytes at least.
  if (body.length < 2 * MOST_PARTS) return false;
  for (let at = 0; at < body.length; at++) {
    if (body[at] === OPENING_BRACE || body[at] === OPENING_BRACKET) parts++;
    if (at % STRETCH === 0) yield null;
  }
  return parts > MOST_PARTS;
}

/**
 * Applies `change` to the inside of every string literal of a JSON text. One pass over the text: a regular expression
 * would be quadratic on a hostile body.
 */
function* mapStrings(text: string, change: (inside: string) => string): Generator<null, string> {
  const parts: string[] = [];
  let done = 0;
  let start = -1;
  let pause = STRETCH;
  for (let at = 0; at < text.length; at++) {
    if (at >= pause) {
      pause = at + STRETCH;
      yield null;
    }
    const char = text.charCodeAt(at);
    if (start < 0) {
      if (char === QUOTE) start = at + 1;
    } else if (char === BACKSLASH) {
      at++;
    } else if (char === QUOTE) {
      parts.push(text.slice(done, start), change(text.slice(start, at)));
      done = at;
      start = -1;
    }
  }
  parts.push(text.slice(done));
  return parts.join('');
}

function decodeString(latin1: string): string {
  return /[\u0080-\u00ff]/.test(latin1) ? decodeText(Buffer.from(latin1, 'latin1')).text : latin1;
}

function escapeControls(inside: string): string {
  return inside.replace(
    /[\u0000-\u001f]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
