import { sql, type RawBuilder, type SqlBool } from 'kysely';
import { z } from 'zod';
import {
  isInScope,
  type KnownSubject,
  type LimitedScope,
  type Scope,
  type Subject,
  type SubjectId,
} from '../../domain/subject.ts';
import type { EventQuery } from '../contract/reader.ts';
import type { Connection } from './database.ts';

/** Number of cached subjects. */
const MAX_CACHED = 20_000;

const COLUMNS = 'id, gateway, port, sim_name, sim_number, sim_iccid, tags, unconfirmed';

const subjectRow = z
  .object({
    id: z.number(),
    gateway: z.string(),
    port: z.string().nullable(),
    sim_name: z.string().nullable(),
    sim_number: z.string().nullable(),
    sim_iccid: z.string().nullable(),
    tags: z.array(z.string()),
    unconfirmed: z.number(),
  })
  .transform(
    ({
      id,
      gateway,
      port,
      sim_name: name,
      sim_number: number,
      sim_iccid: iccid,
      tags,
      unconfirmed,
    }): KnownSubject => {
      return {
        id,
        gateway,
        port,
        sim: { name, number, iccid, tags, ...(unconfirmed === 1 && { unconfirmed: true }) },
      };
    },
  );

const inserted = z.object({ id: z.number(), key: z.string() });

/** The subjects of a batch, for use within its transaction. */
export interface Subjects {
  /**
   * Finds the numbers of subjects by their keys, and inserts those that are new.
   *
   * @returns the numbers, and the subjects that were inserted
   */
  numbersOf(
    connection: Connection,
    subjects: ReadonlyMap<string, Subject>,
  ): Promise<{ readonly numbers: ReadonlyMap<string, SubjectId>; readonly added: readonly KnownSubject[] }>;
  /** Keeps numbers in memory, once they are committed. */
  remember(numbers: ReadonlyMap<string, SubjectId>): void;
}

/** Creates the writer of subjects. Numbers are never used for another subject, so what was committed stays right. */
export function createSubjects(): Subjects {
  const cache = new Map<string, SubjectId>();

  return {
    numbersOf: async (connection, subjects) => {
      const numbers = new Map<string, SubjectId>();
      // In one order everywhere, so that two batches with the same new subjects wait for each other, and not in a circle.
      const unknown = [...subjects.keys()].filter((key) => !cache.has(key)).sort();
      for (const key of subjects.keys()) {
        const known = cache.get(key);
        if (known !== undefined) numbers.set(key, known);
      }
      if (unknown.length === 0) return { numbers, added: [] };
      const found = await connection.rows(inserted, 'SELECT id, key FROM subjects WHERE key = ANY($1)', [
        unknown,
      ]);
      for (const { id, key } of found) numbers.set(key, id);
      const missing = unknown.filter((key) => !numbers.has(key));
      const added: KnownSubject[] = [];
      for (const key of missing) {
        const subject = subjects.get(key);
        if (!subject) continue;
        const { gateway, port, sim } = subject;
        const { name, number, iccid, tags, unconfirmed } = sim;
        // DO UPDATE, which changes nothing, returns the row also if another instance has just inserted it.
        const [row] = await connection.rows(
          inserted,
          `INSERT INTO subjects (key, gateway, port, sim_name, sim_number, sim_iccid, tags, unconfirmed)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (key) DO UPDATE SET key = excluded.key RETURNING id, key`,
          [key, gateway, port, name, number, iccid, tags, unconfirmed ? 1 : 0],
        );
        if (!row) throw new Error('a subject was neither there nor inserted');
        numbers.set(key, row.id);
        added.push({ ...subject, id: row.id });
      }
      return { numbers, added };
    },
    remember: (numbers) => {
      if (cache.size + numbers.size > MAX_CACHED) cache.clear();
      for (const [key, number] of numbers) cache.set(key, number);
    },
  };
}

/** The conditions of a query on subjects. */
type SubjectQuery = Pick<EventQuery, 'gateway' | 'port' | 'sim' | 'tag'>;

/** Queries for subjects. */
export interface SubjectReader {
  /** Reads those whose number is greater than one. */
  all(after: SubjectId): Promise<KnownSubject[]>;
  /** Finds subjects by their numbers. */
  of(ids: Iterable<SubjectId>): Promise<ReadonlyMap<SubjectId, KnownSubject>>;
  /** Returns the subjects in a scope that match a query; null: all subjects. */
  narrow(scope: Scope, query: SubjectQuery): Promise<ReadonlySet<SubjectId> | null>;
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
  const cache = new Map<SubjectId, KnownSubject>();

  return {
    all: (after) =>
      connection.rows(subjectRow, `SELECT ${COLUMNS} FROM subjects WHERE id > $1 ORDER BY id`, [after]),
    of: async (ids) => {
      const wanted = new Set(ids);
      const missing = [...wanted].filter((id) => !cache.has(id));
      if (missing.length > 0) {
        const rows = await connection.rows(subjectRow, `SELECT ${COLUMNS} FROM subjects WHERE id = ANY($1)`, [
          missing,
        ]);
        if (cache.size + rows.length > MAX_CACHED) cache.clear();
        for (const row of rows) cache.set(row.id, row);
      }
      return new Map(
        [...wanted].flatMap((id) => {
          const found = cache.get(id);
          return found ? [[id, found] as const] : [];
        }),
      );
    },
    narrow: async (scope, { gateway = null, port = null, sim = null, tag = null }) => {
      if (gateway === null && port === null && sim === null && tag === null)
        return scope === 'everything' ? null : scope.subjects;
      const rows = await connection.rows(
        z.object({ id: z.number() }),
        `SELECT id FROM subjects WHERE
           ($1::text IS NULL OR gateway = $1) AND ($2::text IS NULL OR port = $2)
           AND ($3::text IS NULL OR $3 IN (sim_name, sim_number, sim_iccid))
           AND ($4::text IS NULL OR $4 = ANY(tags))`,
        [gateway, port, sim, tag],
      );
      return new Set(rows.map(({ id }) => id).filter((id) => isInScope(scope, id)));
    },
  };
}
