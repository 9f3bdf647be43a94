/**
 * Table of case folding for every UTF-16 unit. Units that any upper- or lower-casing makes equal share a class, so the
 * table is a little coarser than Unicode's simple folding, which RE2 uses: two texts that RE2 holds to be equal under
 * `i` are equal here. It works unit by unit: the fold of a part is a part of the fold.
 */
let classOfUnit: Uint16Array | null = null;

/** Folds one UTF-16 unit. */
export function foldUnit(unit: number): number {
  // Made where something is folded: many commands fold nothing.
  classOfUnit ??= foldTable();
  return classOfUnit[unit] ?? 0;
}

/** Folds a text: one letter case throughout, the same length. */
export function fold(text: string): string {
  if (isFoldOf(text, text)) return text;
  // The engine's own lower case is nearly always the same, and far quicker.
  const lower = text.toLowerCase();
  return isFoldOf(lower, text) ? lower : foldByTable(text);
}

function isFoldOf(folded: string, text: string): boolean {
  if (folded.length !== text.length) return false;
  for (let i = 0; i < text.length; i++) {
    if (foldUnit(text.charCodeAt(i)) !== folded.charCodeAt(i)) return false;
  }
  return true;
}

/** Most units that one call of `fromCharCode` is given; a call's arguments live on the stack. */
const CHUNK = 4_096;

function textOf(units: Uint16Array): string {
  let text = '';
  for (let start = 0; start < units.length; start += CHUNK) {
    text += String.fromCharCode(...units.subarray(start, start + CHUNK));
  }
  return text;
}

function foldByTable(text: string): string {
  return textOf(Uint16Array.from({ length: text.length }, (_, i) => foldUnit(text.charCodeAt(i))));
}

const CASED = /\p{Changes_When_Casemapped}/gu;

function foldTable(): Uint16Array {
  const root = new Uint16Array(0x10000).map((_, unit) => unit);
  const rootOf = (unit: number): number => {
    let at = unit;
    while (root[at] !== at) at = root[at] ?? 0;
    return at;
  };
  const join = (a: number, b: number): void => {
    const [x, y] = [rootOf(a), rootOf(b)];
    root[Math.max(x, y)] = Math.min(x, y);
  };
  const withUpper = new Map<string, number>();
  const cased: number[] = [];
  // Each class is written as its first lower-case unit, so that a folded ASCII text stays ASCII.
  const lowerCase: number[] = [];
  // Most units have no case; only leaving them out, in one search, makes this quick.
  for (const letter of textOf(root).match(CASED) ?? []) {
    const unit = letter.charCodeAt(0);
    const [lower, upper] = [letter.toLowerCase(), letter.toUpperCase()];
    cased.push(unit);
    if (lower === letter) lowerCase.push(unit);
    if (lower.length === 1) join(unit, lower.charCodeAt(0));
    if (upper.length === 1) join(unit, upper.charCodeAt(0));
    const twin = withUpper.get(upper);
    if (twin === undefined) withUpper.set(upper, unit);
    else join(unit, twin);
  }
  const name = new Map<number, number>();
  for (const unit of lowerCase) if (!name.has(rootOf(unit))) name.set(rootOf(unit), unit);
  const table = root.slice();
  for (const unit of cased) table[unit] = name.get(rootOf(unit)) ?? rootOf(unit);
  return table;
}
