import type { Folded } from './fold.ts';

/** The last 11 characters of a message by which Android's SMS Retriever finds the app that it is for. */
const APP_HASH = /(?:^|[^A-Za-z0-9+/])([A-Za-z0-9+/]{11})\s*$/;
const LONGEST_TAIL = 40;

/** The UTF-16 offset at which the text's app hash begins; null: it has none. A word or a number alone is none. */
export const appHashStart = ({ text }: Folded): number | null => {
  const tail = text.slice(-LONGEST_TAIL);
  const hash = APP_HASH.exec(tail)?.[1];
  if (hash === undefined || !/[A-Za-z]/.test(hash) || !/[0-9+/]|.[A-Z]/.test(hash)) return null;
  return text.length - tail.length + tail.lastIndexOf(hash);
};
