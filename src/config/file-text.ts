import { isUtf8 } from 'node:buffer';

/** The text of a file, or why it has none: where, counting from 1, and what to do. */
export type FileText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly line: number; readonly column: number; readonly message: string };

const REPLACEMENT = '\ufffd';
const SAVE = 'save the file as UTF-8';

/**
 * Decodes a file that a person wrote. It is UTF-8, with or without a byte order mark; what else an editor may have saved
 * is named.
 */
export function decodeFile(bytes: Uint8Array): FileText {
  const wide = wideEncoding(bytes);
  if (wide !== null) return refused(1, 1, `the file is ${wide}; ${SAVE}`);
  const zero = bytes.indexOf(0);
  if (zero >= 0) return refused(...placeOf(bytes, zero), 'a byte of zero: is this a text file?');
  // The decoder leaves the mark out.
  if (isUtf8(bytes)) return { ok: true, text: new TextDecoder().decode(bytes) };
  const at = firstInvalid(bytes);
  const value = bytes[at] ?? 0;
  const hex = value.toString(16).toUpperCase();
  const old = new TextDecoder('windows-1252').decode(bytes.subarray(at, at + 1));
  const meant = value >= 0xa0 ? ` ("${old}" in Windows-1252)` : '';
  return refused(...placeOf(bytes, at), `the byte 0x${hex}${meant} is not UTF-8; ${SAVE}`);
}

function refused(line: number, column: number, message: string): FileText {
  return { ok: false, line, column, message };
}

/** Recognises a Unicode encoding in whole words, by its byte order mark or by the zeros beside its first character. */
function wideEncoding(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'UTF-32' : 'UTF-16';
  if (a === 0xfe && b === 0xff) return 'UTF-16';
  if (a === 0 && b === 0) return 'UTF-32';
  const isWide = bytes.length > 1 && (a === 0) !== (b === 0);
  return isWide ? 'UTF-16' : null;
}

/** Finds the first byte that belongs to no character. */
function firstInvalid(bytes: Uint8Array): number {
  const lossy = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  let at = 0;
  for (const part of lossy.split(REPLACEMENT)) {
    at += Buffer.byteLength(part);
    const isWritten = bytes[at] === 0xef && bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd;
    if (!isWritten) return at;
    at += 3;
  }
  return at;
}

/** Returns the line and column of a byte. */
function placeOf(bytes: Uint8Array, offset: number): [line: number, column: number] {
  const lines = new TextDecoder().decode(bytes.subarray(0, offset)).split('\n');
  return [lines.length, (lines.at(-1) ?? '').length + 1];
}
