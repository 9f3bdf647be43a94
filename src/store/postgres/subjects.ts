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
import { fewAmong, keyOfSubject, withParts, type FewSubjects, type SubjectRow } from '../rows/subject.ts';
import type { Connection, Parameter } from './database.ts';

/** Number of cached subjects. */
const MAX_CACHED = 20_000;

const COLUMNS = 'id, gateway, port, sim_name, sim_number, sim_iccid, tags, unconfirmed, parts';

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
    parts: z.array(z.number()).nullable(),
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
      parts,
    }): SubjectRow => {
      const sim = { name, number, iccid, tags, ...(unconfirmed === 1 && { unconfirmed: true as const }) };
      return { subject: { id, gateway, port, sim }, parts };
    },
  );

const inserted = z.object({ id: z.number(), key: z.string() });
const numbered = z.object({ id: z.number() });
const counted = z.object({ count: z.number() });

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
      const wanted = withTheirParts(subjects);
      const numbers = new Map<string, SubjectId>();
      const unknown: string[] = [];
      for (const key of wanted.keys()) {
        const known = cache.get(key);
        if (known === undefined) unknown.push(key);
        else numbers.set(key, known);
      }
      if (unknown.length === 0) return { numbers, added: [] };
      const found = await connection.rows(inserted, 'SELECT id, key FROM subjects WHERE key = ANY($1)', [
        unknown,
      ]);
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
      return { numbers, added };
    },
    remember: (numbers) => {
      if (cache.size + numbers.size > MAX_CACHED) cache.clear();
      for (const [key, number] of numbers) cache.set(key, number);
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
    const [{ count } = { count: 0 }] = await connection.rows(
      counted,
      'SELECT count(*) AS count FROM subjects',
    );
    const before = known;
    if (before.length === count) return before;
    const more = await after(before.at(-1)?.id ?? 0);
    // None is ever deleted: if there are fewer than that, one with a lower number was committed later.
    known = before.length + more.length < count ? await after(0) : [...before, ...more];
    return known;
  }

  return {
    all: (least) => (least === 0 ? current() : after(least)),
    at: async (gateway) => {
      const query = `SELECT ${COLUMNS} FROM subjects WHERE gateway = $1 ORDER BY id`;
      return joined(await connection.rows(subjectRow, query, [gateway]));
    },
    numbersOf: async (subjects) => {
      const rows = await connection.rows(inserted, 'SELECT id, key FROM subjects WHERE key = ANY($1)', [
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
