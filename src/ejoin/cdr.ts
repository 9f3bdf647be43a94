import { z } from 'zod';
import type { Observation } from '../domain/observation.ts';
import { deviceByTheWay } from './device.ts';
import { Instant, Mac, Text, readStatus } from './fields.ts';
import { found, type Findings } from './findings.ts';
import { eventKey } from './key.ts';
import { PortEntry } from './port-entry.ts';

const Call = z.object({
  mac: Mac,
  ip: Text,
  iccid: Text,
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
    PortEntry.transform((reading) => ({ reading })),
  )
  .transform(({ call, reading }): Findings => {
    const { end } = call;
    const sim = { iccid: reading.iccid ?? null, imsi: reading.imsi ?? null };
    const ended: readonly Observation[] =
      end === undefined
        ? []
        : [
            {
              kind: 'traffic',
              draft: {
                event: 'call',
                port: reading.port,
                time: end,
                direction: readDirection(call.cdir),
                caller: call.caller ?? '',
                callee: call.callee ?? '',
                answered: call.answer !== undefined,
                duration: Math.max(0, end - (call.answer ?? end)),
                begin: call.begin ?? null,
                end,
                reason: readReason(call),
              },
              sim: sim.iccid === null && sim.imsi === null ? null : sim,
              key: eventKey('call', [
                reading.port,
                call.cid ?? null,
                call.begin ?? null,
                call.caller ?? null,
                call.callee ?? null,
              ]),
            },
          ];
    return found({ kind: 'port', source: 'call', reading }, ...deviceByTheWay(call), ...ended);
  });
export type Cdr = z.infer<typeof Cdr>;

/** `MT` is outgoing, to the mobile network, and `MO` incoming: the exact opposite of GSM's usage (document 4.4). */
function readDirection(cdir: string | undefined): 'incoming' | 'outgoing' {
  return cdir?.toUpperCase() === 'MO' ? 'incoming' : 'outgoing';
}

/** The SIP side's reason, and the module's where its code is not 0. */
function readReason({ reason, gw_reason }: Call): string {
  const module = readStatus(gw_reason)?.ok === true ? undefined : gw_reason;
  return [reason, module].filter((part) => part !== undefined).join('; ');
}
