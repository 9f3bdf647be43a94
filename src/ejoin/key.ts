import { hash } from 'node:crypto';
import type { Identity, Observation, TrafficDraft } from '../domain/observation.ts';
import { SECOND } from '../domain/time.ts';
import type { Stamp } from './place-and-time.ts';

/** 132 bits of the hash: enough that no two events of a gateway ever share a key. */
const LENGTH = 22;

/**
 * Computes the key by which an event is recognised when it comes again. The key begins with the event's time, so that new keys are
 * neighbours in a store's index: writing them costs the same however many there are. It recognises the event for good only where it has a
 * moment: a clock that is not set repeats itself after each restart.
 * @param parts whatever else distinguishes it from other events of its kind; JSON joins them unambiguously
 */
export function identify(
  event: TrafficDraft['event'],
  { time, said }: Stamp,
  parts: readonly (string | number | null)[],
): Identity {
  const second = Math.floor((time ?? 0) / SECOND).toString(36);
  const digest = hash('sha256', JSON.stringify([said, ...parts]), 'base64url');
  return { key: `${event}:${second}:${digest.slice(0, LENGTH)}`, forGood: time !== null };
}

/**
 * Creates a function that numbers equal SMS of one body, handed in one after the other: someone who texts "1" twice in a second sends two
 * SMS. The first keeps its key, the second gets `#1` after it, and so on.
 */
export function createNumbering(): (observation: Observation) => Observation {
  const seen = new Map<string, number>();
  return (observation) => {
    if (observation.kind !== 'traffic' || observation.draft.event !== 'sms') return observation;
    const ordinal = seen.get(observation.key) ?? 0;
    seen.set(observation.key, ordinal + 1);
    return ordinal === 0 ? observation : { ...observation, key: `${observation.key}#${ordinal}` };
  };
}
