import type { SmsEvent } from '../domain/event.ts';
import { say } from '../phrases/phrases.ts';
import { markLine, type RenderContext } from './context.ts';
import { localMinute } from './local-time.ts';
import { asPart, bold, lines, tidy, type Marked } from './marked.ts';
import { fullText, isTest, moment, oneLine, placeLine, saying, someone } from './message-parts.ts';

/** Composes the message for an SMS, its code or not: who wrote, to which SIM, when, and the text. */
export function smsMessage(event: SmsEvent, context: RenderContext): Marked {
  return tidy(
    lines([
      isTest(event) ? [bold(say('test'))] : saying('sms', { sender: bold(someone(event.sender)) }),
      isTest(event) ? null : placeLine(event),
      event.damaged ? say('sms_damaged') : null,
      asPart('meta', [{ text: testedAnd(event, context) }]),
      markLine(context),
      fullText(event.text),
    ]),
  );
}

/**
 * Composes the message for an SMS with a code: the code alone at the front, where a notification shows it and a tap copies
 * it; then what a person must know before typing it; then where it came from, and the text.
 *
 * @param code the code as it is to be typed
 */
export function codeMessage(event: SmsEvent, code: string, context: RenderContext): Marked {
  const from = saying('code_from', { sender: bold(someone(event.sender)) });
  const when: Marked = [{ text: ` · ${testedAnd(event, context)}`, part: 'meta' }];
  return tidy(
    lines([
      [{ text: oneLine(code), mono: true }, { text: facts(event, code, context) }],
      warning(event, code),
      isTest(event) ? null : placeLine(event),
      [...(isTest(event) ? [bold(say('test'))] : from), ...when],
      markLine(context),
      fullText(event.text),
    ]),
  );
}

/** Formats the time of arrival; of a test message also the destination that is tried out. */
function testedAnd(event: SmsEvent, { destination, now, timeZone }: RenderContext): string {
  const when = moment(event, now, timeZone);
  return isTest(event) && destination !== null ? `${say('test_for', { destination })} · ${when}` : when;
}

/** Lists what the text says of its code; nothing where a rule captured another one. */
function facts(event: SmsEvent, code: string, { now, timeZone }: RenderContext): string {
  const found = event.code;
  if (!found || found.value !== code) return '';
  const words: string[] = [];
  if (found.kind === 'pickup') words.push(say('code_pickup'));
  if (found.validFor !== null) {
    const end = event.receivedAt + found.validFor;
    words.push(say('code_valid_until', { time: localMinute(end, now, timeZone) }));
  }
  if (found.origin) words.push(say('code_for_site', { site: oneLine(found.origin.domain) }));
  return words.map((word) => ` · ${word}`).join('');
}

/** Warns where a code is bound to one site while the text speaks of another: a phishing message looks like this. */
function warning(event: SmsEvent, code: string): Marked | null {
  const found = event.code;
  if (!found?.otherDomain || found.value !== code) return null;
  const site = oneLine(found.otherDomain);
  return [bold(say('code_careful')), { text: ` ${say('code_other_site', { site })}` }];
}
