import {
  ALERT_STATES,
  DIRECTIONS,
  EVENT_KINDS,
  SEVERITIES,
  SMS_SOURCES,
  type Event,
  type EventKind,
} from '../domain/event.ts';
import { PORT_STATES } from '../domain/port.ts';
import type { Subject } from '../domain/subject.ts';
import type { WhenSpec } from './spec.ts';
import type { Syntax } from './value.ts';

/** A field of events that `when` has patterns for. */
export interface Field {
  readonly syntax: Syntax;
  /** The kinds of events that have it. */
  readonly kinds: readonly EventKind[];
  /** Returns the values of an event's field; none where the event lacks it. */
  readonly read: (event: Event) => readonly string[];
  /** Returns the possible values for a kind of event, where that is a closed list. */
  readonly values?: (kind: EventKind) => readonly string[];
}

/** Keys of `when` that take patterns, in the order in which they are tested: `text`, the most expensive, last. */
export const PATTERN_KEYS = [
  'gateway',
  'sim',
  'tag',
  'sender',
  'recipient',
  'state',
  'previous',
  'condition',
  'severity',
  'direction',
  'source',
  'text',
] as const;
export type PatternKey = (typeof PATTERN_KEYS)[number];

const present = (...values: readonly (string | null)[]): string[] => values.filter((value) => value !== null);
const stateNames = (kind: EventKind): readonly string[] => (kind === 'alert' ? ALERT_STATES : PORT_STATES);

/** The part of an event that identifies its subject: its gateway, and the SIM. */
type OfSubject = Pick<Subject, 'gateway' | 'sim'>;

/** Fields that the subject of an event has too: scopes have patterns for them. */
export const SUBJECT_FIELDS = {
  gateway: { syntax: 'name', read: ({ gateway }: OfSubject) => [gateway] },
  sim: { syntax: 'number', read: ({ sim }: OfSubject) => present(sim.name, sim.number, sim.iccid) },
  tag: { syntax: 'name', read: ({ sim }: OfSubject) => sim.tags },
} as const satisfies Partial<
  Record<PatternKey, { syntax: Syntax; read: (of: OfSubject) => readonly string[] }>
>;

/** All fields that take patterns: the one place that defines them and says which events have them. */
export const FIELDS: Readonly<Record<PatternKey, Field>> = {
  gateway: { ...SUBJECT_FIELDS.gateway, kinds: EVENT_KINDS },
  sim: { ...SUBJECT_FIELDS.sim, kinds: EVENT_KINDS },
  tag: { ...SUBJECT_FIELDS.tag, kinds: EVENT_KINDS },
  sender: { syntax: 'number', kinds: ['sms'], read: (event) => ('sender' in event ? [event.sender] : []) },
  recipient: {
    syntax: 'number',
    kinds: ['sms', 'delivery_report', 'sms_sent'],
    read: (event) => ('recipient' in event ? [event.recipient] : []),
  },
  state: {
    syntax: 'name',
    kinds: ['port_status', 'alert'],
    read: (event) => ('state' in event ? [event.state] : []),
    values: stateNames,
  },
  previous: {
    syntax: 'name',
    kinds: ['port_status'],
    read: (event) => ('previous' in event ? present(event.previous) : []),
    values: stateNames,
  },
  condition: {
    syntax: 'name',
    kinds: ['alert'],
    read: (event) => ('condition' in event ? [event.condition] : []),
  },
  severity: {
    syntax: 'name',
    kinds: ['alert'],
    read: (event) => ('severity' in event ? [event.severity] : []),
    values: () => SEVERITIES,
  },
  direction: {
    syntax: 'name',
    kinds: ['call'],
    read: (event) => ('direction' in event ? [event.direction] : []),
    values: () => DIRECTIONS,
  },
  source: {
    syntax: 'name',
    kinds: ['sms_sent'],
    read: (event) => ('source' in event ? present(event.source) : []),
    values: () => SMS_SOURCES,
  },
  text: {
    syntax: 'text',
    kinds: ['sms', 'sms_sent'],
    read: (event) => ('text' in event ? present(event.text) : []),
  },
};

/** Reads what `code` asks for: `true` for a one-time code, `pickup`, or `false`; null where the event can have none. */
export function codeOf(event: Event): boolean | 'pickup' | null {
  if (event.event !== 'sms') return null;
  if (event.code === null) return false;
  return event.code.kind === 'otp' ? true : 'pickup';
}

/** Reads what `ok` asks for: sent, delivered, answered; null where the event has no such thing. */
export function okOf(event: Event): boolean | null {
  switch (event.event) {
    case 'sms_sent':
      return event.ok;
    case 'delivery_report':
      return event.delivered;
    case 'call':
      return event.answered;
    case 'sms':
    case 'port_status':
    case 'device_status':
    case 'alert':
    case 'unknown':
      return null;
  }
}

/** Kinds of events that have what a key of `when` asks for. */
export const KINDS_OF_KEY: Readonly<
  Record<Exclude<keyof WhenSpec, 'event' | 'not' | 'any'>, readonly EventKind[]>
> = {
  ...mapFields((field) => field.kinds),
  port: EVENT_KINDS.filter((kind) => kind !== 'device_status'),
  code: ['sms'],
  ok: ['sms_sent', 'delivery_report', 'call'],
  time: EVENT_KINDS,
};

function mapFields<T>(of: (field: Field) => T): Record<PatternKey, T> {
  return Object.fromEntries(PATTERN_KEYS.map((key) => [key, of(FIELDS[key])])) as Record<PatternKey, T>;
}
