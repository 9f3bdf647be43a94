import type { Candidate, Clue } from '../candidates/candidate.ts';
import { inSentence, isName } from './labelled.ts';
import type { Labelled } from './labelled.ts';
import type { Role } from '../lexicon/language.ts';
import { adjoins, distance, inOneSentence } from '../reading/layout.ts';
import type { Nearby } from './nearby.ts';
import { charAt, excerpt, skipBack, skipBlanks } from '../reading/neighbours.ts';
import { goesOn, isIntroduced, isSaidOf, leadsOnTo, namesNext } from '../candidates/owners.ts';
import type { Reading } from '../reading/reading.ts';
import { belongsToThing, isToBeShown } from './things.ts';
import { CALL_REACH, LABEL, REACH } from './weights.ts';

/** Checks whether a colon separates the candidate from what stands before it. */
const isPartedBefore = (reading: Reading, { lead }: Candidate): boolean =>
  charAt(reading, skipBack(reading, lead, '') - 1) === ':';

/** Roles of words between the name of a code and what the code is for. */
const INTENT: ReadonlySet<unknown> = new Set<Role>(['for', 'with', 'purpose']);

/**
 * Checks whether phrase `i` only says what the code is for, so that the number after it is the code: "OTP for your card is 123456", "code
 * for customer: 123456".
 */
const isPurposeOfCode = ({ reading, candidate, next, nearby, lastName }: Labelled, i: number): boolean => {
  const [name, phrase] = [nearby[lastName], nearby[i]];
  if (name === undefined || phrase === undefined || lastName >= i) return false;
  const { layout } = reading;
  const apart = distance(layout, name.hit.end, phrase.hit.start);
  if (!inSentence(reading, name) || apart > REACH.purpose || !isIntroduced(reading, candidate)) return false;
  // After "is" the number is the name's, after a colon only where the thing is what the code is for.
  const isFor = nearby.slice(lastName + 1, i).some(({ hit }) => INTENT.has(hit.meaning));
  // A special name is the code's in any case: "Verification code order: 123456".
  const isSaid =
    name.hit.meaning === 'otp' || (phrase.from < phrase.to && !isPartedBefore(reading, candidate));
  if (!isFor && !(isSaid && apart <= REACH.brand)) return false;
  return (
    next === undefined || !inOneSentence(layout, candidate.end, next.lead) || !isIntroduced(reading, next)
  );
};

/** Checks whether the sentence goes on from the candidate to the name of a code: "Account: 123456 is your Dovetail code". */
const isNamedBehind = ({ reading, candidate, nearby }: Labelled): boolean => {
  if (!goesOn(reading, candidate)) return false;
  const name = nearby.find((phrase) => !phrase.before && isName(phrase));
  return (
    name !== undefined &&
    inSentence(reading, name) &&
    name.away <= REACH.purpose &&
    !namesNext(reading, name.hit)
  );
};

/** Checks whether the thing that phrase `i` names is part of the code's name: "Code for WhatsApp: 123456". */
const isBrand = ({ reading, candidate, nearby, lastName }: Labelled, i: number): boolean => {
  const [name, channel] = [nearby[lastName], nearby[i]];
  if (name === undefined || channel === undefined || lastName >= i) return false;
  const { length } = candidate.value;
  return (
    length <= (isIntroduced(reading, candidate) ? 8 : 7) &&
    inSentence(reading, name) &&
    distance(reading.layout, name.hit.end, channel.hit.start) <= REACH.brand &&
    !nearby.slice(lastName + 1, i).some(({ hit }) => hit.meaning === 'call' || hit.meaning === 'reply')
  );
};

/** Checks whether a name directly before the candidate belongs to it and not to the number before: "448144 is your code - 229155 is …". */
const isOwnName = ({ reading, previous, candidate }: Labelled, { hit, beside, away }: Nearby): boolean =>
  beside &&
  away < 1 &&
  !(
    previous !== undefined &&
    previous.end <= hit.start &&
    adjoins(reading.layout, previous.end, hit.start) &&
    isSaidOf(reading, previous, hit, candidate)
  );

/** Checks whether the first thing that the sentence leads on to is no code: "123456 is your order number". */
const isPredicate = (one: Labelled, i: number): boolean => {
  const { reading, candidate, nearby } = one;
  const phrase = nearby[i];
  if (phrase === undefined || phrase.away > REACH.predicate || !inSentence(reading, phrase)) return false;
  if (!leadsOnTo(reading, candidate, phrase.hit) || namesNext(reading, phrase.hit)) return false;
  return !nearby.some(
    (other) => isName(other) && (other.before ? isOwnName(one, other) : inSentence(reading, other)),
  );
};

/** Checks whether a phrase is the sender of the text: in brackets, or the first word of all. */
const isSender = (reading: Reading, { hit, from, to }: Nearby): boolean =>
  /[\])}】』」>-]/.test(excerpt(reading, from, to)) || /^[^a-z0-9]*$/.test(excerpt(reading, 0, hit.start));

/** Checks whether more is said of the candidate behind phrase `i`: to type it, or that it is a code. "Confirm your phone with the code 123456". */
const isToBeTyped = ({ reading, nearby }: Labelled, i: number): boolean =>
  nearby.some(
    (phrase, k) =>
      k > i &&
      phrase.beside &&
      phrase.away < 1 &&
      (phrase.before ? phrase.hit.meaning === 'enter' : isName(phrase) && !namesNext(reading, phrase.hit)),
  );

