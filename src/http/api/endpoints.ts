import type { Endpoint } from './endpoint.ts';
import { ALERT_ENDPOINTS } from './endpoints/alerts.ts';
import { AUDIT_ENDPOINTS } from './endpoints/audit.ts';
import { CODE_ENDPOINTS } from './endpoints/codes.ts';
import { DELIVERY_ENDPOINTS } from './endpoints/deliveries.ts';
import { EXPECTATION_ENDPOINTS } from './endpoints/expectations.ts';
import { EVENT_ENDPOINTS } from './endpoints/events.ts';
import { GATEWAY_ENDPOINTS } from './endpoints/gateways.ts';
import { QUARANTINE_ENDPOINTS } from './endpoints/quarantine.ts';
import { ROUTING_ENDPOINTS } from './endpoints/routing.ts';
import { STATUS_ENDPOINTS } from './endpoints/status.ts';
import { USER_ENDPOINTS } from './endpoints/users.ts';

/** All routes of the API, in the order of the reference. */
export const ENDPOINTS: readonly Endpoint[] = [
  ...GATEWAY_ENDPOINTS,
  ...STATUS_ENDPOINTS,
  ...ALERT_ENDPOINTS,
  ...EVENT_ENDPOINTS,
  ...CODE_ENDPOINTS,
  ...EXPECTATION_ENDPOINTS,
  ...DELIVERY_ENDPOINTS,
  ...ROUTING_ENDPOINTS,
  ...QUARANTINE_ENDPOINTS,
  ...USER_ENDPOINTS,
  ...AUDIT_ENDPOINTS,
];
