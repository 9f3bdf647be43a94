import { z } from 'zod';
import type { Observation } from '../domain/observation.ts';
import { Anything, deviceByTheWay, Integer, Mac, readInteger, readSim, readText, Text } from './fields.ts';
import { combined, eachRow, type Findings, found } from './findings.ts';
import { readPlace, readStamp } from './place-and-time.ts';
import { deliveryReport, type Received, receivedSms } from './received.ts';

/** Received SMS and delivery reports (document 4.3), one or several. */
export const RecvSms = z
  .object({ sms_num: Integer, sms: Anything })
  .transform(({ sms_num, sms }, context): Findings => {
    if (sms !== undefined || sms_num === 0) return eachRow(sms, readList);
    context.addIssue({ code: 'custom', message: 'no list of SMS' });
    return z.NEVER;
  });
export type RecvSms = z.infer<typeof RecvSms>;

const LEAST_ELEMENTS = 6;

/** Reads a row that is a list: `[is_report, port, unix seconds, sender, recipient, content, ICCID, IMSI, …]`; the rest is ignored. */
function readList(row: unknown): Observation | string {
  if (!Array.isArray(row)) return 'an SMS row that is no list';
  if (row.length < LEAST_ELEMENTS) return 'an SMS row with less than 6 elements';
  const [isReport, port, time, sender, recipient, content, iccid, imsi] = row as readonly unknown[];
  return readReceived(isReport, content, {
    place: readPlace(port),
    stamp: readStamp(time),
    sender: readText(sender) ?? '',
    recipient: readText(recipient) ?? '',
    sim: readSim(iccid, imsi),
  });
}

/**
 * Reads an SMS or a delivery report, as `isReport` says (0 or 1, also as a string or a boolean).
 * @returns the reason in words if it is neither
 */
function readReceived(isReport: unknown, content: unknown, row: Received): Observation | string {
  const text = typeof content === 'number' ? String(content) : content;
  if (typeof text !== 'string') return 'an SMS row without content';
  const mark = typeof isReport === 'boolean' ? Number(isReport) : readInteger(isReport);
  if (mark === 0) return receivedSms(row, text);
  if (mark === 1) return deliveryReport(row, text);
  return 'an SMS row that is neither an SMS nor a delivery report';
}

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

/** recv-sms as the v3 firmware pushes it: rows are objects (seen on devices). */
export const ReceivedSms = z
  .object({ mac: Mac, smses: Anything })
  .transform(({ mac, smses }, context): Findings => {
    if (smses !== undefined) return combined([found(...deviceByTheWay({ mac })), eachRow(smses, readObject)]);
    context.addIssue({ code: 'custom', message: 'no list of SMS' });
    return z.NEVER;
  });
export type ReceivedSms = z.infer<typeof ReceivedSms>;

function readObject(raw: unknown): Observation | string {
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
