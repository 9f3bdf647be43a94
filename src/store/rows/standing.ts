import type { FaultRecord } from '../../domain/fault.ts';
import type { Rejected } from '../../domain/rejected.ts';
import { isInScope, type Scope, type Subject, type SubjectId } from '../../domain/subject.ts';
import type { DocumentStore } from '../contract/documents.ts';

/**
 * Returns the faults within a scope.
 *
 * @param numberOf returns the number of a subject; nothing where it is not stored
 */
export function faultsIn(
  scope: Scope,
  faults: ReadonlyMap<string, FaultRecord>,
  numberOf: (subject: Subject) => SubjectId | null | undefined,
): ReadonlyMap<string, FaultRecord> {
  const isMeant = (record: FaultRecord): boolean => {
    const subject = record.kind === 'fault' ? numberOf(record.episode.subject) : null;
    return subject != null && isInScope(scope, subject);
  };
  return new Map([...faults].filter(([, record]) => isMeant(record)));
}

/** Returns the requests that were rejected last, the last one first. */
export async function lastRejected(
  { rejected }: Pick<DocumentStore, 'rejected'>,
  limit: number,
): Promise<readonly Rejected[]> {
  const all = [...(await rejected.all()).values()];
  return all.sort((a, b) => b.lastAt - a.lastAt).slice(0, limit);
}
