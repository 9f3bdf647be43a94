import type { Event } from '../domain/event.ts';
import type { Sim } from '../domain/subject.ts';
import { MINUTE } from '../domain/time.ts';
import { legible } from '../domain/visible.ts';
import type { RenderContext } from './context.ts';
import { localDateTime } from './local-time.ts';
import type { Marked, Span } from './marked.ts';

/** From here on a gateway's clock is shown beside Simwire's (INTERFACE.md, Events). */
const CLOCKS_DIFFER = 2 * MINUTE;

/** Text of the outside world within a line: without line breaks and control characters, which could forge a line of ours. */
export function oneLine(text: string): string {
  // Line breaks and blanks of every kind first: they are no news in a line.
  return legible(text.replace(/[\r\n\t\v\f\u0085\u2028\u2029\s]+/gu, ' ')).trim();
}

/** A number or name of the outside world, or words for its absence. */
export function someone(written: string): string {
  return oneLine(written) || 'unknown';
}

export function bold(text: string): Span {
  return { text, bold: true };
}

/** Where it happened: `office/1.02 · Google Ads · +37120000001`. */
export function place(event: Event): string {
  const port = event.port === null ? event.gateway : `${event.gateway}/${event.port}`;
  return [port, ...simNames(event.sim)].join(' · ');
}

/** What a person knows a SIM by: its name and number, else the best that is left. */
function simNames(sim: Sim): string[] {
  const known = [sim.name, sim.number].map((part) => oneLine(part ?? '')).filter((part) => part !== '');
  if (known.length > 0) return known;
  if (sim.iccid !== null) return [`SIM ${oneLine(sim.iccid)}`];
  return sim.operator === null ? [] : [oneLine(sim.operator)];
}

/** When it happened, on the wall clock; with both clocks where they do not agree. */
export function moment(event: Event, zone: string): string {
  const received = localDateTime(event.receivedAt, zone);
  if (event.time === null) return received;
  const told = localDateTime(event.time, zone);
  if (Math.abs(event.receivedAt - event.time) <= CLOCKS_DIFFER) return told;
  return `${told} by the gateway's clock, received ${received}`;
}

/** A name of ours in words: `no_balance` becomes `no balance`. */
export function inWords(name: string): string {
  return name.replaceAll('_', ' ');
}

/** Joins lines that may be missing. */
export function lines(parts: readonly (Marked | string | null)[]): Marked {
  const result: Span[] = [];
  for (const part of parts) {
    if (part === null || part.length === 0) continue;
    if (result.length > 0) result.push({ text: '\n' });
    result.push(...(typeof part === 'string' ? [{ text: part }] : part));
  }
  return result;
}

/** The line that marks a message which may not be fresh. */
export function markLine(context: RenderContext): Marked | null {
  return context.mark === null ? null : [{ text: `(${context.mark})`, italic: true }];
}

/** The text of an SMS as it came, set apart by an empty line. */
export function fullText(text: string): (Marked | null)[] {
  return text === '' ? [] : [[{ text: '\n' }, { text: legible(text) }]];
}
