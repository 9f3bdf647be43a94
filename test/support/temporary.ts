import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { FOLDER_OF_RUN } from './folder-of-run.ts';

/** The folder of all temporary ones; the system's for who uses these outside of a run of tests. */
const WITHIN = process.env[FOLDER_OF_RUN] ?? tmpdir();

/** Takes what is to be done at the end of a test, or of all tests of a file. */
export type AtEnd = (end: () => void | Promise<void>) => void;

/** Makes an empty folder that goes away with the test. */
export function temporaryFolder(atEnd: AtEnd = onTestFinished): string {
  const folder = mkdtempSync(join(WITHIN, 'simwire-'));
  // What a program started that was killed may be ending still.
  atEnd(() => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 50, retryDelay: 100 });
  });
  return folder;
}

/** Collects what is to be done at the end of several tests; `end` does it, the last first. */
export function collectEnds(): { readonly atEnd: AtEnd; readonly end: () => Promise<void> } {
  const ends: Parameters<AtEnd>[0][] = [];
  return {
    atEnd: (end) => void ends.push(end),
    end: async () => {
      for (const end of ends.splice(0).reverse()) await end();
    },
  };
}
