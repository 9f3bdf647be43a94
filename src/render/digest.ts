import type { Event } from '../domain/event.ts';
import { cut } from './cut.ts';
import { localMinute } from './local-time.ts';
import { lengthOf, textOf, tidy, type Marked, type Span } from './marked.ts';
import { bold, inWords, oneLine, place, someone } from './phrases.ts';

/** Lines in one digest, and subjects in one line; what is beyond is counted. */
const MOST_LINES = 60;
const MOST_SUBJECTS = 12;
/** Of a subject no more is shown than tells it from others. */
const LONGEST_SUBJECT = 80;

/**
 * Many events in one message: how many, from when to when, and per port and SIM who wrote how often. Codes and texts are
 * left out: what comes late must not be mistaken for fresh. What there is no room for is counted, never cut off.
 *
 * @param title what the messages are, after their number: `older messages`
 * @param room how long the message may be, in UTF-16 units
 */
export function digest(events: readonly Event[], title: string, timeZone: string, room: number): Marked {
  const head = headOf(events, title, timeZone);
  const spare = lengthOf(head) + more(events.length).length + 1;
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
  return tidy([...head, { text }, { text: left > 0 ? `\n${more(left)}` : '' }]);
}

function headOf(events: readonly Event[], title: string, timeZone: string): Span[] {
  const first = events.reduce((earliest, event) => Math.min(earliest, event.receivedAt), Infinity);
  const last = events.reduce((latest, event) => Math.max(latest, event.receivedAt), -Infinity);
  const from = localMinute(first, last, timeZone);
  const until = localMinute(last, first, timeZone);
  const when = events.length === 0 ? '' : from === until ? `, ${from}` : `, ${from} to ${until}`;
  return [bold(`${events.length} ${title}`), { text: when }];
}

function inOneLine(subjects: ReadonlyMap<string, number>): string {
  const all = [...subjects];
  const told = all
    .slice(0, MOST_SUBJECTS)
    .map(([subject, count]) => (count === 1 ? subject : `${subject} × ${count}`));
  const rest = total(all.slice(MOST_SUBJECTS).map(([, count]) => count));
  return (rest > 0 ? [...told, more(rest)] : told).join(', ');
}

function more(count: number): string {
  return `and ${count} more`;
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
      return `SMS from ${someone(event.sender)}`;
    case 'delivery_report':
      return `${event.delivered ? 'delivered' : 'not delivered'} to ${someone(event.recipient)}`;
    case 'sms_sent':
      return `${event.ok ? 'sent' : 'not sent'} to ${someone(event.recipient)}`;
    case 'call':
      return event.direction === 'incoming'
        ? `call from ${someone(event.caller)}`
        : `call to ${someone(event.callee)}`;
    case 'port_status':
      return inWords(event.state);
    case 'device_status':
      return event.changes.map(inWords).join(', ');
    case 'alert':
      return `${event.state}: ${oneLine(event.summary)}`;
    case 'unknown':
      return 'unknown report';
    default:
      return event satisfies never;
  }
}
