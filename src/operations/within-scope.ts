import { isSubjectInScope } from '../access/scopes.ts';
import { isDestinationInScope, isInScope, UNKNOWN_SIM, type Scope } from '../domain/subject.ts';
import { cutAlert } from '../faults/restate-alert.ts';
import type { StoredEvent } from '../store/contract/results.ts';

/**
 * Returns a stored event as whoever has a scope gets it: an alert about several faults is about those within the scope only. It is
 * the one place where that is decided, whatever reads the event.
 *
 * @returns null if nothing of it is within the scope
 */
export function eventWithin<Stored extends Pick<StoredEvent, 'event' | 'subject'>>(
  scope: Scope,
  stored: Stored,
): Stored | null {
  const { event, subject } = stored;
  if (scope === 'everything' || event.event !== 'alert') return stored;
  const parts = (subject.parts ?? [subject]).filter(({ id }) => isInScope(scope, id));
  const ports = new Set(parts.map(({ port }) => port));
  const cut = cutAlert(event, (fault) => ports.has(fault.port) && isNamedInScope(scope, fault));
  return cut && { ...stored, event: cut };
}

/** Returns whether what a fault of Simwire itself is about, a destination or a gateway, is within a scope. */
export function isNamedInScope(
  scope: Scope,
  { condition, about }: { readonly condition: string; readonly about: string | null },
): boolean {
  if (about === null) return true;
  if (condition === 'destination_failing') return isDestinationInScope(scope, about);
  return isSubjectInScope(scope, { gateway: about, port: null, sim: UNKNOWN_SIM });
}
