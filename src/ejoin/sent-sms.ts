import { z } from 'zod';
import { SMS_SOURCES } from '../domain/event.ts';
import { decodeContent, normaliseText } from './content.ts';
import { deviceByTheWay } from './device.ts';
import { Amount, Anything, Integer, Mac, Text, readStatus } from './fields.ts';
import { found, type Findings } from './findings.ts';
import { readPlace, readStamp } from './place-and-time.ts';
import { sentSms } from './sent.ts';

/** An SMS that the gateway sent, or failed to send (document 4.5). */
export const SentSms = z
  .object({
    mac: Mac,
    port: Anything,
    sms_tid: Text,
    src_type: Integer,
    status: Text,
    time: Anything,
    dur: Amount,
    receiver: Text,
    recver: Text,
    charset: Text,
    data: Anything,
  })
  .transform((report, context): Findings => {
    const place = readPlace(report.port);
    const recipient = report.receiver ?? report.recver ?? '';
    if (place.port === null && recipient === '') {
      context.addIssue({ code: 'custom', message: 'neither a port nor a recipient' });
      return z.NEVER;
    }
    const sent = sentSms({
      place,
      stamp: readStamp(report.time),
      recipient,
      task: report.sms_tid ?? null,
      ...readOutcome(report.status),
      text: readData(report.data, report.charset),
      source: SMS_SOURCES[report.src_type ?? -1] ?? null,
      duration: report.dur ?? null,
    });
    return found(sent, ...deviceByTheWay({ mac: report.mac }));
  });
export type SentSms = z.infer<typeof SentSms>;

/** `"0 "` is sent. Without a status the report still means that it was sent; words without a code are a failure. */
function readOutcome(status: string | undefined): { ok: boolean; status: string; detail: string } {
  return readStatus(status) ?? { ok: status === undefined, status: '', detail: status ?? '' };
}

function readData(data: unknown, charset: string | undefined): string | null {
  if (typeof data !== 'string') return null;
  return charset?.toUpperCase() === 'BASE64' ? decodeContent(data).text : normaliseText(data);
}
