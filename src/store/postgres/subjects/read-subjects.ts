import { sql, type RawBuilder, type SqlBool } from 'kysely';
import { z } from 'zod';
import {
  isInScope,
  type KnownSubject,
  type LimitedScope,
  type Scope,
  type Subject,
  type SubjectId,
} from '../../../domain/subject.ts';
import type { EventQuery } from '../../contract/reader.ts';
import {
  fewAmong,
  keyOfSubject,
  subjectColumns,
  subjectRowOf,
  withParts,
  type FewSubjects,
  type SubjectRow,
} from '../../rows/subject.ts';
import type { Connection } from '../connection/database.ts';
import type { Parameter } from '../connection/storable.ts';

/** Number of cached subjects. */
const MAX_CACHED = 20_000;

const storedRow = subjectColumns.extend({
  tags: z.array(z.string()),
  parts: z.array(z.number()).nullable(),
});
const COLUMNS = storedRow.keyof().options.join(', ');
const subjectRow = storedRow.transform((row) => subjectRowOf(row, row.tags, row.parts));

const keyRow = z.object({ id: z.number(), key: z.string() });
const numbered = z.object({ id: z.number() });
const sumRow = z.object({ count: z.number(), sum: z.number() });

/** The conditions of a query on subjects. */
type SubjectQuery = Pick<EventQuery, 'gateway' | 'port' | 'sim' | 'tag'>;

/** Queries for subjects. */
export interface SubjectReader {
  /** Reads those whose number is greater than one. */
  all(after: SubjectId): Promise<readonly KnownSubject[]>;
  /** Finds subjects by their numbers. */
  of(ids: Iterable<SubjectId>): Promise<ReadonlyMap<SubjectId, KnownSubject>>;
  /** Reads those of a gateway. */
  at(gateway: string): Promise<readonly KnownSubject[]>;
  /** Finds the numbers of those that are stored, by their keys. */
  numbersOf(subjects: readonly Subject[]): Promise<ReadonlyMap<string, SubjectId>>;
  /** Returns the subjects in a scope that match a query; null: all subjects. */
  narrow(scope: Scope, query: SubjectQuery): Promise<ReadonlySet<SubjectId> | null>;
  /** Sorts subjects by whether they have parts; null if there are more than `most` without. */
  few(subjects: ReadonlySet<SubjectId>, most: number): Promise<FewSubjects | null>;
}

/** Builds the condition for rows whose column `subject` is among these. */
export function hasSubjectIn(subjects: ReadonlySet<SubjectId>): RawBuilder<SqlBool> {
  return sql<SqlBool>`subject = ANY(${[...subjects]})`;
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
    return sql`(${hasSubjectIn(part.subjects)} AND destination = ANY(${meant}))`;
  });
  return parts.length === 0 ? sql<SqlBool>`false` : sql<SqlBool>`(${sql.join(parts, sql` OR `)})`;
}

/** Creates the reader of subjects. A subject never changes, so each is read once. */
export function createSubjectReader(connection: Connection): SubjectReader {
  const cache = new Map<SubjectId, SubjectRow>();

  async function rowsOf(ids: readonly SubjectId[]): Promise<ReadonlyMap<SubjectId, SubjectRow>> {
    const found = new Map<SubjectId, SubjectRow>();
    const missing: SubjectId[] = [];
    for (const id of ids) {
      const known = cache.get(id);
      if (known === undefined) missing.push(id);
      else found.set(id, known);
    }
    if (missing.length === 0) return found;
    const query = `SELECT ${COLUMNS} FROM subjects WHERE id = ANY($1)`;
    const rows = await connection.rows(subjectRow, query, [missing]);
    if (cache.size + rows.length > MAX_CACHED) cache.clear();
    for (const row of rows) {
      cache.set(row.subject.id, row);
      found.set(row.subject.id, row);
    }
    return found;
  }

  /** Puts subjects together with their parts. */
  async function joined(rows: readonly SubjectRow[]): Promise<KnownSubject[]> {
    const parts = await rowsOf([...new Set(rows.flatMap((row) => row.parts ?? []))]);
    return rows.map((row) => withParts(row, (id) => parts.get(id)?.subject));
  }

  async function idsOf(query: string, values: readonly Parameter[]): Promise<SubjectId[]> {
    return (await connection.rows(numbered, query, values)).map(({ id }) => id);
  }

  /** All of them, as far as they were read. */
  let known: readonly KnownSubject[] = [];

  async function after(least: SubjectId): Promise<KnownSubject[]> {
    const query = `SELECT ${COLUMNS} FROM subjects WHERE id > $1 ORDER BY id`;
    return joined(await connection.rows(subjectRow, query, [least]));
  }

  async function current(): Promise<readonly KnownSubject[]> {
    const [all] = await connection.rows(
      sumRow,
      'SELECT count(*) AS count, coalesce(sum(id), 0)::bigint AS sum FROM subjects',
    );
    const areAll = (some: readonly KnownSubject[]): boolean =>
      some.length === all?.count && some.reduce((sum, { id }) => sum + id, 0) === all.sum;
    const before = known;
    if (areAll(before)) return before;
    const extended = [...before, ...(await after(before.at(-1)?.id ?? 0))];
    // One went, or one with a lower number was committed later.
    known = areAll(extended) ? extended : await after(0);
    return known;
  }

  return {
    all: (least) => (least === 0 ? current() : after(least)),
    at: async (gateway) => {
      const query = `SELECT ${COLUMNS} FROM subjects WHERE gateway = $1 ORDER BY id`;
      return joined(await connection.rows(subjectRow, query, [gateway]));
    },
    numbersOf: async (subjects) => {
      const rows = await connection.rows(keyRow, 'SELECT id, key FROM subjects WHERE key = ANY($1)', [
        subjects.map(keyOfSubject),
      ]);
      return new Map(rows.map(({ id, key }) => [key, id]));
    },
    of: async (ids) => {
      const rows = await rowsOf([...new Set(ids)]);
      return new Map((await joined([...rows.values()])).map((subject) => [subject.id, subject]));
    },
    narrow: async (scope, { gateway = null, port = null, sim = null, tag = null }) => {
      if (gateway === null && port === null && sim === null && tag === null)
        return scope === 'everything' ? null : scope.subjects;
      const all = await idsOf(
        `SELECT id FROM subjects WHERE parts IS NULL
           AND ($1::text IS NULL OR gateway = $1) AND ($2::text IS NULL OR port = $2)
           AND ($3::text IS NULL OR $3 IN (sim_name, sim_number, sim_iccid))
           AND ($4::text IS NULL OR $4 = ANY(tags))`,
        [gateway, port, sim, tag],
      );
      const found = all.filter((id) => isInScope(scope, id));
      const madeOf = 'SELECT id FROM subjects WHERE parts IS NOT NULL AND parts && $1::int[]';
      return new Set([...found, ...(await idsOf(madeOf, [found]))]);
    },
    few: async (subjects, most) => {
      const ids = [...subjects];
      if (ids.length <= most) return { single: ids, several: [] };
      const query = 'SELECT id FROM subjects WHERE parts IS NULL AND id = ANY($1::int[]) LIMIT $2';
      return fewAmong(subjects, await idsOf(query, [ids, most + 1]), most);
    },
  };
}
