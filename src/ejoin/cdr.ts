import { z } from 'zod';
import type { Observation, PortReading } from '../domain/observation.ts';
import type { Millis } from '../domain/time.ts';
import { deviceByTheWay } from './device.ts';
import { Instant, Mac, Text, readSim, readStatus } from './fields.ts';
import { found, type Findings } from './findings.ts';
import { eventKey } from './key.ts';
import { PortEntry } from './port-entry.ts';

const Call = z.object({
  mac: Mac,
  ip: Text,
  cid: Text,
  cdir: Text,
  caller: Text,
  callee: Text,
  begin: Instant,
  answer: Instant,
  end: Instant,
  reason: Text,
  gw_reason: Text,
});
type Call = z.infer<typeof Call>;

/**
 * A call record (document 4.4). What it says of the port always counts; it is a call only once it has an end, because
 * the gateway also sends one every minute while the call goes on.
 */
export const Cdr = z
  .intersection(
    Call.transform((call) => ({ call })),
    PortEntry.nullable()
      .catch(null)
      .transform((reading) => ({ reading })),
  )
  .transform(({ call, reading }, context): Findings => {
    if (reading === null && call.end === undefined) {
      context.addIssue({ code: 'custom', message: 'neither a readable port nor an end' });
      return z.NEVER;
    }
    const state: readonly Observation[] = reading ? [{ kind: 'port', source: 'call', reading }] : [];
    const ended = call.end === undefined ? [] : [endedCall(call, call.end, reading)];
    return found(...state, ...deviceByTheWay(call), ...ended);
  });
export type Cdr = z.infer<typeof Cdr>;

function endedCall(call: Call, end: Millis, reading: PortReading | null): Observation {
  const port = reading?.port ?? null;
  const begin = call.begin ?? null;
  return {
    kind: 'traffic',
    draft: {
      event: 'call',
      port,
      time: end,
      direction: readDirection(call.cdir),
      caller: call.caller ?? '',
      callee: call.callee ?? '',
      answered: call.answer !== undefined,
      duration: Math.max(0, end - (call.answer ?? end)),
      begin,
      end,
      reason: readReason(call),
    },
    sim: readSim(reading?.iccid, reading?.imsi),
    key: eventKey('call', begin, [port, call.cid ?? null, call.caller ?? null, call.callee ?? null]),
  };
}

/** `MT` is outgoing, to the mobile network, and `MO` incoming: the exact opposite of GSM's usage (document 4.4). */
function readDirection(cdir: string | undefined): 'incoming' | 'outgoing' {
  return cdir?.toUpperCase() === 'MO' ? 'incoming' : 'outgoing';
}

/** The SIP side's reason, and the module's where its code is not 0. */
function readReason({ reason, gw_reason }: Call): string {
  const module = readStatus(gw_reason)?.ok === true ? undefined : gw_reason;
  return [reason, module].filter((part) => part !== undefined).join('; ');
}
