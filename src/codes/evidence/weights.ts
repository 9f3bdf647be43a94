import type { Shape } from '../candidates/candidate.ts';
import type { Role } from '../lexicon/language.ts';

/** The score from which on a candidate is a code. */
export const THRESHOLD = 3;

/** Weights of names of codes close to a candidate; `ADJOINING` is added where only linking words stand between them. */
export const NAME: ReadonlyMap<unknown, number> = new Map<Role, number>([
  ['otp', 3],
  ['code', 2.1],
  ['vague', 2.1],
  ['shared', 2.1],
  ['receipt', 3],
  ['pickup', 3],
]);
export const ADJOINING = 1.4;

/** A name this many words away is worth nothing. */
export const NAME_REACH = 18;

/** A name whose sentence leads on to the candidate ("the OTP for your card is …") is worth this share, however far. */
export const PREDICATE = 0.75;
/** Added to a name whose sentence leads on to the candidate. */
export const LINKED = 0.4;

/** A name that another number stands closer to is worth this share. */
export const SHARED_NAME = 0.55;

/** A name inside a warning ("never share your OTP") is worth this share to codes outside of it. */
export const WARNED_NAME = 0.45;

/** The share of the second-best name. */
export const SECOND_NAME = 0.25;

/** Weights of ways of writing a code: the more usual, the higher. */
export const SHAPE: Readonly<Record<Shape, number>> = {
  digits: 0,
  grouped: 0.3,
  uneven: -1.2,
  mixed: -0.3,
  letters: -1.2,
  spelled: 0,
};

/** Weights of numbers of digits: the more usual for a code, the higher. */
export const DIGITS: Readonly<Record<number, number>> & { readonly other: number } = {
  3: -1.2,
  4: 0.6,
  5: 0.7,
  6: 1,
  7: 0.4,
  8: 0.5,
  9: -0.6,
  10: -0.8,
  other: -1,
};

/** Letters and digits together: up to `longest` characters, at least a `share` of them digits, is usual; a name with a number is not. */
export const MIXED = { usual: 0.6, odd: -0.2, name: -1.5, share: 0.3, longest: 8 } as const;

/** A word that asks for typing: directly before the candidate or behind it ("123456 girin"), or within `reach` words. */
export const ENTER = { beside: 2, near: 0.5, reach: 6 } as const;
/** A word for what codes are for, within `reach` words. */
export const PURPOSE = { weight: 0.7, reach: 10 } as const;
/** A word that asks for typing and says what for, around the candidate: "enter 123456 to log in". */
export const FRAME = { weight: 1, reach: 6 } as const;
/** Weight of a validity that is said directly of the candidate, in a text that counts minutes: "482914 (valid 3 min)". */
export const SHORT_LIVED = 1.2;
/** Weight of a sentence that holds only the candidate, before one that says how long it is valid or asks to type it; farthest, in words. */
export const SENTENCE = { weight: 1.5, reach: 9 } as const;
/** Weight of a purpose that the sentence connects with the candidate: "Confirm it's you: 482914", "482914 confirms your new address". */
export const ASKED = 0.9;
/** A text that offers something, with a general name of a code; where it also speaks of logging in; where the offer stands below the code. */
export const OFFER = { plain: -4, purposeful: -2, below: -0.6 } as const;
/** A text that reports a payment made. */
export const RECEIPT = -4.5;
/** Weights that the text as a whole adds to each of its candidates. */
export const TEXT = {
  secret: 0.7,
  valid: 0.5,
  hash: 1,
  retriever: 0.6,
  ledger: -0.9,
  talk: -1,
  percentage: -1.3,
} as const;
/** A name that stocks and goods have too, in a text that speaks to nobody, or one of a bank's number, where that may be meant. */
export const VAGUE = -3;
/** No other number could be the code. */
export const ALONE = 0.4;
/** Advertisements write their codes in letters. */
export const ADVERTISED = -1.5;
/** Letters where a number could be the code. */
export const OUTNUMBERED = -3;
/** It stands at a border: a line's start or end, after a colon, in brackets. */
export const STANDING = 0.4;
/** There is nothing else in the text. */
export const BARE = 3.2;
/** It reads as a year or a date. */
export const YEAR = -1;
/** Words that make a candidate another number. */
export const LABEL = { other: -4.5, call: -4, for: -1.2, counted: -3, thing: -4.5, spent: -6 } as const;
/**
 * Reach of words, in words: from the name of a code over what it is for ("the code for your card is"), over the service it is for ("code
 * for WhatsApp"), from a number to what it is said to be ("123456 is your order"), to what says that a code is spent, to the thing that a
 * code opens, from a number that is sent back to what for,
 * and from a number to a verb for typing, over where to type it.
 */
export const REACH = {
  purpose: 6,
  brand: 3,
  predicate: 3,
  spent: 6,
  spentBefore: 2,
  thing: 8,
  tool: 4,
  answer: 12,
  where: 4,
} as const;
/** A telephone number stands within this many words of the word that asks to call it. */
export const CALL_REACH = 3;
