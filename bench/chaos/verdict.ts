import type { Depth } from '../../src/store/contract/results.ts';
import type { Sent } from './gateways.ts';
import { wasFelt, type Felt } from './troubles.ts';

/** An SMS as it was seen in a message. */
export interface Item {
  readonly number: number;
  /** It says that it may be repeated. */
  readonly marked: boolean;
}

/** A message at its destination, with the SMS in it. */
export type Arrival = readonly Item[];

/** What a destination got, against what was acknowledged. */
export interface Inspection {
  /** How many had to arrive. */
  readonly expected: number;
  /** How many messages came with them. */
  readonly messages: number;
  /** Acknowledged, but never seen. */
  readonly lost: readonly number[];
  /** Seen again without a mark. */
  readonly unmarked: readonly number[];
  /** Seen after one that was posted only when this one had been acknowledged. */
  readonly disordered: readonly number[];
  /** How many were seen more than once. */
  readonly repeated: number;
  /** How many were checked for their order; null: this destination keeps none. */
  readonly ordered: number | null;
}

/**
 * Inspects what arrived at a destination against what had to.
 *
 * @param arrivals in the order in which they came
 * @param expected what had to arrive
 * @param isOrdered whether an SMS goes by a lane that keeps the order; null: none does
 */
export function inspect(
  arrivals: readonly Arrival[],
  expected: readonly Sent[],
  isOrdered: ((number: number) => boolean) | null,
): Inspection {
  const sent = new Map(expected.map((one) => [one.number, one]));
  const seen = new Set<number>();
  const again = new Set<number>();
  const unmarked: number[] = [];
  const disordered: number[] = [];
  let ordered = 0;
  /** When the youngest was posted of all that came so far. */
  let youngest = -Infinity;
  for (const arrival of arrivals) {
    // Within one message the newest stand first: only whole messages have an order.
    let youngestHere = youngest;
    for (const { number, marked } of arrival) {
      if (seen.has(number)) {
        again.add(number);
        if (!marked) unmarked.push(number);
        continue;
      }
      seen.add(number);
      const one = sent.get(number);
      if (!one || !isOrdered?.(number)) continue;
      ordered++;
      if (one.acknowledgedAt < youngest) disordered.push(number);
      youngestHere = Math.max(youngestHere, one.begunAt);
    }
    youngest = youngestHere;
  }
  return {
    expected: expected.length,
    messages: arrivals.filter((items) => items.length > 0).length,
    lost: expected.filter(({ number }) => !seen.has(number)).map(({ number }) => number),
    unmarked,
    disordered,
    repeated: again.size,
    ordered: isOrdered && ordered,
  };
}

/** What a run came to. */
export interface ChaosResult {
  readonly acknowledged: number;
  /** Posts that had to be repeated. */
  readonly retries: number;
  /** SMS that were never acknowledged, although nothing was in the way at the end. */
  readonly unanswered: number;
  readonly felt: Felt;
  /** How often a service's own limits said 429. */
  readonly floods: Readonly<Record<string, number>>;
  readonly destinations: Readonly<Record<string, Inspection>>;
  /** What was left in the outbox at the end. */
  readonly left: readonly Depth[];
  readonly exitCode: number | null;
  /** What ended the relay that was no trouble of the run's. */
  readonly crashes: readonly string[];
}

/** Says in words what is not as it must be; empty: the run is sound, and it has shown something. */
export function problemsOf({
  unanswered,
  felt,
  destinations,
  left,
  exitCode,
  crashes,
}: ChaosResult): string[] {
  const problems = [...crashes];
  if (unanswered > 0) problems.push(`${unanswered} SMS were never acknowledged`);
  if (Object.keys(felt).length === 0) problems.push('no trouble was made');
  if (Object.keys(destinations).length === 0) problems.push('no destination was looked at');
  for (const [kind, places] of Object.entries(felt))
    if (!wasFelt(places)) problems.push(`${kind}: never felt`);
  for (const [name, inspection] of Object.entries(destinations)) {
    const { expected, lost, unmarked, disordered, ordered } = inspection;
    if (expected === 0) problems.push(`${name}: nothing had to arrive`);
    if (ordered === 0) problems.push(`${name}: nothing had to keep an order`);
    if (lost.length > 0) problems.push(`${name}: ${lost.length} lost: ${some(lost)}`);
    if (unmarked.length > 0)
      problems.push(`${name}: ${unmarked.length} repeated without a mark: ${some(unmarked)}`);
    if (disordered.length > 0)
      problems.push(`${name}: ${disordered.length} out of order: ${some(disordered)}`);
  }
  for (const { destination, state, count } of left)
    problems.push(`${destination}: ${count} ${state} in the outbox`);
  if (exitCode !== 0) problems.push(`the relay ended with ${String(exitCode)}`);
  return problems;
}

function some(numbers: readonly number[]): string {
  return numbers.slice(0, 5).join(', ') + (numbers.length > 5 ? ' …' : '');
}
