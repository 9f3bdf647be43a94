import type { Candidate } from './candidate.ts';
import { adjoins, distance, inOneSentence } from './layout.ts';
import type { Hit } from './lexicon.ts';
import type { Nearby } from './nearby.ts';
import { charAt, excerpt } from './neighbours.ts';
import type { Surroundings } from './surroundings.ts';
import { ADJOINING, NAME, NAME_REACH, PREDICATE, TOLD, SHARED_NAME, WARNED_NAME } from './weights.ts';

/** A name of a code near a candidate, and what it is worth to it. */
export interface NameFound {
  readonly hit: Hit;
  readonly weight: number;
  /** `beside`: only linking words stand between; `told`: the sentence goes on to the candidate ("OTP for your card is …"). */
  readonly bond: 'beside' | 'told' | 'near';
}

/** Whether a name belongs to the rival on its other side: the nearer one has it, and of two as near the one behind it. */
const belongsElsewhere = (
  { reading, rivals, rankAt }: Surroundings,
  { hit, before, away }: Nearby,
): boolean => {
  const rank = rankAt(hit.start);
  const rival = before ? rivals[rank - 1] : rivals[rank];
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

/** What the names of codes around a candidate are worth to it, best first. */
export const namesAround = (
  around: Surroundings,
  candidate: Candidate,
  nearby: readonly Nearby[],
): NameFound[] => {
  const { layout } = around.reading;
  const own = around.rankAt(candidate.lead);
  const introduced = isIntroduced(around, candidate);
  const continued = goesOn(around, candidate);
  const found: NameFound[] = [];
  for (const phrase of nearby) {
    const { hit, before, from, to, away } = phrase;
    const base = NAME.get(hit.meaning);
    if (base === undefined) continue;
    const rank = around.rankAt(hit.start);
    const between = before ? own - rank : rank - own - (around.isRival(candidate) ? 1 : 0);
    const beside = phrase.beside && between === 0 && !belongsElsewhere(around, phrase);
    if (beside) {
      found.push({ hit, weight: base + ADJOINING, bond: 'beside' });
      continue;
    }
    const told = between === 0 && (before ? introduced : continued) && inOneSentence(layout, from, to);
    const nearness = Math.max(told ? PREDICATE : 0, 1 - away / NAME_REACH);
    const share = between > 0 || phrase.beside ? SHARED_NAME : 1;
    const warned = around.isWarned(hit) && !inOneSentence(layout, from, to) ? WARNED_NAME : 1;
    const weight = (base * nearness + (told ? TOLD : 0)) * share * warned;
    if (weight > 0) found.push({ hit, weight, bond: told ? 'told' : 'near' });
  }
  return found.sort((x, y) => y.weight - x.weight);
};
