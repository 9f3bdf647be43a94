/** Control characters of both sets, but for the line feed, which is kept, and the tabulator, which becomes blanks. */
const CONTROLS = '\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f';
/** What turns text around: embeddings, overrides and isolates (Unicode Bidirectional Algorithm, 2). */
const TURNING = '\\u202a-\\u202e\\u2066-\\u2069';
/** Annotations, and letters that only machines see (but for flags, whose tags follow a black flag). */
const HIDING = '\\ufff9-\\ufffb\\u{e0001}\\u{e0020}-\\u{e007f}\\u206a-\\u206f';
/** What is not seen by itself: marks of direction, soft hyphens, fillers. Emoji and scripts need the zero-width joiners. */
const UNSEEN = '\\u00ad\\u061c\\u180e\\u200b\\u200e\\u200f\\u2060-\\u2065\\ufeff';
const LINES = '\\u2028\\u2029';

const FLAG = /(\u{1f3f4}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{1,6}\u{e007f})/u;
const WORKING = new RegExp(`[${CONTROLS}${TURNING}${HIDING}\\t]`, 'gu');
const ANYTHING = new RegExp(`[${CONTROLS}${TURNING}${HIDING}${UNSEEN}${LINES}\\t]`, 'gu');
const NOT_SEEN = new RegExp(`[${UNSEEN}]`, 'gu');
const LINE_BREAKS = new RegExp(`[${LINES}]`, 'gu');
/** Most texts hold nothing of the kind. */
const SUSPECT = new RegExp(`[${CONTROLS}${TURNING}${HIDING}${UNSEEN}${LINES}\\t]`, 'u');

/**
 * Makes a text legible for a chat: what works on the text around it is shown (`⟨U+202E⟩`, `␛`), so that a sender
 * `\u202eknaB` does not read "Bank"; what is merely not seen is left out. Line feeds stay, and so do flags and joiners.
 */
export function legible(text: string): string {
  const whole = text.toWellFormed();
  if (!SUSPECT.test(whole)) return whole;
  const shown = outsideFlags(whole, (part) => part.replace(WORKING, show));
  return shown.replace(NOT_SEEN, '').replace(LINE_BREAKS, '\n');
}

/** Makes everything in a text visible, for a terminal: nothing is hidden in it, and nothing works. Line feeds stay. */
export function visible(text: string): string {
  const whole = text.toWellFormed();
  return SUSPECT.test(whole) ? outsideFlags(whole, (part) => part.replace(ANYTHING, show)) : whole;
}

/** Writes a value as JSON in which nothing works on a terminal: the same value, its characters escaped. */
export function visibleJson(value: unknown): string {
  return JSON.stringify(value).replace(ANYTHING, (character) =>
    Array.from({ length: character.length }, (_, i) => escaped(character.charCodeAt(i))).join(''),
  );
}

function escaped(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`;
}

function outsideFlags(text: string, change: (part: string) => string): string {
  return text
    .split(FLAG)
    .map((part, i) => (i % 2 === 0 ? change(part) : part))
    .join('');
}

function show(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code === 0x09) return '  ';
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return '␡';
  return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
}
