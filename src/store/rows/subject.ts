import { createHash } from 'node:crypto';
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
