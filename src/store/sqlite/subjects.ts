import type { DatabaseSync } from 'node:sqlite';
import type { Subject, SubjectId } from '../../domain/subject.ts';
import { keyOfSubject, SUBJECT_COLUMNS } from './rows.ts';

/** How many subjects are at hand without being looked up. */
const MOST_AT_HAND = 20_000;

/** The table of subjects, for what happens within a transaction. */
export interface Subjects {
  /** The number of a subject, which is new if need be. */
  idOf(subject: Subject): SubjectId;
  /** Forgets what was at hand, after a rollback: some of it may not be in the table. */
  forget(): void;
}

export function createSubjects(db: DatabaseSync): Subjects {
  const find = db.prepare('SELECT id FROM subjects WHERE key = ?');
  const insert = db.prepare(
    `INSERT INTO subjects (key, ${SUBJECT_COLUMNS.join(', ')}) VALUES (?, ?, ?, ?, ?, ?, ?)`,
  );
  const atHand = new Map<string, SubjectId>();

  function add(key: string, { gateway, port, sim: { name, number, iccid, tags } }: Subject): SubjectId {
    return Number(insert.run(key, gateway, port, name, number, iccid, JSON.stringify(tags)).lastInsertRowid);
  }

  return {
    idOf: (subject) => {
      const key = keyOfSubject(subject);
      const known = atHand.get(key);
      if (known !== undefined) return known;
      const found = find.get(key)?.['id'];
      const id = typeof found === 'number' ? found : add(key, subject);
      if (atHand.size >= MOST_AT_HAND) atHand.clear();
      atHand.set(key, id);
      return id;
    },
    forget: () => {
      atHand.clear();
    },
  };
}
