import type { SmsSentEvent } from '../domain/event.ts';
import type { Observation } from '../domain/observation.ts';
import { identify } from './key.ts';
import type { Place, Stamp } from './place-and-time.ts';

/** What reports of sent SMS say, whichever dialect they come in. */
export type Sent = Pick<SmsSentEvent, 'recipient' | 'task' | 'ok' | 'status' | 'detail'> &
  Partial<Pick<SmsSentEvent, 'text' | 'source' | 'duration'>> & {
    readonly place: Place;
    readonly stamp: Stamp;
  };

/** An SMS that the gateway sent, or failed to send. */
export function sentSms({ place, stamp, ...sent }: Sent): Observation {
  const when = { port: place.port, time: stamp.time };
  return {
    kind: 'traffic',
    draft: { event: 'sms_sent', text: null, source: null, duration: null, ...when, ...sent },
    sim: null,
    ...identify('sms_sent', stamp, [place.said, sent.task, sent.recipient]),
  };
}
