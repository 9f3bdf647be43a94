import type { Severity } from '../domain/event.ts';
import { CONDITION_NAMES, type ConditionName } from '../domain/fault.ts';
import { HOUR, MINUTE, SECOND, type Duration } from '../domain/time.ts';
import { CONDITIONS, type Threshold } from './conditions.ts';

/** What the config says of one condition, its thresholds beside the rest: `{ severity: warning, below: 1 }`. */
export type ConditionSettings<C extends ConditionName> = {
  readonly enabled: boolean;
  readonly severity: Severity;
  readonly for: Duration;
} & { readonly [T in keyof (typeof CONDITIONS)[C]['thresholds']]: number };

/** The config's section `alerts` without `maintenance`; durations in milliseconds. */
export interface AlertSettings {
  /** How long a group collects before its message goes out. */
  readonly group_wait: Duration;
  /** How long a firing fault is quiet before it is told again. */
  readonly repeat_interval: Duration;
  /** So many changes within so long are a flapping fault; so long without one, and it is stable again. */
  readonly flap: { readonly changes: number; readonly within: Duration };
  readonly conditions: { readonly [C in ConditionName]: ConditionSettings<C> };
}

/** What an empty `alerts:` means. */
export const defaultAlertSettings: AlertSettings = {
  group_wait: 10 * SECOND,
  repeat_interval: 4 * HOUR,
  flap: { changes: 5, within: 10 * MINUTE },
  conditions: Object.fromEntries(
    CONDITION_NAMES.map((name) => [name, defaultsOf(name)]),
  ) as AlertSettings['conditions'],
};

function defaultsOf(name: ConditionName): object {
  const { enabled, severity, for: wait, thresholds } = CONDITIONS[name];
  const values = Object.entries<Threshold>(thresholds).map(([key, { value }]) => [key, value] as const);
  return { enabled, severity, for: wait, ...Object.fromEntries<number>(values) };
}
