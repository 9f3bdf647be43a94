import type { Fault } from '../domain/fault.ts';
import type { PortState } from '../domain/port.ts';
import type { ConditionOf } from './conditions.ts';
import { checkQuota } from './quota-check.ts';
import { RADIO_IN_USE } from './radio.ts';
import type { PortLook } from './report.ts';
import type { AlertSettings } from './settings.ts';
import { checkSimChanged, checkSimMissing } from './sim-checks.ts';
import { unknowable, type Held, type Verdict } from './verdict.ts';

/** The conditions that a port's own state and values decide. */
export type PortCondition = ConditionOf<'state' | 'value'>;

/** @param was the condition's row, if it has one */
type PortCheck = (
  look: PortLook,
  was: Fault | undefined,
  settings: AlertSettings,
  pinned: string | null,
) => Verdict;

const HELD: Held = { detail: '' };

/** How each of them is decided. */
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
  sim_changed: (look, was, _settings, pinned) => checkSimChanged(look, was, pinned),
};

/** For conditions that are a port state: a state that Simwire does not know says nothing. */
function inState(state: ConditionOf<'state'> & PortState): PortCheck {
  return ({ after }) => {
    if (after.state === state) return HELD;
    return after.state === undefined || after.state === 'unknown' ? null : false;
  };
}

/** A SIM that failed to register and tries again has not registered yet: without this, every retry would be a resolve. */
function checkRegistration(look: PortLook, was: Fault | undefined): Verdict {
  const { state } = look.after;
  if (state === 'register_failed') return HELD;
  if (state === undefined || state === 'unknown') return null;
  return was?.holds && (state === 'registering' || state === 'accessing_network') ? null : false;
}

/**
 * Gateways send a balance of 0 for every SIM whose balance they never asked for, so that 0 counts only after another
 * balance was seen.
 */
function checkBalance(look: PortLook, was: Fault | undefined, settings: AlertSettings): Verdict {
  const { balance, state } = look.after;
  if (balance === undefined) return null;
  if (state === 'no_sim') return unknowable(was);
  if (balance >= settings.conditions.low_balance.below) return false;
  if (balance === 0 && !was?.holds && !look.before?.balance) return false;
  return { detail: `balance ${balance.toFixed(2)}` };
}

/** Document 4.1, `sig`: 0 to 31. Null is unknown, which is no alarm, and no good news either. */
function checkSignal(look: PortLook, was: Fault | undefined, settings: AlertSettings): Verdict {
  const { signal, state } = look.after;
  if (signal === undefined) return null;
  if (signal === null || (state !== undefined && !RADIO_IN_USE.has(state))) return unknowable(was);
  return signal < settings.conditions.low_signal.below ? { detail: `signal ${signal}` } : false;
}
