import type { Candidate, Note } from '../candidates/candidate.ts';
import type { Hit } from '../lexicon/lexicon.ts';
import { inOneSentence } from '../reading/layout.ts';
import { rankOf } from '../text/rank.ts';
import type { NameFound } from './names.ts';
import type { Surroundings } from './surroundings.ts';
import { VAGUE } from './weights.ts';

/** Checks whether the text speaks to its reader: of what codes are for, or of "your" code in the sentence of its name. */
const isTold = (
  { reading, links, isPersonal }: Surroundings,
  { start: code }: Candidate,
  hit: Hit,
): boolean => {
  if (isPersonal) return true;
  const rank = rankOf(hit.start, links.length, (i) => links[i]?.start ?? 0);
  const [before, behind] = [links[rank - 1], links[rank]];
  return (
    (before !== undefined && inOneSentence(reading.layout, before.end, hit.start)) ||
    (behind !== undefined && behind.start < code && inOneSentence(reading.layout, hit.end, behind.start))
  );
};

/** Numbers of banks have three to five digits, or eight and more, and the six of a British one stand in pairs; with it stands the account's. */
const UNLIKE_A_BANKS = /^\d{6,7}$/;

/** Checks whether a code of a bank or an account is one that it sent, and not its number. */
const isSent = ({ isLone, sendsOne, ledger, genre }: Surroundings, { value, shape }: Candidate): boolean =>
  isLone &&
  (sendsOne || genre.isPurposeful || (ledger === null && shape === 'digits' && UNLIKE_A_BANKS.test(value)));

/** Notes a name that other numbers have, too, unless the text shows that a code is meant. */
export const noteCommonName = (
  around: Surroundings,
  candidate: Candidate,
  { hit }: NameFound,
  note: Note,
): void => {
  if (hit.meaning === 'vague' && !isTold(around, candidate, hit))
    note('a name that stocks share', hit, VAGUE);
  if (hit.meaning === 'shared' && !isSent(around, candidate)) note('a name that banks share', hit, VAGUE);
};
