import type { z } from 'zod';
import type { Path } from './problem.ts';
import { objections, wordsFor, type Objection } from './words.ts';

/** What a file says where it is right, so that its other parts can be checked even if some are wrong. */
export interface Salvaged<T> {
  /** The file without what is wrong in it; null if nothing is left. */
  readonly value: T | null;
  /** Everything that the schema has against the file. */
  readonly objections: readonly Objection[];
  /** Where in the file a part of `value` stands: items of lists may have moved up. */
  original(path: Path): Path;
}

type Container = Record<string | number, unknown>;

/** Marks an item of a list that is to go. */
const HOLE = Symbol('hole');

/** Parses by a schema; what is wrong is taken out, as little as possible, until the rest is right. */
export function salvage<T>(schema: z.ZodType<T>, data: unknown): Salvaged<T> {
  const first = schema.safeParse(data, { error: wordsFor });
  if (first.success) return { value: first.data, objections: [], original: (path) => path };

  const rest = structuredClone(data);
  const origins = new WeakMap<readonly unknown[], number[]>();
  const original = (path: Path): Path => {
    let part: unknown = rest;
    return path.map((step) => {
      const place = Array.isArray(part) && typeof step === 'number' ? (origins.get(part)?.[step] ?? step) : step;
      part = isContainer(part) ? part[step] : undefined;
      return place;
    });
  };

  const found = objections(first.error.issues);
  let wrong = found;
  for (;;) {
    if (!wrong.map(({ path }) => remove(rest, path)).every(Boolean)) return { value: null, objections: found, original };
    closeHoles(rest, origins);
    const next = schema.safeParse(rest, { error: wordsFor });
    if (next.success) return { value: next.data, objections: found, original };
    wrong = objections(next.error.issues);
  }
}

/** Takes the part at a path out, or if it is missing, what it is missing in. False if that is everything. */
function remove(data: unknown, path: Path): boolean {
  let part = data;
  let holder: { readonly container: Container; readonly step: string | number } | null = null;
  for (const step of path) {
    if (!isContainer(part) || !Object.hasOwn(part, step) || part[step] === HOLE) break;
    holder = { container: part, step };
    part = part[step];
  }
  if (!holder) return false;
  if (Array.isArray(holder.container)) holder.container[Number(holder.step)] = HOLE;
  else Reflect.deleteProperty(holder.container, holder.step);
  return true;
}

function closeHoles(part: unknown, origins: WeakMap<readonly unknown[], number[]>): void {
  if (Array.isArray(part)) {
    const before = origins.get(part) ?? part.map((_, index) => index);
    origins.set(
      part,
      before.filter((_, index) => part[index] !== HOLE),
    );
    const kept = part.filter((item) => item !== HOLE);
    part.splice(0, part.length, ...kept);
  }
  if (isContainer(part)) for (const inner of Object.values(part)) closeHoles(inner, origins);
}

function isContainer(value: unknown): value is Container {
  return typeof value === 'object' && value !== null;
}
