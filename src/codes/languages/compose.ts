import type { Phrases } from '../lexicon/language.ts';

const parts = (phrases: Phrases): string[] =>
  phrases
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');

/**
 * Combines every head with every tail, for languages that inflect both halves of a name: `compose('code, codes', 'of access, of entry')`
 * returns four phrases. A tail may end with `*`, a head may not.
 */
export const compose = (heads: Phrases, tails: Phrases): Phrases => {
  const ends = parts(tails);
  return parts(heads)
    .flatMap((head) => ends.map((tail) => `${head} ${tail}`))
    .join(', ');
};
