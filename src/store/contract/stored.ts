import { z } from 'zod';
import type { Assignment, Expectation } from '../../domain/assignment.ts';
import { CODE_KINDS } from '../../domain/code.ts';
import type { GatewayRecord, PortRecord } from '../../domain/decision.ts';
import { PRIORITIES, type Plan } from '../../domain/delivery.ts';
import { ALERT_STATES, DIRECTIONS, SEVERITIES, SMS_SOURCES, type Event } from '../../domain/event.ts';
import { CONDITION_NAMES, SUMMARY, type FaultMoment, type FaultRecord } from '../../domain/fault.ts';
import type { RawRow } from '../../domain/observation.ts';
import type { Attempt } from '../../domain/outcome.ts';
import { PORT_STATES } from '../../domain/port.ts';

/**
 * How what is stored as JSON is read back: every driver parses what it reads. A value that does not fit has been changed by
 * another hand than Simwire's.
 */

const text = z.string();
const moment = z.number();
const count = z.number();
const list = <T extends z.ZodType>(item: T) => z.array(item).readonly();

const sim = z.object({
  name: text.nullable(),
  number: text.nullable(),
  iccid: text.nullable(),
  imsi: text.nullable(),
  operator: text.nullable(),
  tags: list(text),
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
});

const base = {
  id: count,
  gateway: text,
  port: text.nullable(),
  sim,
  time: moment.nullable(),
  receivedAt: moment,
};

const portState = z.enum(PORT_STATES);

/** An event, as its body is stored. */
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
    // Alerts that were stored before these were have their summary only.
    title: text.default(''),
    notes: list(text).default([]),
    summary: text,
    repliesTo: count.nullable(),
  }),
  z.object({ ...base, event: z.literal('unknown'), raw: text, reason: text }),
]) satisfies z.ZodType<Event>;

const plan = z.object({
  destination: text,
  alternatives: list(text),
  movedFrom: text.optional(),
  rule: text.nullable(),
  priority: z.enum(PRIORITIES),
  template: text.nullable(),
  captures: z.record(text, text),
  expires: count.nullable(),
  forgetAfter: count.nullable(),
  bundle: z.object({ kind: z.enum(['digest', 'quiet']), until: moment }).nullable(),
}) satisfies z.ZodType<Plan>;

/** The part of a plan that no query looks into. */
export const storedPlan = plan.omit({ destination: true, rule: true, priority: true });
export type StoredPlan = z.output<typeof storedPlan>;

/** One attempt to send. */
export const storedAttempt = z.object({
  at: moment,
  outcome: z.enum(['delivered', 'transient', 'limited', 'refused', 'broken']),
  reason: text.nullable(),
  delay: count.nullable(),
}) satisfies z.ZodType<Attempt>;

/** A port as it was last reported. */
export const storedPort = z.object({
  port: text,
  state: portState.nullable(),
  since: moment.nullable(),
  iccid: text.nullable(),
  imsi: text.nullable(),
  imei: text.nullable(),
  number: text.nullable(),
  operator: text.nullable(),
  balance: count.nullable(),
  signal: count.nullable(),
  quotas: z.record(text, z.object({ used: count, limit: count.nullable() })),
  lastSmsAt: moment.nullable(),
}) satisfies z.ZodType<PortRecord>;

/** A gateway as it was last reported. */
export const storedGateway = z.object({
  name: text,
  firstSeen: moment,
  lastSeen: moment,
  lastStatusAt: moment.nullable(),
  mac: text.nullable(),
  ip: text.nullable(),
  version: text.nullable(),
  seq: count.nullable(),
  period: count.nullable().exactOptional(),
  maxPorts: count.nullable(),
  maxSlots: count.nullable(),
}) satisfies z.ZodType<GatewayRecord>;

const conditionName = z.enum(CONDITION_NAMES);

const faultId = {
  gateway: text,
  port: text.nullable(),
  condition: conditionName,
  about: text.nullable(),
};

const fault = z.object({
  ...faultId,
  phase: z.enum(['ok', 'pending', 'firing', 'flapping']),
  holds: z.boolean(),
  since: moment,
  changes: list(moment),
  told: z.enum(['firing', 'flapping']).nullable(),
  toldAt: moment.nullable(),
  detail: text,
  memory: z
    .object({
      iccid: text.exactOptional(),
      imsi: text.exactOptional(),
      mac: text.exactOptional(),
      until: moment.exactOptional(),
    })
    .nullable(),
});

const subject = z.object({
  gateway: text,
  port: text.nullable(),
  sim: sim.pick({ name: true, number: true, iccid: true, tags: true }),
});

const episode = z.object({ id: count, subject });

const group = z.object({
  destination: text,
  gateway: text,
  condition: z.union([conditionName, z.literal(SUMMARY)]),
  plan,
  members: list(
    z.object({
      port: text.nullable(),
      condition: conditionName,
      about: text.nullable(),
      state: z.enum(['firing', 'flapping', 'resolved']),
      told: z.enum(['firing', 'flapping']).nullable(),
      since: moment,
      severity: z.enum(SEVERITIES),
      detail: text,
    }),
  ),
  dueAt: moment.nullable(),
  sentAt: moment.nullable(),
  gap: count,
  repeat: z.boolean(),
  thread: count.nullable(),
});

const tally = z.object({
  slices: list(z.tuple([moment, count, count]).readonly()),
  ok: z.boolean(),
});

const traffic = z.object({
  sms: tally.optional(),
  calls: tally.optional(),
  received: z.object({ count, last: moment }).optional(),
});

/** What the faults remember. */
export const storedFaultRecord = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('fault'), fault, episode }),
  z.object({ kind: z.literal('group'), group }),
  z.object({ kind: z.literal('traffic'), port: text, traffic }),
]) satisfies z.ZodType<FaultRecord>;

/** A moment of the faults' history. */
export const storedMoment = z.object({
  episode,
  transition: z.object({
    ...faultId,
    kind: z.enum(['firing', 'flapping', 'resolved', 'summary']),
    cause: z.enum(['change', 'late', 'repeat']),
    untold: z.enum(['silence', 'inhibition', 'known']).nullable(),
    severity: z.enum(SEVERITIES),
    since: moment,
    at: moment,
    detail: text,
  }),
}) satisfies z.ZodType<FaultMoment>;

/** The part of a report that an event came from. */
export const storedRaw = z.object({ envelope: z.unknown(), row: z.unknown() }) satisfies z.ZodType<RawRow>;

/** Who has an event. */
export const storedAssignment = z.object({
  event: count,
  holder: text,
  at: moment,
  expectation: count.nullable(),
}) satisfies z.ZodType<Assignment>;

/** Who waits for one. */
export const storedExpectation = z.object({
  id: count,
  holder: text,
  match: z.object({
    sim: list(text).optional(),
    tag: list(text).optional(),
    sender: list(text).optional(),
    text: list(text).optional(),
  }),
  reserved: z.object({ gateway: text, port: text }).nullable(),
  scope: z
    .object({
      gateway: list(text).optional(),
      sim: list(text).optional(),
      tag: list(text).optional(),
    })
    .nullable(),
  createdAt: moment,
  until: moment,
}) satisfies z.ZodType<Expectation>;

/** The tags of a subject. */
export const storedTags = list(text);
