import { CharClass, foldedText, hasBorders, isLetter } from '../text/fold.ts';
import type { Folded } from '../text/fold.ts';
import type { Role } from '../lexicon/language.ts';
import type { Hit } from '../lexicon/lexicon.ts';
import type { PhraseBorders } from '../lexicon/phrase-borders.ts';
import { cutFromSlab } from '../text/slab.ts';

/**
 * Running sums over a folded text, which make every question about a stretch of it one subtraction.
 */
export interface Layout {
  /** Distance of each position from the start, in words without linking words; a clause, a line and a sentence count as words too. */
  readonly place: Float32Array;
  /** Letters and digits so far that are not part of a linking word ("is", "your", "the"). */
  readonly opaque: Uint32Array;
  /** Ends of sentences so far. */
  readonly breaks: Uint32Array;
}

/** Distance, in words, that each thing between two positions adds. */
const DISTANCE = { unspacedLetter: 0.5, word: 1, clause: 1, line: 2, sentence: 5 } as const;

const marks = (chars: string): ReadonlySet<number> => new Set(Array.from(chars, (c) => c.charCodeAt(0)));
const CLAUSE = marks(',;،、؛|');
const SENTENCE = marks('.!?。！？।॥۔؟።။។');
const FULL_STOP = 46;
/** A line that ends with one of these goes on in the next. */
const OPEN = marks(':=-');

/** "No. 4", "Rs. 5", "Ref. 6": the full stop after a word as short as this ends no sentence when a digit follows. */
const BEFORE_DIGIT = 4;
/** "… is your PIN. 4471 is …": after the name of a code or a linking word it does, but for the short form "cod. 4471". */
const ENDING: ReadonlySet<unknown> = new Set<Role>([
  'otp',
  'code',
  'vague',
  'shared',
  'receipt',
  'pickup',
  'link',
]);
const SHORT_NAME = 'cod';
/** "49,90 kr. for": nor does it after a word as short as this when a small letter follows. */
const BEFORE_SMALL = 3;

const isSmallLetter = ({ text, at }: Folded, i: number): boolean => /\p{Ll}/u.test(text.charAt(at[i] ?? 0));

const mayEnd = (folded: Folded, borders: PhraseBorders, i: number, word: number): boolean =>
  ENDING.has(borders.to(i)) && foldedText(folded, i - word, i) !== SHORT_NAME;

const endsSentence = (folded: Folded, borders: PhraseBorders, i: number, word: number): boolean => {
  const { codes, classes, length } = folded;
  if (!SENTENCE.has(codes[i] ?? 0)) return false;
  if (codes[i] !== FULL_STOP) return true;
  let next = i + 1;
  while (next < length && classes[next] === CharClass.space) next++;
  const apart = next > i + 1;
  if (classes[next] === CharClass.digit)
    return apart && (word > BEFORE_DIGIT || mayEnd(folded, borders, i, word));
  if (!apart) return next >= length || (classes[i - 1] === CharClass.digit && isLetter(classes[next]));
  // "J. Doe": an initial.
  if (word === 1 && hasBorders(classes[i - 1])) return false;
  return !(word <= BEFORE_SMALL && isLetter(classes[i - 1]) && isSmallLetter(folded, next));
};

const isLinking = ({ meaning }: Hit): boolean => meaning === 'link' || meaning === 'number';

/** Measures a folded text. Linear. */
export const measure = (folded: Folded, hits: readonly Hit[], borders: PhraseBorders): Layout => {
  const { codes, classes, length } = folded;
  const { buffer, offset } = cutFromSlab(12 * (length + 1));
  const place = new Float32Array(buffer, offset, length + 1);
  const opaque = new Uint32Array(buffer, offset + 4 * (length + 1), length + 1);
  const breaks = new Uint32Array(buffer, offset + 8 * (length + 1), length + 1);
  let next = 0;
  let linkStart = -1;
  let linkEnd = -1;
  let word = 0;
  let lastMark = 0;
  let words = 0;
  let letters = 0;
  let sentences = 0;
  for (let i = 0; i < length; i++) {
    const charClass = classes[i];
    if (i >= linkEnd) {
      let hit = hits[next];
      while (hit !== undefined && (hit.end <= i || !isLinking(hit))) hit = hits[++next];
      linkStart = hit?.start ?? length;
      linkEnd = hit?.end ?? length;
    }
    const linked = i >= linkStart && i < linkEnd;
    if (charClass === CharClass.mark) {
      if (endsSentence(folded, borders, i, word)) {
        words += DISTANCE.sentence;
        sentences++;
      } else if (CLAUSE.has(codes[i] ?? 0)) words += DISTANCE.clause;
      lastMark = codes[i] ?? 0;
      word = 0;
    } else if (charClass === CharClass.newline) {
      if (!OPEN.has(lastMark) && classes[i - 1] !== CharClass.newline) words += DISTANCE.line;
      word = 0;
    } else if (charClass === CharClass.space) {
      word = 0;
    } else {
      if (!linked) {
        if (charClass === CharClass.unspaced) words += DISTANCE.unspacedLetter;
        else if (word === 0) words += DISTANCE.word;
        letters++;
      }
      word++;
      lastMark = 0;
    }
    place[i + 1] = words;
    opaque[i + 1] = letters;
    breaks[i + 1] = sentences;
  }
  return { place, opaque, breaks };
};

/** Returns the distance between two positions, in words. */
export const distance = ({ place }: Layout, from: number, to: number): number =>
  (place[to] ?? 0) - (place[from] ?? 0);

/** Checks whether only marks, spaces and linking words stand between two positions of one sentence. */
export const adjoins = ({ opaque, breaks }: Layout, from: number, to: number): boolean =>
  opaque[from] === opaque[to] && breaks[from] === breaks[to];

/** Checks whether no sentence ends between two positions. */
export const inOneSentence = ({ breaks }: Layout, from: number, to: number): boolean =>
  breaks[from] === breaks[to];
