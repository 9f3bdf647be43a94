import { isUtf8 } from 'node:buffer';
import { decodeExtensions, decodeText, type Reading } from './charset.ts';
import { splitHeaderBlock, type HeaderBlock } from './header-block.ts';
import { rawBody } from './raw.ts';

/** The content of a received SMS. */
export interface Content {
  readonly text: string;
  readonly header: HeaderBlock | null;
  /** Something is lost or guessed: `text` is what can be shown, at worst the content as it came. */
  readonly damaged: boolean;
  /** Nothing of it could be read: `text` is base64 or what wrong characters make of it, and says nothing. */
  readonly undecoded: boolean;
  /** Distinguishes it from other contents: the text, or the content as it came where something of that is lost. */
  readonly said: string;
}

type Parts = Omit<Content, 'said'>;

/**
 * Decodes element 5 of a recv-sms row (document 4.3; seen on devices): base64 of a text with or without a header block,
 * in any charset of {@link decodeText}; or the text as it is.
 *
 * Base64 whose bytes are a clean UTF-8 text always is base64. What could be either (`1234` and `test` are valid
 * base64 too) is the text that it seems to be.
 */
export function decodeContent(raw: string): Content {
  const content = decoded(raw);
  return { ...content, said: content.damaged ? raw : content.text };
}

function decoded(raw: string): Parts {
  const packed = raw.replace(/[\r\n]+/g, '').trim();
  if (packed === '') return asText(raw, false);
  if (!isBase64(packed)) return isDamagedBase64(packed) ? salvage(raw, packed) : asText(raw, false);
  const bytes = Buffer.from(packed, 'base64');
  const reading = decodeText(bytes);
  if (packed.length % 4 === 0 && reading.quality === 'certain') return asText(reading.text, false);
  if (isPlain(packed, reading)) return asText(raw, false);
  if (!isComplete(packed) || reading.quality === 'poor') return salvage(raw, packed);
  if (reading.quality !== 'damaged') return asText(reading.text, false);
  const shown = asText(reading.text, true);
  return isReadable(shown.text, bytes.length >= LONG_ENOUGH) ? shown : salvage(raw, packed);
}

/**
 * Takes the header block off a text, and the NULs that firmware leaves at its end. A replacement character in it stands for something that
 * was lost on the way.
 */
function asText(content: string, damaged: boolean): Parts {
  const { header, text } = splitHeaderBlock(normaliseText(content.replace(/\0+$/, '')));
  return {
    header,
    text,
    damaged: damaged || text.includes('\ufffd'),
    undecoded: false,
  };
}

/** Decodes a text with its header block, as it is posted by itself ("SMS to HTTP"). */
export function decodeBlock(bytes: Buffer): Content {
  const { text: whole, quality } = decodeText(bytes);
  const { header, text, damaged } = asText(whole, quality === 'damaged' || quality === 'poor');
  const undecoded = quality === 'poor' && !isReadable(text, false);
  return { header, text, damaged, undecoded, said: damaged ? rawBody(bytes) : text };
}

/** Returns a text as everything after the decoder expects it: escapes of GSM decoded, and every line end is `\n`. */
export function normaliseText(text: string): string {
  return decodeExtensions(text).replace(/\r\n?/g, '\n');
}

function isBase64(text: string): boolean {
  return /^[A-Za-z0-9+/]+={0,2}$/.test(text);
}

/** Checks whether base64 is padded as it must be, or not at all. */
function isComplete(packed: string): boolean {
  return packed.length % 4 === 0 || (packed.length % 4 > 1 && !packed.endsWith('='));
}

/** Checks for damaged base64: long, without spaces, and nearly all of it base64. No text looks like this. */
function isDamagedBase64(text: string): boolean {
  const foreign = text.match(/[^A-Za-z0-9+/=]/g)?.length ?? 0;
  return text.length >= 24 && foreign * 20 <= text.length && !/\s|:\/\//.test(text);
}

/** Below this many characters, what decodes to no clean text may well be a word or a number. */
const LONGEST_WORD = 16;

/** Checks whether text that could be base64 is better read as it stands. */
function isPlain(packed: string, { text, quality }: Reading): boolean {
  if (splitHeaderBlock(text).header || packed.endsWith('=')) return false;
  if (/^(?:\d+|[A-Z]?[a-z]+|[A-Z]+)$/.test(packed)) return true;
  return (
    packed.length < LONGEST_WORD && (quality === 'poor' || quality === 'damaged' || packed.length % 4 !== 0)
  );
}

/**
 * Makes the best of damaged base64. Where characters are missing, everything after them is shifted: what the first
 * reading lost is then found by a second one that is aligned to the end.
 */
function salvage(raw: string, packed: string): Parts {
  // Something in place of a foreign character keeps the rest aligned.
  const aligned = packed.replace(/[^A-Za-z0-9+/=]/g, 'A');
  const bytes = Buffer.from(aligned, 'base64');
  const reading = decodeText(bytes);
  const fromStart = asText(reading.text, true);
  if (isReadable(fromStart.text, isLongUtf8(bytes))) return fromStart;
  // After a header block it is shown, but what stands there is in no known charset.
  if (fromStart.header && isReadable(fromStart.text, true))
    return { ...fromStart, undecoded: reading.quality === 'poor' };
  const fromEnd = Buffer.from(aligned.slice(aligned.length % 4), 'base64');
  const tail = asText(decodeText(fromEnd).text, true).text.split('\n').at(-1) ?? '';
  const readable = isReadable(tail, false);
  return { header: fromStart.header, text: readable ? tail : raw, damaged: true, undecoded: !readable };
}

/** From so many bytes on, what is valid UTF-8 is so by no accident. */
const LONG_ENOUGH = 12;

function isLongUtf8(bytes: Buffer): boolean {
  return bytes.length >= LONG_ENOUGH && isUtf8(bytes);
}

/**
 * Checks that a text is not empty, and that hardly any of it is what wrongly decoded bytes look like. Up to a third of what is certainly a
 * text (after a header block, or in UTF-8 with stray control characters) may be damaged.
 */
function isReadable(text: string, certain: boolean): boolean {
  const bad = text.match(/[\ufffd\u0000-\u0008\u000b\u000e-\u001f\u007f-\u00bf]/g)?.length ?? 0;
  return text.trim() !== '' && bad <= text.length * (certain ? 0.33 : 0.03);
}
