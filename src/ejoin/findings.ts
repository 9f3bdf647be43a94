import type { Observation, RawRow, Reject } from '../domain/observation.ts';
import { envelopeOf, rawJson, rawReport, rawRow, reportOfRow } from './raw.ts';

/** An observation, with the row that says it where the report is a list of rows. */
interface Found {
  readonly kind: 'found';
  readonly observation: Observation;
  readonly row?: unknown;
}

/** A part that nothing can be made of. What else of its report is needed to decode it again is made when it is kept. */
interface Rejected extends Omit<Reject, 'report'> {
  readonly kind: 'reject';
  readonly row?: unknown;
  readonly reportOf?: () => string | undefined;
}

/** One part of a report: what it says, or why nothing can be made of it. */
export type Finding = Found | Rejected;

/** The findings of one report, in its order. Those of a list of rows are read one by one, as they are asked for: once only. */
export type Findings = Iterable<Finding>;

/** Creates findings of observations with nothing wrong. */
export function found(...observations: readonly Observation[]): Findings {
  return observations.map((observation) => ({ kind: 'found', observation }));
}

/** Creates the finding of one thing to be kept in quarantine; `reason` says in words what is wrong, quoting nothing. */
export function rejected(part: string | Pick<Reject, 'raw' | 'encoding'>, reason: string): Findings {
  return [{ kind: 'reject', ...(typeof part === 'string' ? { raw: part } : part), reason }];
}

/** Returns what is kept of a part in quarantine. */
export function rejectOf({ raw, encoding, reason, reportOf }: Rejected): Reject {
  const report = reportOf?.();
  return { raw, reason, ...(encoding && { encoding }), ...(report !== undefined && { report }) };
}

/**
 * Reads the rows of a report each by itself, so that a bad one costs only itself.
 *
 * @param rows the list as it came; absent or null is an empty one
 * @param read a row's observation, or the reason in words why there is none
 * @param whole what is kept of a row that is understood, if it alone does not say enough
 */
export function* eachRow(
  rows: unknown,
  read: (row: unknown) => Observation | string,
  whole: (row: unknown) => unknown = (row) => row,
): Findings {
  if (rows === undefined || rows === null) return;
  if (!Array.isArray(rows)) {
    yield* rejected(rawJson(rows), 'not a list of rows');
    return;
  }
  for (const row of rows as readonly unknown[]) {
    // A hostile body may hold a million of them: a schema's error for each would take seconds.
    const outcome = typeof row === 'object' ? read(row) : 'a row that is neither a list nor an object';
    if (typeof outcome === 'string')
      yield { kind: 'reject', raw: rawJson(row), reason: outcome, row: whole(row) };
    else yield { kind: 'found', observation: outcome, row: whole(row) };
  }
}

/**
 * Yields the same findings, each observation with what it came from: its row and the report's other fields, or, where the
 * report is no list, the report.
 */
export function* withRaw(findings: Findings, report: object): Findings {
  const envelope = envelopeOf(report);
  let whole: RawRow | null = null;
  for (const finding of findings) {
    if (finding.kind === 'reject') {
      const { row } = finding;
      yield 'row' in finding ? { ...finding, reportOf: () => reportOfRow(report, envelope, row) } : finding;
      continue;
    }
    const raw = 'row' in finding ? rawRow(envelope, finding.row) : (whole ??= rawReport(report));
    yield { kind: 'found', observation: { ...finding.observation, raw } };
  }
}

/** Yields the findings of several parts, in their order. */
export function* combined(parts: Iterable<Findings>): Findings {
  for (const part of parts) yield* part;
}
