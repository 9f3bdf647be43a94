/** What a port can be in, as the gateway's status codes name it (document 4.1; 15 and 16 from the field). */
const NAME_OF_CODE = {
  0: 'no_sim',
  1: 'idle',
  2: 'registering',
  3: 'registered',
  4: 'in_call',
  5: 'no_balance',
  6: 'register_failed',
  7: 'locked_by_device',
  8: 'locked_by_operator',
  9: 'sim_error',
  11: 'card_detected',
  12: 'locked_by_user',
  13: 'inter_calling',
  14: 'inter_calling_held',
  15: 'accessing_network',
  16: 'module_timeout',
} as const;

export type PortState = (typeof NAME_OF_CODE)[keyof typeof NAME_OF_CODE] | 'unknown';

/** Every port state, `unknown` last. */
export const PORT_STATES: readonly PortState[] = [...Object.values(NAME_OF_CODE), 'unknown'];

/** The state that a status code stands for; a code that the document does not define is `unknown`. */
export function portState(code: number): PortState {
  return (NAME_OF_CODE as Record<number, PortState>)[code] ?? 'unknown';
}

/** The code that a gateway sends for a state (the simulator needs it); `unknown` has none and gives 10. */
export function portStateCode(state: PortState): number {
  const found = Object.entries(NAME_OF_CODE).find(([, name]) => name === state);
  return found ? Number(found[0]) : 10;
}
