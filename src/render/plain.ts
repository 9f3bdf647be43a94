import type { Marked, Span } from './marked.ts';

/** Control characters other than the line feed, and everything that turns or hides text on a terminal. */
const UNSAFE =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;

const ESCAPE = '\u001b[';
const RESET = `${ESCAPE}0m`;

/** A message as plain text for a terminal or a log, with terminal colours if `coloured`. */
export function plain(marked: Marked, coloured: boolean): string {
  return marked.map((span) => (coloured ? paint(span) : withAddress(span))).join('');
}

/**
 * A text in which nothing is hidden and nothing works: control characters as pictures (`␛`), characters that turn or hide
 * text by their number (`⟨U+202E⟩`). Line feeds stay.
 */
export function visible(text: string): string {
  return text.toWellFormed().replace(UNSAFE, (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code === 0x09) return '  ';
    if (code < 0x20) return String.fromCodePoint(0x2400 + code);
    if (code === 0x7f) return '␡';
    return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
  });
}

function withAddress(span: Span): string {
  const text = visible(span.text);
  return span.href === undefined || span.href === span.text ? text : `${text} <${visible(span.href)}>`;
}

/** Codes stand out: fixed width is shown in reverse. */
function paint(span: Span): string {
  const styles = [span.bold && '1', span.italic && '3', span.mono && '1;7', span.href !== undefined && '4'];
  const codes = styles.filter((style) => typeof style === 'string').join(';');
  const text = withAddress(span);
  if (codes === '') return text;
  // Line by line, so that a prefix before the next line is not painted.
  return text.replace(/[^\n]+/gu, (line) => `${ESCAPE}${codes}m${line}${RESET}`);
}
