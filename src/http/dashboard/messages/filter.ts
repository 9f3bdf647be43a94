import { z } from 'zod';
import { EVENT_KINDS } from '../../../domain/event.ts';
import { Refusal } from '../../../domain/refusal.ts';
import type { Millis } from '../../../domain/time.ts';
import type { listEvents } from '../../../operations/events/list.ts';
import { localMoment } from '../../../operations/local-moment.ts';
import { to, type Address } from '../../html.ts';
import type { Look } from '../look.ts';

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
  /** On the reader's clock, as a field of a form has it: `2026-01-31T14:05`. */
  ...{ since: optional, until: optional },
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

/** Checks whether something is asked for that stands in no address: what is searched for, or somebody's number. */
export function isPosted({ sim }: Names, words: Words): boolean {
  return isSearch(words) || isNumber(sim);
}

function isNumber(sim: string | undefined): boolean {
  return sim !== undefined && !/\p{L}/u.test(sim);
}

/** Returns the address of the list that is narrowed so, but for a number. */
export function listAddress({ sim, ...names }: Names): Address {
  return to`/messages`.with({ ...names, sim: isNumber(sim) ? undefined : sim });
}

type Filter = Parameters<typeof listEvents>[2];

/**
 * Returns what the use case is asked for.
 *
 * @throws Refusal (`invalid`) for a date that is none
 */
export function filterOf(
  { kind = 'sms', code, unrouted, since, until, ...names }: Names,
  words: Words,
  { zone }: Pick<Look, 'zone'>,
): Omit<Filter, 'limit' | 'cursor'> {
  return {
    ...names,
    ...words,
    ...(kind !== 'any' && { event: kind }),
    ...(code !== undefined && { code: true }),
    ...(unrouted !== undefined && { unrouted: true }),
    ...(since !== undefined && { since: momentOf('since', since, zone) }),
    ...(until !== undefined && { until: momentOf('until', until, zone) }),
  };
}

function momentOf(field: 'since' | 'until', written: string, zone: string): Millis {
  const moment = localMoment(written, zone);
  if (moment === null) throw new Refusal('invalid', [{ field, message: `"${written}" is no date and time` }]);
  return moment;
}
