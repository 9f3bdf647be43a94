import type { Candidate } from '../candidates/candidate.ts';
import { adjoins, distance, inOneSentence } from '../reading/layout.ts';
import type { Hit } from '../lexicon/lexicon.ts';
import type { Nearby } from './nearby.ts';
import { isYear } from '../reading/neighbours.ts';
import { goesOn, isIntroduced, isSaidOf } from '../candidates/owners.ts';
import { isRival, isWarned, rankAt } from './surroundings.ts';
import type { Surroundings } from './surroundings.ts';
import { ADJOINING, NAME, NAME_REACH, PREDICATE, LINKED, SHARED_NAME, WARNED_NAME } from './weights.ts';

/** A name of a code near a candidate, and what it is worth to it. */
export interface NameFound {
  readonly hit: Hit;
  readonly weight: number;
  /** `beside`: only linking words stand between; `linked`: the sentence links it to the candidate ("OTP for your card is …"). */
  readonly bond: 'beside' | 'linked' | 'near';
}

/** The two names of codes around a candidate that are worth most to it; of two that are worth the same, the first is the better. */
export interface NamesFound {
  readonly best: NameFound | null;
  readonly second: NameFound | null;
}

/**
 * Checks whether a name belongs to the rival on its other side: the nearer one takes it, and of two that are equally near the one after
 * it.
 */
const belongsElsewhere = (
  around: Surroundings,
  candidate: Candidate,
  { hit, before, away }: Nearby,
): boolean => {
  const { reading, rivals } = around;
  const rank = rankAt(around, hit.start);
  if (before && rank === 0) return false;
  const rival = rivals[before ? rank - 1 : rank];
  if (rival === undefined) return false;
  const [from, to] = before ? [rival.end, hit.start] : [hit.end, rival.lead];
  if (from > to || !adjoins(reading.layout, from, to)) return false;
  const rivalAway = distance(reading.layout, from, to);
  const even = rivalAway === away && /\d/.test(rival.value);
  const own = goesOn(reading, candidate);
  // "123456 is your code - 229155 is …": of two numbers with a verb each, the name is said of the first.
  if (before) return rivalAway < away || (even && isSaidOf(reading, rival, hit, candidate));
  return rivalAway < away || (rivalAway === away && !(even && own && goesOn(reading, rival)));
};

/** Checks whether a rival that is a likely code, on either side of a name, has the name for itself. */
const isOwned = (around: Surroundings, candidate: Candidate, { hit }: Nearby): boolean => {
  const { reading, rivals } = around;
  const rank = rankAt(around, hit.start);
  for (const rival of [rivals[rank - 1], rivals[rank]]) {
    if (rival === undefined || rival === candidate || rival.value.length < 4 || isYear(rival.value)) continue;
    const [from, to] = rival.end <= hit.start ? [rival.end, hit.start] : [hit.end, rival.lead];
    if (adjoins(reading.layout, from, to)) return true;
  }
  return false;
};

const MOST_BETWEEN = 3;

/**
 * Checks whether the sentence of a name leads on to the candidate, past numbers that it does not speak of: `"code for "Alpha 365":
 * 123456"`.
 */
const isLinked = (around: Surroundings, candidate: Candidate, phrase: Nearby, between: number): boolean => {
  const { reading, rivals } = around;
  if (!phrase.before) return between === 0 && goesOn(reading, candidate);
  if (between === 0) return isIntroduced(reading, candidate);
  if (between > MOST_BETWEEN) return false;
  const first = rankAt(around, phrase.hit.start);
  const nearest = rivals[first];
  if (nearest === undefined || adjoins(reading.layout, phrase.hit.end, nearest.lead)) return false;
  for (let i = first; i < first + between; i++) {
    const rival = rivals[i];
    if (rival !== undefined && isIntroduced(reading, rival)) return false;
  }
  return isIntroduced(reading, candidate);
};

/** Weighs a name of a code with a basic weight for a candidate. Returns null where it is worth nothing. */
const nameFor = (
  around: Surroundings,
  candidate: Candidate,
  phrase: Nearby,
  base: number,
): NameFound | null => {
  const { layout } = around.reading;
  const { hit, before, from, to, away } = phrase;
  const own = rankAt(around, candidate.lead);
  const rank = rankAt(around, hit.start);
  const between = before ? own - rank : rank - own - (isRival(around, candidate) ? 1 : 0);
  if (phrase.beside && between === 0 && !belongsElsewhere(around, candidate, phrase))
    return { hit, weight: base + ADJOINING, bond: 'beside' };
  const oneSentence = inOneSentence(layout, from, to);
  // A sentence is a border: a name that has its number does not reach over it to another.
  if (!oneSentence && isOwned(around, candidate, phrase)) return null;
  const linked = oneSentence && isLinked(around, candidate, phrase, between);
  const nearness = Math.max(linked ? PREDICATE : 0, 1 - away / NAME_REACH);
  const share = (between > 0 && !linked) || phrase.beside ? SHARED_NAME : 1;
  const warned = !oneSentence && isWarned(around, hit) ? WARNED_NAME : 1;
  const weight = (base * nearness + (linked ? LINKED : 0)) * share * warned;
  return weight > 0 ? { hit, weight, bond: linked ? 'linked' : 'near' } : null;
};

/** Weighs the names of codes around a candidate. */
export const namesAround = (
  around: Surroundings,
  candidate: Candidate,
  nearby: readonly Nearby[],
): NamesFound => {
  let best: NameFound | null = null;
  let second: NameFound | null = null;
  for (const phrase of nearby) {
    const base = NAME.get(phrase.hit.meaning);
    const found = base === undefined ? null : nameFor(around, candidate, phrase, base);
    if (found === null) continue;
    if (best === null || found.weight > best.weight) [best, second] = [found, best];
    else if (second === null || found.weight > second.weight) second = found;
  }
  return { best, second };
};
