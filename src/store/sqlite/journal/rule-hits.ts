import type { DatabaseSync } from 'node:sqlite';
import type { SubjectId } from '../../../domain/subject.ts';
import type { Millis } from '../../../domain/time.ts';
import { countHits, type Hits } from '../../rows/hits.ts';
import { readNumber } from '../../rows/stored.ts';

/** Counters of events by rule and subject; counted in memory, written once for each transaction. */
export interface RuleHitCounter {
  /** Counts one event. Returns the rules' numbers in the format of the events table. */
  count(rules: readonly string[], subject: SubjectId, at: Millis): string | null;
  /** Writes the counters. Call it within the transaction. */
  write(): void;
  /** Drops what was not committed, after a rollback. */
  forget(): void;
}

/** Creates the counters of how often each rule matched. */
export function createRuleHits(db: DatabaseSync): RuleHitCounter {
  const find = db.prepare('SELECT id FROM rules WHERE name = ?');
  const insert = db.prepare('INSERT INTO rules (name) VALUES (?)');
  const add = db.prepare(
    `INSERT INTO rule_hits (rule, subject, hits, last_at) VALUES (?, ?, ?, ?)
     ON CONFLICT (rule, subject) DO UPDATE SET hits = hits + excluded.hits, last_at = max(last_at, excluded.last_at)`,
  );
  const numbers = new Map<string, number>();
  const uncounted = new Map<string, Hits>();

  function numberOf(name: string): number {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    const found = find.get(name);
    const number = found === undefined ? Number(insert.run(name).lastInsertRowid) : readNumber(found['id']);
    numbers.set(name, number);
    return number;
  }

  return {
    count: (rules, subject, at) => {
      if (rules.length === 0) return null;
      const taken = rules.map(numberOf);
      countHits(uncounted, taken, subject, at);
      return `,${taken.join(',')},`;
    },
    write: () => {
      for (const { rule, subject, hits, lastAt } of uncounted.values()) add.run(rule, subject, hits, lastAt);
      uncounted.clear();
    },
    forget: () => {
      numbers.clear();
      uncounted.clear();
    },
  };
}
