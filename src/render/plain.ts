import { visible } from '../domain/visible.ts';
import { withAddress, type Marked, type Span } from './marked.ts';

const ESCAPE = '\u001b[';
const RESET = `${ESCAPE}0m`;

/** Writes a message as plain text for a terminal or a log, with terminal colours if `coloured`. */
export function plain(marked: Marked, coloured: boolean): string {
  return marked.map((span) => (coloured ? paint(span) : visible(withAddress(span)))).join('');
}

/** Styles a span for a terminal. Codes stand out: fixed width is shown in reverse video. */
function paint(span: Span): string {
  const styles = [span.bold && '1', span.italic && '3', span.mono && '1;7', span.href !== undefined && '4'];
  const codes = styles.filter((style) => typeof style === 'string').join(';');
  const text = visible(withAddress(span));
  if (codes === '') return text;
  // Line by line, so that a prefix before the next line is not painted.
  return text.replace(/[^\n]+/gu, (line) => `${ESCAPE}${codes}m${line}${RESET}`);
}
