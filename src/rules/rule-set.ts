import type { Priority } from '../domain/delivery.ts';
import type { Duration } from '../domain/time.ts';
import type { Condition } from './condition.ts';
import type { Holding } from './holding.ts';
import type { RuleIndex } from './index/rule-index.ts';

/** A destination, and those to try after it. */
export interface Target {
  readonly destination: string;
  readonly alternatives: readonly string[];
}

/** A rule, ready to be applied. */
export interface Rule {
  readonly name: string;
  readonly condition: Condition;
  readonly targets: readonly Target[];
  /** It does not end the search. */
  readonly goesOn: boolean;
  readonly template: string | null;
  /** Null: high for a one-time code or a critical alert, otherwise normal. */
  readonly priority: Priority | null;
  readonly expires: Duration | null;
  readonly forgetAfter: Duration | null;
  readonly holding: Holding;
}

/** All rules in their order, with the index over them. */
export interface RuleSet {
  readonly rules: readonly Rule[];
  readonly index: RuleIndex;
}
