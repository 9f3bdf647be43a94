import { MINUTE } from '../../domain/time.ts';
import { millis } from './look.ts';

/** As many SMS of one sender, none much later than the one before, are a flood. */
const FLOOD = 5;
const PAUSE = 5 * MINUTE;

/** What of a list belongs together, in its order: a flood, or one item. */
export type Run<T> = readonly [T, ...T[]];

/**
 * Folds floods: the items of one sender are one run, at the place of the newest.
 *
 * @param items the newest first
 * @param senderOf returns what the items of a flood have in common; null: it is of none
 */
export function foldFloods<T extends { readonly received_at: string }>(
  items: readonly T[],
  senderOf: (item: T) => string | null,
): Run<T>[] {
  const runs = new Map<string, [T, ...T[]]>();
  const runOf = new Map<T, Run<T>>();
  for (const item of items) {
    const key = senderOf(item);
    if (key === null) continue;
    const run = runs.get(key);
    if (run && millis(run.at(-1)?.received_at ?? 0) - millis(item.received_at) <= PAUSE) run.push(item);
    else runs.set(key, [item]);
    const mine = runs.get(key);
    if (mine) runOf.set(item, mine);
  }
  return items.flatMap((item): Run<T>[] => {
    const run = runOf.get(item);
    if (!run || run.length < FLOOD) return [[item]];
    return run[0] === item ? [run] : [];
  });
}
