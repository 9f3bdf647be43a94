import { z } from 'zod';
import { DELIVERY_STATES } from '../../../domain/delivery.ts';
import { DELIVERY_ACTIONS } from '../../../operations/deliveries/orders.ts';
import { to, type Address } from '../../html.ts';

/** A name that may have been left empty. */
const name = z
  .string()
  .max(200)
  .transform((written) => (written === '' ? undefined : written))
  .optional();

/** The filter of the list, as its address has it; forms carry it on. Without a state it lists what has not arrived. */
export const narrowedShape = z.object({
  state: z.enum(DELIVERY_STATES).optional(),
  destination: name,
  event: name,
});
export type Narrowed = z.output<typeof narrowedShape>;

/** Returns the address of the list that is narrowed so. */
export function listAddress(narrowed: Narrowed): Address {
  return to`/deliveries`.with(narrowed);
}

const count = z.coerce.number().int().min(0).max(1e9);

/** The outcome of an order, as the address of the list has it: the list is loaded again, and says it still. */
export const outcomeShape = z.object({
  did: z.enum(DELIVERY_ACTIONS).optional(),
  done: count.default(0),
  skipped: count.default(0),
});

/** An action on the deliveries that are ticked, or on all that the list shows. */
export const planShape = narrowedShape.extend({
  action: z.enum(DELIVERY_ACTIONS),
  /** The destination of what is sent again; absent: the one that it went to. */
  to: name,
  all: z.literal('1').optional(),
  ids: z
    .union([z.string().max(20), z.array(z.string().max(20)).max(200)])
    .optional()
    .transform((ids) => (typeof ids === 'string' ? [ids] : (ids ?? []))),
});

/** The order to carry out what was planned. */
export const orderShape = narrowedShape.extend({
  action: z.enum(DELIVERY_ACTIONS),
  token: z.string().max(100),
});
