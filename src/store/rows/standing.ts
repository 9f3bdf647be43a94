import type { FaultRecord } from '../../domain/fault.ts';
import type { Rejected } from '../../domain/rejected.ts';
import type { DocumentStore } from '../contract/documents.ts';
import { keyOfSubject } from './subject.ts';

/** Returns the faults of subjects, by their keys: see {@link keyOfSubject}. */
export function faultsOf(
  subjects: ReadonlySet<string>,
  faults: ReadonlyMap<string, FaultRecord>,
): ReadonlyMap<string, FaultRecord> {
  return new Map(
    [...faults].filter(
      ([, record]) => record.kind === 'fault' && subjects.has(keyOfSubject(record.episode.subject)),
    ),
  );
}

/** Returns the requests that were rejected last, the last one first. */
export async function lastRejected(
  { rejected }: Pick<DocumentStore, 'rejected'>,
  limit: number,
): Promise<readonly Rejected[]> {
  const all = [...(await rejected.all()).values()];
  return all.sort((a, b) => b.lastAt - a.lastAt).slice(0, limit);
}
