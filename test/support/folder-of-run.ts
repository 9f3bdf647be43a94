import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** What several files share is in it: everybody may enter, and it goes when all files have ended. */
    folderOfRun: string;
  }
}

/** Makes the folder of a run; returns what removes it. */
export default function makeFolder({ provide }: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'simwire-run-'));
  chmodSync(folder, 0o755);
  provide('folderOfRun', folder);
  // Programs that ended with a process of tests may be ending still.
  return () => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 50, retryDelay: 100 });
  };
}
