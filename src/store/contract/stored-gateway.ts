import { z } from 'zod';
import type { GatewayRecord, PortRecord } from '../../domain/decision.ts';
import { SEVERITIES } from '../../domain/event.ts';
import {
  CONDITION_NAMES,
  SUMMARY,
  type Acknowledgement,
  type FaultMoment,
  type FaultRecord,
} from '../../domain/fault.ts';
import { count, list, moment, notifiedFault, plan, portState, sim, text } from './stored-event.ts';

/** The schema of a port's state. */
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

/** The schema of a gateway's state. */
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

/** The schema of an acknowledgement. */
export const acknowledgement = z.object({
  by: text,
  at: moment,
  comment: text.nullable(),
}) satisfies z.ZodType<Acknowledgement>;

const fault = z.object({
  ...faultId,
  phase: z.enum(['ok', 'pending', 'firing', 'flapping']),
  holds: z.boolean(),
  since: moment,
  changes: list(moment),
  notified: z.enum(['firing', 'flapping']).nullable(),
  notifiedAt: moment.nullable(),
  detail: text,
  memory: z
    .object({
      iccid: text.exactOptional(),
      imsi: text.exactOptional(),
      mac: text.exactOptional(),
      until: moment.exactOptional(),
    })
    .nullable(),
  // Rows that were stored before there were any lack it.
  acknowledged: acknowledgement.nullable().default(null),
});

const subject = z.object({
  gateway: text,
  port: text.nullable(),
  sim: sim.pick({ name: true, number: true, iccid: true, tags: true, unconfirmed: true }),
});

const episode = z.object({ id: count, subject });

const group = z.object({
  destination: text,
  gateway: text,
  condition: z.union([conditionName, z.literal(SUMMARY)]),
  plan,
  members: list(z.object({ ...notifiedFault, condition: conditionName })),
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

/** The schema of a fault's state. */
export const storedFaultRecord = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('fault'), fault, episode }),
  z.object({ kind: z.literal('group'), group }),
  z.object({ kind: z.literal('traffic'), port: text, traffic }),
]) satisfies z.ZodType<FaultRecord>;

/** The schema of an entry in the history of faults. */
export const storedMoment = z.object({
  episode,
  transition: z.object({
    ...faultId,
    kind: z.enum(['firing', 'flapping', 'resolved', 'summary']),
    cause: z.enum(['change', 'late', 'repeat']),
    suppressed: z.enum(['silence', 'inhibition', 'known']).nullable(),
    severity: z.enum(SEVERITIES),
    since: moment,
    at: moment,
    detail: text,
  }),
}) satisfies z.ZodType<FaultMoment>;
