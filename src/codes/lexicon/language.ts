/** Phrases, separated by commas. Case and accents do not matter; a space stands for spaces, hyphens, slashes or apostrophes; `stem*` takes any ending. */
export type Phrases = string;

/** Roles of phrases: what each says about the numbers around it. */
export const ROLES = [
  /** Names that a one-time code shares with the authorisation code on a card's receipt: "authorisation code". */
  'receipt',
  /** Names of a one-time code which mean nothing else: "verification code", "OTP". */
  'otp',
  /** General names of a code: "code", "PIN", "password". */
  'code',
  /** General names that stocks and goods have too: a code only where the text speaks to someone or of what codes are for. */
  'vague',
  /** Names that a one-time code has in common with the number of the bank or account that sends it: "bank code". */
  'shared',
  /** Names of a code that a parcel or an order is collected with. */
  'pickup',
  /** Places and things which say that a general code collects a parcel: "locker". */
  'collect',
  /** Verbs that ask to type something: "enter", "use". */
  'enter',
  /** Verbs that ask to send something back: with a purpose in the sentence like `enter`, else like `call`: "reply with", "send". */
  'reply',
  /** Purposes of codes: "log in", "verify", "activate". */
  'purpose',
  /** Warnings around codes: "do not share". */
  'secret',
  /** Words which say that a code is no longer valid, in its sentence: "has expired", "was used". */
  'spent',
  /** Words which say that a payment is made: "approved", "was charged". */
  'done',
  /** Words of discounts, vouchers and prizes, which a code in their text belongs to: "off", "voucher". */
  'promo',
  /** Things that a code in their sentence opens or does, and that prove nobody's identity: "Wi-Fi", "the door", "at reception", "to unsubscribe". */
  'thing',
  /** Verbs that ask to show a code to people: "show", "present your code". */
  'shown',
  /** Names of the amount that is left on an account, before it: a text with one reports what is done: "balance", "available limit". */
  'balance',
  /** Names of other numbers, which stand before them: "order", "account", "card ending", "promo code", "amount". */
  'other',
  /** Words before a telephone or text number: "call", "hotline", "reply to". */
  'call',
  /** Services and devices that messages come by; after the name of a code a part of it, else like `call`: "WhatsApp", "phone". */
  'channel',
  /** Currencies, before or after a number. */
  'money',
  /** Units of time, after a number or before it. */
  'second',
  'minute',
  'hour',
  'day',
  /** Words after a number that is counted, dated or cut off: "items", "points", "years", "floor". */
  'counted',
  /** Names of months. */
  'month',
  /** Words of account movements: "debited", "balance". */
  'ledger',
  /** Words of advertising, prizes and other talk in which numbers are no codes. */
  'talk',
  /** Words that may stand between a name and its code: "is", "your", "the". */
  'link',
  /** Words that may stand between a name and its number: "number", "no". */
  'number',
  /** Prepositions of what something is done with, beside a purpose to be typed: "log in with", "482914 ile". Else like `for`. */
  'with',
  /** Prepositions that turn the number after them into something else's: "for", "from". */
  'for',
  /** Words of validity: "valid", "expires", "within". */
  'valid',
  /** Words that hide a shorter phrase which they contain and say nothing themselves. */
  'mute',
] as const;

/** The role of a phrase. */
export type Role = (typeof ROLES)[number];

/** Phrases and numerals of one language. Every field is optional, and all languages are searched at once. */
export type Language = {
  /** BCP 47, with a script where the texts use another one than usual (`hi-Latn`). */
  readonly id: string;
  /** Particles written together with the word after them (Arabic al-, Hebrew ha-). */
  readonly clitics?: Phrases;
  /** Small numbers in words: `{ five: 5 }`. */
  readonly numerals?: Readonly<Record<string, number>>;
} & { readonly [role in Role]?: Phrases };
