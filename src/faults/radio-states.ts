import type { PortState } from '../domain/port.ts';

/** States in which a SIM is registered with its operator. */
export const REGISTERED_STATES: ReadonlySet<PortState> = new Set<PortState>([
  'registered',
  'in_call',
  'inter_calling',
  'inter_calling_held',
  'accessing_network',
]);

/** States in which the radio works for the SIM, so that its signal means something: a slot at rest reports 0. */
export const RADIO_ACTIVE_STATES: ReadonlySet<PortState> = new Set<PortState>([
  ...REGISTERED_STATES,
  'registering',
  'register_failed',
]);
