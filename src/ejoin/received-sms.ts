import { z } from 'zod';
import type { Observation } from '../domain/observation.ts';
import { deviceByTheWay } from './device.ts';
import { Anything, Mac, Text, readSim } from './fields.ts';
import { combined, eachRow, found, type Findings } from './findings.ts';
import { readPlace, readStamp } from './place-and-time.ts';
import { readReceived } from './recv-sms.ts';

const Row = z.object({
  is_report: Anything,
  port: Anything,
  slot: Anything,
  ts: Anything,
  from: Text,
  to: Text,
  iccid: Anything,
  imsi: Anything,
  sms: Anything,
});

/** recv-sms as the v3 firmware pushes it: rows are objects (field notes, other dialects). */
export const ReceivedSms = z
  .object({ mac: Mac, smses: Anything })
  .transform(({ mac, smses }, context): Findings => {
    if (smses !== undefined) return combined([found(...deviceByTheWay({ mac })), eachRow(smses, readRow)]);
    context.addIssue({ code: 'custom', message: 'no list of SMS' });
    return z.NEVER;
  });
export type ReceivedSms = z.infer<typeof ReceivedSms>;

function readRow(raw: unknown): Observation | string {
  const row = Row.safeParse(raw);
  if (!row.success) return 'an SMS row that is no object';
  const { is_report = 0, port, slot, ts, from = '', to = '', iccid, imsi, sms } = row.data;
  return readReceived(is_report, sms, {
    place: readPlace(port, slot),
    stamp: readStamp(ts),
    sender: from,
    recipient: to,
    sim: readSim(iccid, imsi),
  });
}
