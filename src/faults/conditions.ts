import type { Severity } from '../domain/event.ts';
import { CONDITION_NAMES, type ConditionName } from '../domain/fault.ts';
import { namesNone } from '../domain/names.ts';
import { DAY, MINUTE, SECOND, type Duration } from '../domain/time.ts';

/** Source of the data that decide a condition. */
export type ConditionSource = 'state' | 'value' | 'traffic' | 'gateway' | 'simwire';

/**
 * Unit of a threshold: `share` is from 0 to 1, `count` a whole number from 1, `level` any number in the gateway's own
 * unit (signal, balance), `duration` milliseconds (written as `10m` in the config).
 */
export type ThresholdUnit = 'share' | 'count' | 'level' | 'duration';

export interface Threshold {
  readonly unit: ThresholdUnit;
  readonly value: number;
}

/** Defaults of a condition; the config may change everything but its source. */
export interface ConditionDefault<T extends Readonly<Record<string, Threshold>> = Record<string, Threshold>> {
  readonly source: ConditionSource;
  readonly enabled: boolean;
  readonly severity: Severity;
  /** Duration for which it must hold before it fires. */
  readonly for: Duration;
  /** Thresholds by their names in the config. */
  readonly thresholds: T;
}

const share = (value: number): Threshold => ({ unit: 'share', value });
const count = (value: number): Threshold => ({ unit: 'count', value });
const level = (value: number): Threshold => ({ unit: 'level', value });
const duration = (value: Duration): Threshold => ({ unit: 'duration', value });

function define<const S extends ConditionSource, T extends Readonly<Record<string, Threshold>>>(
  source: S,
  severity: Severity,
  wait: Duration,
  thresholds: T,
  enabled = true,
): ConditionDefault<T> & { readonly source: S } {
  return { source, enabled, severity, for: wait, thresholds };
}

/** All conditions: the one list of defaults that config, documentation and engine share. */
export const CONDITIONS = {
  no_balance: define('state', 'critical', 0, {}),
  register_failed: define('state', 'critical', 30 * SECOND, {}),
  locked_by_device: define('state', 'warning', 0, {}),
  locked_by_operator: define('state', 'critical', 0, {}),
  locked_by_user: define('state', 'info', 0, {}),
  sim_error: define('state', 'critical', 0, {}),
  module_timeout: define('state', 'critical', 30 * SECOND, {}),
  sim_missing: define('state', 'warning', 30 * SECOND, {}),
  low_balance: define('value', 'warning', 0, { below: level(1) }),
  low_signal: define('value', 'warning', 10 * MINUTE, { below: level(8) }),
  quota: define('value', 'warning', 0, { above: share(0.9) }),
  sim_changed: define('value', 'warning', 0, {}),
  sms_sending_fails: define('traffic', 'critical', 0, {
    above: share(0.5),
    within: duration(10 * MINUTE),
    least: count(4),
  }),
  calls_fail: define('traffic', 'warning', 0, {
    above: share(0.8),
    within: duration(30 * MINUTE),
    least: count(5),
  }),
  port_deaf: define('traffic', 'warning', 0, { after: duration(DAY), least: count(5) }, false),
  gateway_offline: define('gateway', 'critical', 0, { periods: count(3) }),
  gateway_restarted: define('gateway', 'info', 0, { steady: duration(10 * MINUTE) }),
  gateway_changed: define('gateway', 'warning', 0, {}),
  clock_skew: define('gateway', 'info', 0, { above: duration(2 * MINUTE) }),
  destination_failing: define('simwire', 'critical', 0, {}),
  quarantine: define('simwire', 'warning', 0, {
    steady: duration(10 * MINUTE),
  }),
  backlog: define('simwire', 'warning', MINUTE, { above: count(100) }),
  backup_old: define('simwire', 'warning', 0, {}),
  vacuum_blocked: define('simwire', 'warning', 0, { above: duration(5 * MINUTE) }),
} as const satisfies Record<ConditionName, ConditionDefault>;

/** Names of all conditions with one of these sources. */
export type ConditionOf<S extends ConditionSource> = {
  [C in ConditionName]: (typeof CONDITIONS)[C]['source'] extends S ? C : never;
}[ConditionName];

/** Recognises a pattern of `when` that spells out a condition which does not exist. */
export function isUnknownCondition(pattern: string): boolean {
  return namesNone(pattern, CONDITION_NAMES);
}
