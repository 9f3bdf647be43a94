import { z } from 'zod';

/** A scalar that was read, or why it cannot be. */
export type Reading<T> = { readonly value: T } | { readonly wrong: string };

/** What editors and the reference are told of a kind of scalar; `id` makes it a type with a name of its own. */
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
 * A schema for one kind of scalar: `read` gets what YAML made of it (text, wherever `${…}` was filled in) and gives
 * the normalised value. A missing one is an error; wrap it in `.optional()` or give it a `.prefault()`.
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

/** A map with these keys and no others. */
export function object<Shape extends z.core.$ZodShape>(shape: Shape) {
  return z.strictObject(shape);
}

/** A list, for which a single item may stand without brackets. Never empty. */
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

/** A number, also as the text that a variable yields. */
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

/** What a value is, for messages: short scalars as they are, else their kind. Not for secrets. */
export function kindOf(written: unknown): string {
  if (written === null) return 'empty';
  if (Array.isArray(written)) return 'a list';
  if (typeof written === 'object') return 'a map';
  if (typeof written === 'string') return written.length <= 40 ? JSON.stringify(written) : 'a long text';
  return typeof written === 'number' || typeof written === 'boolean' ? String(written) : typeof written;
}
