import { z } from 'zod';

/** Number of different undecodable parts kept of one gateway; the least recently seen is deleted first. */
export const PER_GATEWAY = 200;
/** Longest part that is kept whole, in UTF-16 units. */
export const LONGEST = 64 * 1024;

/** The envelope that a part was decoded with, as it is stored. */
export const storedEnvelope = z.object({
  contentType: z.string().optional(),
  query: z.record(z.string(), z.string()),
});

/** The position at which a page of the quarantine ended. */
export const quarantinePosition = z.object({ lastSeen: z.number(), id: z.number() });
