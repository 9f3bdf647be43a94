import { z } from 'zod';
import { EVENT_KINDS } from '../../../domain/event.ts';
import type { listEvents } from '../../../operations/events.ts';
import { to, type Address } from '../../html.ts';

/** A field that may have been left empty. */
const optional = z
  .string()
  .max(1_000)
  .transform((written) => (written.trim() === '' ? undefined : written))
  .optional();

/** Names that the list is narrowed to: they stand in its address. Without a kind it lists SMS. */
export const namesShape = z.object({
  kind: z.enum([...EVENT_KINDS, 'any']).optional(),
  code: z.literal('1').optional(),
  unrouted: z.literal('1').optional(),
  ...{ gateway: optional, sim: optional, tag: optional, rule: optional },
});
export type Names = z.output<typeof namesShape>;

/** Typed fields, which stand in no address: they may be a person's. */
export const wordsShape = z.object({
  ...{ text: optional, sender: optional, recipient: optional, whole_code: optional },
});
export type Words = z.output<typeof wordsShape>;

/** Checks whether anything is searched for. */
export function isSearch(words: Words): boolean {
  return Object.values(words).some((written) => written !== undefined);
}

/** Returns the address of the list that is narrowed so. */
export function listAddress(names: Names): Address {
  return to`/messages`.with(names);
}

type Filter = Parameters<typeof listEvents>[2];

/** Returns what the use case is asked for. */
export function filterOf(
  { kind = 'sms', code, unrouted, ...names }: Names,
  words: Words,
): Omit<Filter, 'limit' | 'cursor'> {
  return {
    ...names,
    ...words,
    ...(kind !== 'any' && { event: kind }),
    ...(code !== undefined && { code: true }),
    ...(unrouted !== undefined && { unrouted: true }),
  };
}
