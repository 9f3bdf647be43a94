import type { z } from 'zod';
import type { Path } from './problem.ts';
import { type SchemaError, schemaErrors, schemaMessage } from './schema-errors.ts';

/** The right parts of a file, so that they can be checked even if others are wrong. */
export interface Salvaged<T> {
  /** The file without what is wrong in it; null if nothing is left. */
  readonly value: T | null;
  /** Everything that the schema has against the file. */
  readonly objections: readonly SchemaError[];
  /** Maps the path of a part of `value` to its path in the file: items of lists may have moved up. */
  readonly original: (path: Path) => Path;
}

type Container = Record<string | number, unknown>;

/** Marks an item of a list that is to go. */
const HOLE = Symbol('hole');

/** Parses by a schema; what is wrong is taken out, as little as possible, until the rest is right. */
export function salvage<T>(schema: z.ZodType<T>, data: unknown): Salvaged<T> {
  const first = schema.safeParse(data, { error: schemaMessage });
  if (first.success) return { value: first.data, objections: [], original: (path) => path };

  const rest = structuredClone(data);
  const origins = new WeakMap<readonly unknown[], number[]>();
  const original = (path: Path): Path => {
    let part: unknown = rest;
    return path.map((step) => {
      const place =
        Array.isArray(part) && typeof step === 'number' ? (origins.get(part)?.[step] ?? step) : step;
      part = isContainer(part) ? part[step] : undefined;
      return place;
    });
  };

  const found = schemaErrors(first.error.issues);
  let wrong = found;
  for (;;) {
    const parts = wrong.map(({ path }) => partAt(rest, path));
    for (const part of parts) {
      if (!part) return { value: null, objections: found, original };
      if (Array.isArray(part.holder)) part.holder[Number(part.step)] = HOLE;
      else Reflect.deleteProperty(part.holder, part.step);
    }
    closeHoles(rest, origins);
    const next = schema.safeParse(rest, { error: schemaMessage });
    if (next.success) return { value: next.data, objections: found, original };
    wrong = schemaErrors(next.error.issues);
  }
}

/**
 * Finds the container of the part at a path, or if that is missing, of the part in which it is missing; null: the
 * whole.
 */
function partAt(
  data: unknown,
  path: Path,
): { readonly holder: Container; readonly step: string | number } | null {
  let part = data;
  let found: ReturnType<typeof partAt> = null;
  for (const step of path) {
    if (!isContainer(part) || !Object.hasOwn(part, step)) break;
    found = { holder: part, step };
    part = part[step];
  }
  return found;
}

function closeHoles(part: unknown, origins: WeakMap<readonly unknown[], number[]>): void {
  if (Array.isArray(part)) {
    const items: unknown[] = part;
    const before = origins.get(items) ?? items.map((_, index) => index);
    const kept = before.filter((_, index) => items[index] !== HOLE);
    origins.set(items, kept);
    items.splice(0, items.length, ...items.filter((item) => item !== HOLE));
  }
  if (isContainer(part)) for (const inner of Object.values(part)) closeHoles(inner, origins);
}

function isContainer(value: unknown): value is Container {
  return typeof value === 'object' && value !== null;
}
