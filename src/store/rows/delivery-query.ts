import { z } from 'zod';
import { DELIVERY_STATES } from '../../domain/delivery.ts';
import { endsWith } from '../../domain/id.ts';
import type { DeliveryQuery } from '../contract/reader.ts';
import type { Depth, Routed } from '../contract/results.ts';
import type { EventId } from '../../domain/event.ts';
import { isDeliveryInScope, type Scope } from '../../domain/subject.ts';
import { deliveryRow, type DeliveryHead } from './delivery.ts';
import { eventHead } from './event-query.ts';

/** Returns whether a row matches a query: of final deliveries the database returns all, in order. */
export function isMeant(
  row: Omit<DeliveryHead, 'subject'>,
  { states = [], destination, id }: DeliveryQuery,
): boolean {
  return (
    (states.length === 0 || states.includes(row.state)) &&
    (destination === undefined || row.destination === destination) &&
    (id === undefined || endsWith(row.id, id))
  );
}

/** How many deliveries there are to a destination in one state, and when the oldest was made; of one subject, or of all. */
export const depthRow = z.object({
  destination: z.string(),
  state: z.enum(DELIVERY_STATES),
  count: z.number(),
  oldest: z.number(),
  subject: z.number().optional(),
});

/** Adds up counts of a scope by destination and state; those of one subject each have its number. */
export function depthsIn(scope: Scope, rows: readonly z.output<typeof depthRow>[]): Depth[] {
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

/** A delivery that may be one of those that rules made, and how many deliveries of its event these made. */
export const routedRow = z.object({
  ...deliveryRow.pick({ event: true, rule: true, destination: true, subject: true }).shape,
  ...eventHead.pick({ deliveries: true }).shape,
});

/** Collects by event where rules sent it, from its deliveries in the order of their ids. */
export function routedIn(scope: Scope, rows: readonly z.output<typeof routedRow>[]): Map<EventId, Routed[]> {
  const routed = new Map<EventId, Routed[]>();
  for (const { event, rule, destination, deliveries, subject } of rows) {
    if (!isDeliveryInScope(scope, subject, destination)) continue;
    const known = routed.get(event) ?? [];
    // What moves made came later than what the rules made.
    if (known.length < deliveries) routed.set(event, [...known, { rule, destination }]);
  }
  return routed;
}
