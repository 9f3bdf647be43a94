import { isoTime } from '../../render/local-time.ts';
import type { Outgoing } from '../channel.ts';

/**
 * Writes the body in the form of Standard Webhooks: type, timestamp, data. `timestamp` is that of the event; the header's is that of the
 * attempt.
 */
export function webhookBody(message: Outgoing): string {
  const { type, timestamp, data } = message.data();
  return JSON.stringify({ type, timestamp: isoTime(timestamp), data });
}
