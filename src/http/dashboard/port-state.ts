import type { PortState } from '../../domain/port.ts';
import { say } from '../../phrases/phrases.ts';
import type { State } from './elements.ts';

/** The weight of each state of a port. `waits`: it will be fine by itself, or is not used now. */
export type PortMood = State | 'waits';

/** Returns how a state of a port is to be taken; null: it was never reported. */
export function moodOf(state: PortState | null): PortMood {
  switch (state) {
    case 'registered':
    case 'in_call':
    case 'inter_calling':
    case 'inter_calling_held':
      return 'ok';
    case 'idle':
    case 'registering':
    case 'card_detected':
    case 'accessing_network':
      return 'waits';
    case 'no_balance':
      return 'warn';
    case 'register_failed':
    case 'locked_by_device':
    case 'locked_by_operator':
    case 'locked_by_user':
    case 'sim_error':
    case 'module_timeout':
      return 'bad';
    case 'no_sim':
    case 'unknown':
    case null:
      return 'off';
    default:
      return state satisfies never;
  }
}

/** Says a state of a port in words. */
export function stateWords(state: PortState | null): string {
  return state === null ? 'never reported' : say(`state_${state}`);
}
