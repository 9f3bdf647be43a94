import type { Requirement } from './value.ts';
import type { WhenSpec } from './spec.ts';
import type { Subject } from './subject.ts';

/** Named groups, as template variables. */
export type Captures = Readonly<Record<string, string>>;

/** Those of conditions without named groups. */
const NO_CAPTURES: Captures = {};

/** A key of `when` that asks for something of the event itself. */
export type TestField = Exclude<keyof WhenSpec, 'not' | 'any'>;

/** One key of `when`, compiled. */
export interface Test {
  readonly kind: 'test';
  /** The key of `when` that it comes from. */
  readonly field: TestField;
  /** Its place in the rule: `sender`, `not.text`, `any.0.port`. */
  readonly key: string;
  /** As written, a list with commas. */
  readonly expected: string;
  readonly holds: (subject: Subject) => boolean;
  /** Describes the event's value; null where it has none. */
  readonly actual: (subject: Subject) => string | null;
  /** Extracts named groups from an event for which it holds. */
  readonly captures: ((subject: Subject) => Captures) | null;
  /** Requirements of its `field` of which every matching event meets one; null among them: nothing is required. */
  readonly requires: readonly (Requirement | null)[];
}

/** A rule's conditions: tests, combined. */
export type Condition =
  | Test
  | { readonly kind: 'all'; readonly parts: readonly Condition[] }
  | { readonly kind: 'any'; readonly parts: readonly Condition[] }
  | { readonly kind: 'not'; readonly part: Condition };

/** A test that kept a condition from collection. */
export interface Failure {
  readonly key: string;
  readonly expected: string;
  readonly actual: string | null;
}

/**
 * Evaluates a condition for an event.
 *
 * @param trace if it is given, every test is made (otherwise the first that decides ends it), and those that kept the
 * condition from being `wanted` are added to it: under `not` those which hold
 */
export function holds(condition: Condition, subject: Subject, trace?: Failure[], wanted = true): boolean {
  const before = trace?.length ?? 0;
  const result = evaluate(condition, subject, trace, wanted);
  // A part that failed within a whole that did not is no reason for anything.
  if (trace && result === wanted) trace.length = before;
  return result;
}

function evaluate(
  condition: Condition,
  subject: Subject,
  trace: Failure[] | undefined,
  wanted: boolean,
): boolean {
  switch (condition.kind) {
    case 'test': {
      const { key, expected, actual } = condition;
      const result = condition.holds(subject);
      if (trace && result !== wanted) trace.push({ key, expected, actual: actual(subject) });
      return result;
    }
    case 'not':
      return !holds(condition.part, subject, trace, !wanted);
    case 'all':
    case 'any': {
      const deciding = condition.kind === 'any';
      let result = !deciding;
      for (const part of condition.parts) {
        if (holds(part, subject, trace, wanted) === deciding) result = deciding;
        if (result === deciding && !trace) break;
      }
      return result;
    }
  }
}

/** Collects the named groups of all tests that made a condition hold; where two have one name, the first counts. */
export function capturesOf(condition: Condition, subject: Subject): Captures {
  switch (condition.kind) {
    case 'test':
      return condition.captures?.(subject) ?? NO_CAPTURES;
    case 'not':
      return NO_CAPTURES;
    case 'all':
      return firstOfEach(condition.parts.map((part) => capturesOf(part, subject)));
    case 'any': {
      const held = condition.parts.filter((part) => holds(part, subject));
      return firstOfEach(held.map((part) => capturesOf(part, subject)));
    }
  }
}

/** Merges captures; of two with one name the first counts. */
export function firstOfEach(captures: readonly Captures[]): Captures {
  return captures.reduceRight(
    (later, own) => (own === NO_CAPTURES ? later : { ...later, ...own }),
    NO_CAPTURES,
  );
}
