import type { WhenSpec } from '../../rules/spec.ts';
import type { Path } from '../problem.ts';

/** Conditions, with where they stand. */
export interface WhenPart {
  readonly when: WhenSpec;
  readonly path: Path;
}

/** Conditions and all those within them, under `not` and `any`. */
export function whenParts(when: WhenSpec, path: Path): WhenPart[] {
  const inNot = when.not ? whenParts(when.not, [...path, 'not']) : [];
  const inAny = (when.any ?? []).flatMap((branch, i) => whenParts(branch, [...path, 'any', i]));
  return [{ when, path }, ...inNot, ...inAny];
}
