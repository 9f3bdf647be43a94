import { isUtf8 } from 'node:buffer';

/** A body as text without losing anything: as UTF-8, or where it is none, one character (U+0000 to U+00FF) a byte. */
export function rawBody(body: Buffer): string {
  return body.toString(isUtf8(body) ? 'utf8' : 'latin1');
}

/** A part of a JSON body as JSON text. */
export function rawJson(part: unknown): string {
  try {
    return JSON.stringify(part);
  } catch {
    // JSON.parse has no limit of depth, JSON.stringify has one.
    return '(nested too deeply to be shown)';
  }
}
