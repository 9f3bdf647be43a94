/** Bytes above 0x7F, by how they stand together. */
interface Census {
  /** Characters of several bytes that are whole. */
  readonly characters: number;
  /** The bytes of them. */
  readonly whole: number;
  /** Bytes that belong to no whole character. */
  readonly stray: number;
  /** The first of the whole characters; 0: there is none. */
  readonly first: number;
}

/** Counts the whole UTF-8 characters among the bytes above 0x7F (RFC 3629, section 4), and what is left beside them. */
function census(bytes: Buffer): Census {
  let [characters, whole, stray, first] = [0, 0, 0, 0];
  for (let at = 0; at < bytes.length;) {
    if ((bytes[at] ?? 0) < 0x80) {
      at++;
      continue;
    }
    const length = lengthAt(bytes, at);
    if (length > 0) {
      if (characters === 0) first = bytes.toString('utf8', at, at + length).codePointAt(0) ?? 0;
      characters++;
      whole += length;
      at += length;
    } else {
      stray++;
      at++;
    }
  }
  return { characters, whole, stray, first };
}

/** Returns the length of the multi-byte character that begins at `at`; 0 where there is none, or not all of it. */
function lengthAt(bytes: Buffer, at: number): number {
  const [lead = 0, second = 0] = [bytes[at], bytes[at + 1]];
  if (lead < 0xc2 || lead > 0xf4) return 0;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  for (let next = at + 1; next < at + length; next++) if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return 0;
  // Too long a form, a surrogate, beyond Unicode.
  if ((lead === 0xe0 && second < 0xa0) || (lead === 0xed && second > 0x9f)) return 0;
  return (lead === 0xf0 && second < 0x90) || (lead === 0xf4 && second > 0x8f) ? 0 : length;
}

/** A character that lost a byte leaves up to three others. */
const STRAYS_OF_ONE = 3;

/** Letters and signs of SMS. What else a capital with an accent and a quotation mark would be is hardly in any. */
const LIKELY_ALONE = /[\u00a1-\u017f\u0370-\u06ff\u0900-\uffff\u{10000}-\u{10ffff}]/u;

/**
 * Checks whether bytes are UTF-8 of which some is damaged: several characters are whole, and there are few stray bytes beside them. In the
 * older charsets hardly any two letters look like a character of UTF-8, and the rest are strays.
 */
export function isDamagedUtf8(bytes: Buffer): boolean {
  const { characters, whole, stray, first } = census(bytes);
  if (characters >= 2) return stray <= Math.max(STRAYS_OF_ONE, whole / 3);
  return characters === 1 && stray <= STRAYS_OF_ONE && LIKELY_ALONE.test(String.fromCodePoint(first));
}

/** A pair of UTF-16 surrogates, each written as if it were a character: CESU-8 (Unicode Technical Report 26). */
const SURROGATES = /\u00ed[\u00a0-\u00af][\u0080-\u00bf]\u00ed[\u00b0-\u00bf][\u0080-\u00bf]/g;

/** Returns CESU-8 as UTF-8: modules that know UCS-2 only pass on emoji as two characters of three bytes. */
export function withoutSurrogates(bytes: Buffer): Buffer {
  if (!bytes.includes(0xed)) return bytes;
  const latin = bytes.toString('latin1');
  const joined = latin.replace(SURROGATES, (pair) => {
    const [high, low] = [unitAt(pair, 0), unitAt(pair, 3)];
    return Buffer.from(String.fromCharCode(high, low)).toString('latin1');
  });
  return joined === latin ? bytes : Buffer.from(joined, 'latin1');
}

/** Returns the UTF-16 unit of three bytes, given as characters. */
function unitAt(latin: string, at: number): number {
  return 0xd000 | ((latin.charCodeAt(at + 1) & 0x3f) << 6) | (latin.charCodeAt(at + 2) & 0x3f);
}
