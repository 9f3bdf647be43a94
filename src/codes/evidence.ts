import { CharClass } from './fold.ts';
import type { Candidate } from './candidate.ts';
import { hasAppHash } from './candidates.ts';
import { adjoins, distance } from './layout.ts';
import type { Hit, Meaning } from './lexicon.ts';
import { isYear } from './numbers.ts';
import type { Reading } from './reading.ts';
import { ADJOINING, ALONE, BARE, CALL_REACH, DIGITS, ENTER, LABEL, NAME, NAME_REACH, PURPOSE, SECOND_NAME, SHAPE, SHARED_NAME, STANDING, TEXT, WARNED_NAME, YEAR } from './weights.ts';

/** One reason for or against a candidate: its name, the words that gave it (null: the way it is written) and what it is worth. */
export interface Evidence {
  readonly name: string;
  readonly words: string | null;
  readonly weight: number;
}

/** A candidate's evidence, and which name of a code speaks for it most. */
export interface Weighed {
  readonly evidence: readonly Evidence[];
  readonly name: { readonly meaning: Meaning; readonly adjoins: boolean } | null;
}

/** How many phrases on each side of a candidate are looked at; this bounds the work. */
const WINDOW = 14;

/** What is the same for all candidates of a text. */
export interface Surroundings {
  readonly reading: Reading;
  readonly candidates: readonly Candidate[];
  /** The text's own evidence, which every candidate gets. */
  readonly text: readonly Evidence[];
  readonly ledger: Hit | null;
  /** Per hit: how many candidates that are not ruled out begin before it. */
  readonly ranks: readonly number[];
  /** Per hit: whether it stands in a warning. */
  readonly warned: readonly boolean[];
  readonly bare: boolean;
}

const words = ({ folded }: Reading, { start, end }: { start: number; end: number }): string =>
  folded.text.slice(folded.at[start] ?? 0, folded.at[end] ?? 0).trim();

const first = (reading: Reading, meaning: Meaning): Hit | null => reading.hits.find((hit) => hit.meaning === meaning) ?? null;

