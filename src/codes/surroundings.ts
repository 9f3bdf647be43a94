import { appHashStart } from './app-hash.ts';
import type { Candidate, Evidence } from './candidate.ts';
import { labelsOf } from './labels.ts';
import { inOneSentence } from './layout.ts';
import type { Hit, Meaning } from './lexicon.ts';
import { phrasesNear } from './nearby.ts';
import type { Nearby } from './nearby.ts';
import { isYear } from './neighbours.ts';
import { rankOf } from './rank.ts';
import { wordsOf } from './reading.ts';
import type { Reading } from './reading.ts';
import { looksLikeName } from './shape.ts';
import { TEXT } from './weights.ts';

/** A candidate with the phrases around it and what they label it as. */
export interface Placed {
  readonly candidate: Candidate;
  readonly nearby: readonly Nearby[];
  readonly labels: readonly Evidence[];
}

/** What is the same for all candidates of a text. */
export interface Surroundings {
  readonly reading: Reading;
  /** The candidates that are not ruled out. */
  readonly placed: readonly Placed[];
  /** Those among them that compete for the names of codes: no label says that they are something else. */
  readonly rivals: readonly Candidate[];
  readonly isRival: (candidate: Candidate) => boolean;
  /** The text's own evidence, which every candidate gets. */
  readonly text: readonly Evidence[];
  /** A word of an account movement. */
  readonly ledger: Hit | null;
  /** Whether the text advertises, or tells of deliveries and appointments. */
  readonly advertises: boolean;
  /** Whether the text is one candidate and nothing else. */
  readonly isBare: boolean;
  /** How many rivals begin before a folded position. */
  readonly rankAt: (position: number) => number;
  /** Whether a phrase stands in a warning, behind its beginning. */
  readonly isWarned: (hit: Hit) => boolean;
}

const PERCENTAGE = /\d ?[%％]/;
const RETRIEVER = /^\s*(?:<#>|\[#\])/;
const BRANDED = /^\s*(?:<#>|\[#\])?\s*(?:[【[][^\]】]{1,40}[\]】]|[^\s:0-9]{2,20}\s?:)?\s*[^\p{L}\p{N}]*$/u;
const LONGEST_SENDER = 60;
const LONGEST_REST = 20;

/** Whether the text is the candidate and nothing else, but for a sender's name before it. */
const isBare = ({ folded }: Reading, candidate: Candidate): boolean => {
  const rest = folded.text.slice(folded.at[candidate.end]);
  const before = folded.text.slice(0, folded.at[candidate.start]);
  return (
    rest.length < LONGEST_REST &&
    before.length < LONGEST_SENDER &&
    /^[^\p{L}\p{N}]*$/u.test(rest) &&
    BRANDED.test(before)
  );
};

const textEvidence = (reading: Reading, firsts: ReadonlyMap<Meaning, Hit>): Evidence[] => {
  const evidence: Evidence[] = [];
  const note = (name: string, meaning: Meaning, weight: number): void => {
    const hit = firsts.get(meaning);
    if (hit !== undefined) evidence.push({ name, words: wordsOf(reading, hit), weight });
  };
  note('warns not to share', 'secret', TEXT.secret);
  note('speaks of validity', 'valid', TEXT.valid);
  note('advertises or chats', 'talk', TEXT.talk);
  if (PERCENTAGE.test(reading.folded.text))
    evidence.push({ name: 'speaks of a percentage', words: null, weight: TEXT.percentage });
  if (appHashStart(reading.folded) !== null)
    evidence.push({ name: 'ends with an app hash', words: null, weight: TEXT.hash });
  if (RETRIEVER.test(reading.folded.text))
    evidence.push({ name: 'marked for an app', words: null, weight: TEXT.retriever });
  return evidence;
};

const rivalsAmong = (placed: readonly Placed[]): Candidate[] => {
  const open = placed.filter(({ labels }) => labels.length === 0).map(({ candidate }) => candidate);
  const plain = open.filter((candidate) => !looksLikeName(candidate));
  // Words are weighed as codes only where no number could be it.
  return plain.some(({ value }) => value.length >= 4 && !isYear(value)) ? plain : open;
};

/** Looks at a text once for all of its candidates. */
export const survey = (reading: Reading, candidates: readonly Candidate[]): Surroundings => {
  const placed = candidates
    .filter(({ ruling }) => ruling === null)
    .map((candidate): Placed => {
      const nearby = phrasesNear(reading, candidate);
      return { candidate, nearby, labels: labelsOf(reading, nearby) };
    });
  const rivals = rivalsAmong(placed);
  const rivalSet = new Set(rivals);
  const firsts = new Map<Meaning, Hit>();
  for (const hit of reading.hits) if (!firsts.has(hit.meaning)) firsts.set(hit.meaning, hit);
  const warnings = reading.hits.filter(({ meaning }) => meaning === 'secret');
  const [only] = candidates;
  return {
    reading,
    placed,
    rivals,
    isRival: (candidate) => rivalSet.has(candidate),
    text: textEvidence(reading, firsts),
    ledger: firsts.get('ledger') ?? null,
    advertises: firsts.has('talk'),
    isBare: candidates.length === 1 && only !== undefined && isBare(reading, only),
    rankAt: (position) => rankOf(position, rivals.length, (i) => rivals[i]?.lead ?? 0),
    isWarned: (hit) => {
      const warning = warnings[rankOf(hit.start, warnings.length, (i) => warnings[i]?.start ?? 0) - 1];
      return warning !== undefined && inOneSentence(reading.layout, warning.end, hit.start);
    },
  };
};
