import { reportAccess } from '../../../operations/fleet/gateways.ts';
import { to } from '../../html.ts';
import type { Section } from '../section.ts';
import { CONFIG_ROUTES } from './config.ts';
import { GATEWAY_ROUTES } from './gateway.ts';
import { HOME_ROUTES } from './home.ts';
import { QUARANTINE_ROUTES } from './quarantine.ts';

/** Everything that an administrator looks after: gateways, chats, what could not be read, and the config. */
export const SETUP: Section = {
  title: 'Setup',
  address: to`/setup`,
  role: reportAccess.role,
  everywhere: true,
  routes: [...HOME_ROUTES, ...GATEWAY_ROUTES, ...QUARANTINE_ROUTES, ...CONFIG_ROUTES],
};
