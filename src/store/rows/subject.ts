import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { KnownSubject, Subject, SubjectId } from '../../domain/subject.ts';

/** Returns a subject as one string, the same for equal subjects; of one with many parts it is no longer than of others. */
export function keyOfSubject({ gateway, port, sim, parts }: Subject): string {
  if (parts !== undefined) {
    const keys = parts.map(keyOfSubject);
    return JSON.stringify([gateway, createHash('sha256').update(JSON.stringify(keys)).digest('base64url')]);
  }
  const { name, number, iccid, tags, unconfirmed } = sim;
  return JSON.stringify([gateway, port, name, number, iccid, tags, ...(unconfirmed ? ['unconfirmed'] : [])]);
}

/** A subject as its row has it. */
export interface SubjectRow {
  readonly subject: KnownSubject;
  /** The numbers of its parts; null: it has none. */
  readonly parts: readonly SubjectId[] | null;
}

/** The columns of a subject that both drivers have alike: its tags and parts are lists, as each of them keeps one. */
export const subjectColumns = z.object({
  id: z.number(),
  gateway: z.string(),
  port: z.string().nullable(),
  sim_name: z.string().nullable(),
  sim_number: z.string().nullable(),
  sim_iccid: z.string().nullable(),
  /** 1: another card than the port should have, which nobody confirmed yet. */
  unconfirmed: z.number(),
});

/** Puts the columns of a subject together with its tags and the numbers of its parts. */
export function subjectRowOf(
  columns: z.output<typeof subjectColumns>,
  tags: readonly string[],
  parts: readonly SubjectId[] | null,
): SubjectRow {
  const { id, gateway, port, sim_name: name, sim_number: number, sim_iccid: iccid, unconfirmed } = columns;
  const sim = { name, number, iccid, tags, ...(unconfirmed === 1 && { unconfirmed: true as const }) };
  return { subject: { id, gateway, port, sim }, parts };
}

/** Puts a subject together with its parts, which are stored before it. */
export function withParts(
  { subject, parts }: SubjectRow,
  partOf: (id: SubjectId) => KnownSubject | undefined,
): KnownSubject {
  return parts === null ? subject : { ...subject, parts: parts.flatMap((id) => partOf(id) ?? []) };
}

/** Some subjects of which each is looked for by itself, and those with several parts that these are in. */
export interface FewSubjects {
  readonly single: readonly SubjectId[];
  readonly several: readonly SubjectId[];
}

/**
 * Sorts subjects by whether they have parts.
 *
 * @param single those without, or more than `most` of them
 * @returns null if there are more than `most` without
 */
export function fewAmong(
  subjects: ReadonlySet<SubjectId>,
  single: readonly SubjectId[],
  most: number,
): FewSubjects | null {
  if (single.length > most) return null;
  const found = new Set(single);
  return { single, several: [...subjects].filter((id) => !found.has(id)) };
}
