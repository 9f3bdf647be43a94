import type { Observation, Reject } from '../domain/observation.ts';
import { rawJson } from './raw.ts';

/** One part of a report: what it says, or why nothing can be made of it. */
export type Finding = Observation | (Reject & { readonly kind: 'reject' });

/** What one report comes to, in its order. Those of a list of rows are read one by one, as they are asked for: once only. */
export type Findings = Iterable<Finding>;

/** Findings without anything wrong. */
export function found(...observations: readonly Observation[]): Findings {
  return observations;
}

/** Findings that are one thing to be kept for quarantine; `reason` says in words what is wrong, quoting nothing. */
export function rejected(raw: string, reason: string): Findings {
  return [{ kind: 'reject', raw, reason }];
}

/**
 * Reads the rows of a report each by itself, so that a bad one costs only itself.
 *
 * @param rows the list as it came; absent or null is an empty one
 * @param read a row's observation, or the reason in words why there is none
 */
export function* eachRow(rows: unknown, read: (row: unknown) => Observation | string): Findings {
  if (rows === undefined || rows === null) return;
  if (!Array.isArray(rows)) {
    yield* rejected(rawJson(rows), 'not a list of rows');
    return;
  }
  for (const row of rows as readonly unknown[]) {
    // A hostile body may hold a million of them: a schema's error for each would take seconds.
    const outcome = typeof row === 'object' ? read(row) : 'a row that is neither a list nor an object';
    if (typeof outcome === 'string') yield* rejected(rawJson(row), outcome);
    else yield outcome;
  }
}

/** The findings of several parts, in their order. */
export function* combined(parts: Iterable<Findings>): Findings {
  for (const part of parts) yield* part;
}
