import { z } from 'zod';
import { SMS_SOURCES, type SmsSentEvent } from '../domain/event.ts';
import type { Observation } from '../domain/observation.ts';
import { decodeContent, normaliseText } from './content.ts';
import { Amount, Anything, deviceByTheWay, Integer, Mac, readStatus, Text } from './fields.ts';
import { type Findings, found } from './findings.ts';
import { identify } from './key.ts';
import { type Place, readPlace, readStamp, type Stamp } from './place-and-time.ts';

/** The content of a report of a sent SMS, whichever dialect it comes in. */
export type Sent = Pick<SmsSentEvent, 'recipient' | 'task' | 'ok' | 'status' | 'detail'> &
  Partial<Pick<SmsSentEvent, 'text' | 'source' | 'duration'>> & {
    readonly place: Place;
    readonly stamp: Stamp;
  };

/** Creates the observation of an SMS that the gateway sent, or failed to send. */
export function sentSms({ place, stamp, ...sent }: Sent): Observation {
  const when = { port: place.port, time: stamp.time };
  return {
    kind: 'traffic',
    draft: { event: 'sms_sent', text: null, source: null, duration: null, ...when, ...sent },
    sim: null,
    ...identify('sms_sent', stamp, [place.said, sent.task, sent.recipient]),
  };
}

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

/**
 * Reads the status of an SMS: `"0 "` is sent. Without a status the report still means that it was sent; words without a code are a failure.
 */
function readOutcome(status: string | undefined): { ok: boolean; status: string; detail: string } {
  return readStatus(status) ?? { ok: status === undefined, status: '', detail: status ?? '' };
}

function readData(data: unknown, charset: string | undefined): string | null {
  if (typeof data !== 'string') return null;
  return charset?.toUpperCase() === 'BASE64' ? decodeContent(data).text : normaliseText(data);
}
