import { z } from 'zod';
import { isoTime } from '../render/local-time.ts';

/** An id as people and programs see it: 11 characters of Crockford's base 32. */
export const id = z.string().length(11);
/** Makes a list of a kind of items. */
export const list = <T extends z.ZodType>(item: T) => z.array(item).readonly();
/** A moment of Simwire's clock in an input, in milliseconds. */
export const moment = z.number();
/** A moment in a result: ISO 8601 in UTC. */
export const isoMoment = z.iso.datetime();
/** Makes the schema of a result's items. */
export const place = { gateway: z.string(), port: z.string().nullable() };

/** Writes a moment that may not be known. */
export function isoOrNull(at: number | null): string | null {
  return at === null ? null : isoTime(at);
}
