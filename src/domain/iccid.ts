/**
 * 18 to 22 digits, among them letters with some operators, and a filling `F` at the end; zeros alone, `F` alone or less
 * are what modules say of a card that they could not read (seen on devices).
 */
export const ICCID = /^(?!0+[Ff]?$)([0-9A-Fa-f]{17,21}[0-9A-Ea-e])[Ff]?$/;

/** Reads an ICCID: upper case, without the `F` that fills its last byte; null: it is none, or was not read. */
export function readIccid(written: string): string | null {
  return ICCID.exec(written)?.[1]?.toUpperCase() ?? null;
}

/** Lengths of ICCIDs whose last digit may be a check digit (ITU-T E.118), which some modules leave out. */
const WHOLE_LENGTHS: ReadonlySet<number> = new Set([19, 20]);

/** Returns an ICCID without its last digit, where that may be a check digit; null: it has none. */
export function unchecked(iccid: string): string | null {
  return WHOLE_LENGTHS.has(iccid.length) ? iccid.slice(0, -1) : null;
}

/** Returns whether two ICCIDs are of one card, ignoring letter case and a check digit that one of them lacks. */
export function isSameCard(one: string, other: string): boolean {
  const [a, b] = [one.toUpperCase(), other.toUpperCase()];
  return a === b || unchecked(a) === b || a === unchecked(b);
}
