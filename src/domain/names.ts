/**
 * Finds the name that a user probably meant.
 *
 * @param written the misspelt name
 * @param names the valid names
 * @returns the name with the fewest typing mistakes between them (letter case does not count); null if none is close
 */
export function nearest(written: string, names: readonly string[]): string | null {
  const target = written.toLowerCase();
  const limit = Math.max(1, Math.floor(target.length / 3));
  let best: string | null = null;
  let least = limit + 1;
  for (const name of names) {
    const mistakes = distance(target, name.toLowerCase());
    if (mistakes < least) {
      least = mistakes;
      best = name;
    }
  }
  return best;
}

/**
 * Returns the suggestion for the end of an error message about a wrong name: `; did you mean "x"?`, or the list of
 * valid names.
 */
export function suggestion(written: string, names: readonly string[]): string {
  const near = nearest(written, names);
  if (near !== null) return `; did you mean "${near}"?`;
  return names.length === 0 ? '' : `; known: ${names.join(', ')}`;
}

/** Counts the insertions, deletions, replacements and swaps of neighbours that turn one word into the other. */
function distance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j - 1] ?? 0) + (same ? 0 : 1), (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/** A regular expression as written: slash, source, slash, flags. The last slash ends it. */
const REGEX = /^\/(.*)\/([A-Za-z]*)$/s;

/** Splits a regular expression as written into source and flags; null for any other pattern. */
export function readRegex(written: string): { readonly source: string; readonly flags: string } | null {
  const [, source, flags] = REGEX.exec(written) ?? [];
  return source === undefined || flags === undefined ? null : { source, flags };
}

/** Returns whether a text is a regular expression or a glob; otherwise it is a full name. */
export function isPattern(written: string): boolean {
  return written.includes('*') || readRegex(written) !== null;
}

/** Returns whether a text is a full name that is not among these names, ignoring letter case. */
export function namesNone(written: string, names: readonly string[]): boolean {
  return !isPattern(written) && !names.some((name) => name.toLowerCase() === written.toLowerCase());
}
