/** A regular expression as written: slash, source, slash, flags. The last slash ends it. */
const REGEX = /^\/(.*)\/([A-Za-z]*)$/s;

/** The parts of a pattern that is a regular expression; null for any other. */
export function readRegex(written: string): { readonly source: string; readonly flags: string } | null {
  const [, source, flags] = REGEX.exec(written) ?? [];
  return source === undefined || flags === undefined ? null : { source, flags };
}

/** Whether something is a regular expression or a glob. Else it stands for itself: it is a name in full. */
export function isPattern(written: string): boolean {
  return written.includes('*') || readRegex(written) !== null;
}

/** Whether something names, in full, what is not among these names; letter case does not count. */
export function namesNone(written: string, names: readonly string[]): boolean {
  return !isPattern(written) && !names.some((name) => name.toLowerCase() === written.toLowerCase());
}
