import { z } from 'zod';
import type { KnownSubject, Subject, SubjectId } from '../../../domain/subject.ts';
import { keyOfSubject } from '../../rows/subject.ts';
import { prepared, type Connection } from '../connection/database.ts';

/** Number of cached subjects. */
const MAX_CACHED = 20_000;

const inserted = z.object({ id: z.number(), key: z.string() });

/** The subjects of a batch, for use within its transaction. */
export interface Subjects {
  /**
   * Finds the numbers of subjects by their keys, and inserts those that are new.
   *
   * @returns the numbers, and the subjects that were inserted
   */
  numbersOf(connection: Connection, subjects: ReadonlyMap<string, Subject>): Promise<NumberedSubjects>;
}

/** The subjects of a batch with their numbers. */
export interface NumberedSubjects {
  readonly numbers: ReadonlyMap<string, SubjectId>;
  readonly added: readonly KnownSubject[];
  /** Keeps numbers in memory, once they are committed. */
  readonly remember: () => void;
}

// Whoever finds one keeps it from going before the transaction ends.
const FIND = prepared('SELECT id, key FROM subjects WHERE key = ANY($1) ORDER BY id FOR KEY SHARE');

/**
 * Creates the writer of subjects. Numbers are never used for another subject, so what was committed stays right; those with
 * several parts are found anew each time, as they go with their events.
 */
export function createSubjects(): Subjects {
  const cache = new Map<string, SubjectId>();

  return {
    numbersOf: async (connection, subjects) => {
      const wanted = withTheirParts(subjects);
      const numbers = new Map<string, SubjectId>();
      const unknown: string[] = [];
      for (const key of wanted.keys()) {
        const known = cache.get(key);
        if (known === undefined) unknown.push(key);
        else numbers.set(key, known);
      }
      const remember = (): void => {
        if (cache.size + numbers.size > MAX_CACHED) cache.clear();
        for (const [key, number] of numbers) if (wanted.get(key)?.parts === undefined) cache.set(key, number);
      };
      if (unknown.length === 0) return { numbers, added: [], remember };
      const found = await connection.rows(inserted, FIND, [unknown]);
      for (const { id, key } of found) numbers.set(key, id);
      const added: KnownSubject[] = [];
      for (const [key, subject] of wanted) {
        if (numbers.has(key)) continue;
        const { gateway, port, sim } = subject;
        const { name, number, iccid, tags, unconfirmed } = sim;
        const parts = subject.parts?.map((part) => ({ ...part, id: numberAmong(numbers, part) }));
        // DO UPDATE, which changes nothing, returns the row also if another instance has just inserted it.
        const [row] = await connection.rows(
          inserted,
          `INSERT INTO subjects (key, gateway, port, sim_name, sim_number, sim_iccid, tags, unconfirmed, parts)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (key) DO UPDATE SET key = excluded.key RETURNING id, key`,
          [
            ...[key, gateway, port, name, number, iccid, tags, unconfirmed ? 1 : 0],
            parts?.map(({ id }) => id) ?? null,
          ],
        );
        if (!row) throw new Error('a subject was neither there nor inserted');
        numbers.set(key, row.id);
        added.push({ gateway, port, sim, id: row.id, ...(parts && { parts }) });
      }
      return { numbers, added, remember };
    },
  };
}

/**
 * Adds the parts of subjects, which are stored before these. In one order everywhere, so that two batches with the same new
 * subjects wait for each other, and not in a circle.
 */
function withTheirParts(subjects: ReadonlyMap<string, Subject>): ReadonlyMap<string, Subject> {
  const parts = [...subjects.values()].flatMap((subject) => subject.parts ?? []);
  const all = new Map<string, Subject>([
    ...parts.map((part) => [keyOfSubject(part), part] as const),
    ...subjects,
  ]);
  const inOrder = [...all].sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map([
    ...inOrder.filter(([, subject]) => subject.parts === undefined),
    ...inOrder.filter(([, subject]) => subject.parts !== undefined),
  ]);
}

/** Returns the number of a subject that is among numbered ones. */
function numberAmong(numbers: ReadonlyMap<string, SubjectId>, subject: Subject): SubjectId {
  const number = numbers.get(keyOfSubject(subject));
  if (number === undefined) throw new Error('a subject has no number');
  return number;
}
