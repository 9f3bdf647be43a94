import type { EventKind } from '../domain/event.ts';
import type { SpecProblem } from './spec.ts';
import type { Zone } from './zone.ts';

/** Where in a rule a mapping of conditions stands, and what is known there. */
export interface Place {
  readonly path: readonly (string | number)[];
  /** What the keys of its tests begin with: `not.`, `any.0.`. */
  readonly prefix: string;
  /** The kinds of events that can come here. */
  readonly kinds: readonly EventKind[];
  readonly negated: boolean;
  readonly zone: Zone;
  readonly report: (problem: SpecProblem) => void;
}
