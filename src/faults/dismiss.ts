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

/** Whether the SIM in a port is not the one that should be: then the port's name and tags do not apply. */
export function isSimDoubtful(faults: readonly Fault[], port: string): boolean {
  return faults.some((fault) => fault.condition === 'sim_changed' && fault.port === port && fault.holds);
}
