import { z } from 'zod';
import { CODE_KINDS } from '../../domain/code.ts';
import { PRIORITIES, type Plan } from '../../domain/delivery.ts';
import {
  ALERT_STATES,
  DIRECTIONS,
  SEVERITIES,
  SMS_SOURCES,
  type AlertedFault,
  type Event,
} from '../../domain/event.ts';
import type { RawRow } from '../../domain/observation.ts';
import type { Attempt } from '../../domain/outcome.ts';
import { PORT_STATES } from '../../domain/port.ts';

/**
 * Schemas of values stored as JSON: every driver parses what it reads. A value that does not match was not written by
 * Simwire.
 */

export const text = z.string();
export const moment = z.number();
export const count = z.number();
/** Returns the schema of a read-only list. */
export const list = <T extends z.ZodType>(item: T) => z.array(item).readonly();

export const sim = z.object({
  name: text.nullable(),
  number: text.nullable(),
  iccid: text.nullable(),
  imsi: text.nullable(),
  operator: text.nullable(),
  tags: list(text),
  unconfirmed: z.literal(true).exactOptional(),
});

const code = z.object({
  value: text,
  kind: z.enum(CODE_KINDS),
  start: count,
  end: count,
  origin: z.object({ domain: text, embedded: text.nullable() }).nullable(),
  validFor: count.nullable(),
  otherDomain: text.nullable(),
  confidence: count,
  marked: z.literal(true).exactOptional(),
});

const base = {
  id: count,
  gateway: text,
  port: text.nullable(),
  sim,
  time: moment.nullable(),
  receivedAt: moment,
};

export const portState = z.enum(PORT_STATES);

/** The fields of a fault in an alert, beside its condition. */
export const notifiedFault = {
  port: text.nullable(),
  about: text.nullable(),
  state: z.enum(['firing', 'flapping', 'resolved']),
  notified: z.enum(['firing', 'flapping']).nullable(),
  since: moment,
  severity: z.enum(SEVERITIES),
  detail: text,
};
const alertedFault = z.object({ ...notifiedFault, condition: text, sim }) satisfies z.ZodType<AlertedFault>;

/** The schema of an event. */
export const storedEvent = z.discriminatedUnion('event', [
  z.object({
    ...base,
    event: z.literal('sms'),
    sender: text,
    recipient: text,
    text,
    smsc: text.nullable(),
    damaged: z.boolean(),
    undecoded: z.literal(true).exactOptional(),
    code: code.nullable(),
  }),
  z.object({
    ...base,
    event: z.literal('delivery_report'),
    recipient: text,
    smsc: text.nullable(),
    delivered: z.boolean(),
    status: text,
    detail: text,
  }),
  z.object({
    ...base,
    event: z.literal('sms_sent'),
    recipient: text,
    text: text.nullable(),
    ok: z.boolean(),
    status: text,
    detail: text,
    task: text.nullable(),
    source: z.enum(SMS_SOURCES).nullable(),
    duration: count.nullable(),
  }),
  z.object({
    ...base,
    event: z.literal('call'),
    direction: z.enum(DIRECTIONS),
    caller: text,
    callee: text,
    answered: z.boolean(),
    duration: count,
    begin: moment.nullable(),
    end: moment,
    reason: text,
  }),
  z.object({
    ...base,
    event: z.literal('port_status'),
    state: portState,
    previous: portState.nullable(),
  }),
  z.object({
    ...base,
    event: z.literal('device_status'),
    changes: list(z.enum(['first_seen', 'restarted', 'address', 'version'])),
    mac: text.nullable(),
    ip: text.nullable(),
    version: text.nullable(),
    previousIp: text.nullable(),
    previousVersion: text.nullable(),
  }),
  z.object({
    ...base,
    event: z.literal('alert'),
    condition: text,
    severity: z.enum(SEVERITIES),
    state: z.enum(ALERT_STATES),
    ports: list(text),
    since: moment,
    // Alerts that were stored before these were have their summary only, and cannot be cut.
    title: text.default(''),
    notes: list(text).default([]),
    summary: text,
    repliesTo: count.nullable(),
    faults: list(alertedFault).default([]),
  }),
  z.object({ ...base, event: z.literal('unknown'), raw: text, reason: text }),
]) satisfies z.ZodType<Event>;

export const plan = z.object({
  destination: text,
  alternatives: list(text),
  movedFrom: text.optional(),
  rule: text.nullable(),
  priority: z.enum(PRIORITIES),
  template: text.nullable(),
  captures: z.record(text, text),
  expires: count.nullable(),
  forgetAfter: count.nullable(),
  collected: z.object({ kind: z.enum(['digest', 'quiet']), until: moment }).nullable(),
}) satisfies z.ZodType<Plan>;

/** The schema of the part of a plan that has no columns. */
export const storedPlan = plan.omit({ destination: true, rule: true, priority: true });
export type StoredPlan = z.output<typeof storedPlan>;

/** The schema of an attempt to send. */
export const storedAttempt = z.object({
  at: moment,
  outcome: z.enum(['delivered', 'transient', 'limited', 'refused', 'broken']),
  reason: text.nullable(),
  delay: count.nullable(),
}) satisfies z.ZodType<Attempt>;

/** The schema of an event's part of a report. */
export const storedRaw = z.object({ envelope: z.unknown(), row: z.unknown() }) satisfies z.ZodType<RawRow>;

/** The schema of a subject's tags. */
export const storedTags = list(text);

/** The schema of the numbers of a subject's parts. */
export const storedNumbers = list(count);
