import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { KnownSubject, Subject, SubjectId } from '../../../domain/subject.ts';
import { keyOfSubject, subjectColumns } from '../../rows/subject.ts';

/** The row of a subject, without its key; tags and parts are JSON. */
export const subjectRow = subjectColumns.extend({ tags: z.string(), parts: z.string().nullable() });

/** The columns of a subject that is inserted. */
const INSERTED = subjectRow.omit({ id: true }).keyof().options;

/** Number of cached subjects. */
const MAX_CACHED = 20_000;

/** The table of subjects, for use within a transaction. */
export interface Subjects {
  /** Returns the number of a subject, inserting it if necessary. */
  idOf(subject: Subject): SubjectId;
  /** Returns the subjects inserted since it was called last. */
  added(): readonly KnownSubject[];
  /** Clears the cache after a rollback: some of it may not be in the table. */
  forget(): void;
}

/** Creates the writer of subjects, for use within a transaction. */
export function createSubjects(db: DatabaseSync): Subjects {
  const find = db.prepare('SELECT id FROM subjects WHERE key = ?');
  const insert = db.prepare(
    `INSERT INTO subjects (key, ${INSERTED.join(', ')}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const cache = new Map<string, SubjectId>();
  let inserted: KnownSubject[] = [];

  function add(key: string, subject: Subject): SubjectId {
    const { gateway, port, sim } = subject;
    const { name, number, iccid, tags, unconfirmed } = sim;
    const parts = subject.parts?.map((part) => ({ ...part, id: idOf(part) }));
    const numbers = parts ? JSON.stringify(parts.map((part) => part.id)) : null;
    const values = [key, gateway, port, name, number, iccid, unconfirmed ? 1 : 0, JSON.stringify(tags)];
    const id = Number(insert.run(...values, numbers).lastInsertRowid);
    inserted.push({ gateway, port, sim, id, ...(parts && { parts }) });
    return id;
  }

  function idOf(subject: Subject): SubjectId {
    const key = keyOfSubject(subject);
    const known = cache.get(key);
    if (known !== undefined) return known;
    const found = find.get(key)?.['id'];
    const id = typeof found === 'number' ? found : add(key, subject);
    // One with several parts may go with its events.
    if (subject.parts !== undefined) return id;
    if (cache.size >= MAX_CACHED) cache.clear();
    cache.set(key, id);
    return id;
  }

  return {
    idOf,
    added: () => {
      const added = inserted;
      inserted = [];
      return added;
    },
    forget: () => {
      cache.clear();
      inserted = [];
    },
  };
}
