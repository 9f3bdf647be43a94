import type { Silence } from '../domain/silence.ts';
import type { Millis } from '../domain/time.ts';
import type { Remembered } from '../store/contract/remembered.ts';

/** Forgets the silences that are over. */
export async function dropOverSilences(silences: Remembered<Silence>, now: Millis): Promise<void> {
  for (const [key, { until }] of silences.entries()) if (until <= now) await silences.set(key, null);
}
