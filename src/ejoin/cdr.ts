import { z } from 'zod';
import type { Observation, PortReading } from '../domain/observation.ts';
import type { Millis } from '../domain/time.ts';
import {
  Anything,
  deviceByTheWay,
  Instant,
  Mac,
  readInstant,
  readInteger,
  readSim,
  readStatus,
  Text,
} from './fields.ts';
import { combined, found, rejected, type Findings } from './findings.ts';
import { identify } from './key.ts';
import { readPlace, readStamp, written } from './place-and-time.ts';
import { PortEntry } from './port-entry.ts';
import { rawJson } from './raw.ts';

const Call = z.object({
  mac: Mac,
  ip: Text,
  port: Anything,
  cid: Text,
  cdir: Text,
  caller: Text,
  callee: Text,
  begin: Anything,
  answer: Instant,
  end: Anything,
  reason: Text,
  gw_reason: Text,
});
type Call = z.infer<typeof Call>;

/**
 * A call record (document 4.4). What it says of the port always counts; it is a call only once it has an end, because
 * the gateway also sends one every minute while the call goes on. An end that cannot be read goes into quarantine.
 */
export const Cdr = z.looseObject({}).transform((raw, context): Findings => {
  const call = Call.parse(raw);
  const reading = PortEntry.safeParse(raw).data ?? null;
  const end = readInstant(call.end);
  if (reading === null && end === undefined) {
    context.addIssue({ code: 'custom', message: 'neither a readable port nor an end' });
    return z.NEVER;
  }
  const state: readonly Observation[] = reading ? [{ kind: 'port', source: 'call', reading }] : [];
  const said = found(...state, ...deviceByTheWay(call));
  if (end !== undefined) return combined([said, found(endedCall(call, end, reading))]);
  return goesOn(call.end)
    ? said
    : combined([said, rejected(rawJson(raw), 'a call whose end cannot be read')]);
});
export type Cdr = z.infer<typeof Cdr>;

/** Checks whether a call still goes on: no end, 0 and -1 mean that it has not ended. */
function goesOn(end: unknown): boolean {
  const number = readInteger(end);
  return number === undefined ? written(end) === null : number <= 0;
}

function endedCall(call: Call, end: Millis, reading: PortReading | null): Observation {
  const place = readPlace(call.port);
  const said = readStamp(call.begin);
  // A call that began at an unknown time is identified by its end.
  const stamp = said.said === null ? readStamp(call.end) : said;
  return {
    kind: 'traffic',
    draft: {
      event: 'call',
      port: place.port,
      time: end,
      direction: readDirection(call.cdir),
      caller: call.caller ?? '',
      callee: call.callee ?? '',
      answered: call.answer !== undefined,
      duration: Math.max(0, end - (call.answer ?? end)),
      begin: readInstant(call.begin) ?? null,
      end,
      reason: readReason(call),
    },
    sim: readSim(reading?.iccid, reading?.imsi),
    ...identify('call', stamp, [place.said, call.cid ?? null, call.caller ?? null, call.callee ?? null]),
  };
}

/** Reads the direction: `MT` is outgoing, to the mobile network, and `MO` incoming: the exact opposite of GSM's usage (document 4.4). */
function readDirection(cdir: string | undefined): 'incoming' | 'outgoing' {
  return cdir?.toUpperCase() === 'MO' ? 'incoming' : 'outgoing';
}

/** Joins the SIP side's reason with the module's, where the module's code is not 0. */
function readReason({ reason, gw_reason }: Call): string {
  const module = readStatus(gw_reason)?.ok === true ? undefined : gw_reason;
  return [reason, module].filter((part) => part !== undefined).join('; ');
}
