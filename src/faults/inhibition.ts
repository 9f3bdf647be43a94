import type { ConditionName, FaultId } from '../domain/fault.ts';
import type { PortReading } from '../domain/observation.ts';

/** What cannot be known of a port without a SIM. */
const NEEDS_SIM: ReadonlySet<ConditionName> = new Set<ConditionName>(['low_balance', 'low_signal']);

/**
 * Whether a greater fault hides this one: a silent gateway hides all of its ports', a missing SIM its signal and
 * balance. What is hidden goes on in silence, and is told when it still stands afterwards.
 *
 * @param offline whether `gateway_offline` stands for its gateway
 * @param port what is known of its port
 */
export function isInhibited(id: FaultId, offline: boolean, port: PortReading | undefined): boolean {
  if (id.port === null) return false;
  return offline || (port?.state === 'no_sim' && NEEDS_SIM.has(id.condition));
}
