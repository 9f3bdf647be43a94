import type { Logger } from 'pino';
import { describeError } from '../observability/log.ts';
import { StoreUnavailable } from '../store/contract/errors.ts';

/**
 * Creates a handler for errors in work that nobody waits for. Errors of the store are logged where reports are refused, and the work comes
 * again; anything else is a bug, which must be seen.
 */
export function unattended(log: Logger): (error: unknown) => void {
  return (error) => {
    if (error instanceof StoreUnavailable) return;
    log.error({ error: describeError(error) }, 'something went wrong that should not: please report it');
  };
}
