import type { ConditionName, Fault } from '../domain/fault.ts';
import type { Millis } from '../domain/time.ts';
import type { Known } from './known.ts';
import { createLedger, type Changes } from './ledger.ts';

/** What stays wrong until an operator says that it is right as it is. */
export const CONFIRMABLE = ['sim_changed', 'gateway_changed'] as const satisfies readonly ConditionName[];

/** Whether an operator's word ends a fault of this condition; a lock or an empty balance it does not end. */
export function isConfirmable(condition: ConditionName): condition is (typeof CONFIRMABLE)[number] {
  return CONFIRMABLE.some((one) => one === condition);
}

/**
 * Ends faults by someone's word: the new SIM or device is right (`sim_changed`, `gateway_changed`), or the gateway
 * left the config. A SIM that the config pins is not confirmed by this: the next report finds it wrong again.
 *
 * @param which the faults that end
 */
export function dismiss(
  known: Pick<Known, 'gateway' | 'settings' | 'faults' | 'port' | 'silenced'>,
  which: (fault: Fault) => boolean,
  now: Millis,
): Changes {
  const ledger = createLedger(known, now);
  for (const fault of known.faults.filter(which)) ledger.judge(fault, false);
  return ledger.close();
}
