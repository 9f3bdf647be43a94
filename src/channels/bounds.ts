import { SECOND } from '../domain/time.ts';

/** How long an attempt may take, whatever the service. */
export const SEND_TIMEOUT = 15 * SECOND;

/**
 * How many messages are on their way to one receiver of webhooks: so many that the next ones are claimed meanwhile. They
 * are also what may be marked as possibly repeated after a crash.
 */
export const WEBHOOKS_AT_ONCE = 128;
