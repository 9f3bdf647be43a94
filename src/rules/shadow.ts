import { EVENT_KINDS } from '../domain/event.ts';
import { namesEvents } from './compile-when.ts';
import type { RuleSpec, SpecProblem, WhenSpec } from './spec.ts';

/** A rule's conditions as sets of alternatives: for each key its values, of which one must fit. */
type Claims = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Warns of rules that can never match, because an earlier one takes all that they could. It compares what is written:
 * the earlier rule has the same keys or fewer, each with the same alternatives or more.
 * @param leaves true if `any` leaves the reports of some port states to alerts
 */
export function findShadowed(specs: readonly RuleSpec[], leaves: boolean): readonly SpecProblem[] {
  const problems: SpecProblem[] = [];
  /** Earlier rules that end the search, under one alternative of the key that they share with the fewest others. */
  const earlier = new Map<string, { readonly claims: Claims; readonly name: string }[]>();
  specs.forEach((spec, index) => {
    const claims = claimsOf(spec.when, leaves);
    const places = [...claims].map(([key, values]) => [...values].map((value) => `${key}=${value}`));
    const near = places.flat().flatMap((place) => earlier.get(place) ?? []);
    const taker = near.find((other) => covers(other.claims, claims));
    if (taker) {
      const message = `can never match: the rule "${taker.name}" before it takes everything that it could take`;
      problems.push({ path: [index], message, warning: true });
    }
    // What is itself shadowed shadows nothing that its own shadow would not.
    if (spec.continue || taker) return;
    const count = (list: readonly string[]): number =>
      list.reduce((sum, place) => sum + (earlier.get(place)?.length ?? 0), 0);
    const rarest = places.toSorted((a, b) => count(a) - count(b))[0] ?? [];
    for (const place of rarest) {
      const list = earlier.get(place);
      if (list) list.push({ claims, name: spec.name });
      else earlier.set(place, [{ claims, name: spec.name }]);
    }
  });
  return problems;
}

/** Returns true if every event that fits `narrow` fits `wide`. */
function covers(wide: Claims, narrow: Claims): boolean {
  return [...wide].every(([key, values]) => {
    const own = narrow.get(key);
    return own !== undefined && own.size > 0 && [...own].every((value) => values.has(value));
  });
}

function claimsOf(when: WhenSpec, leaves: boolean): Claims {
  const claims = new Map<string, ReadonlySet<string>>();
  for (const [key, value] of Object.entries(when)) {
    if (value === undefined) continue;
    const alternatives: readonly unknown[] = Array.isArray(value) ? value : [value];
    claims.set(key, new Set(alternatives.map((one) => JSON.stringify(one))));
  }
  const kinds = when.event ?? (namesEvents(when) ? ['any'] : ['sms']);
  claims.set('event', new Set(kinds.includes('any') ? eventsOfAny(kinds, leaves) : kinds));
  return claims;
}

/** Lists what a list of events takes that holds `any`; what `any` leaves to alerts must be named beside it. */
function eventsOfAny(kinds: readonly string[], leaves: boolean): readonly string[] {
  return leaves ? [...EVENT_KINDS.filter((kind) => kind !== 'port_status'), ...kinds] : EVENT_KINDS;
}
