import type {
  AlertEvent,
  CallEvent,
  DeviceStatusEvent,
  Event,
  SmsEvent,
  SmsSentEvent,
} from '../domain/event.ts';
import { portList } from '../domain/port.ts';
import { legible } from '../domain/visible.ts';
import { codeMessage } from './built-in-code.ts';
import { shownCode, type RenderContext } from './context.ts';
import { cutCounting } from './cut.ts';
import { lasting, localDateTime } from './local-time.ts';
import { tidy, type Marked } from './marked.ts';
import { bold, fullText, inWords, lines, markLine, moment, oneLine, place, someone } from './phrases.ts';

/** Characters of a report that nobody could read; the whole of it is in the store. */
const MOST_RAW = 1_000;

/** Which built-in template an event gets: `code` where there is one to show, else its own. */
export function builtInName(event: Event, context: Pick<RenderContext, 'captures'>): Event['event'] | 'code' {
  return shownCode(event, context) === null ? event.event : 'code';
}

/** The message that an event gets where no template of the user's says otherwise. */
export function builtIn(event: Event, context: RenderContext): Marked {
  const code = shownCode(event, context);
  if (event.event === 'sms' && code !== null) return codeMessage(event, code, context);
  return plainMessage(event, context);
}

/** The built-in message of the event's own kind, code or not. */
export function plainMessage(event: Event, context: RenderContext): Marked {
  return tidy(lines([...head(event, context), markLine(context), ...body(event)]));
}

/** The first lines, from which a phone's notification shows one or two. */
function head(event: Event, context: RenderContext): (Marked | string | null)[] {
  const zone = context.timeZone;
  const when = moment(event, zone);
  switch (event.event) {
    case 'sms':
      return [...smsHead(event), when];
    case 'delivery_report': {
      const recipient = bold(someone(event.recipient));
      if (event.delivered) return [[{ text: 'Delivered to ' }, recipient], place(event), when];
      return [[{ text: 'Not delivered to ' }, recipient, { text: because(event) }], place(event), when];
    }
    case 'sms_sent': {
      const recipient = bold(someone(event.recipient));
      if (event.ok) return [[{ text: 'SMS sent to ' }, recipient], place(event), when];
      return [[{ text: 'SMS not sent to ' }, recipient, { text: because(event) }], place(event), when];
    }
    case 'call':
      return [callLine(event), place(event), when];
    case 'port_status': {
      const now = bold(inWords(event.state));
      const before = event.previous === null ? null : `before: ${inWords(event.previous)}`;
      return [[{ text: `${place(event)}: ` }, now], before, when];
    }
    case 'device_status':
      return [[{ text: 'Gateway ' }, bold(event.gateway), { text: `: ${changes(event)}` }], when];
    case 'alert':
      return alertHead(event, zone);
    case 'unknown':
      return [[bold('Unknown report'), { text: ` from ${place(event)}` }], oneLine(event.reason), when];
    default:
      return event satisfies never;
  }
}

function smsHead(event: SmsEvent): (Marked | string | null)[] {
  const damaged = event.damaged ? 'The content came damaged; this is what can be read of it.' : null;
  return [[{ text: 'SMS from ' }, bold(someone(event.sender))], place(event), damaged];
}

/** What the outside world wrote, in full, after an empty line. */
function body(event: Event): (Marked | string | null)[] {
  switch (event.event) {
    case 'sms':
      return fullText(event.text);
    case 'sms_sent':
      return fullText(event.text ?? '');
    case 'unknown':
      return [
        [
          { text: '\n' },
          ...cutCounting([{ text: legible(event.raw), mono: true }], { text: MOST_RAW, spans: 1 }),
        ],
      ];
    case 'delivery_report':
    case 'call':
    case 'port_status':
    case 'device_status':
    case 'alert':
      return [];
    default:
      return event satisfies never;
  }
}

function because(event: Pick<SmsSentEvent, 'status' | 'detail'>): string {
  const reason = oneLine(`${event.status} ${event.detail}`);
  return reason === '' ? '' : `: ${reason}`;
}

function callLine(event: CallEvent): Marked {
  const incoming = event.direction === 'incoming';
  const other = bold(someone(incoming ? event.caller : event.callee));
  const reason = oneLine(event.reason);
  if (event.answered) {
    return [{ text: incoming ? 'Call from ' : 'Call to ' }, other, { text: `, ${lasting(event.duration)}` }];
  }
  const why = reason === '' ? '' : `: ${reason}`;
  return [{ text: incoming ? 'Missed call from ' : 'Unanswered call to ' }, other, { text: why }];
}

function changes(event: DeviceStatusEvent): string {
  const words = event.changes.map((change) => {
    switch (change) {
      case 'first_seen':
        return 'seen for the first time';
      case 'restarted':
        return 'restarted';
      case 'address':
        return `new address ${fromTo(event.previousIp, event.ip)}`;
      case 'version':
        return `new version ${fromTo(event.previousVersion, event.version)}`;
      default:
        return change satisfies never;
    }
  });
  return words.join(', ');
}

function fromTo(before: string | null, now: string | null): string {
  const after = someone(now ?? '');
  return before === null ? after : `${after} (was ${oneLine(before)})`;
}

function alertHead(event: AlertEvent, zone: string): (Marked | string | null)[] {
  const word = event.state === 'firing' ? event.severity : event.state;
  const title = `${word.charAt(0).toUpperCase()}${word.slice(1)}: `;
  const many = event.ports.length > 1 || (event.port === null && event.ports.length > 0);
  const where = many ? `${event.gateway}/${portList(event.ports)}` : place(event);
  const until = event.state === 'resolved' ? `, over at ${localDateTime(event.receivedAt, zone)}` : '';
  const since = `since ${localDateTime(event.since, zone)}${until}`;
  return [[bold(title), { text: oneLine(event.summary) }], where, since];
}
