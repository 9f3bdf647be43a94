import type { Observation, SimHint } from '../domain/observation.ts';
import type { PortId } from '../domain/port.ts';
import type { Millis } from '../domain/time.ts';
import { decodeContent, type Content } from './content.ts';
import { readStatus } from './fields.ts';
import { eventKey } from './key.ts';

/** A received SMS or delivery report, whichever dialect it came in; empty strings where something is not said. */
export interface Received {
  /** Null where it cannot be read: the text is still worth having. */
  readonly port: PortId | null;
  readonly time: Millis | undefined;
  readonly sender: string;
  readonly recipient: string;
  readonly sim: SimHint | null;
}

/** An SMS whose content is still as the gateway sent it, see {@link decodeContent}. */
export function receivedSms(row: Received, content: string): Observation {
  return decodedSms(row, decodeContent(content));
}

/** An SMS. What the row lacks, its header block may say; the row is right where both speak. */
export function decodedSms(row: Received, { text, header, damaged }: Content): Observation {
  const time = row.time ?? header?.time ?? null;
  const sender = row.sender || (header?.sender ?? '');
  return {
    kind: 'traffic',
    draft: {
      event: 'sms',
      port: row.port,
      time,
      sender,
      recipient: row.recipient || (header?.recipient ?? ''),
      text,
      smsc: header?.smsc ?? null,
      damaged,
    },
    sim: row.sim,
    key: eventKey('sms', time, [row.port, sender, text]),
  };
}

/**
 * A delivery report: its content is `"code timestamp"`, 0 is delivered, the rest is opaque; its sender is the SMSC and
 * its recipient that of the SMS sent earlier (document 4.3). Without a code nothing was delivered.
 */
export function deliveryReport(row: Received, content: string): Observation {
  const { ok, status, detail } = readStatus(content) ?? { ok: false, status: '', detail: content.trim() };
  const time = row.time ?? null;
  return {
    kind: 'traffic',
    draft: {
      event: 'delivery_report',
      port: row.port,
      time,
      recipient: row.recipient,
      smsc: row.sender || null,
      delivered: ok,
      status,
      detail,
    },
    sim: row.sim,
    key: eventKey('delivery_report', time, [row.port, row.recipient, content]),
  };
}
