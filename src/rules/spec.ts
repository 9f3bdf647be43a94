import type { Priority } from '../domain/delivery.ts';
import type { EventKind, Severity, Direction } from '../domain/event.ts';
import type { Duration } from '../domain/time.ts';

/** A weekly window, as written: `{ days: mon-fri, from: "08:00", to: "20:00" }`; days may be a list. */
export interface TimeSpec {
  readonly days?: string | readonly string[] | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** The `when` language as written, single values already made lists (docs/configuration.md, "when"). */
export interface WhenSpec {
  readonly event?: readonly (EventKind | 'any')[] | undefined;
  readonly gateway?: readonly string[] | undefined;
  readonly port?: readonly string[] | undefined;
  readonly sim?: readonly string[] | undefined;
  readonly tag?: readonly string[] | undefined;
  readonly sender?: readonly string[] | undefined;
  readonly recipient?: readonly string[] | undefined;
  readonly text?: readonly string[] | undefined;
  readonly code?: boolean | 'pickup' | undefined;
  readonly time?: readonly TimeSpec[] | undefined;
  readonly state?: readonly string[] | undefined;
  readonly previous?: readonly string[] | undefined;
  readonly condition?: readonly string[] | undefined;
  readonly severity?: readonly Severity[] | undefined;
  readonly direction?: readonly Direction[] | undefined;
  readonly ok?: boolean | undefined;
  readonly source?: readonly string[] | undefined;
  readonly not?: WhenSpec | undefined;
  readonly any?: readonly WhenSpec[] | undefined;
}

/** One entry of `send`: a destination, or one delivery to the first that works. */
export type TargetSpec = string | { readonly first: readonly string[] };

/** A rule as written, durations in milliseconds. */
export interface RuleSpec {
  readonly name: string;
  readonly when: WhenSpec;
  readonly send: readonly TargetSpec[];
  readonly continue: boolean;
  readonly template?: string | undefined;
  readonly priority?: Priority | undefined;
  readonly expires?: Duration | undefined;
  readonly forget_after?: Duration | undefined;
  readonly digest?: Duration | undefined;
  readonly quiet?: TimeSpec | undefined;
}

/** Something wrong with a spec: where in it (keys and indexes from the spec's root), and what, with the fix. */
export interface SpecProblem {
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly warning: boolean;
}
