import type { Observation, SimHint } from '../domain/observation.ts';
import { decodeContent, type Content } from './content.ts';
import { readStatus } from './fields.ts';
import { identify } from './key.ts';
import { firstStamp, NO_STAMP, type Place, type Stamp } from './place-and-time.ts';

/** A received SMS or delivery report, whichever dialect it came in; empty strings where something is not said. */
export interface Received {
  readonly place: Place;
  readonly stamp: Stamp;
  readonly sender: string;
  readonly recipient: string;
  readonly sim: SimHint | null;
}

/** Creates the observation of an SMS whose content is still as the gateway sent it, see {@link decodeContent}. */
export function receivedSms(row: Received, content: string): Observation {
  return decodedSms(row, decodeContent(content));
}

/** Creates the observation of an SMS. The header block supplies what the row lacks; where both say something, the row is right. */
export function decodedSms(row: Received, { text, header, damaged, undecoded, said }: Content): Observation {
  const stamp = firstStamp(row.stamp, header?.stamp ?? NO_STAMP);
  const sender = row.sender || (header?.sender ?? '');
  return {
    kind: 'traffic',
    draft: {
      event: 'sms',
      port: row.place.port,
      time: stamp.time,
      sender,
      recipient: row.recipient || (header?.recipient ?? ''),
      text,
      smsc: header?.smsc ?? null,
      damaged,
      ...(undecoded && { undecoded }),
    },
    sim: row.sim,
    ...identify('sms', stamp, [row.place.said, sender, said]),
  };
}

/**
 * Creates the observation of a delivery report: its content is `"code timestamp"`, 0 is delivered, the rest is opaque; its sender is the
 * SMSC and its recipient that of the SMS sent earlier (document 4.3). Without a code nothing was delivered.
 */
export function deliveryReport(row: Received, content: string): Observation {
  const { ok, status, detail } = readStatus(content) ?? { ok: false, status: '', detail: content.trim() };
  return {
    kind: 'traffic',
    draft: {
      event: 'delivery_report',
      port: row.place.port,
      time: row.stamp.time,
      recipient: row.recipient,
      smsc: row.sender || null,
      delivered: ok,
      status,
      detail,
    },
    sim: row.sim,
    ...identify('delivery_report', row.stamp, [row.place.said, row.recipient, content]),
  };
}
