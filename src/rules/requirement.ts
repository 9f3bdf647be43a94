import type { AnyOf } from './regex-literals.ts';

/** What an event must have in one field, for the index: one of the keys, or of each list of literals at least one. */
export interface Requirement {
  /** Exact forms of a value, kinds of events, or port keys. */
  readonly exact: readonly string[];
  /** Folded strings in a value's last folded form. No list at all: only the keys help. */
  readonly literals: readonly AnyOf[];
}

/** What is enough for one of several: null, nothing is sure, if nothing is sure of one of them. */
export function eitherOf(parts: readonly (Requirement | null)[]): Requirement | null {
  if (!parts.every((part) => part !== null)) return null;
  const lists = Math.max(0, ...parts.map((part) => part.literals.length));
  const list = (index: number): AnyOf =>
    distinct(parts.flatMap(({ literals }) => literals[index] ?? literals.at(-1) ?? []));
  return {
    exact: distinct(parts.flatMap((part) => part.exact)),
    literals: Array.from({ length: lists }, (_, index) => list(index)),
  };
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}
