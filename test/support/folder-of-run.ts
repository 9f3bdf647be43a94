import { spawnSync } from 'node:child_process';
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The variable that names the folder of a run, for the processes of its tests. */
export const FOLDER_OF_RUN = 'SIMWIRE_FOLDER_OF_RUN';

/** A file system in memory, where there is one. Of what is free in both a run takes a part, in bytes. */
const IN_MEMORY = '/dev/shm';
const ROOM = 6 * 2 ** 30;

/**
 * Makes the folder of a run, for all temporary files of its tests: everybody may enter. It is in memory where there is
 * room: tests sync and remove so many files that a disk would take longer than they do. Returns what removes it.
 */
export default function makeFolder(): () => void {
  const folder = folderInMemory() ?? makeIn(tmpdir());
  process.env[FOLDER_OF_RUN] = folder;
  return () => remove(folder);
}

/** Makes the folder in memory; null where there is no room, or where programs may not run from there, as in a container. */
function folderInMemory(): string | null {
  try {
    accessSync(IN_MEMORY, constants.W_OK);
  } catch {
    return null;
  }
  removeAbandoned();
  const { bavail, bsize } = statfsSync(IN_MEMORY);
  if (Math.min(bavail * bsize, process.availableMemory()) < ROOM) return null;
  const folder = makeIn(IN_MEMORY);
  const program = join(folder, 'program');
  writeFileSync(program, '#!/bin/sh\n', { mode: 0o755 });
  if (spawnSync(program).status === 0) return folder;
  remove(folder);
  return null;
}

/** Removes what runs left in memory that were ended by force, or by Ctrl-C. */
function removeAbandoned(): void {
  for (const name of readdirSync(IN_MEMORY)) {
    const [, run] = /^simwire-run-(\d+)-/.exec(name) ?? [];
    if (run === undefined || existsSync(`/proc/${run}`)) continue;
    try {
      remove(join(IN_MEMORY, name));
    } catch {
      // It is another user's.
    }
  }
}

function makeIn(parent: string): string {
  const folder = mkdtempSync(join(parent, `simwire-run-${process.pid}-`));
  chmodSync(folder, 0o755);
  return folder;
}

function remove(folder: string): void {
  // Programs that ended with a process of tests may be ending still.
  rmSync(folder, { recursive: true, force: true, maxRetries: 50, retryDelay: 100 });
}
