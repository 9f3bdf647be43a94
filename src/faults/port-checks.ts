import { CONDITION_NAMES, type ConditionName, type Fault } from '../domain/fault.ts';
import type { Quota } from '../domain/observation.ts';
import type { PortState } from '../domain/port.ts';
import { counterName } from '../phrases/counters.ts';
import { say } from '../phrases/phrases.ts';
import type { PortChange } from './assessment-input.ts';
import { CONDITIONS, type ConditionOf } from './conditions.ts';
import { RADIO_ACTIVE_STATES } from './radio-states.ts';
import type { AlertSettings } from './settings.ts';
import { checkSimChanged, checkSimMissing } from './sim-checks.ts';
import { type Held, unknowable, type Verdict } from './verdict.ts';

/** Conditions that a port's own state and values decide. */
export type PortCondition = ConditionOf<'state' | 'value'>;

/**
 * Judges one condition of a port.
 * @param was the condition's row, if it has one
 */
type PortCheck = (
  change: PortChange,
  was: Fault | undefined,
  settings: AlertSettings,
  pinned: string | null,
) => Verdict;

const HELD: Held = { detail: '' };

/** Maps each state of a port that an enabled condition watches to that condition: an alert reports it. */
export function watchedStates({ conditions }: AlertSettings): ReadonlyMap<PortState, ConditionName> {
  const names = CONDITION_NAMES.filter(
    (name): name is ConditionOf<'state'> => CONDITIONS[name].source === 'state' && conditions[name].enabled,
  );
  return new Map(names.map((name) => [name === 'sim_missing' ? 'no_sim' : name, name]));
}

/** One check for each of these conditions. */
export const PORT_CHECKS: { readonly [C in PortCondition]: PortCheck } = {
  no_balance: inState('no_balance'),
  register_failed: checkRegistration,
  locked_by_device: inState('locked_by_device'),
  locked_by_operator: inState('locked_by_operator'),
  locked_by_user: inState('locked_by_user'),
  sim_error: inState('sim_error'),
  module_timeout: inState('module_timeout'),
  sim_missing: checkSimMissing,
  low_balance: checkBalance,
  low_signal: checkSignal,
  quota: ({ after }, _was, { conditions }) => checkQuota(after.quotas, conditions.quota.above),
  sim_changed: (change, was, _settings, pinned) => checkSimChanged(change, was, pinned),
};

/** Checks a condition that is a port state: a state that Simwire does not know says nothing. */
function inState(state: ConditionOf<'state'> & PortState): PortCheck {
  return ({ after }) => {
    if (after.state === state) return HELD;
    return after.state === undefined || after.state === 'unknown' ? null : false;
  };
}

/**
 * Checks registration. A SIM that failed and tries again has not registered yet: without this, every retry would
 * resolve the fault.
 */
function checkRegistration(change: PortChange, was: Fault | undefined): Verdict {
  const { state } = change.after;
  if (state === 'register_failed') return HELD;
  if (state === undefined || state === 'unknown') return null;
  return was?.holds && (state === 'registering' || state === 'accessing_network') ? null : false;
}

/**
 * Checks the balance. Gateways send a balance of 0 for every SIM whose balance they never asked for, so that 0 counts
 * only after another balance was seen.
 */
function checkBalance(change: PortChange, was: Fault | undefined, settings: AlertSettings): Verdict {
  const { balance, state } = change.after;
  if (balance === undefined) return null;
  if (state === 'no_sim') return unknowable(was);
  if (balance >= settings.conditions.low_balance.below) return false;
  if (balance === 0 && !was?.holds && !change.before?.balance) return false;
  return { detail: say('value_balance', { balance: balance.toFixed(2) }) };
}

/** Checks the signal (document 4.1, `sig`: 0 to 31). Null is unknown, which neither raises nor resolves a fault. */
function checkSignal(change: PortChange, was: Fault | undefined, settings: AlertSettings): Verdict {
  const { signal, state } = change.after;
  if (signal === undefined) return null;
  if (signal === null || (state !== undefined && !RADIO_ACTIVE_STATES.has(state))) return unknowable(was);
  return signal < settings.conditions.low_signal.below ? { detail: say('value_signal', { signal }) } : false;
}

/** Most counters named in the detail. */
const MOST = 3;

/**
 * Checks for a counter of a port that is nearly used up.
 *
 * @param quotas by the document's name of the counter
 * @param above the share of a counter's limit above which it is nearly used up; a limit of 0 or null is no limit
 * @internal outside of this file for its tests only
 */
export function checkQuota(quotas: Readonly<Record<string, Quota>> | undefined, above: number): Verdict {
  if (!quotas) return null;
  let full: string[] | null = null;
  for (const name in quotas) {
    const quota = quotas[name];
    if (quota && isFull(quota, above)) (full ??= []).push(name);
  }
  if (!full) return false;
  const quotasShown = full
    .slice(0, MOST)
    .map((name) => describe(name, quotas[name]))
    .join(', ');
  const count = full.length - MOST;
  return { detail: count > 0 ? say('value_quotas_more', { quotas: quotasShown, count }) : quotasShown };
}

function isFull({ used, limit }: Quota, above: number): boolean {
  return limit !== null && limit > 0 && (used > above * limit || used >= limit);
}

/** Writes `smsctl_day`, 95 of 100, as `day SMS 95/100`. */
function describe(name: string, quota: Quota | undefined): string {
  const counter = counterName(name);
  return say('value_quota', { counter, used: quota?.used ?? '?', limit: quota?.limit ?? '?' });
}
