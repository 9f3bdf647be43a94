import { hash } from 'node:crypto';
import type { Observation, TrafficDraft } from '../domain/observation.ts';
import { SECOND, type Millis } from '../domain/time.ts';

/** 132 bits of the hash: enough that no two events of a gateway ever share a key. */
const LENGTH = 22;

/**
 * The key by which an event is recognised when it comes again (INTERFACE.md, Events). It begins with the event's time,
 * so that new keys are neighbours in a store's index: writing them costs the same however many there are.
 *
 * @param time what the gateway says; null: nothing
 * @param parts what else tells it from other events of its kind; JSON joins them unambiguously
 */
export function eventKey(
  event: TrafficDraft['event'],
  time: Millis | null,
  parts: readonly (string | number | null)[],
): string {
  const second = Math.floor((time ?? 0) / SECOND).toString(36);
  const digest = hash('sha256', JSON.stringify([time, ...parts]), 'base64url');
  return `${event}:${second}:${digest.slice(0, LENGTH)}`;
}

/**
 * Numbers equal SMS of one body: someone who texts "1" twice in a second sends two SMS. The first keeps its key, the
 * second gets `#1` after it, and so on.
 */
export function numberEqualSms(observations: readonly Observation[]): readonly Observation[] {
  const seen = new Map<string, number>();
  return observations.map((observation) => {
    if (observation.kind !== 'traffic' || observation.draft.event !== 'sms') return observation;
    const ordinal = seen.get(observation.key) ?? 0;
    seen.set(observation.key, ordinal + 1);
    return ordinal === 0 ? observation : { ...observation, key: `${observation.key}#${ordinal}` };
  });
}
