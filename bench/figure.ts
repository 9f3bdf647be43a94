/** One measured line of the bench's report. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What the value should be, as `≤ 25` or `≥ 0.5`; empty where it is only shown. */
  readonly target: string;
}

/** A line that could not be measured here, and why. */
export interface Skipped {
  readonly name: string;
  readonly skipped: string;
}

export type Line = Figure | Skipped;

/** Checks whether a value is what its target says; null: there is no target. */
export function isMet({ value, target }: Figure): boolean | null {
  const [, sign, limit] = /^([≤≥]) ([\d.,]+)/.exec(target) ?? [];
  if (sign === undefined || limit === undefined) return null;
  const bound = Number(limit.replaceAll(',', ''));
  return sign === '≤' ? value <= bound : value >= bound;
}

/** Writes a value with as many digits as are worth reading. */
export function shown(value: number): string {
  if (Number.isInteger(value) || Math.abs(value) >= 1_000) return Math.round(value).toLocaleString('en');
  return value.toFixed(Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2);
}

/** Returns the median. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** Returns the value below which a share of the others lies; `share` from 0 to 1. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}
