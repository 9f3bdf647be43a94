import { z } from 'zod';
import type { SubjectId } from '../../domain/subject.ts';
import type { Millis } from '../../domain/time.ts';

/** The number of events of one subject that a rule matched. */
export interface Hits {
  readonly rule: number;
  readonly subject: SubjectId;
  hits: number;
  lastAt: Millis;
}

/** The number under which the hits of all subjects are kept that have gone. It is that of no subject, so that no scope has it. */
export const OF_THE_PAST: SubjectId = 0;

/** The number of events that a rule matched, of all subjects that are asked for. */
export const hitsOfRule = z.object({ rule: z.string(), hits: z.number(), lastAt: z.number() });

/** Counts an event of which rules matched. */
export function countHits(
  counted: Map<string, Hits>,
  rules: readonly number[],
  subject: SubjectId,
  at: Millis,
): void {
  for (const rule of rules) {
    const key = `${rule} ${subject}`;
    const known = counted.get(key);
    if (known) {
      known.hits++;
      known.lastAt = Math.max(known.lastAt, at);
    } else counted.set(key, { rule, subject, hits: 1, lastAt: at });
  }
}
