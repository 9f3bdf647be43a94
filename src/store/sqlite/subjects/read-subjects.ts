import type { DatabaseSync } from 'node:sqlite';
import { sql, type RawBuilder, type SqlBool } from 'kysely';
import {
  isInScope,
  type KnownSubject,
  type LimitedScope,
  type Scope,
  type Subject,
  type SubjectId,
} from '../../../domain/subject.ts';
import type { EventQuery } from '../../contract/reader.ts';
import { storedNumbers, storedTags } from '../../contract/stored-event.ts';
import { Damaged, readRow, readStored } from '../../rows/stored.ts';
import {
  fewAmong,
  keyOfSubject,
  subjectRowOf,
  withParts,
  type FewSubjects,
  type SubjectRow,
} from '../../rows/subject.ts';
import { subjectRow } from './subjects.ts';

/** Reads a subject from its row. */
function subjectIn(row: unknown): SubjectRow {
  const { tags, parts, ...columns } = readRow(subjectRow, row);
  const numbers = parts === null ? null : readStored(storedNumbers, parts);
  return subjectRowOf(columns, readStored(storedTags, tags), numbers);
}

const numberRow = subjectRow.pick({ id: true });

/** The conditions of a query on subjects. */
type SubjectQuery = Pick<EventQuery, 'gateway' | 'port' | 'sim' | 'tag'>;

/** Queries for subjects. */
export interface SubjectReader {
  /** Reads those whose number is greater than one. */
  all(after: SubjectId): readonly KnownSubject[];
  /**
   * Returns the subject of an event or a delivery.
   * @throws Damaged if there is none
   */
  get(id: SubjectId): KnownSubject;
  /** Returns a subject; null if it went with its events. */
  find(id: SubjectId): KnownSubject | null;
  /** Returns those of some subjects that have no parts. */
  single(ids: ReadonlySet<SubjectId>): KnownSubject[];
  /** Returns those of a gateway. */
  at(gateway: string): readonly KnownSubject[];
  /** Returns the number of a subject; null: it is not stored. */
  numberOf(subject: Subject): SubjectId | null;
  /** Returns the subjects in a scope that match a query; null: all subjects. */
  narrow(scope: Scope, query: SubjectQuery): ReadonlySet<SubjectId> | null;
  /** Sorts subjects by whether they have parts; null if there are more than `most` without. */
  few(subjects: ReadonlySet<SubjectId>, most: number): FewSubjects | null;
}

function isMeant(subject: KnownSubject, { port, sim, tag }: SubjectQuery): boolean {
  const { name, number, iccid, tags } = subject.sim;
  return (
    (port === undefined || subject.port === port) &&
    (sim === undefined || [name, number, iccid].includes(sim)) &&
    (tag === undefined || tags.includes(tag))
  );
}

/** Builds the condition for rows whose column `subject` is among these. */
export function hasSubjectIn(subjects: ReadonlySet<SubjectId>): RawBuilder<SqlBool> {
  return sql<SqlBool>`subject IN (SELECT value FROM json_each(${JSON.stringify([...subjects])}))`;
}

/**
 * Builds the condition for deliveries within a scope.
 *
 * @param destinations those that deliveries go to
 */
export function isDeliveryIn(
  { subjects, deliveries }: LimitedScope,
  destinations: readonly string[],
): RawBuilder<SqlBool> {
  if (deliveries === undefined) return hasSubjectIn(subjects);
  const parts = deliveries.map((part) => {
    const meant = destinations.filter((name) => part.includes(name));
    const isMeant = sql`destination IN (SELECT value FROM json_each(${JSON.stringify(meant)}))`;
    return sql`(${hasSubjectIn(part.subjects)} AND ${isMeant})`;
  });
  return parts.length === 0 ? sql<SqlBool>`false` : sql<SqlBool>`(${sql.join(parts, sql` OR `)})`;
}

/** Creates the reader of subjects. */
export function createSubjectReader(db: DatabaseSync): SubjectReader {
  const columns = subjectRow.keyof().options.join(', ');
  const after = db.prepare(`SELECT ${columns} FROM subjects WHERE id > ? ORDER BY id`);
  const one = db.prepare(`SELECT ${columns} FROM subjects WHERE id = ?`);
  const isSingle = 'parts IS NULL AND id IN (SELECT value FROM json_each(?))';
  const someSingle = db.prepare(`SELECT id FROM subjects WHERE ${isSingle} LIMIT ?`);
  const number = db.prepare('SELECT id FROM subjects WHERE key = ?');
  const idOf = (row: unknown): SubjectId => readRow(numberRow, row).id;
  /** A subject never changes, and of one that goes no event is left: each is read once. */
  const known: KnownSubject[] = [];
  const byId = new Map<SubjectId, KnownSubject>();
  const byGateway = new Map<string, KnownSubject[]>();

  const partOf = (id: SubjectId): KnownSubject => byId.get(id) ?? subjectIn(one.get(id)).subject;

  function find(id: SubjectId): KnownSubject | null {
    const found = byId.get(id);
    if (found) return found;
    const row = one.get(id);
    return row === undefined ? null : withParts(subjectIn(row), partOf);
  }

  function allAfter(least: SubjectId): KnownSubject[] {
    return after.all(least).map((row) => withParts(subjectIn(row), partOf));
  }

  function current(): readonly KnownSubject[] {
    const more = allAfter(known.at(-1)?.id ?? 0);
    if (more.length === 0) return known;
    // What is not committed may yet be undone, and its number be another subject's.
    if (db.isTransaction) return [...known, ...more];
    for (const subject of more) {
      known.push(subject);
      byId.set(subject.id, subject);
      const there = byGateway.get(subject.gateway);
      if (there) there.push(subject);
      else byGateway.set(subject.gateway, [subject]);
    }
    return known;
  }

  function at(gateway: string): readonly KnownSubject[] {
    const all = current();
    return all === known
      ? (byGateway.get(gateway) ?? [])
      : all.filter((subject) => subject.gateway === gateway);
  }

  /** Finds those that a query means, and those with several parts that one of them is. */
  function meant(query: SubjectQuery, scope: Scope): Set<SubjectId> {
    const among = query.gateway === undefined ? current() : at(query.gateway);
    const ids = new Set<SubjectId>();
    for (const one of among)
      if (one.parts === undefined && isMeant(one, query) && isInScope(scope, one.id)) ids.add(one.id);
    const several = among.filter(({ parts }) => parts?.some(({ id }) => ids.has(id)));
    for (const { id } of several) ids.add(id);
    return ids;
  }

  return {
    all: (least) => (least === 0 ? current() : allAfter(least)),
    find,
    get: (id) => {
      const found = find(id);
      if (found === null) throw new Damaged();
      return found;
    },
    single: (ids) => {
      current();
      return [...ids].flatMap((id) => find(id) ?? []).filter(({ parts }) => parts === undefined);
    },
    at,
    numberOf: (subject) => {
      const row = number.get(keyOfSubject(subject));
      return row === undefined ? null : idOf(row);
    },
    narrow: (scope, query) => {
      const { gateway, port, sim, tag } = query;
      if (gateway === undefined && port === undefined && sim === undefined && tag === undefined)
        return scope === 'everything' ? null : scope.subjects;
      return meant(query, scope);
    },
    few: (subjects, most) => {
      const ids = [...subjects];
      if (ids.length <= most) return { single: ids, several: [] };
      return fewAmong(subjects, someSingle.all(JSON.stringify(ids), most + 1).map(idOf), most);
    },
  };
}
