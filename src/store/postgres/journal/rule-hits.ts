import { z } from 'zod';
import type { SubjectId } from '../../../domain/subject.ts';
import type { Millis } from '../../../domain/time.ts';
import { countHits, type Hits } from '../../rows/hits.ts';
import { prepared, type Connection } from '../connection/database.ts';

/** The numbers of rules by their names, for use within the transaction of a batch. */
export interface RuleNumbers {
  /** Finds the numbers of rules, and inserts those that are new. */
  numbersOf(connection: Connection, names: ReadonlySet<string>): Promise<ReadonlyMap<string, number>>;
  /** Keeps numbers in memory, once they are committed. */
  remember(numbers: ReadonlyMap<string, number>): void;
}

const numbered = z.object({ id: z.number(), name: z.string() });

const COUNT = prepared(`INSERT INTO new_rule_hits (rule, subject, hits, last_at)
  SELECT * FROM unnest($1::int[], $2::int[], $3::bigint[], $4::bigint[])`);

/** Creates the numbers of rules. */
export function createRuleNumbers(): RuleNumbers {
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
export async function writeHits(
  connection: Connection,
  events: readonly { readonly rules: readonly number[]; readonly subject: SubjectId; readonly at: Millis }[],
): Promise<void> {
  const counted = new Map<string, Hits>();
  for (const { rules, subject, at } of events) countHits(counted, rules, subject, at);
  if (counted.size === 0) return;
  const rows = [...counted.values()];
  await connection.run(COUNT, [
    rows.map(({ rule }) => rule),
    rows.map(({ subject }) => subject),
    rows.map(({ hits }) => hits),
    rows.map(({ lastAt }) => lastAt),
  ]);
}
