import type { Event } from '../domain/event.ts';
import { localMinute } from './local-time.ts';
import { tidy, type Marked, type Span } from './marked.ts';
import { bold, inWords, oneLine, place, someone } from './phrases.ts';

/** Lines in one digest; what is beyond is counted. */
const MOST_LINES = 60;

/**
 * Many events in one message: how many, from when to when, and per port and SIM who wrote how often. Codes and texts are
 * left out: what comes late must not be mistaken for fresh.
 *
 * @param title what the messages are, after their number: `older messages`
 */
export function digest(events: readonly Event[], title: string, timeZone: string): Marked {
  const first = events.reduce((earliest, event) => Math.min(earliest, event.receivedAt), Infinity);
  const last = events.reduce((latest, event) => Math.max(latest, event.receivedAt), -Infinity);
  const from = localMinute(first, last, timeZone);
  const until = localMinute(last, first, timeZone);
  const spans: Span[] = [
    bold(`${events.length} ${title}`),
    { text: events.length === 0 ? '' : from === until ? `, ${from}` : `, ${from} to ${until}` },
  ];
  let written = 0;
  let left = 0;
  for (const [where, subjects] of byPlace(events)) {
    if (written >= MOST_LINES) {
      left += [...subjects.values()].reduce((sum, count) => sum + count, 0);
      continue;
    }
    const counted = [...subjects].map(([subject, count]) =>
      count === 1 ? subject : `${subject} × ${count}`,
    );
    spans.push({ text: `\n${where}: ${counted.join(', ')}` });
    written++;
  }
  if (left > 0) spans.push({ text: `\nand ${left} more` });
  return tidy(spans);
}

/** Places in the order of their first event, each with its subjects and how often they came. */
function byPlace(events: readonly Event[]): Map<string, Map<string, number>> {
  const places = new Map<string, Map<string, number>>();
  for (const event of events) {
    const subjects = places.get(place(event)) ?? new Map<string, number>();
    const about = subject(event);
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
