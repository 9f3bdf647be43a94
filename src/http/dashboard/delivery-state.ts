import type { DeliveryState } from '../../domain/delivery.ts';
import type { Html } from '../html.ts';
import { mark, type State } from './elements.ts';

const STATES: Readonly<Record<DeliveryState, readonly [State, string]>> = {
  pending: ['off', 'pending'],
  sending: ['off', 'being sent'],
  retrying: ['warn', 'retrying'],
  held: ['warn', 'held'],
  dead: ['bad', 'dead'],
  delivered: ['ok', 'delivered'],
  dropped: ['off', 'dropped'],
  moved: ['off', 'moved on'],
};

/** Says how a delivery stands. */
export function stateWord(state: DeliveryState): string {
  return STATES[state][1];
}

/** Marks how a delivery stands. */
export function deliveryMark(state: DeliveryState): Html {
  return mark(...STATES[state]);
}
