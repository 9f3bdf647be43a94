import { z } from 'zod';
import { ALERT_STATES, DIRECTIONS, SEVERITIES } from '../../../domain/event.ts';
import { CONDITION_NAMES } from '../../../domain/fault.ts';
import { PORT_STATES, placeName } from '../../../domain/port.ts';
import { SECOND } from '../../../domain/time.ts';
import { say } from '../../../phrases/phrases.ts';
import { lasting } from '../../../render/local-time.ts';
import { stateWords } from '../port-state.ts';

const text = z.string().nullable();

const base = {
  id: z.string(),
  gateway: z.string(),
  port: text,
  sim: z.object({ name: text, number: text, iccid: text, operator: text, tags: z.array(z.string()) }),
  time: text,
  received_at: z.string(),
  rules: z.array(z.string()),
  deliveries: z.number(),
};

/** An event as use cases show it, with what pages say of it. */
export const pageEvent = z.discriminatedUnion('event', [
  z.object({
    ...base,
    event: z.literal('sms'),
    ...{ sender: z.string(), recipient: z.string(), text: z.string(), smsc: text },
    ...{ code: text, pickup: text, damaged: z.boolean() },
  }),
  z.object({
    ...base,
    event: z.literal('delivery_report'),
    ...{ recipient: z.string(), delivered: z.boolean(), status: z.string(), detail: z.string() },
  }),
  z.object({
    ...base,
    event: z.literal('sms_sent'),
    ...{ recipient: z.string(), text, ok: z.boolean(), status: z.string(), detail: z.string() },
  }),
  z.object({
    ...base,
    event: z.literal('call'),
    ...{ direction: z.enum(DIRECTIONS), caller: z.string(), callee: z.string() },
    ...{ answered: z.boolean(), duration: z.number(), reason: z.string() },
  }),
  z.object({
    ...base,
    event: z.literal('port_status'),
    ...{ state: z.enum(PORT_STATES), previous: z.enum(PORT_STATES).nullable() },
  }),
  z.object({ ...base, event: z.literal('device_status'), changes: z.array(z.string()) }),
  z.object({
    ...base,
    event: z.literal('alert'),
    ...{ condition: z.string(), severity: z.enum(SEVERITIES), state: z.enum(ALERT_STATES) },
    ...{ summary: z.string(), ports: z.array(z.string()) },
  }),
  z.object({ ...base, event: z.literal('unknown'), raw: z.string(), reason: z.string() }),
]);
export type PageEvent = z.output<typeof pageEvent>;

/** The line of an event in a list. */
export interface EventWords {
  /** Whom or what it is about. */
  readonly who: string;
  /** The text; empty where `who` says all. */
  readonly what: string;
}

/** Puts an event into words. */
export function wordsOf(event: PageEvent): EventWords {
  switch (event.event) {
    case 'sms':
      return { who: person(event.sender), what: event.text };
    case 'delivery_report': {
      const recipient = person(event.recipient);
      const who = event.delivered
        ? say('delivered', { recipient })
        : say('not_delivered', { recipient, reason: because(event.detail) });
      return { who, what: '' };
    }
    case 'sms_sent': {
      const recipient = person(event.recipient);
      const who = event.ok
        ? say('sms_sent', { recipient })
        : say('sms_not_sent', { recipient, reason: because(event.detail) });
      return { who, what: event.text ?? '' };
    }
    case 'call':
      return { who: callWords(event), what: '' };
    case 'port_status': {
      const { state, previous } = event;
      const before = previous === null ? '' : say('port_was', { state: stateWords(previous) });
      return { who: stateWords(state), what: before };
    }
    case 'device_status':
      return { who: event.changes.join(', ').replaceAll('_', ' '), what: '' };
    case 'alert':
      return { who: alertWords(event), what: event.summary };
    case 'unknown':
      return { who: say('unknown_report', { place: placeName(event) }), what: event.reason };
    default:
      return event satisfies never;
  }
}

function alertWords({ condition, state }: PageEvent & { readonly event: 'alert' }): string {
  const known = CONDITION_NAMES.find((name) => name === condition);
  const title = known === undefined ? condition.replaceAll('_', ' ') : say(`title_${known}`);
  return state === 'summary' ? title : `${title}: ${state}`;
}

function callWords(call: PageEvent & { readonly event: 'call' }): string {
  const reason = because(call.reason);
  const duration = lasting(call.duration * SECOND);
  const [caller, callee] = [person(call.caller), person(call.callee)];
  if (call.direction === 'incoming')
    return call.answered
      ? say('call_incoming', { caller, duration })
      : say('call_missed', { caller, reason });
  return call.answered
    ? say('call_outgoing', { callee, duration })
    : say('call_unanswered', { callee, reason });
}

function person(written: string): string {
  return written.trim() === '' ? say('unknown_person') : written;
}

function because(reason: string): string {
  return reason === '' ? '' : say('because', { reason });
}
