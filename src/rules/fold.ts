/**
 * One letter case for every UTF-16 unit. Units that any upper- or lower-casing makes equal share a class, so the
 * table is a little coarser than Unicode's simple folding, which RE2 uses: two texts that RE2 holds to be equal
 * under `i` are equal here. It works unit by unit: the fold of a part is a part of the fold.
 */
const CLASS_OF_UNIT = foldTable();

/** `text` with one letter case throughout, of the same length. */
export function fold(text: string): string {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (CLASS_OF_UNIT[unit] !== unit) return foldFrom(text, i);
  }
  return text;
}

function foldFrom(text: string, start: number): string {
  const units = new Array<number>(Math.min(text.length - start, CHUNK));
  let folded = text.slice(0, start);
  for (let i = start; i < text.length; i += CHUNK) {
    const end = Math.min(i + CHUNK, text.length);
    units.length = end - i;
    for (let j = i; j < end; j++) units[j - i] = CLASS_OF_UNIT[text.charCodeAt(j)] ?? 0;
    folded += String.fromCharCode(...units);
  }
  return folded;
}

/** How many units one call of `fromCharCode` is given; a call's arguments live on the stack. */
const CHUNK = 4_096;

function foldTable(): Uint16Array {
  const root = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);
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
  // Each class is written as its first lower-case unit, so that a folded ASCII text stays ASCII.
  const lowerCase = new Set<number>();
  for (let unit = 0; unit < 0x10000; unit++) {
    if (unit >= 0xd800 && unit <= 0xdfff) continue;
    const letter = String.fromCharCode(unit);
    const [lower, upper] = [letter.toLowerCase(), letter.toUpperCase()];
    // Most units have no case; only leaving them out makes this quick.
    if (lower === letter && upper === letter) continue;
    if (lower === letter) lowerCase.add(unit);
    if (lower.length === 1) join(unit, lower.charCodeAt(0));
    if (upper.length === 1) join(unit, upper.charCodeAt(0));
    const twin = withUpper.get(upper);
    if (twin === undefined) withUpper.set(upper, unit);
    else join(unit, twin);
  }
  const name = new Map<number, number>();
  for (const unit of lowerCase) if (!name.has(rootOf(unit))) name.set(rootOf(unit), unit);
  return root.map((_, unit) => name.get(rootOf(unit)) ?? rootOf(unit));
}
