import { z } from 'zod';
import type { PortRecord } from '../../domain/decision.ts';
import { PORT_STATES } from '../../domain/port.ts';
import type { Sim } from '../../domain/subject.ts';
import { isoMoment, isoOrNull, list } from '../fields.ts';

const text = z.string().nullable();

/** The fields of a SIM: what its gateway reads from the card, and what the config says of it. */
export const simFields = {
  name: text,
  number: text,
  iccid: text,
  imsi: text,
  operator: text,
  tags: list(z.string()),
};

/** The fields of how a port stands; null: it did not report them. */
export const portFields = {
  state: z.enum(PORT_STATES).nullable(),
  since: isoMoment.nullable(),
  signal: z.number().nullable(),
  balance: z.number().nullable(),
  last_sms: isoMoment.nullable(),
};

/** Shows a SIM, without whether its card is confirmed. */
export function showSim({ name, number, iccid, imsi, operator, tags }: Sim) {
  return { name, number, iccid, imsi, operator, tags };
}

/** Shows how a port stands. */
export function showPortRecord({ state, since, signal, balance, lastSmsAt }: PortRecord) {
  return { state, since: isoOrNull(since), signal, balance, last_sms: isoOrNull(lastSmsAt) };
}