/** Checks whether phrase `i`, before the candidate, makes it a number to call or text. */
const isDialled = (one: Labelled, i: number): boolean => {
  const phrase = one.nearby[i];
  if (phrase === undefined || phrase.away > CALL_REACH || !inSentence(one.reading, phrase)) return false;
  // After the name of a code, a number to call is over: "hotline 0800…, code 123456".
  if (i <= one.lastName || phrase === one.answer) return false;
  if (phrase.hit.meaning === 'channel' && isToBeTyped(one, i)) return false;
  // "from 4412: 123456": the number to call is the one before.
  const { previous, candidate, reading } = one;
  const hasNumber = previous !== undefined && previous.lead >= phrase.hit.end;
  if (hasNumber && isIntroduced(reading, candidate)) return false;
  return phrase.hit.meaning !== 'channel' || !(isBrand(one, i) || isSender(one.reading, phrase));
};

const isLabelledBefore = (one: Labelled, i: number): boolean => {
  const phrase = one.nearby[i];
  if (phrase === undefined || !phrase.beside || phrase.away >= 1) return false;
  return !isPurposeOfCode(one, i) && !(isPartedBefore(one.reading, one.candidate) && isNamedBehind(one));
};

const COLON = /^ {0,2}: {0,2}$/;

/** Checks whether a colon and another number follow, so that the candidate says what that one is for: "Code for order 7731905: 4829". */
const isObject = ({ reading, candidate, next, lastName }: Labelled): boolean =>
  lastName >= 0 &&
  next !== undefined &&
  next.value.length >= 4 &&
  next.lead - candidate.end <= 5 &&
  /[ :]/.test(charAt(reading, candidate.end)) &&
  COLON.test(excerpt(reading, candidate.end, next.lead));

/** Checks whether the sign that ends what one keys in follows: "448120#". */
const isKeyed = ({ reading, candidate: { end } }: Labelled): boolean =>
  charAt(reading, end) === '#' && !/[\p{L}\p{N}]/u.test(charAt(reading, end + 1));

interface LabelRule {
  readonly name: string;
  readonly weight: number;
  /** Checks whether phrase `i` makes the candidate such a number. */
  readonly holds: (one: Labelled, phrase: Nearby, i: number) => boolean;
}

const OTHER_NUMBER: LabelRule = {
  name: 'labelled as another number',
  weight: LABEL.other,
  holds: (one, { before }, i) => (before ? isLabelledBefore(one, i) : isPredicate(one, i)),
};
const DIALLED: LabelRule = {
  name: 'a number to call or text',
  weight: LABEL.call,
  holds: (one, { before }, i) => before && isDialled(one, i),
};

/** Rules for the effect of phrases on the candidates near them, by the phrases' roles. */
const RULES: ReadonlyMap<unknown, LabelRule> = new Map<Role, LabelRule>([
  ['other', OTHER_NUMBER],
  ['balance', OTHER_NUMBER],
  ['promo', OTHER_NUMBER],
  ['call', DIALLED],
  ['reply', DIALLED],
  ['channel', DIALLED],
  [
    'for',
    {
      name: 'belongs to something else',
      weight: LABEL.for,
      holds: (_, { before, beside, away }) => before && beside && away < 1,
    },
  ],
  [
    'counted',
    {
      name: 'counts something',
      weight: LABEL.counted,
      holds: ({ reading }, { before, beside, from, to }) =>
        !before && beside && to === skipBlanks(reading, from),
    },
  ],
  [
    'spent',
    {
      name: 'a spent code',
      weight: LABEL.spent,
      holds: ({ reading }, phrase) =>
        phrase.away <= (phrase.before ? REACH.spentBefore : REACH.spent) && inSentence(reading, phrase),
    },
  ],
  [
    'thing',
    {
      name: 'belongs to a thing or a place',
      weight: LABEL.thing,
      holds: belongsToThing,
    },
  ],
  [
    'shown',
    {
      name: 'to be shown to people',
      weight: LABEL.thing,
      holds: isToBeShown,
    },
  ],
]);

/**
 * Collects what makes a candidate a number other than a code: "order 4711", "call 0800…", "for 5512", "4711 points", "code 4711 has
 * expired".
 */
export const labelsOf = (
  reading: Reading,
  nearby: readonly Nearby[],
  { previous, candidate, next, answer }: Pick<Labelled, 'previous' | 'candidate' | 'next' | 'answer'>,
): Clue[] => {
  const lastName = nearby.findLastIndex((phrase) => phrase.before && isName(phrase));
  const one: Labelled = { reading, previous, candidate, next, nearby, answer, lastName };
  const labels: Clue[] = [];
  if (isKeyed(one))
    labels.push({ name: 'keyed in on a telephone or a door', hit: null, weight: LABEL.thing });
  if (isObject(one)) labels.push({ name: 'followed by its code', hit: null, weight: LABEL.other });
  nearby.forEach((phrase, i) => {
    const rule = RULES.get(phrase.hit.meaning);
    if (rule?.holds(one, phrase, i) === true)
      labels.push({ name: rule.name, hit: phrase.hit, weight: rule.weight });
  });
  return labels;
};
