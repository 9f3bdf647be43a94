import type { Candidate } from './candidate.ts';
import { adjoins, distance, inOneSentence } from './layout.ts';
import type { Hit } from './lexicon.ts';
import type { Nearby } from './nearby.ts';
import { charAt, excerpt } from './neighbours.ts';
import { isRival, isWarned, rankAt } from './surroundings.ts';
import type { Surroundings } from './surroundings.ts';
import { ADJOINING, NAME, NAME_REACH, PREDICATE, TOLD, SHARED_NAME, WARNED_NAME } from './weights.ts';

/** A name of a code near a candidate, and what it is worth to it. */
export interface NameFound {
  readonly hit: Hit;
  readonly weight: number;
  /** `beside`: only linking words stand between; `told`: the sentence goes on to the candidate ("OTP for your card is …"). */
  readonly bond: 'beside' | 'told' | 'near';
}

/** The two names of codes around a candidate that are worth most to it; of two that are worth the same, the first is the better. */
export interface NamesFound {
  readonly best: NameFound | null;
  readonly second: NameFound | null;
}

/** Whether a name belongs to the rival on its other side: the nearer one has it, and of two as near the one behind it. */
const belongsElsewhere = (around: Surroundings, { hit, before, away }: Nearby): boolean => {
  const { reading, rivals } = around;
  const rank = rankAt(around, hit.start);
  if (before && rank === 0) return false;
  const rival = rivals[before ? rank - 1 : rank];
  if (rival === undefined) return false;
  const [from, to] = before ? [rival.end, hit.start] : [hit.end, rival.lead];
  if (from > to || !adjoins(reading.layout, from, to)) return false;
  const rivalAway = distance(reading.layout, from, to);
  return before ? rivalAway < away : rivalAway <= away;
};

/** What may stand between a candidate and the words around it. */
const OPENING = /[\s:"'[(<*]/;
const CLOSING = /[\s)\]}>"'」』】*]/;
const MOST_MARKS = 4;

/** Whether a linking word goes on from the candidate: "123456 is …". */
const goesOn = ({ reading }: Surroundings, { end }: Candidate): boolean => {
  let i = end;
  while (i < end + MOST_MARKS && CLOSING.test(charAt(reading, i))) i++;
  return reading.borders.from(i) === 'link';
};

/** Whether a linking word or a colon leads to the candidate: "… is 123456", "…: 123456". */
const isIntroduced = ({ reading }: Surroundings, { lead }: Candidate): boolean => {
  let i = lead;
  while (i > lead - MOST_MARKS && OPENING.test(charAt(reading, i - 1))) i--;
  return reading.borders.to(i) === 'link' || excerpt(reading, i, lead).includes(':');
};

/** What a name of a code with a basic weight is worth to a candidate; null: nothing. */
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
  if (phrase.beside && between === 0 && !belongsElsewhere(around, phrase))
    return { hit, weight: base + ADJOINING, bond: 'beside' };
  const oneSentence = inOneSentence(layout, from, to);
  const told =
    between === 0 && oneSentence && (before ? isIntroduced(around, candidate) : goesOn(around, candidate));
  const nearness = Math.max(told ? PREDICATE : 0, 1 - away / NAME_REACH);
  const share = between > 0 || phrase.beside ? SHARED_NAME : 1;
  const warned = !oneSentence && isWarned(around, hit) ? WARNED_NAME : 1;
  const weight = (base * nearness + (told ? TOLD : 0)) * share * warned;
  return weight > 0 ? { hit, weight, bond: told ? 'told' : 'near' } : null;
};

/** What the names of codes around a candidate are worth to it. */
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
