import { oneTimeCode } from '../domain/code.ts';
import type { Event, EventId, EventKind } from '../domain/event.ts';
import { formatId } from '../domain/id.ts';
import type { Sim } from '../domain/subject.ts';
import type { Duration, Millis } from '../domain/time.ts';
import type { RenderContext } from './context.ts';
import { LocalTime } from './liquid.ts';
import { isoTime } from './local-time.ts';

/** Variables of templates by name; `sim` is an object of its own. */
export type Variables = Readonly<Record<string, unknown>>;

/** Form in which values are shown to a template or to a program. */
interface Presentation {
  readonly time: (moment: Millis) => unknown;
}

/** Returns the variables of an event for a Liquid template: times are local, durations in seconds. */
export function variables(event: Event, context: RenderContext): Variables {
  return named(event, context, { time: (moment) => new LocalTime(moment, context.timeZone) });
}

/**
 * Makes plain JSON data of the same variables, for a webhook: times are ISO 8601 in UTC, durations in seconds. What is sent again
 * on an operator's order says so; a repeated attempt is recognised by its id.
 */
export function webhookData(event: Event, context: RenderContext): Variables {
  const data = named(event, context, { time: isoTime });
  return context.mark === 'replayed' ? { ...data, replayed: true } : data;
}

/**
 * Returns the address of an event's page; null where people have no pages.
 *
 * @param pages address of the pages for people, without a slash at its end
 */
export function pageOf(pages: string | null, event: EventId): string | null {
  return pages === null ? null : `${pages}/messages/${formatId(event)}`;
}

function named(event: Event, context: RenderContext, show: Presentation): Variables {
  const builtIn: Record<string, unknown> = {
    id: formatId(event.id),
    event: event.event,
    gateway: event.gateway,
    port: event.port,
    sim: simVariables(event.sim),
    time: event.time === null ? null : show.time(event.time),
    received_at: show.time(event.receivedAt),
    rule: context.rule,
    destination: context.destination,
    link: pageOf(context.pages, event.id),
    ...own(event, show),
  };
  for (const [name, value] of Object.entries(context.captures)) {
    if (name === 'code' ? value !== '' : !Object.hasOwn(builtIn, name)) define(builtIn, name, value);
  }
  return builtIn;
}

/** Sets a variable; a plain assignment to a group named `__proto__` would not. */
function define(record: Record<string, unknown>, name: string, value: string): void {
  Object.defineProperty(record, name, { value, enumerable: true, configurable: true, writable: true });
}

function simVariables(sim: Sim): Variables {
  const { name, number, iccid, imsi, operator, tags } = sim;
  return { name, number, iccid, imsi, operator, tags };
}

/** Returns the variables that only this kind of event has. */
function own(event: Event, show: Presentation): Record<string, unknown> {
  switch (event.event) {
    case 'sms':
      return {
        sender: event.sender.toWellFormed(),
        recipient: event.recipient.toWellFormed(),
        text: event.text.toWellFormed(),
        smsc: event.smsc,
        // `code` is something to log in with; a parcel's code must not pass for one.
        code: oneTimeCode(event.code),
        pickup: event.code?.kind === 'pickup' ? event.code.value : null,
        damaged: event.damaged,
      };
    case 'delivery_report':
      return {
        recipient: event.recipient,
        delivered: event.delivered,
        status: event.status,
        detail: event.detail,
        smsc: event.smsc,
      };
    case 'sms_sent':
      return {
        recipient: event.recipient,
        text: event.text?.toWellFormed() ?? null,
        ok: event.ok,
        status: event.status,
        detail: event.detail,
        task: event.task,
        source: event.source,
        duration: event.duration === null ? null : seconds(event.duration),
      };
    case 'call':
      return {
        direction: event.direction,
        caller: event.caller,
        callee: event.callee,
        answered: event.answered,
        duration: seconds(event.duration),
        begin: event.begin === null ? null : show.time(event.begin),
        end: show.time(event.end),
        reason: event.reason,
      };
    case 'port_status':
      return { state: event.state, previous: event.previous };
    case 'device_status':
      return {
        changes: event.changes,
        mac: event.mac,
        ip: event.ip,
        version: event.version,
        previous_ip: event.previousIp,
        previous_version: event.previousVersion,
      };
    case 'alert':
      return {
        condition: event.condition,
        severity: event.severity,
        state: event.state,
        ports: event.ports,
        since: show.time(event.since),
        duration: event.state === 'resolved' ? seconds(event.receivedAt - event.since) : null,
        summary: event.summary,
      };
    case 'unknown':
      return { raw: event.raw.toWellFormed(), reason: event.reason };
    default:
      return event satisfies never;
  }
}

function seconds(duration: Duration): number {
  return duration / 1_000;
}

/** Variables of every event. */
const COMMON = [
  'id',
  'event',
  'gateway',
  'port',
  'sim',
  'time',
  'received_at',
  'rule',
  'destination',
  'link',
];

/** Fields of `sim`. */
export const SIM_VARIABLES: readonly string[] = ['name', 'number', 'iccid', 'imsi', 'operator', 'tags'];

/** The variables of each kind of event, beside the common ones. */
const OWN: Readonly<Record<EventKind, readonly string[]>> = {
  sms: ['sender', 'recipient', 'text', 'smsc', 'code', 'pickup', 'damaged'],
  delivery_report: ['recipient', 'delivered', 'status', 'detail', 'smsc'],
  sms_sent: ['recipient', 'text', 'ok', 'status', 'detail', 'task', 'source', 'duration'],
  call: ['direction', 'caller', 'callee', 'answered', 'duration', 'begin', 'end', 'reason'],
  port_status: ['state', 'previous'],
  device_status: ['changes', 'mac', 'ip', 'version', 'previous_ip', 'previous_version'],
  alert: ['condition', 'severity', 'state', 'ports', 'since', 'duration', 'summary'],
  unknown: ['raw', 'reason'],
};

/** Every variable that a template may name. */
export const VARIABLE_NAMES: ReadonlySet<string> = new Set([...COMMON, ...Object.values(OWN).flat()]);

/** Variables of a template named `digest` instead: the number of events, their title, and each event's variables. */
export const DIGEST_VARIABLES: ReadonlySet<string> = new Set(['count', 'title', 'events']);
