import type { DatabaseSync } from 'node:sqlite';
import { sql, type RawBuilder, type SqlBool } from 'kysely';
import {
  isInScope,
  type KnownSubject,
  type LimitedScope,
  type Scope,
  type Subject,
  type SubjectId,
} from '../../domain/subject.ts';
import type { EventQuery } from '../contract/reader.ts';
import { storedTags } from '../contract/stored-event.ts';
import { readStored } from '../rows/stored.ts';
import { keyOfSubject } from '../rows/subject.ts';
import type { Tables } from './tables.ts';

/** The columns of a subject. */
const SUBJECT_COLUMNS = [
  'gateway',
  'port',
  'sim_name',
  'sim_number',
  'sim_iccid',
  'tags',
  'unconfirmed',
] as const satisfies readonly (keyof Tables['subjects'])[];

/** Reads a subject from its row. */
function knownSubjectOf(
  row: Pick<Tables['subjects'], 'id' | (typeof SUBJECT_COLUMNS)[number]>,
): KnownSubject {
  const { id, gateway, port, sim_name: name, sim_number: number, sim_iccid: iccid, tags } = row;
  const unconfirmed = row.unconfirmed === 1 ? ({ unconfirmed: true } as const) : {};
  return {
    id,
    gateway,
    port,
    sim: { name, number, iccid, tags: readStored(storedTags, tags), ...unconfirmed },
  };
}

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
    `INSERT INTO subjects (key, ${SUBJECT_COLUMNS.join(', ')}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const cache = new Map<string, SubjectId>();
  let inserted: KnownSubject[] = [];

  function add(key: string, subject: Subject): SubjectId {
    const { gateway, port, sim } = subject;
    const { name, number, iccid, tags, unconfirmed } = sim;
    const values = [key, gateway, port, name, number, iccid, JSON.stringify(tags), unconfirmed ? 1 : 0];
    const id = Number(insert.run(...values).lastInsertRowid);
    inserted.push({ ...subject, id });
    return id;
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

/** The conditions of a query on subjects. */
type SubjectQuery = Pick<EventQuery, 'gateway' | 'port' | 'sim' | 'tag'>;

/** Queries for subjects. */
export interface SubjectReader {
  /** Reads those whose number is greater than one. */
  all(after: SubjectId): KnownSubject[];
  get(id: SubjectId): KnownSubject;
  /** Returns the subjects in a scope that match a query; null: all subjects. */
  narrow(scope: Scope, query: SubjectQuery): ReadonlySet<SubjectId> | null;
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
  const columns = ['id', ...SUBJECT_COLUMNS].join(', ');
  const all = db.prepare(`SELECT ${columns} FROM subjects WHERE id > ? ORDER BY id`);
  const one = db.prepare(`SELECT ${columns} FROM subjects WHERE id = ?`);
  const meant = db.prepare(`SELECT id FROM subjects WHERE
    (:gateway IS NULL OR gateway = :gateway) AND (:port IS NULL OR port = :port)
    AND (:sim IS NULL OR :sim IN (sim_name, sim_number, sim_iccid))
    AND (:tag IS NULL OR EXISTS (SELECT 1 FROM json_each(tags) WHERE value = :tag))`);
  const subjectOf = (row: unknown): KnownSubject => knownSubjectOf(row as Tables['subjects']);

  return {
    all: (after) => all.all(after).map(subjectOf),
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
