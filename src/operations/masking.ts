import type { Event } from '../domain/event.ts';
import type { RawRow } from '../domain/observation.ts';
import type { Codes } from '../domain/principal.ts';
import { codesIn } from '../engine/explain.ts';

/** Masks the codes of one event wherever they stand. Made anew for each event: another's codes are other ones. */
export interface Mask {
  /** Masks the event's own fields. */
  event(event: Event): Event;
  /** Masks the codes in any text about it: a message, a verdict. */
  text(text: string): string;
  /** Masks its row of the report, in which texts may be encoded. */
  raw(raw: RawRow): RawRow;
  /** Masks a value that may be a code, or a part of one, whatever it is. */
  value(value: string): string;
}

/** Stands in the place of each character of a code. */
const BULLET = '•';
/** Stands in the place of what cannot be searched for codes. */
const HIDDEN = '(masked: it may hold a code)';
/** Longer values of a row may be texts in an encoding that is not looked through. */
const LONGEST_PLAIN = 32;

const SHOWN: Mask = {
  event: (event) => event,
  text: (text) => text,
  raw: (raw) => raw,
  value: (value) => value,
};

/**
 * Decides what someone sees of the codes of an event. It is the one place where that is decided: whatever leaves a use case and
 * may hold a code goes through the mask.
 *
 * @param captured codes that rules named themselves, with the group `code` of an expression
 */
export function maskFor(codes: Codes, event: Event, captured: readonly string[] = []): Mask {
  if (codes === 'shown') return SHOWN;
  const secrets = [...codesIn(event), ...captured].map((code) => skeletonOf(code).text).filter(Boolean);
  const text = (one: string): string => masked(one, secrets);
  return {
    event: (one) => maskedEvent(one, text),
    text,
    raw: ({ envelope, row }) => {
      if (isUnread(event)) return { envelope: HIDDEN, row: HIDDEN };
      return secrets.length === 0
        ? { envelope, row }
        : { envelope: maskedPart(envelope, secrets), row: maskedPart(row, secrets) };
    },
    value: bullets,
  };
}

/** Shows a text of which nobody knows what it holds to those only who may see codes. */
export function hiddenFrom(codes: Codes, text: string): string {
  return codes === 'shown' ? text : HIDDEN;
}

/** Checks whether anything of what a use case shows is masked. */
export function isMasked(shown: unknown): boolean {
  if (typeof shown === 'string') return shown.includes(BULLET) || shown === HIDDEN;
  return typeof shown === 'object' && shown !== null && Object.values(shown).some(isMasked);
}

/** Checks for an event whose content nobody could read. */
function isUnread(event: Event): boolean {
  return event.event === 'unknown' || (event.event === 'sms' && event.undecoded === true);
}

function maskedEvent(event: Event, text: (text: string) => string): Event {
  switch (event.event) {
    case 'sms':
      return {
        ...event,
        sender: text(event.sender),
        text: event.undecoded ? HIDDEN : text(event.text),
        code: event.code && { ...event.code, value: bullets(event.code.value) },
      };
    case 'sms_sent':
      return { ...event, text: event.text === null ? null : text(event.text) };
    case 'unknown':
      return { ...event, raw: HIDDEN };
    case 'alert':
    case 'call':
    case 'delivery_report':
    case 'device_status':
    case 'port_status':
      return event;
    default:
      return event satisfies never;
  }
}

function bullets(text: string): string {
  return text.replace(/./gsu, BULLET);
}

/** The letters and digits of a text, folded so that different writings of a code are the same, with where each stands. */
interface Skeleton {
  readonly text: string;
  /** For each UTF-16 unit of `text` the place of its character. */
  readonly places: readonly { readonly start: number; readonly end: number }[];
}

const COUNTS = /[\p{L}\p{N}]/u;

function skeletonOf(text: string): Skeleton {
  let folded = '';
  const places: { start: number; end: number }[] = [];
  let start = 0;
  for (const character of text) {
    const end = start + character.length;
    for (const part of character.normalize('NFKC').toUpperCase()) {
      if (!COUNTS.test(part)) continue;
      const written = digitOf(part) ?? part;
      folded += written;
      for (let unit = 0; unit < written.length; unit++) places.push({ start, end });
    }
    start = end;
  }
  return { text: folded, places };
}

/** Returns a decimal digit of any script as that of ASCII; null for anything else. Blocks of ten begin at ….0 or ….6. */
function digitOf(character: string): string | null {
  if (!/\p{Nd}/u.test(character)) return null;
  const point = character.codePointAt(0) ?? 0;
  const low = point & 0xf;
  const beginsAtZero = low < 6 || /\p{Nd}/u.test(String.fromCodePoint(point - low));
  return String((low - (beginsAtZero ? 0 : 6) + 10) % 10);
}

/** Masks every writing of some codes: with blanks or signs in between, in other digits, in another letter case. */
function masked(text: string, secrets: readonly string[]): string {
  if (secrets.length === 0) return text;
  const { text: folded, places } = skeletonOf(text);
  const hidden = new Set<number>();
  for (const secret of secrets)
    for (let at = folded.indexOf(secret); at >= 0; at = folded.indexOf(secret, at + 1))
      for (let unit = at; unit < at + secret.length; unit++) hidden.add(places[unit]?.start ?? -1);
  if (hidden.size === 0) return text;
  let shown = '';
  let start = 0;
  for (const character of text) {
    shown += hidden.has(start) ? BULLET : character;
    start += character.length;
  }
  return shown;
}

/** Masks what a row says, and all of a value in which a code may stand in an encoding of its own. */
function maskedPart(part: unknown, secrets: readonly string[]): unknown {
  if (Array.isArray(part)) return part.map((one) => maskedPart(one, secrets));
  if (typeof part === 'object' && part !== null)
    return Object.fromEntries(Object.entries(part).map(([name, one]) => [name, maskedPart(one, secrets)]));
  if (typeof part !== 'string' && typeof part !== 'number') return part;
  const text = String(part);
  if (text.length > LONGEST_PLAIN) return HIDDEN;
  const isCode = [text, ...decodings(text)].some((one) => masked(one, secrets) !== one);
  return isCode ? HIDDEN : part;
}

/** Decodes a short value that may be base64 or hex, in the encodings of SMS. */
function decodings(text: string): string[] {
  const encodings = [
    ...(/^[\w+/=-]{4,}$/.test(text) ? (['base64'] as const) : []),
    ...(/^(?:[\da-f]{2})+$/i.test(text) ? (['hex'] as const) : []),
  ];
  return encodings.flatMap((encoding) => {
    const bytes = Buffer.from(text, encoding);
    const even = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)));
    return [
      bytes.toString('latin1'),
      even.toString('utf16le'),
      Buffer.from(even).swap16().toString('utf16le'),
    ];
  });
}
