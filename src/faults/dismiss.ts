import type { Millis } from '../domain/time.ts';
import type { Fault } from './fault.ts';
import type { Known } from './known.ts';
import { createLedger, type Changes } from './ledger.ts';

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
