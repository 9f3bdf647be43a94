import { isInScope, type Scope, type SubjectId } from '../../domain/subject.ts';
import type { Millis } from '../../domain/time.ts';
import type { RuleHits } from '../contract/reader.ts';

/** The number of events of one subject that a rule matched. */
export interface Hits {
  readonly rule: number;
  readonly subject: SubjectId;
  hits: number;
  lastAt: Millis;
}

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

/** A row of what a rule matched of one subject, with the rule's name. */
interface HitRow {
  readonly name: string;
  readonly subject: SubjectId;
  readonly hits: number;
  readonly last_at: Millis;
}

/** Sums up by rule, in the order of the rows, what is in a scope. */
export function ruleHitsIn(scope: Scope, rows: readonly HitRow[]): RuleHits[] {
  const counted = Map.groupBy(
    rows.filter(({ subject }) => isInScope(scope, subject)),
    ({ name }) => name,
  );
  return [...counted].map(([rule, of]) => ({
    rule,
    hits: of.reduce((sum, { hits }) => sum + hits, 0),
    lastAt: Math.max(...of.map(({ last_at }) => last_at)),
  }));
}
