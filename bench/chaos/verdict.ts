/** A message at its destination, with the numbers of the SMS in it. */
export interface Arrival {
  readonly numbers: readonly number[];
  /** It says that it may be repeated. */
  readonly marked: boolean;
}

/** What went wrong at one destination. */
export interface Faults {
  /** Acknowledged, but never seen. */
  readonly lost: readonly number[];
  /** Seen again without a mark. */
  readonly unmarked: readonly number[];
  /** Seen before one that its gateway had sent earlier. */
  readonly disordered: readonly number[];
}

/** What a destination got, against what was acknowledged. */
export interface Inspection extends Faults {
  /** Seen more than once. */
  readonly repeated: number;
}

/**
 * @param acknowledged the numbers that had to arrive
 * @param ordered whether what comes from one gateway must arrive in the order of its numbers
 * @param gatewayOf whose number it is
 */
export function inspect(
  arrivals: readonly Arrival[],
  acknowledged: readonly number[],
  ordered: boolean,
  gatewayOf: (number: number) => number,
): Inspection {
  const seen = new Set<number>();
  const again = new Set<number>();
  const unmarked: number[] = [];
  const disordered: number[] = [];
  const latest = new Map<number, number>();
  for (const { numbers, marked } of arrivals) {
    const fresh = numbers.filter((number) => !seen.has(number));
    for (const number of numbers) {
      if (!seen.has(number)) continue;
      again.add(number);
      if (!marked) unmarked.push(number);
    }
    for (const number of fresh) {
      if (ordered && number < (latest.get(gatewayOf(number)) ?? -1)) disordered.push(number);
      seen.add(number);
    }
    // Within one message the newest stand first, so that only whole messages have an order.
    for (const number of fresh)
      latest.set(gatewayOf(number), Math.max(number, latest.get(gatewayOf(number)) ?? -1));
  }
  return {
    lost: acknowledged.filter((number) => !seen.has(number)),
    unmarked,
    disordered,
    repeated: again.size,
  };
}