const RETRIEVER = /^\s*(?:<#>|\[#\])/;
const BRANDED = /^\s*(?:<#>|\[#\])?\s*(?:[【[][^\]】]{1,40}[\]】]|[^\s:0-9]{2,20}\s?:)?\s*[^\p{L}\p{N}]*$/u;

/** Whether the text is the candidate and nothing else, but for a sender's name in brackets. */
const isBare = (reading: Reading, candidate: Candidate): boolean => {
  const { text, at } = reading.folded;
  const rest = text.slice(at[candidate.end]);
  const before = text.slice(0, at[candidate.start]);
  return before.length < 60 && /^[^\p{L}\p{N}]*$/u.test(rest.slice(0, 60)) && rest.length < 20 && BRANDED.test(before);
};

/** Looks at a text once for all of its candidates. */
export const survey = (reading: Reading, candidates: readonly Candidate[]): Surroundings => {
  const { hits, layout, folded } = reading;
  const ranks: number[] = [];
  const warned: boolean[] = [];
  const open = candidates.filter(({ ruling }) => ruling === null);
  let rank = 0;
  let warning: Hit | null = null;
  for (const hit of hits) {
    while (rank < open.length && (open[rank]?.start ?? Infinity) < hit.start) rank++;
    ranks.push(rank);
    if (hit.meaning === 'secret') warning = hit;
    warned.push(warning !== null && layout.breaks[warning.end] === layout.breaks[hit.start]);
  }
  const text: Evidence[] = [];
  const note = (name: string, hit: Hit | null, weight: number): void => {
    if (hit !== null) text.push({ name, words: words(reading, hit), weight });
  };
  note('warns not to share', first(reading, 'secret'), TEXT.secret);
  note('speaks of validity', first(reading, 'valid'), TEXT.valid);
  note('advertises or chats', first(reading, 'talk'), TEXT.talk);
  if (hasAppHash(reading)) text.push({ name: 'ends with an app hash', words: null, weight: TEXT.hash });
  if (RETRIEVER.test(folded.text.slice(0, 40))) text.push({ name: 'marked for an app', words: null, weight: TEXT.retriever });
  const [only] = candidates;
  const bare = candidates.length === 1 && only !== undefined && isBare(reading, only);
  return { reading, candidates: open, text, ledger: first(reading, 'ledger'), ranks, warned, bare };
};

/** The index of the first hit that begins at or behind a position. */
const hitAfter = (hits: readonly Hit[], position: number): number => {
  let [low, high] = [0, hits.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle]?.start ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
};

interface NameFound {
  readonly hit: Hit;
  readonly weight: number;
  readonly adjoins: boolean;
}

/** What the names of codes around a candidate are worth to it, best first. */
const namesAround = (around: Surroundings, candidate: Candidate, index: number, from: number, to: number): NameFound[] => {
  const { reading, ranks, warned } = around;
  const { hits, layout } = reading;
  const found: NameFound[] = [];
  for (let i = from; i < to; i++) {
    const hit = hits[i];
    const base = NAME.get(hit?.meaning);
    if (hit === undefined || base === undefined) continue;
    const before = hit.end <= candidate.lead;
    if (!before && hit.start < candidate.end) continue;
    const [a, b] = before ? [hit.end, candidate.lead] : [candidate.end, hit.start];
    const between = before ? index - (ranks[i] ?? 0) : (ranks[i] ?? 0) - index - 1;
    const beside = between === 0 && adjoins(layout, a, b);
    const nearness = Math.max(0, 1 - distance(layout, a, b) / NAME_REACH);
    let weight = beside ? base + ADJOINING : base * nearness * (between > 0 ? SHARED_NAME : 1);
    if (!beside && warned[i] === true && layout.breaks[a] !== layout.breaks[b]) weight *= WARNED_NAME;
    if (weight > 0) found.push({ hit, weight, adjoins: beside });
  }
  return found.sort((x, y) => y.weight - x.weight);
};

const digitsIn = (value: string): number => value.replace(/\D/g, '').length;

const written = (candidate: Candidate): Evidence[] => {
  const { value, shape } = candidate;
  const evidence: Evidence[] = [];
  if (SHAPE[shape] !== 0) evidence.push({ name: `written as ${shape}`, words: null, weight: SHAPE[shape] });
  if (digitsIn(value) === value.length)
    evidence.push({ name: `${value.length} digits`, words: null, weight: DIGITS[value.length] ?? -1 });
  else if (shape === 'mixed') {
    const share = digitsIn(value) / value.length;
    evidence.push({ name: 'letters and digits', words: null, weight: share >= 0.3 && value.length <= 8 ? 0.6 : -0.2 });
  }
  if (value.length === 4 && isYear(value)) evidence.push({ name: 'looks like a year', words: null, weight: YEAR });
  return evidence;
};

/** Whether it stands at a border: the text's or a line's start, behind a colon, in brackets or quotes. */
const standsOut = ({ folded }: Reading, { lead, end }: Candidate): boolean => {
  let i = lead - 1;
  while (i >= 0 && folded.classes[i] === CharClass.space) i--;
  const before = i < 0 ? '\n' : String.fromCharCode(folded.codes[i] ?? 0);
  const after = end >= folded.length ? '\n' : String.fromCharCode(folded.codes[end] ?? 0);
  return /[\n:=[({"'「『【«“”„<*]/.test(before) || (after === '\n' && before !== '#');
};

/** Weighs one candidate, the `index`th of those that are not ruled out. The work does not depend on the text's length. */
export const weigh = (around: Surroundings, candidate: Candidate, index: number): Weighed => {
  const { reading } = around;
  const { hits, layout } = reading;
  const here = hitAfter(hits, candidate.lead);
  const [from, to] = [Math.max(0, here - WINDOW), Math.min(hits.length, here + WINDOW)];
  const evidence: Evidence[] = [];
  const add = (name: string, hit: { start: number; end: number } | null, weight: number): void => {
    evidence.push({ name, words: hit === null ? null : words(reading, hit), weight });
  };
  const [best, second] = namesAround(around, candidate, index, from, to);
  if (best !== undefined) add(best.adjoins ? 'beside the name of a code' : 'near the name of a code', best.hit, best.weight);
  if (second !== undefined) add('near another name of a code', second.hit, second.weight * SECOND_NAME);
  let enter = 0;
  let purpose = 0;
  for (let i = from; i < to; i++) {
    const hit = hits[i];
    if (hit === undefined) continue;
    const before = hit.end <= candidate.lead;
    if (!before && hit.start < candidate.end) continue;
    const [a, b] = before ? [hit.end, candidate.lead] : [candidate.end, hit.start];
    const away = distance(layout, a, b);
    const beside = adjoins(layout, a, b);
    switch (hit.meaning) {
      case 'enter':
        if (enter < ENTER.beside && before && beside) add('to be typed', hit, (enter = ENTER.beside));
        else if (enter === 0 && away <= ENTER.reach) add('near a word for typing', hit, (enter = ENTER.near));
        break;
      case 'purpose':
        if (purpose === 0 && away <= PURPOSE.reach) add('near what codes are for', hit, (purpose = PURPOSE.weight));
        break;
      case 'other':
        if (before && beside) add('labelled as another number', hit, LABEL.other);
        break;
      case 'call':
        if (before && away <= CALL_REACH && layout.breaks[a] === layout.breaks[b]) add('a number to call or text', hit, LABEL.call);
        break;
      case 'for':
        if (before && beside && away < 1) add('belongs to something else', hit, LABEL.for);
        break;
      case 'money':
      case 'counted':
        if (!before && away < 1 && beside) add('counts something', hit, LABEL.month);
        break;
      default:
    }
  }
  evidence.push(...written(candidate), ...around.text);
  if (around.candidates.length === 1) add('the only number', null, ALONE);
  if (standsOut(reading, candidate)) add('stands out', null, STANDING);
  if (around.bare && candidate.shape !== 'letters' && candidate.value.length >= 4 && candidate.value.length <= 8) add('is the whole text', null, BARE);
  if (around.ledger !== null && best?.adjoins !== true) add('in a report of a payment', around.ledger, TEXT.ledger);
  return { evidence, name: best === undefined ? null : { meaning: best.hit.meaning, adjoins: best.adjoins } };
};
