import type { Event } from '../domain/event.ts';
import { SIMWIRE } from '../domain/fault.ts';
import { cardTail, type Sim } from '../domain/subject.ts';
import { MINUTE } from '../domain/time.ts';
import { legible } from '../domain/visible.ts';
import { phrase, say, type PhraseKey, type Values } from '../phrases/phrases.ts';
import { localMinute } from './local-time.ts';
import { asPart, tidy, type Marked, type Span } from './marked.ts';

/** From here on a gateway's clock is shown beside Simwire's. */
const CLOCKS_DIFFER = 2 * MINUTE;

/** Fits text of the outside world into a line: removes line breaks and control characters, which could forge a line of ours. */
export function oneLine(text: string): string {
  // Line breaks and blanks of every kind first: they are no news in a line.
  return legible(text.replace(/[\r\n\t\v\f\u0085\u2028\u2029\s]+/gu, ' ')).trim();
}

/** Returns the number or name of someone of the outside world, or words for its absence. */
export function someone(written: string): string {
  return oneLine(written) || say('unknown_person');
}

/** Fills a phrase with values that have a markup of their own. */
export function saying<Key extends PhraseKey>(key: Key, ...values: Values<Key, Span>): Marked {
  return tidy(
    phrase<Key, Span>(key, ...values).map((part) => (typeof part === 'string' ? { text: part } : part)),
  );
}

/** Sets what a phrase has in backticks in fixed width: it is to be typed, and a tap copies it. */
export function withCommands(text: string): Marked {
  return tidy(
    text.split('`').map((piece, i) => (i % 2 === 0 ? { text: piece } : { text: piece, mono: true })),
  );
}

/** Checks whether an event is a test message (`simwire send`) rather than a gateway's report. */
export function isTest(event: Event): boolean {
  return event.event === 'sms' && event.gateway === SIMWIRE;
}

/** Formats the place of an event: `office/1.02 · Google Ads · +37120000001`. */
export function place(event: Event): string {
  const port = event.port === null ? event.gateway : `${event.gateway}/${event.port}`;
  return [port, ...simNames(event.sim)].join(' · ');
}

/** Composes the place of an event as a line of small print. */
export function placeLine(event: Event): Marked {
  return asPart('meta', [{ text: place(event) }]);
}

/** Returns the names by which people know a SIM: its name and number, else its operator and the end of its card's number. */
export function simNames(sim: Sim): string[] {
  const known = [sim.name, sim.number].map((part) => oneLine(part ?? '')).filter((part) => part !== '');
  if (known.length > 0) return known;
  const card = sim.iccid === null ? '' : cardTail(oneLine(sim.iccid));
  const operator = oneLine(sim.operator ?? '');
  if (operator !== '') return [card === '' ? operator : `${operator} ${card}`];
  return card === '' ? [] : [say('sim_by_card', { card })];
}

/** Formats the time of an event, in local time, for whoever reads it at `now`; with both clocks where they disagree. */
export function moment(event: Event, now: number, zone: string): string {
  const received = localMinute(event.receivedAt, now, zone);
  if (event.time === null) return received;
  const time = localMinute(event.time, now, zone);
  if (Math.abs(event.receivedAt - event.time) <= CLOCKS_DIFFER) return time;
  return say('at_by_other_clock', { time, received });
}

/** Links to a page of the dashboard. */
export function pageLink(href: string): Span {
  return { text: say('open_page'), href };
}

/** Quotes the text of an SMS as it came, set apart by an empty line. */
export function fullText(text: string): Marked | null {
  return text === '' ? null : [{ text: '\n' }, { text: legible(text), part: 'quote' }];
}
