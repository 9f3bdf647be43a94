import { z } from 'zod';
import type { ZodOpenApiMetadata } from 'zod-openapi';
import { parseDuration } from '../../domain/duration.ts';
import { cutPage } from '../../operations/in-pages.ts';
import type { Answer } from './endpoint.ts';

/** Items of a page: the most, and those that are sent where nobody asks. */
const MOST_ITEMS = 200;
const USUAL_ITEMS = 50;

/** Describes a value as its clients write it, in place of the schema that reads it. */
function asWritten(described: Readonly<Record<string, unknown>>) {
  return {
    override: ({ jsonSchema }) => {
      const { description } = jsonSchema;
      for (const name of Object.keys(jsonSchema)) Reflect.deleteProperty(jsonSchema, name);
      Object.assign(jsonSchema, described, description !== undefined && { description });
    },
  } satisfies ZodOpenApiMetadata;
}

/** The last moment that ISO 8601 writes with a year of four digits, as answers do. */
const LATEST = Date.UTC(9999, 11, 31, 23, 59, 59, 999);
const NO_MOMENT = 'is not a moment; write 2026-01-31T09:10:12Z, or milliseconds since 1970';
const NO_DURATION = 'is not a duration; write 30s, 10m, 4h or 7d';

/** A moment in a request: ISO 8601 with its offset, or milliseconds since 1970. Out: milliseconds. */
export const moment = z
  .union([z.string(), z.number()], NO_MOMENT)
  .transform((written, context) => {
    const at = /^\d{1,16}$/.test(String(written)) ? Number(written) : isoMillis(String(written));
    if (at !== null && at <= LATEST) return at;
    context.addIssue(NO_MOMENT);
    return z.NEVER;
  })
  .meta({
    ...asWritten({
      anyOf: [
        { type: 'string', format: 'date-time' },
        { type: 'integer', minimum: 0 },
      ],
    }),
    description: 'ISO 8601 with its offset; milliseconds since 1970 are accepted too.',
  });

const ISO = z.union([
  z.iso.datetime({ offset: true }),
  z.iso.datetime({ offset: true, precision: z.TimePrecision.Minute }),
]);

function isoMillis(written: string): number | null {
  return ISO.safeParse(written).success ? Date.parse(written) : null;
}

/** A length of time in a request, written as in the config: `30s`, `10m`. Out: milliseconds. */
export const duration = z
  .string(NO_DURATION)
  .transform((written, context) => {
    const length = parseDuration(written);
    if (length !== null) return length;
    context.addIssue(NO_DURATION);
    return z.NEVER;
  })
  .meta({
    ...asWritten({ type: 'string', pattern: '^\\d{1,9}[smhd]$' }),
    description: 'A duration: `30s`, `10m`.',
  });

/** Yes or no in a query. */
export const flag = z
  .enum(['true', 'false'])
  .transform((written) => written === 'true')
  .meta(asWritten({ type: 'boolean' }));

/** The parameters of a list: how many items at most, and from where on. */
export const paging = {
  limit: z
    .string()
    .regex(/^\d{1,4}$/, 'must be a number')
    .transform(Number)
    .pipe(z.number().min(1).max(MOST_ITEMS))
    .default(USUAL_ITEMS)
    .meta({
      ...asWritten({ type: 'integer', minimum: 1, maximum: MOST_ITEMS, default: USUAL_ITEMS }),
      description: 'The most items of a page. It may hold fewer, even none, and still have a `next`.',
    }),
  cursor: z.string().max(1_000).optional().meta({ description: '`next` of the page before.' }),
};

/** The header by which a stream goes on after the last message that a client has. */
export const resume = z.strictObject({
  'last-event-id': z
    .string()
    .max(1_000)
    .optional()
    .meta({ description: 'The `id` of the last message that was received: the stream goes on after it.' }),
});
/** Words that hold for every stream. */
export const STREAMED =
  'Server-sent events, from now on or from `since` on. A comment comes every 15 seconds at least. It ends with the rights of whoever asks, with a new config, and where it is not read: connect again with `Last-Event-ID`. What was sent already may come again.';

/** An id, or as many of its last characters as make it unique. */
export const idEnding = z.string().min(1).max(20);

/** A name of the config, or of a port. */
export const name = z.string().min(1).max(200);

/** Makes the schema of a page of a list. */
export const pageOf = <T extends z.ZodType>(items: T) => z.object({ items, next: z.string().nullable() });

/**
 * Answers with a page of a list that is at hand as a whole.
 *
 * @param key returns what tells an item from all others
 */
export function inPages<T>(key: (item: T) => string) {
  return (items: readonly T[], { query }: { readonly query: Paging }): Answer => ({
    status: 200,
    body: cutPage(items, query, key),
  });
}

/** The parameters of a list, parsed. */
interface Paging {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** Makes the schema of an answer with all that there is, and never more than a few. */
export const whole = <T extends z.ZodType>(items: T) => z.object({ items, next: z.null() });

/** Answers with all that there is. */
export function everything(items: readonly unknown[]): Answer {
  return { status: 200, body: { items, next: null } };
}
