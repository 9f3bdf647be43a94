import type { Hit, Meaning } from './lexicon.ts';
import type { Reading } from './reading.ts';
import { OFFER } from './weights.ts';

/** What a text is that names codes and yet sends none to prove who someone is. */
export interface Genre {
  /** The word that tells of a payment made; null: the text is no receipt. */
  readonly receipt: Hit | null;
  /** The word of an account movement, in a text that asks for nothing: its authorisation code is that of a receipt. */
  readonly authorisation: Hit | null;
  /** A word of discounts, vouchers or prizes. */
  readonly promo: Hit | null;
  /** What the text as an offer says against a general name of a code; 0: it is none. */
  readonly offer: number;
}

const PERCENTAGE = /\d ?[%％٪]|[%％٪] ?\d/;

/** Whether a percentage is written in a text. */
export const speaksOfPercentage = (text: string): boolean => PERCENTAGE.test(text);

/** Tells what a text is from the words in it, wherever they stand. */
export const genreOf = ({ hits, folded }: Reading, warns: boolean): Genre => {
  const first = new Map<Meaning, Hit>();
  for (const hit of hits) if (!first.has(hit.meaning)) first.set(hit.meaning, hit);
  const has = (meaning: Meaning): boolean => first.has(meaning);
  const promo = first.get('promo') ?? null;
  if (warns || has('minute') || has('second')) return { receipt: null, authorisation: null, promo, offer: 0 };
  const paid = first.get('done') ?? null;
  const typed = has('enter') || has('valid');
  const money = has('ledger') || has('money') || has('receipt');
  const offers = promo !== null || speaksOfPercentage(folded.text);
  return {
    receipt: money && !typed ? paid : null,
    authorisation: typed || has('purpose') ? null : (first.get('ledger') ?? null),
    promo,
    offer: offers ? (has('purpose') ? OFFER.purposeful : OFFER.plain) : 0,
  };
};
