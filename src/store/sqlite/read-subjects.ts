import type { DatabaseSync } from 'node:sqlite';
import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { KnownSubject, Scope, SubjectId } from '../../domain/subject.ts';
import type { EventQuery } from '../contract/reader.ts';
import { knownSubjectOf, SUBJECT_COLUMNS } from './rows.ts';
import type { Tables } from './tables.ts';

/** What of a query is about subjects. */
type SubjectQuery = Pick<EventQuery, 'gateway' | 'port' | 'sim' | 'tag'>;

/** How readers look at subjects. */
export interface SubjectReader {
  all(): KnownSubject[];
  get(id: SubjectId): KnownSubject;
  /** The subjects in a scope that a query is about; null: all that there are. */
  narrow(scope: Scope, query: SubjectQuery): ReadonlySet<SubjectId> | null;
}

/** Tells whether a subject is within a scope. */
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
