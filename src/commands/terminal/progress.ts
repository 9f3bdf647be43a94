import { SECOND } from '../../domain/time.ts';

/** Shortest time between two lines of progress, so that writing them takes no part of the work. */
const EVERY = SECOND / 5;

/** The progress of a long work, on a line of its own that is written over again and again. */
export interface Progress {
  /** Shows how far the work is. */
  show(text: string): void;
  /** Takes the line away, so that results and messages begin on an empty one. */
  end(): void;
}

const NOTHING: Progress = { show: () => undefined, end: () => undefined };

/** Back to the beginning of the line, and clear it (ECMA-48: CSI 2 K). */
const CLEAR = '\r\u001b[2K';

/** Shows progress on stderr where that is a terminal; a log or a pipe gets none. */
export function createProgress(
  screen: Pick<NodeJS.WriteStream, 'isTTY' | 'write'> & { readonly columns?: number } = process.stderr,
  clock: () => number = () => performance.now(),
): Progress {
  if (!screen.isTTY) return NOTHING;
  let shownAt: number | null = null;
  return {
    show: (text) => {
      const now = clock();
      if (shownAt !== null && now - shownAt < EVERY) return;
      shownAt = now;
      screen.write(CLEAR + text.slice(0, (screen.columns ?? 80) - 1));
    },
    end: () => {
      if (shownAt !== null) screen.write(CLEAR);
      shownAt = null;
    },
  };
}
