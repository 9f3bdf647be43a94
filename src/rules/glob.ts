import { fold } from './fold.ts';

/** A compiled glob: `*` stands for any characters, also none; it covers the whole value; letter case does not count. */
export interface Glob {
  /**
   * Checks whether the glob matches.
   * @param folded the value in one letter case ({@link fold})
   */
  test(folded: string): boolean;
  /** The longest stretch between stars, folded; empty for a glob of stars only. */
  readonly literal: string;
}

/** Compiles a glob; everything but `*` is literal. Takes time linear in the value for each stretch, without backtracking. */
export function compileGlob(written: string): Glob {
  const pieces = fold(written).split('*');
  const head = pieces[0] ?? '';
  const tail = pieces.length > 1 ? (pieces.at(-1) ?? '') : null;
  const middle = pieces.slice(1, -1).filter((piece) => piece !== '');
  const least = pieces.reduce((sum, piece) => sum + piece.length, 0);
  return {
    literal: pieces.reduce((longest, piece) => (piece.length > longest.length ? piece : longest), ''),
    test(folded) {
      if (tail === null) return folded === head;
      if (folded.length < least || !folded.startsWith(head) || !folded.endsWith(tail)) return false;
      let from = head.length;
      const end = folded.length - tail.length;
      // Taking each stretch at its first place leaves the most room for the next ones.
      for (const piece of middle) {
        const at = folded.indexOf(piece, from);
        if (at < 0 || at + piece.length > end) return false;
        from = at + piece.length;
      }
      return from <= end;
    },
  };
}
