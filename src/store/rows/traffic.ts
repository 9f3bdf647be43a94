import { z } from 'zod';
import { HOUR, type Millis } from '../../domain/time.ts';
import { LATENCY_CLASSES, type Traffic } from '../../domain/traffic.ts';
import type { Hours } from '../contract/reader.ts';
import { hourOf, NO_LATENCY } from './hours.ts';

/** What came in an hour. */
export const receivedInHour = z.object({ hour: z.number(), sms: z.number(), codes: z.number() });

/** What arrived in an hour after a time of one class. */
export const arrivedInHour = z.object({ hour: z.number(), latency: z.number(), delivered: z.number() });

type Counts = { -readonly [K in keyof Traffic]: Traffic[K] } & { readonly latencies: number[] };

/** Sums up the counts of hours by the steps of a stretch of time. */
export function trafficIn(
  { since, step }: Pick<Hours, 'since' | 'step'>,
  received: readonly z.output<typeof receivedInHour>[],
  arrived: readonly z.output<typeof arrivedInHour>[],
): Traffic[] {
  const [from, hours] = [hourOf(since), hourOf(step)];
  const slots = new Map<number, Counts>();
  const slotOf = (hour: number): Counts => {
    const at = (from + Math.floor((hour - from) / hours) * hours) * HOUR;
    const known = slots.get(at) ?? emptyAt(at);
    slots.set(at, known);
    return known;
  };
  for (const { hour, sms, codes } of received) {
    const slot = slotOf(hour);
    slot.sms += sms;
    slot.codes += codes;
  }
  for (const { hour, latency, delivered } of arrived) {
    const slot = slotOf(hour);
    slot.delivered += delivered;
    if (latency !== NO_LATENCY) slot.latencies[latency] = (slot.latencies[latency] ?? 0) + delivered;
  }
  return [...slots.values()];
}

function emptyAt(at: Millis): Counts {
  return { at, sms: 0, codes: 0, delivered: 0, latencies: new Array<number>(LATENCY_CLASSES).fill(0) };
}
