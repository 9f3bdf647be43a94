import { z } from 'zod';
import { parsePort, type PortId } from '../../domain/port.ts';

/** A scalar that was read, or why it cannot be. */
export type Reading<T> = { readonly value: T } | { readonly wrong: string };

/** Description of a kind of scalar for editors and the reference; `id` makes it a type with a name of its own. */
export interface ScalarMeta {
  readonly id?: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | readonly ('string' | 'integer' | 'boolean')[];
  readonly description?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  /** All values that there can be. */
  readonly enum?: readonly unknown[];
  /** Values that editors offer and the reference shows. */
  readonly samples?: readonly string[];
}

/**
 * Builds the schema of one kind of scalar: `read` gets what YAML made of it (text, wherever `${…}` was filled in) and
 * gives the normalised value. A missing one is an error; wrap it in `.optional()` or give it a `.prefault()`.
 */
export function scalar<T>(meta: ScalarMeta, read: (written: unknown) => Reading<T>) {
  return z
    .unknown()
    .transform((written, context): T => {
      const reading: Reading<T> = written === undefined ? { wrong: 'is missing' } : read(written);
      if ('value' in reading) return reading.value;
      context.issues.push({ code: 'custom', message: reading.wrong, input: written });
      return z.NEVER;
    })
    .meta({ ...meta });
}

/** Builds the schema of a map with these keys and no others. */
export function object<Shape extends z.core.$ZodShape>(shape: Shape) {
  return z.strictObject(shape);
}

/** Builds the schema of a list, for which a single item may stand without brackets. Never empty. */
export function oneOrMany<Item extends z.ZodType>(item: Item) {
  return z
    .preprocess(
      (written) => (written === undefined || Array.isArray(written) ? written : [written]),
      z.array(item).min(1),
    )
    .meta({ oneOrMany: true });
}

/** Any text but the empty one. */
export const text = z.string().min(1);

/** `true` or `false`, also as the text that a variable yields. */
export const flag = scalar({ type: 'boolean' }, (written): Reading<boolean> => {
  if (written === true || written === 'true') return { value: true };
  if (written === false || written === 'false') return { value: false };
  return { wrong: `must be true or false, not ${kindOf(written)}` };
});

/** Builds the schema of a number, also as the text that a variable yields. */
export function number(limits: {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly whole?: boolean;
}) {
  const { minimum = -Infinity, maximum = Infinity, whole = false } = limits;
  const bounds = {
    ...(limits.minimum === undefined ? {} : { minimum }),
    ...(limits.maximum === undefined ? {} : { maximum }),
  };
  return scalar({ type: whole ? 'integer' : 'number', ...bounds }, (written): Reading<number> => {
    const value = numberIn(written);
    const name = whole ? 'a whole number' : 'a number';
    if (value === null || (whole && !Number.isSafeInteger(value))) {
      return { wrong: `must be ${name}, not ${kindOf(written)}` };
    }
    if (value < minimum) return { wrong: `must not be less than ${minimum}` };
    if (value > maximum) return { wrong: `must not be more than ${maximum}` };
    return { value };
  });
}

function numberIn(written: unknown): number | null {
  if (typeof written === 'number') return Number.isFinite(written) ? written : null;
  return typeof written === 'string' && /^-?\d+(\.\d+)?$/.test(written) ? Number(written) : null;
}

/** Describes a value for messages: short scalars as they are, else their kind. Not for secrets. */
export function kindOf(written: unknown): string {
  if (written === null) return 'empty';
  if (Array.isArray(written)) return 'a list';
  if (typeof written === 'object') return 'a map';
  if (typeof written === 'string') return written.length <= 40 ? JSON.stringify(written) : 'a long text';
  return typeof written === 'number' || typeof written === 'boolean' ? String(written) : typeof written;
}

/** Name of a gateway or destination: a gateway's name stands in addresses and in `office/1.02`. */
export const name = z
  .string()
  .regex(
    /^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/,
    'a name is made of letters, digits, "-", "_" and "." (at most 64), with a letter or digit first',
  );

/**
 * Ports as a condition names them, as text; the rules know the grammar. A number passes: whether it stood there as a
 * decimal (`1.10`, read as 1.1) only the file itself shows, and a check of its own reads it.
 */
export const portPattern = scalar(
  {
    id: 'port',
    type: ['string', 'integer'],
    description:
      'Ports: `"1.02"` a slot, `3` all slots of port 3, `3-8` all slots of these ports, `"1.02-1.04"` a range of slots, ' +
      '`"1.*"` a glob; each also with its gateway: `"office/1.02"`. A decimal must be quoted.',
  },
  (written): Reading<string> => {
    if (typeof written === 'number') return { value: String(written) };
    if (typeof written !== 'string') return { wrong: `must be a port, not ${kindOf(written)}` };
    return written === '' ? { wrong: 'must not be empty' } : { value: written };
  },
);

/** One port, as its canonical id. */
export const onePort = scalar({ type: ['string', 'integer'] }, (written): Reading<PortId> => {
  const value =
    typeof written === 'string' || typeof written === 'number' ? parsePort(String(written)) : null;
  return value === null ? { wrong: `${kindOf(written)} is not a port such as "1.02"` } : { value };
});
