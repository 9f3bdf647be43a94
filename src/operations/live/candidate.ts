import type { Config } from '../../config/config.ts';
import type { Event } from '../../domain/event.ts';
import type { Codes } from '../../domain/principal.ts';
import type { Scope } from '../../domain/subject.ts';
import { codeOf } from '../../rules/fields.ts';
import type { Reader } from '../../store/contract/reader.ts';
import { compileFilter, wordsOf, type EventFilter } from '../events/filter.ts';
import { compilePatterns, isPlaced, only } from '../events/places.ts';
import { compileTexts } from '../events/words.ts';
import { maskFor } from '../masking.ts';

/** An event as it comes, held against the filters of many. */
export interface Candidate {
  readonly event: Event;
  /** Names of the rules that took it. */
  readonly rules: readonly string[];
  /** Number of its deliveries. */
  readonly deliveries: number;
  /** Returns the event as it is shown: made once for all. */
  readonly shown: (codes: Codes) => Event;
}

/** Makes a candidate of an event. */
export function candidate(event: Event, rules: readonly string[] = [], deliveries = 0): Candidate {
  let masked: Event | null = null;
  const shown = (codes: Codes): Event =>
    codes === 'shown' ? event : (masked ??= maskFor(codes, event).event(event));
  return { event, rules, deliveries, shown };
}

/**
 * Compiles a filter for what is yet to come: no event costs a question to the store.
 *
 * @throws Refusal as `compileFilter`
 */
export async function compileTest(
  { config, reader }: { readonly config: Config; readonly reader: Reader },
  scope: Scope,
  codes: Codes,
  filter: EventFilter,
): Promise<(candidate: Candidate) => boolean> {
  await compileFilter({ config, reader }, scope, codes, filter);
  const { event: kind, gateway, rule, code, unrouted, since, until } = filter;
  const { port, sim, tag } = filter;
  const place = compilePatterns(config, { port: only(port), sim: only(sim), tag: only(tag) });
  const fits = compileTexts(wordsOf(filter, codes));
  return ({ event, rules, deliveries, shown }) =>
    (kind === undefined || event.event === kind) &&
    (gateway === undefined || event.gateway === gateway) &&
    (code === undefined || (codeOf(event) ?? false) === code) &&
    (unrouted === undefined || (deliveries === 0) === unrouted) &&
    (since === undefined || event.receivedAt >= since) &&
    (until === undefined || event.receivedAt < until) &&
    (rule === undefined || rules.includes(rule)) &&
    (place === null || isPlaced(event, place)) &&
    fits(shown(codes));
}
