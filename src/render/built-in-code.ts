import type { SmsEvent } from '../domain/event.ts';
import type { RenderContext } from './context.ts';
import { localMinute } from './local-time.ts';
import { tidy, type Marked, type Span } from './marked.ts';
import { bold, fullText, lines, markLine, moment, oneLine, place, someone } from './phrases.ts';

/**
 * The message for an SMS with a code: the code alone at the front, where a notification shows it and a tap copies it;
 * then what a person must know before typing it; then where it came from, and the text.
 *
 * @param code the code as it is to be typed
 */
export function codeMessage(event: SmsEvent, code: string, context: RenderContext): Marked {
  const sender = bold(someone(event.sender));
  const from: Marked = [{ text: 'from ' }, sender, { text: ` · ${moment(event, context.timeZone)}` }];
  return tidy(
    lines([
      [{ text: oneLine(code), mono: true }, ...facts(event, code, context)],
      warning(event, code),
      place(event),
      from,
      markLine(context),
      ...fullText(event.text),
    ]),
  );
}

/** What the text says of its code; nothing where a rule captured another one. */
function facts(event: SmsEvent, code: string, context: RenderContext): Span[] {
  const found = event.code;
  if (!found || found.value !== code) return [];
  const words: string[] = [];
  if (found.kind === 'pickup') words.push('pickup code');
  if (found.validFor !== null) {
    const end = event.receivedAt + found.validFor;
    words.push(`valid until ${localMinute(end, event.receivedAt, context.timeZone)}`);
  }
  if (found.origin) words.push(`for ${oneLine(found.origin.domain)}`);
  return words.map((word) => ({ text: ` · ${word}` }));
}

/** A code that is bound to one site while the text speaks of another is what a thief's message looks like. */
function warning(event: SmsEvent, code: string): Marked | null {
  const found = event.code;
  if (!found?.otherDomain || found.value !== code) return null;
  return [bold('Careful: '), { text: `the text names another site, ${oneLine(found.otherDomain)}` }];
}
