import type { Candidate, Clue, Ruling } from '../candidates/candidate.ts';
import { genreOf, speaksOfPercentage } from './genre.ts';
import type { Genre } from './genre.ts';
import { labelsOf } from './labels.ts';
import type { Role } from '../lexicon/language.ts';
import { inOneSentence } from '../reading/layout.ts';
import type { Hit } from '../lexicon/lexicon.ts';
import { phrasesNear } from './nearby.ts';
import type { Nearby } from './nearby.ts';
import { isYear } from '../reading/neighbours.ts';
import { rankOf } from '../text/rank.ts';
import type { Reading } from '../reading/reading.ts';
import { sentBack } from './sent-back.ts';
import { looksLikeName } from './shape.ts';
import { TEXT } from './weights.ts';

/** A candidate with the phrases around it and what they label it as. */
export interface Placed {
  readonly candidate: Candidate;
  readonly nearby: readonly Nearby[];
  /** The verb that asks to send it back to approve something. */
  readonly answer: Nearby | undefined;
  readonly labels: readonly Clue[];
}

/** Facts that are the same for all candidates of a text. */
export interface Surroundings {
  readonly reading: Reading;
  /** The candidates that are not ruled out. */
  readonly placed: readonly Placed[];
  /** Those among them that compete for the names of codes: no label says that they are something else. */
  readonly rivals: readonly Candidate[];
  /** The text's own clues, which every candidate gets. */
  readonly text: readonly Clue[];
  /** Phrases that warn not to share a code. */
  readonly warnings: readonly Hit[];
  /** Linking words, in the order of the text. */
  readonly links: readonly Hit[];
  /** True where the text speaks of what only a reader's own code is for: logging in, typing, minutes. */
  readonly isPersonal: boolean;
  /** True where the text counts minutes or seconds. */
  readonly countsMinutes: boolean;
  /** True where the text counts minutes or warns not to share, and offers and reports nothing. */
  readonly sendsOne: boolean;
  /** A word of an account movement. */
  readonly ledger: Hit | null;
  /** Genre of the text beside the message of a code. */
  readonly genre: Genre;
  /** True where the text advertises, or speaks of deliveries and appointments. */
  readonly advertises: boolean;
  /** True where the text holds one number besides amounts, dates and times. */
  readonly isLone: boolean;
  /** True where the text is one candidate and nothing else. */
  readonly isBare: boolean;
}

/** Counts the rivals that begin before a folded position. */
export const rankAt = ({ rivals }: Surroundings, position: number): number =>
  rankOf(position, rivals.length, (i) => rivals[i]?.lead ?? 0);

/** Checks whether a candidate competes for the names of codes. */
export const isRival = (around: Surroundings, candidate: Candidate): boolean =>
  around.rivals[rankAt(around, candidate.lead)] === candidate;

/** Checks whether a phrase stands in a warning, after its beginning. */
export const isWarned = ({ reading, warnings }: Surroundings, { start }: Hit): boolean => {
  const rank = rankOf(start, warnings.length, (i) => warnings[i]?.start ?? 0);
  const warning = rank === 0 ? undefined : warnings[rank - 1];
  return warning !== undefined && inOneSentence(reading.layout, warning.end, start);
};

const RETRIEVER = /^\s*(?:<#>|\[#\])/;
const BRANDED = /^\s*(?:<#>|\[#\])?\s*(?:[【[][^\]】]{1,40}[\]】]|[^\s:0-9]{2,20}\s?:)?\s*[^\p{L}\p{N}]*$/u;
const LONGEST_SENDER = 60;
const LONGEST_REST = 20;

/** Checks whether the text is the candidate and nothing else, apart from a sender's name before it. */
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

const firstOf = ({ hits }: Reading, meaning: Role): Hit | null =>
  hits.find((hit) => hit.meaning === meaning) ?? null;

const textClues = (reading: Reading, warning: Hit | null, talk: Hit | null): Clue[] => {
  const { text } = reading.folded;
  const valid = firstOf(reading, 'valid');
  const clues: Clue[] = [];
  const noteIf = (name: string, holds: boolean, weight: number, hit: Hit | null = null): void => {
    if (holds) clues.push({ name, hit, weight });
  };
  noteIf('warns not to share', warning !== null, TEXT.secret, warning);
  noteIf('speaks of validity', valid !== null, TEXT.valid, valid);
  noteIf('advertises or chats', talk !== null, TEXT.talk, talk);
  noteIf('speaks of a percentage', speaksOfPercentage(text), TEXT.percentage);
  noteIf('ends with an app hash', reading.appHash !== null, TEXT.hash);
  noteIf('marked for an app', RETRIEVER.test(text), TEXT.retriever);
  return clues;
};

const rivalsAmong = (placed: readonly Placed[]): Candidate[] => {
  const open: Candidate[] = [];
  for (const { candidate, labels } of placed) if (labels.length === 0) open.push(candidate);
  if (!open.some(looksLikeName)) return open;
  const plain = open.filter((candidate) => !looksLikeName(candidate));
  // Words are weighed as codes only where no number could be it.
  return plain.some(({ value }) => value.length >= 4 && !isYear(value)) ? plain : open;
};

const PERSONAL: ReadonlySet<unknown> = new Set<Role>([
  'purpose',
  'enter',
  'secret',
  'valid',
  'minute',
  'channel',
]);

const PASSING: ReadonlySet<Ruling> = new Set<Ruling>(['amount', 'date', 'masked number', 'measure', 'time']);

/** Looks at a text once for all of its candidates. */
export const survey = (reading: Reading, candidates: readonly Candidate[]): Surroundings => {
  const placed: Placed[] = [];
  const open = candidates.filter(({ ruling }) => ruling === null);
  open.forEach((candidate, i) => {
    const nearby = phrasesNear(reading, candidate);
    const answer = sentBack(reading, candidate, nearby);
    const labels = labelsOf(reading, nearby, { previous: open[i - 1], candidate, next: open[i + 1], answer });
    placed.push({ candidate, nearby, answer, labels });
  });
  const warnings = reading.hits.filter(({ meaning }) => meaning === 'secret');
  const talk = firstOf(reading, 'talk') ?? firstOf(reading, 'promo');
  const ledger = firstOf(reading, 'ledger') ?? firstOf(reading, 'done') ?? firstOf(reading, 'balance');
  const countsMinutes = (firstOf(reading, 'minute') ?? firstOf(reading, 'second')) !== null;
  const [only] = candidates;
  return {
    reading,
    placed,
    rivals: rivalsAmong(placed),
    text: textClues(reading, warnings[0] ?? null, talk),
    warnings,
    links: reading.hits.filter(({ meaning }) => meaning === 'link'),
    isPersonal: reading.hits.some(({ meaning }) => PERSONAL.has(meaning)),
    countsMinutes,
    sendsOne: (countsMinutes || warnings.length > 0) && talk === null && ledger === null,
    ledger,
    genre: genreOf(reading),
    advertises: talk !== null,
    isLone: open.length === 1 && candidates.every(({ ruling }) => ruling === null || PASSING.has(ruling)),
    isBare: candidates.length === 1 && only !== undefined && isBare(reading, only),
  };
};
