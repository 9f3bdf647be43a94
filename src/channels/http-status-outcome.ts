import type { Outcome } from '../domain/outcome.ts';
import type { Duration } from '../domain/time.ts';

/**
 * What a status means to every service alike (DESIGN, invariant 2), where its own table has nothing more exact.
 *
 * @param service its name, for the reasons
 * @param pause what it asked for (`pauseAskedFor`), if it did with 429
 * @returns null for 2xx and for what depends on the service
 */
export function statusOutcome(service: string, status: number, pause: Duration): Outcome | null {
  if (status === 429)
    return { kind: 'limited', reason: `${service} asks for a pause (429)`, retryAfter: pause };
  if (status === 408 || status === 425 || status >= 500) {
    // Only a gateway that stopped waiting leaves open whether the service behind it took the message.
    return {
      kind: 'transient',
      reason: `${service} cannot take it now (${status})`,
      ambiguous: status === 504,
    };
  }
  return null;
}
