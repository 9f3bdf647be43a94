import type { DatabaseSync } from 'node:sqlite';
import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { KnownSubject, Scope, Subject, SubjectId } from '../../domain/subject.ts';
import type { EventQuery } from '../contract/reader.ts';
import { storedTags } from '../contract/stored-event.ts';
import { readStored } from './rows.ts';
import type { Tables } from './tables.ts';

/** Returns a subject as one string, the same for equal subjects. */
export function keyOfSubject({ gateway, port, sim: { name, number, iccid, tags } }: Subject): string {
  return JSON.stringify([gateway, port, name, number, iccid, tags]);
}

/** The columns of a subject. */
const SUBJECT_COLUMNS = [
  'gateway',
  'port',
  'sim_name',
  'sim_number',
  'sim_iccid',
  'tags',
] as const satisfies readonly (keyof Tables['subjects'])[];

/** Reads a subject from its row. */
function knownSubjectOf(
  row: Pick<Tables['subjects'], 'id' | (typeof SUBJECT_COLUMNS)[number]>,
): KnownSubject {
  const { id, gateway, port, sim_name: name, sim_number: number, sim_iccid: iccid, tags } = row;
  return { id, gateway, port, sim: { name, number, iccid, tags: readStored(storedTags, tags) } };
}

/** Number of cached subjects. */
const MAX_CACHED = 20_000;

/** The table of subjects, for use within a transaction. */
export interface Subjects {
  /** Returns the number of a subject, inserting it if necessary. */
  idOf(subject: Subject): SubjectId;
  /** Clears the cache after a rollback: some of it may not be in the table. */
  forget(): void;
}

export function createSubjects(db: DatabaseSync): Subjects {
  const find = db.prepare('SELECT id FROM subjects WHERE key = ?');
  const insert = db.prepare(
    `INSERT INTO subjects (key, ${SUBJECT_COLUMNS.join(', ')}) VALUES (?, ?, ?, ?, ?, ?, ?)`,
  );
  const cache = new Map<string, SubjectId>();

  function add(key: string, { gateway, port, sim: { name, number, iccid, tags } }: Subject): SubjectId {
    return Number(insert.run(key, gateway, port, name, number, iccid, JSON.stringify(tags)).lastInsertRowid);
  }

  return {
    idOf: (subject) => {
      const key = keyOfSubject(subject);
      const known = cache.get(key);
      if (known !== undefined) return known;
      const found = find.get(key)?.['id'];
      const id = typeof found === 'number' ? found : add(key, subject);
      if (cache.size >= MAX_CACHED) cache.clear();
      cache.set(key, id);
      return id;
    },
    forget: () => {
      cache.clear();
    },
  };
}

/** The conditions of a query on subjects. */
type SubjectQuery = Pick<EventQuery, 'gateway' | 'port' | 'sim' | 'tag'>;

/** Queries for subjects. */
export interface SubjectReader {
  all(): KnownSubject[];
  get(id: SubjectId): KnownSubject;
  /** Returns the subjects in a scope that match a query; null: all subjects. */
  narrow(scope: Scope, query: SubjectQuery): ReadonlySet<SubjectId> | null;
}

/** Returns whether a subject is within a scope. */
export function isInScope(scope: Scope, subject: SubjectId): boolean {
  return scope === 'everything' || scope.subjects.has(subject);
}

/** Builds the condition for rows whose column `subject` is within a scope. */
export function hasSubjectIn({ subjects }: Exclude<Scope, 'everything'>): RawBuilder<SqlBool> {
  return sql<SqlBool>`subject IN (SELECT value FROM json_each(${JSON.stringify([...subjects])}))`;
}

export function createSubjectReader(db: DatabaseSync): SubjectReader {
  const columns = ['id', ...SUBJECT_COLUMNS].join(', ');
  const all = db.prepare(`SELECT ${columns} FROM subjects ORDER BY id`);
  const one = db.prepare(`SELECT ${columns} FROM subjects WHERE id = ?`);
  const meant = db.prepare(`SELECT id FROM subjects WHERE
    (:gateway IS NULL OR gateway = :gateway) AND (:port IS NULL OR port = :port)
    AND (:sim IS NULL OR :sim IN (sim_name, sim_number, sim_iccid))
    AND (:tag IS NULL OR EXISTS (SELECT 1 FROM json_each(tags) WHERE value = :tag))`);
  const subjectOf = (row: unknown): KnownSubject => knownSubjectOf(row as Tables['subjects']);

  return {
    all: () => all.all().map(subjectOf),
    get: (id) => subjectOf(one.get(id)),
    narrow: (scope, { gateway, port, sim, tag }) => {
      if (gateway === undefined && port === undefined && sim === undefined && tag === undefined)
        return scope === 'everything' ? null : scope.subjects;
      const rows = meant.all({
        gateway: gateway ?? null,
        port: port ?? null,
        sim: sim ?? null,
        tag: tag ?? null,
      });
      return new Set(rows.map((row) => Number(row['id'])).filter((id) => isInScope(scope, id)));
    },
  };
}
