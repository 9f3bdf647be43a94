import type { Folded } from './fold.ts';

const LENGTH = 11;
/** The hash with the character that parts it from the text before it, if there is any. */
const HASH = /^[^A-Za-z0-9+/]?[A-Za-z0-9+/]{11}$/;
const LONGEST_TAIL = 40;

/**
 * Finds the UTF-16 offset at which the text's app hash begins: the last 11 characters of a message, by which Android's SMS Retriever finds
 * the app that it is for. Returns null where there is none; a word or a number alone is none.
 */
export const appHashStart = ({ text }: Folded): number | null => {
  const from = Math.max(0, text.length - LONGEST_TAIL);
  const tail = text.slice(from).trimEnd();
  if (!HASH.test(tail.slice(-LENGTH - 1))) return null;
  const hash = tail.slice(-LENGTH);
  return /[A-Za-z]/.test(hash) && /[0-9+/]|.[A-Z]/.test(hash) ? from + tail.length - LENGTH : null;
};
