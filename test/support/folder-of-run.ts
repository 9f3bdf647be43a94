import { chmodSync, existsSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
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
  const folder = mkdtempSync(join(hasRoomInMemory() ? IN_MEMORY : tmpdir(), 'simwire-run-'));
  chmodSync(folder, 0o755);
  process.env[FOLDER_OF_RUN] = folder;
  // Programs that ended with a process of tests may be ending still.
  return () => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 50, retryDelay: 100 });
  };
}

function hasRoomInMemory(): boolean {
  if (!existsSync(IN_MEMORY)) return false;
  const { bavail, bsize } = statfsSync(IN_MEMORY);
  return Math.min(bavail * bsize, process.availableMemory()) >= ROOM;
}
