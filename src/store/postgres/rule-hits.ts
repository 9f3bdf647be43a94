import { z } from 'zod';
import type { SubjectId } from '../../domain/subject.ts';
import type { Millis } from '../../domain/time.ts';
import type { Connection } from './database.ts';

interface Hits {
  readonly rule: number;
  readonly subject: SubjectId;
  hits: number;
  lastAt: Millis;
}

/** Counters of events by rule and subject, for use within the transaction of a batch. */
export interface RuleHits {
  /** Finds the numbers of rules, and inserts those that are new. */
  numbersOf(connection: Connection, names: ReadonlySet<string>): Promise<ReadonlyMap<string, number>>;
  /** Keeps numbers in memory, once they are committed. */
  remember(numbers: ReadonlyMap<string, number>): void;
}

const numbered = z.object({ id: z.number(), name: z.string() });

/** Creates the numbers of rules. */
export function createRuleNumbers(): RuleHits {
  const cache = new Map<string, number>();
  return {
    numbersOf: async (connection, names) => {
      const numbers = new Map<string, number>();
      const unknown: string[] = [];
      for (const name of [...names].sort()) {
        const known = cache.get(name);
        if (known === undefined) unknown.push(name);
        else numbers.set(name, known);
      }
      for (const name of unknown) {
        const [row] = await connection.rows(
          numbered,
          'INSERT INTO rules (name) VALUES ($1) ON CONFLICT (name) DO UPDATE SET name = excluded.name RETURNING id, name',
          [name],
        );
        if (row) numbers.set(name, row.id);
      }
      return numbers;
    },
    remember: (numbers) => {
      for (const [name, number] of numbers) cache.set(name, number);
    },
  };
}

/** Counts the events of a batch by rule and subject. */
export function countHits(
  events: readonly { readonly rules: readonly number[]; readonly subject: SubjectId; readonly at: Millis }[],
): Hits[] {
  const counted = new Map<string, Hits>();
  for (const { rules, subject, at } of events)
    for (const rule of rules) {
      const key = `${rule} ${subject}`;
      const known = counted.get(key);
      if (known) {
        known.hits++;
        known.lastAt = Math.max(known.lastAt, at);
      } else counted.set(key, { rule, subject, hits: 1, lastAt: at });
    }
  // In one order everywhere, so that two batches wait for each other, and not in a circle.
  return [...counted.values()].sort((a, b) => a.rule - b.rule || a.subject - b.subject);
}

/** Writes counters. */
export async function writeHits(connection: Connection, counted: readonly Hits[]): Promise<void> {
  if (counted.length === 0) return;
  await connection.run(
    `INSERT INTO rule_hits (rule, subject, hits, last_at)
     SELECT * FROM unnest($1::int[], $2::int[], $3::bigint[], $4::bigint[])
     ON CONFLICT (rule, subject) DO UPDATE SET
       hits = rule_hits.hits + excluded.hits, last_at = greatest(rule_hits.last_at, excluded.last_at)`,
    [
      counted.map(({ rule }) => rule),
      counted.map(({ subject }) => subject),
      counted.map(({ hits }) => hits),
      counted.map(({ lastAt }) => lastAt),
    ],
  );
}
