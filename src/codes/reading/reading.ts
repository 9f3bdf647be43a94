import { appHashStart } from '../text/app-hash.ts';
import { fold } from '../text/fold.ts';
import type { Folded } from '../text/fold.ts';
import { measure } from './layout.ts';
import type { Layout } from './layout.ts';
import { findPhrases } from '../lexicon/lexicon.ts';
import type { Hit, Lexicon } from '../lexicon/lexicon.ts';
import { findLinks } from '../text/links.ts';
import type { Link } from '../text/links.ts';
import { bordersOf } from '../lexicon/phrase-borders.ts';
import type { PhraseBorders } from '../lexicon/phrase-borders.ts';
import { tokenize } from './tokens.ts';
import type { Token } from './tokens.ts';

/** A text with everything that is known about it before a candidate is looked at. */
export interface Reading {
  readonly folded: Folded;
  readonly hits: readonly Hit[];
  readonly tokens: readonly Token[];
  readonly links: readonly Link[];
  readonly layout: Layout;
  readonly borders: PhraseBorders;
  /** The UTF-16 offset at which the app hash begins; null: there is none. */
  readonly appHash: number | null;
}

/** Reads a text with a lexicon. Linear. */
export const read = (text: string, lexicon: Lexicon): Reading => {
  const folded = fold(text);
  const hits = findPhrases(lexicon, folded);
  const borders = bordersOf(hits);
  return {
    folded,
    hits,
    tokens: tokenize(folded, borders),
    links: findLinks(folded),
    layout: measure(folded, hits, borders),
    borders,
    appHash: appHashStart(folded),
  };
};

/** Returns a phrase as it is written in the text. */
export const wordsOf = ({ folded }: Reading, { start, end }: Hit): string =>
  folded.text.slice(folded.at[start] ?? 0, folded.at[end] ?? 0).trim();
