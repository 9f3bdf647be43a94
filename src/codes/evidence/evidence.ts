import type { Candidate, Note } from '../candidates/candidate.ts';
import type { Role } from '../lexicon/language.ts';
import type { Hit, Meaning } from '../lexicon/lexicon.ts';
import { noteCommonName } from './common-names.ts';
import { distance, inOneSentence } from '../reading/layout.ts';
import { namesAround } from './names.ts';
import type { NameFound, NamesFound } from './names.ts';
import { charAt, skipBack } from '../reading/neighbours.ts';
import type { Reading } from '../reading/reading.ts';
import { noteShape } from './shape.ts';
import { isRival } from './surroundings.ts';
import type { Placed, Surroundings } from './surroundings.ts';
import { notePurpose, noteTyping } from './typing.ts';
import {
  ADVERTISED,
  ALONE,
  BARE,
  OFFER,
  OUTNUMBERED,
  RECEIPT,
  SECOND_NAME,
  STANDING,
  TEXT,
} from './weights.ts';

const NAMED: Readonly<Record<NameFound['bond'], string>> = {
  beside: 'beside the name of a code',
  linked: 'linked to the name of a code',
  near: 'near the name of a code',
};

const BORDER = /[\n:=[({"'「『【«“„<*]/;
const LINE_END = '\n';

/** Checks whether a candidate stands at a border: at the start or end of the text or a line, after a colon, in brackets or in quotes. */
const standsOut = (reading: Reading, { lead, end }: Candidate): boolean => {
  const before = charAt(reading, skipBack(reading, lead, '') - 1) || LINE_END;
  const after = charAt(reading, end) || LINE_END;
  return BORDER.test(before) || (after === LINE_END && before !== '#');
};

/** Notes the names of codes that speak most for a candidate, best first. */
const noteNames = ({ best, second }: NamesFound, note: Note): void => {
  if (best !== null) note(NAMED[best.bond], best.hit, best.weight);
  if (second !== null) note('near another name of a code', second.hit, second.weight * SECOND_NAME);
};

/** Notes the candidate's place in the text: alone, at a border, among numbers, in an advertisement, as the whole text. */
const notePlace = (around: Surroundings, { candidate, labels }: Placed, note: Note): void => {
  const { shape, value } = candidate;
  const rival = isRival(around, candidate);
  const isUsual = shape !== 'letters' && value.length >= 4 && value.length <= 8;
  if (rival && around.rivals.length === 1) note('the only number', null, ALONE);
  if (!rival && labels.length === 0) note('a word beside numbers', null, OUTNUMBERED);
  if (around.advertises && /[A-Za-z]/.test(value)) note('letters in an advertisement', null, ADVERTISED);
  if (standsOut(around.reading, candidate)) note('stands out', null, STANDING);
  if (around.isBare && isUsual && labels.length === 0) note('is the whole text', null, BARE);
};

/** An authorisation code whose own words are these far from the account movement is not the one that approves it. */
const APART = 2;

/** Finds the word of an account movement that stands apart before the name of an authorisation code: "card charged …, code …". */
const paidBefore = (
  { genre, reading }: Surroundings,
  { start }: Candidate,
  { hit }: NameFound,
): Hit | null => {
  const { authorisation } = genre;
  // "482914 is your approval code": receipts name a code before it.
  if (authorisation === null || authorisation.start >= hit.start || start < hit.start) return null;
  return distance(reading.layout, authorisation.end, hit.start) >= APART ? authorisation : null;
};

/** Names of a code that say nothing of what it is for. */
const GENERAL: ReadonlySet<unknown> = new Set<Role>(['code', 'vague', 'shared']);

/** Notes signs of a receipt: its codes have the same names as those that are typed once. */
const noteReceipt = (around: Surroundings, candidate: Candidate, best: NameFound, note: Note): void => {
  const authorised = best.hit.meaning === 'receipt';
  if (!authorised && !GENERAL.has(best.hit.meaning)) return;
  const { done, isPaid } = around.genre;
  const paid =
    (isPaid || authorised ? done : null) ?? (authorised ? paidBefore(around, candidate, best) : null);
  if (paid !== null) note('in a receipt', paid, RECEIPT);
};

/** Notes signs of an offer. What follows the code's sentence is an advertisement below it. */
const noteOffer = (
  { genre, reading }: Surroundings,
  { candidate: { end }, nearby }: Placed,
  best: NameFound,
  note: Note,
): void => {
  const { offer, isPurposeful, promo } = genre;
  if (offer === null || best.hit.meaning === 'otp' || best.hit.meaning === 'pickup') return;
  // "Your code to log in": the name says what it is for.
  const isFor = nearby.some(
    ({ hit }) =>
      hit.meaning === 'purpose' &&
      hit.start >= best.hit.end &&
      distance(reading.layout, best.hit.end, hit.start) <= APART,
  );
  if (isFor) return;
  const below = offer >= end && !inOneSentence(reading.layout, end, offer);
  const above = offer < end && isPurposeful && !inOneSentence(reading.layout, offer, end);
  if (!below && !above) note('in an offer', promo, isPurposeful ? OFFER.purposeful : OFFER.plain);
  else if (!isPurposeful) note('above an offer', promo, OFFER.below);
};

/**
 * Weighs one candidate and notes each clue. The work does not depend on the text's length.
 *
 * @returns what the name of a code that speaks for it most means; null: none does
 */
export const weigh = (around: Surroundings, placed: Placed, note: Note): Meaning | null => {
  const { candidate, nearby, labels } = placed;
  const names = namesAround(around, candidate, nearby);
  const { best } = names;
  noteNames(names, note);
  for (const { name, hit, weight } of labels) note(name, hit, weight);
  noteTyping(around, placed, note);
  const isMeant = notePurpose(around, placed, note);
  noteShape(candidate, best?.hit.meaning === 'pickup', note);
  for (const { name, hit, weight } of around.text) note(name, hit, weight);
  notePlace(around, placed, note);
  if (around.ledger !== null && !isMeant && (best === null || best.bond === 'near'))
    note('in a report of a payment', around.ledger, TEXT.ledger);
  if (best !== null) {
    noteCommonName(around, candidate, best, note);
    noteReceipt(around, candidate, best, note);
    noteOffer(around, placed, best, note);
  }
  return best?.hit.meaning ?? null;
};
