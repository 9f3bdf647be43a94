import type { CallEvent, DeviceStatusEvent, Event, SmsSentEvent } from '../domain/event.ts';
import { legible } from '../domain/visible.ts';
import { say } from '../phrases/phrases.ts';
import { alertMessage } from './alert-message.ts';
import { markLine, shownCode, type RenderContext } from './context.ts';
import { cutCounting } from './cut.ts';
import { lasting } from './local-time.ts';
import { asPart, bold, lines, tidy, type Marked, type Span } from './marked.ts';
import { fullText, moment, oneLine, place, placeLine, saying, someone } from './message-parts.ts';
import { codeMessage, smsMessage } from './sms-message.ts';
import { pageOf } from './variables.ts';

/** Characters of a report that nobody could read; the whole of it is in the store. */
const MOST_RAW = 1_000;

/** Returns the name of the built-in template for an event: `code` where there is one to show, else the event's own. */
export function builtInName(event: Event, context: Pick<RenderContext, 'captures'>): Event['event'] | 'code' {
  return shownCode(event, context) === null ? event.event : 'code';
}

/** Composes the message that an event gets where no template of the user's says otherwise. */
export function builtIn(event: Event, context: RenderContext): Marked {
  const code = shownCode(event, context);
  if (event.event === 'sms' && code !== null) return codeMessage(event, code, context);
  return plainMessage(event, context);
}

/** Composes the built-in message of the event's own kind, code or not. */
export function plainMessage(event: Event, context: RenderContext): Marked {
  if (event.event === 'sms') return smsMessage(event, context);
  if (event.event === 'alert') return alertMessage(event, context);
  const when = asPart('meta', [{ text: moment(event, context.now, context.timeZone) }]);
  return tidy(lines([...head(event), when, markLine(context), body(event, context)]));
}

type Plain = Exclude<Event, { readonly event: 'sms' | 'alert' }>;

/** Composes the first lines, of which a phone's notification shows one or two. */
function head(event: Plain): (Marked | string | null)[] {
  switch (event.event) {
    case 'delivery_report': {
      const recipient = bold(someone(event.recipient));
      const result = event.delivered
        ? saying('delivered', { recipient })
        : saying('not_delivered', { recipient, reason: because(`${event.status} ${event.detail}`) });
      return [result, placeLine(event)];
    }
    case 'sms_sent':
      return [sentLine(event), placeLine(event)];
    case 'call':
      return [callLine(event), placeLine(event)];
    case 'port_status': {
      const now = saying('port_is', {
        place: { text: place(event) },
        state: bold(say(`state_${event.state}`)),
      });
      const before =
        event.previous === null ? null : say('port_was', { state: say(`state_${event.previous}`) });
      return [now, before];
    }
    case 'device_status':
      return [saying('gateway_changed', { gateway: bold(event.gateway), changes: { text: changes(event) } })];
    case 'unknown':
      return [[bold(say('unknown_report', { place: place(event) }))], oneLine(event.reason)];
    default:
      return event satisfies never;
  }
}

/** Composes what the outside world wrote, in full, after an empty line. */
function body(event: Plain, { pages }: RenderContext): Marked | null {
  if (event.event === 'sms_sent') return fullText(event.text ?? '');
  if (event.event !== 'unknown') return null;
  const raw: Marked = [{ text: legible(event.raw), mono: true }];
  const room = { text: MOST_RAW, spans: 2 };
  return [{ text: '\n' }, ...cutCounting(raw, room, pageOf(pages, event.id))];
}

function sentLine(event: SmsSentEvent): Marked {
  const recipient = bold(someone(event.recipient));
  if (event.ok) return saying('sms_sent', { recipient });
  return saying('sms_not_sent', { recipient, reason: because(`${event.status} ${event.detail}`) });
}

/** Formats a reason, where there is one, as the end of a sentence. */
function because(written: string): Span {
  const reason = oneLine(written);
  return { text: reason === '' ? '' : say('because', { reason }) };
}

function callLine(event: CallEvent): Marked {
  const caller = bold(someone(event.caller));
  const callee = bold(someone(event.callee));
  const duration = { text: lasting(event.duration) };
  const reason = because(event.reason);
  if (event.direction === 'incoming')
    return event.answered
      ? saying('call_incoming', { caller, duration })
      : saying('call_missed', { caller, reason });
  return event.answered
    ? saying('call_outgoing', { callee, duration })
    : saying('call_unanswered', { callee, reason });
}

function changes(event: DeviceStatusEvent): string {
  const words = event.changes.map((change) => {
    switch (change) {
      case 'first_seen':
        return say('change_first_seen');
      case 'restarted':
        return say('change_restarted');
      case 'address':
        return say('change_address', { now: fromTo(event.previousIp, event.ip) });
      case 'version':
        return say('change_version', { now: fromTo(event.previousVersion, event.version) });
      default:
        return change satisfies never;
    }
  });
  return words.join(', ');
}

function fromTo(before: string | null, written: string | null): string {
  const now = someone(written ?? '');
  return before === null ? now : say('instead_of', { now, before: oneLine(before) });
}
