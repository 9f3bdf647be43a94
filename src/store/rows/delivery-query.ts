import { endsWith } from '../../domain/id.ts';
import type { DeliveryQuery } from '../contract/reader.ts';
import type { Depth, Routed } from '../contract/results.ts';
import type { EventId } from '../../domain/event.ts';
import { isDeliveryInScope, type Scope, type SubjectId } from '../../domain/subject.ts';
import type { DeliveryRow } from './delivery.ts';

/** Returns whether a row matches a query: of final deliveries the database returns all, in order. */
export function isMeant(
  row: Pick<DeliveryRow, 'id' | 'state' | 'destination'>,
  { states = [], destination, id }: DeliveryQuery,
): boolean {
  return (
    (states.length === 0 || states.includes(row.state)) &&
    (destination === undefined || row.destination === destination) &&
    (id === undefined || endsWith(row.id, id))
  );
}

/** Adds up counts of a scope by destination and state; those of one subject each have its number. */
export function depthsIn(
  scope: Scope,
  rows: readonly (Depth & { readonly subject?: SubjectId | undefined })[],
): Depth[] {
  const depths = new Map<string, Depth>();
  for (const { subject, ...depth } of rows) {
    if (subject !== undefined && !isDeliveryInScope(scope, subject, depth.destination)) continue;
    const key = `${depth.state} ${depth.destination}`;
    const known = depths.get(key);
    depths.set(key, known ? together(known, depth) : depth);
  }
  return [...depths.values()];
}

function together(a: Depth, b: Depth): Depth {
  return { ...a, count: a.count + b.count, oldest: Math.min(a.oldest, b.oldest) };
}

/** A delivery that may be one of those that rules made. */
interface RoutedRow extends Routed {
  readonly event: EventId;
  readonly subject: SubjectId;
  /** Number of deliveries of the event that its rules made. */
  readonly deliveries: number;
}

/** Collects by event where rules sent it, from its deliveries in the order of their ids. */
export function routedIn(scope: Scope, rows: readonly RoutedRow[]): Map<EventId, Routed[]> {
  const routed = new Map<EventId, Routed[]>();
  for (const { event, rule, destination, deliveries, subject } of rows) {
    if (!isDeliveryInScope(scope, subject, destination)) continue;
    const known = routed.get(event) ?? [];
    // What moves made came later than what the rules made.
    if (known.length < deliveries) routed.set(event, [...known, { rule, destination }]);
  }
  return routed;
}
