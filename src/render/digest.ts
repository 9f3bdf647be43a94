import type { Event } from '../domain/event.ts';
import { MINUTE, type Millis } from '../domain/time.ts';
import { say } from '../phrases/phrases.ts';
import { cut } from './cut.ts';

import type { RenderContext } from './context.ts';
import { localDateTime, localMinute } from './local-time.ts';
import { asPart, bold, lengthOf, textOf, tidy, type Marked } from './marked.ts';
import { oneLine, place, saying, someone } from './message-parts.ts';

/** Lines in one digest, and subjects in one line; what is beyond is counted. */
const MOST_LINES = 60;
const MOST_SUBJECTS = 12;
/** Most characters of a subject: enough to distinguish it from others. */
const LONGEST_SUBJECT = 80;
/** The command at the end takes no more than one part in so many of the message. */
const FOOT_SHARE = 4;

/**
 * Sums up many events in one message: how many, from when to when, and per port and SIM who wrote how often. Codes and texts are
 * left out: what comes late must not be mistaken for fresh. What there is no room for is counted, never cut off.
 *
 * @param title what the messages are, after their number: `older messages`
 * @param room how long the message may be, in UTF-16 units
 */
export function digest(
  events: readonly Event[],
  title: string,
  { timeZone, rule }: Pick<RenderContext, 'timeZone' | 'rule'>,
  room: number,
): Marked {
  const head = headOf(events, title, timeZone);
  const command = commandLine(events, timeZone, rule);
  // In a short message the events themselves count for more.
  const foot = lengthOf(command) > room / FOOT_SHARE ? [] : command;
  const spare = lengthOf(head) + more(events.length).length + 1 + lengthOf(foot);
  let text = '';
  let written = 0;
  let left = 0;
  for (const [where, subjects] of byPlace(events)) {
    const line = `\n${where}: ${inOneLine(subjects)}`;
    if (written < MOST_LINES && spare + text.length + line.length <= room) {
      text += line;
      written++;
    } else {
      left += total(subjects.values());
    }
  }
  return tidy([...head, { text }, { text: left > 0 ? `\n${more(left)}` : '' }, ...foot]);
}

/** Composes the command that lists what was summed up, with its texts. */
function commandLine(events: readonly Event[], timeZone: string, rule: string | null): Marked {
  if (events.length === 0) return [];
  const [first, last] = firstAndLast(events);
  const minute = (at: Millis): string => localDateTime(at, timeZone).slice(0, -3).replace(' ', 'T');
  const since = minute(first);
  const until = minute(last + MINUTE);
  const ofRule = rule === null ? '' : ` --rule ${inShell(rule)}`;
  const command = {
    text: `simwire messages --since ${since} --until ${until}${ofRule}`,
    mono: true,
  } as const;
  return [{ text: '\n' }, ...asPart('meta', saying('digest_command', { command }))];
}

/** Writes a word for a shell. */
function inShell(word: string): string {
  return /^[\w.-]+$/u.test(word) ? word : `'${oneLine(word).replaceAll("'", String.raw`'\''`)}'`;
}

/** Returns when the first and the last came. */
function firstAndLast(events: readonly Event[]): readonly [Millis, Millis] {
  const first = events.reduce((earliest, event) => Math.min(earliest, event.receivedAt), Infinity);
  const last = events.reduce((latest, event) => Math.max(latest, event.receivedAt), -Infinity);
  return [first, last];
}

function headOf(events: readonly Event[], title: string, timeZone: string): Marked {
  const [first, last] = firstAndLast(events);
  const from = localMinute(first, last, timeZone);
  const until = localMinute(last, first, timeZone);
  const period =
    from === until ? say('digest_at', { time: from }) : say('digest_from_to', { from, to: until });
  const when = { text: events.length === 0 ? '' : period };
  return saying('digest_head', { count: bold(`${events.length} ${title}`), when });
}

function inOneLine(subjects: ReadonlyMap<string, number>): string {
  const all = [...subjects];
  const shown = all
    .slice(0, MOST_SUBJECTS)
    .map(([subject, count]) => (count === 1 ? subject : say('digest_times', { subject, count })));
  const rest = total(all.slice(MOST_SUBJECTS).map(([, count]) => count));
  return (rest > 0 ? [...shown, more(rest)] : shown).join(', ');
}

function more(count: number): string {
  return say('digest_more', { count });
}

function total(counts: Iterable<number>): number {
  return [...counts].reduce((sum, count) => sum + count, 0);
}

/** Places in the order of their first event, each with its subjects and how often they came. */
function byPlace(events: readonly Event[]): Map<string, Map<string, number>> {
  const places = new Map<string, Map<string, number>>();
  for (const event of events) {
    const subjects = places.get(place(event)) ?? new Map<string, number>();
    const about = textOf(cut([{ text: subject(event) }], { text: LONGEST_SUBJECT, spans: 0 }));
    subjects.set(about, (subjects.get(about) ?? 0) + 1);
    places.set(place(event), subjects);
  }
  return places;
}

function subject(event: Event): string {
  switch (event.event) {
    case 'sms':
      return say('sms', { sender: someone(event.sender) });
    case 'delivery_report': {
      const recipient = someone(event.recipient);
      return event.delivered
        ? say('digest_delivered', { recipient })
        : say('digest_not_delivered', { recipient });
    }
    case 'sms_sent': {
      const recipient = someone(event.recipient);
      return event.ok ? say('digest_sent', { recipient }) : say('digest_not_sent', { recipient });
    }
    case 'call':
      return event.direction === 'incoming'
        ? say('digest_call_incoming', { caller: someone(event.caller) })
        : say('digest_call_outgoing', { callee: someone(event.callee) });
    case 'port_status':
      return say(`state_${event.state}`);
    case 'device_status':
      return event.changes.map((change) => say(`digest_${change}`)).join(', ');
    case 'alert':
      return say('digest_alert', { state: event.state, summary: oneLine(event.summary) });
    case 'unknown':
      return say('digest_unknown_report');
    default:
      return event satisfies never;
  }
}
