import type { Endpoint } from './endpoint.ts';
import { DELIVERY_ENDPOINTS } from './endpoints/deliveries.ts';
import { GATEWAY_ENDPOINTS } from './endpoints/gateways.ts';
import { SILENCE_ENDPOINTS } from './endpoints/silences.ts';

/** All routes of the API, in the order of the reference. */
export const ENDPOINTS: readonly Endpoint[] = [
  ...GATEWAY_ENDPOINTS,
  ...SILENCE_ENDPOINTS,
  ...DELIVERY_ENDPOINTS,
];
