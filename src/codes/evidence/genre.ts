import { foldedText } from '../text/fold.ts';
import type { Role } from '../lexicon/language.ts';
import type { Hit, Meaning } from '../lexicon/lexicon.ts';
import type { Reading } from '../reading/reading.ts';

/** Genre of a text that names codes without sending one to prove who someone is. */
export interface Genre {
  /** The word that says that something is done, in a text that asks for nothing after it. */
  readonly done: Hit | null;
  /** True where the text also speaks of money: then it is a receipt. */
  readonly isPaid: boolean;
  /** The word of an account movement, in a text that asks for nothing: its authorisation code is that of a receipt. */
  readonly authorisation: Hit | null;
  /** The first word of discounts, vouchers or prizes; null: there is none, or the text warns or says how many minutes a code lasts. */
  readonly promo: Hit | null;
  /** The folded position at which the text begins to offer something: a promoting word or a percentage; null: it does not. */
  readonly offer: number | null;
  /** True where the text speaks of logging in, approving and the like. */
  readonly isPurposeful: boolean;
}

const PERCENTAGE = /\d ?[%％٪]|[%％٪] ?\d/;

/** Checks whether a text contains a percentage. */
export const speaksOfPercentage = (text: string): boolean => PERCENTAGE.test(text);

/** A sender in brackets, whose name says nothing of the text: "[Gift Planet]". */
const SENDER = /^\s*(?:<#>)?\s*[[【][^\]】]{1,40}[\]】]/;

/** Returns the UTF-16 offset after the sender's name in brackets; 0 where there is none. */
const senderEnd = (text: string): number => SENDER.exec(text)?.[0].length ?? 0;

/** Words that only a text has which sends a code. */
const SENDS: ReadonlySet<Meaning> = new Set<Role>(['minute', 'second', 'secret']);

const NO_GENRE: Genre = {
  done: null,
  isPaid: false,
  authorisation: null,
  promo: null,
  offer: null,
  isPurposeful: false,
};

/** An amount stands within this many characters of the name of what is left on an account. */
const AMOUNT_REACH = 8;

/** Finds the name of what is left on an account, with the amount after it. */
const balanceIn = ({ hits, folded }: Reading): Hit | null =>
  hits.find(
    ({ meaning, end }) => meaning === 'balance' && /\d/.test(foldedText(folded, end, end + AMOUNT_REACH)),
  ) ?? null;

/** Determines the genre of a text from its words. */
export const genreOf = (reading: Reading): Genre => {
  const { hits, folded } = reading;
  if (hits.some(({ meaning }) => SENDS.has(meaning))) return NO_GENRE;
  const first = new Map<Meaning, Hit>();
  const sender = senderEnd(folded.text);
  for (const hit of hits)
    if (!first.has(hit.meaning) && (hit.meaning !== 'promo' || (folded.at[hit.start] ?? 0) >= sender))
      first.set(hit.meaning, hit);
  const has = (meaning: Role): boolean => first.has(meaning);
  const isPurposeful = has('purpose');
  const promo = first.get('promo') ?? null;
  const balance = balanceIn(reading);
  const done = has('valid') ? null : (first.get('done') ?? balance);
  const asks = hits.findLast(({ meaning }) => meaning === 'enter');
  const percentage = PERCENTAGE.exec(folded.text)?.index ?? null;
  return {
    done: done !== null && (asks === undefined || asks.start < done.start) ? done : null,
    isPaid: has('ledger') || has('money') || balance !== null,
    authorisation: asks !== undefined || has('valid') || isPurposeful ? null : (first.get('ledger') ?? null),
    promo,
    offer: promo?.start ?? percentage,
    isPurposeful,
  };
};
