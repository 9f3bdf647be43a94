import type { SmsSentEvent } from '../domain/event.ts';
import type { Observation } from '../domain/observation.ts';
import { eventKey } from './key.ts';

/** What reports of sent SMS say, whichever dialect they come in. */
export type Sent = Pick<SmsSentEvent, 'port' | 'time' | 'recipient' | 'task' | 'ok' | 'status' | 'detail'> &
  Partial<Pick<SmsSentEvent, 'text' | 'source' | 'duration'>>;

/** An SMS that the gateway sent, or failed to send. */
export function sentSms(sent: Sent): Observation {
  return {
    kind: 'traffic',
    draft: { event: 'sms_sent', text: null, source: null, duration: null, ...sent },
    sim: null,
    key: eventKey('sms_sent', sent.time, [sent.port, sent.task, sent.recipient]),
  };
}
