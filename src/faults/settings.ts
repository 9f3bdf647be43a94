import type { Severity } from '../domain/event.ts';
import { CONDITION_NAMES, type ConditionName } from '../domain/fault.ts';
import { HOUR, MINUTE, SECOND, type Duration } from '../domain/time.ts';
import { CONDITIONS, type Threshold } from './conditions.ts';

/** Settings of one condition, its thresholds beside the rest: `{ severity: warning, below: 1 }`. */
export type ConditionSettings<C extends ConditionName> = {
  readonly enabled: boolean;
  readonly severity: Severity;
  readonly for: Duration;
} & { readonly [T in keyof (typeof CONDITIONS)[C]['thresholds']]: number };

/** The config's section `alerts` without `maintenance`; durations in milliseconds. */
export interface AlertSettings {
  /** Duration for which a group collects before its message goes out. */
  readonly group_wait: Duration;
  /** Interval at which users are reminded of a firing fault. */
  readonly repeat_interval: Duration;
  /** This many changes within this time make a fault flap; after this time without one it is stable again. */
  readonly flap: { readonly changes: number; readonly within: Duration };
  readonly conditions: { readonly [C in ConditionName]: ConditionSettings<C> };
}

/** Settings of an empty `alerts:`. */
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
