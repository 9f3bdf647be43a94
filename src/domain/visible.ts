/** Control characters of both sets, except the line feed, which is kept, and the tab, which becomes spaces. */
const CONTROLS = '\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f';
/** Characters that reverse text: embeddings, overrides and isolates (Unicode Bidirectional Algorithm, 2). */
const BIDI = '\\u202a-\\u202e\\u2066-\\u2069';
/** Annotations, and tag characters (except in flags, whose tags follow a black flag). */
const TAGS = '\\ufff9-\\ufffb\\u{e0001}\\u{e0020}-\\u{e007f}\\u206a-\\u206f';
/** Invisible characters: direction marks, soft hyphens, fillers. Emoji and scripts need the zero-width joiners. */
const INVISIBLE = '\\u00ad\\u061c\\u180e\\u200b\\u200e\\u200f\\u2060-\\u2065\\ufeff';
const LINES = '\\u2028\\u2029';

const FLAG = /(\u{1f3f4}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{1,6}\u{e007f})/u;
const ACTIVE = new RegExp(`[${CONTROLS}${BIDI}${TAGS}\\t]`, 'gu');
const ANYTHING = new RegExp(`[${CONTROLS}${BIDI}${TAGS}${INVISIBLE}${LINES}\\t]`, 'gu');
const ANY_INVISIBLE = new RegExp(`[${INVISIBLE}]`, 'gu');
const LINE_BREAKS = new RegExp(`[${LINES}]`, 'gu');
/** A quick test: most texts hold none of these. */
const SUSPECT = new RegExp(`[${CONTROLS}${BIDI}${TAGS}${INVISIBLE}${LINES}\\t]`, 'u');

/**
 * Makes a text legible for a chat: characters that act on the text around them are shown (`⟨U+202E⟩`, `␛`), so that a
 * sender `\u202eknaB` does not read "Bank"; characters that are merely invisible are removed. Line feeds, flags and
 * joiners are kept.
 */
export function legible(text: string): string {
  const whole = text.toWellFormed();
  if (!SUSPECT.test(whole)) return whole;
  const shown = outsideFlags(whole, (part) => part.replace(ACTIVE, show));
  return shown.replace(ANY_INVISIBLE, '').replace(LINE_BREAKS, '\n');
}

/**
 * Makes everything in a text visible, for a terminal: no character is hidden, none has an effect. Line feeds are kept.
 */
export function visible(text: string): string {
  const whole = text.toWellFormed();
  return SUSPECT.test(whole) ? outsideFlags(whole, (part) => part.replace(ANYTHING, show)) : whole;
}

/** Formats a value as JSON that has no effect on a terminal: the same value, its special characters escaped. */
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
