import type { Decoded, Observation } from '../domain/observation.ts';
import { rawJson } from './raw.ts';

/** What one report comes to. */
export type Findings = Omit<Decoded, 'usable'>;

/** Findings without anything wrong. */
export function found(...observations: readonly Observation[]): Findings {
  return { observations, rejects: [] };
}

/** Findings that are one thing to be kept for quarantine; `reason` says in words what is wrong, quoting nothing. */
export function rejected(raw: string, reason: string): Findings {
  return { observations: [], rejects: [{ raw, reason }] };
}

/**
 * Reads the rows of a report each by itself, so that a bad one costs only itself.
 *
 * @param rows the list as it came; absent or null is an empty one
 * @param read a row's observation, or the reason in words why there is none
 */
export function eachRow(rows: unknown, read: (row: unknown) => Observation | string): Findings {
  if (rows === undefined || rows === null) return found();
  if (!Array.isArray(rows)) return rejected(rawJson(rows), 'not a list of rows');
  const observations: Observation[] = [];
  const rejects: { raw: string; reason: string }[] = [];
  for (const row of rows as readonly unknown[]) {
    // A hostile body may hold a million of them: a schema's error for each would take seconds.
    const outcome = typeof row === 'object' ? read(row) : 'a row that is neither a list nor an object';
    if (typeof outcome === 'string') rejects.push({ raw: rawJson(row), reason: outcome });
    else observations.push(outcome);
  }
  return { observations, rejects };
}

/** The findings of several parts, in their order. */
export function combined(parts: readonly Findings[]): Findings {
  return {
    observations: parts.flatMap((part) => part.observations),
    rejects: parts.flatMap((part) => part.rejects),
  };
}
