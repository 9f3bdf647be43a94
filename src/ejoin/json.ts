import { isUtf8 } from 'node:buffer';
import { decodeText } from './charset.ts';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/**
 * Parses a body as JSON, forgiving what firmware does to strings: raw line breaks and other control characters in
 * them, and bytes of an older charset (each such string is then read by itself).
 *
 * @param body without blanks or NULs around the JSON
 * @returns the value, or undefined if the body is no JSON or only the beginning of some; never throws
 */
export function parseJson(body: Buffer): unknown {
  const text = isUtf8(body) ? body.toString('utf8') : mapStrings(body.toString('latin1'), decodeString);
  return parse(text) ?? parse(mapStrings(text, escapeControls));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/**
 * Applies `change` to the inside of every string literal of a JSON text. One pass over the text: a regular expression
 * would be quadratic on a hostile body.
 */
function mapStrings(text: string, change: (inside: string) => string): string {
  const parts: string[] = [];
  let done = 0;
  let start = -1;
  for (let at = 0; at < text.length; at++) {
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
