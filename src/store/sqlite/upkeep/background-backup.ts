import { fork, type ChildProcess } from 'node:child_process';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { StoreRefused } from '../../contract/errors.ts';
import { removeParts } from './backup.ts';

const PROGRAM = fileURLToPath(new URL(`./backup-program${extname(import.meta.filename)}`, import.meta.url));

/** Backups of an open database beside the work on it. */
export interface BackgroundBackup {
  /**
   * Writes a copy as `backupDatabase` does, in a process of its own: reports are stored meanwhile.
   *
   * @throws StoreRefused if it cannot be written, or was ended
   */
  write(target: string): Promise<void>;
  /** Ends those in progress; what they have written so far is no backup. */
  end(): Promise<void>;
}

/**
 * Creates it.
 *
 * @param file the database
 * @param named name in messages
 */
export function createBackgroundBackup(file: string, named: string): BackgroundBackup {
  const running = new Map<ChildProcess, Promise<void>>();
  let ended = false;
  return {
    write: (target) => {
      if (ended) return Promise.reject(notFinished(target));
      const child = fork(PROGRAM, [file, target, named], {
        execArgv: [],
        stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      });
      const written = endOf(child, target).finally(() => running.delete(child));
      running.set(child, written);
      return written;
    },
    end: async () => {
      ended = true;
      for (const child of running.keys()) child.kill('SIGKILL');
      await Promise.allSettled(running.values());
    },
  };
}

function notFinished(target: string): StoreRefused {
  return new StoreRefused(`the backup ${target} was not finished`);
}

function endOf(child: ChildProcess, target: string): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<undefined>();
  let hasSaid = false;
  child.on('message', (problem) => {
    hasSaid = true;
    if (typeof problem === 'string') reject(new StoreRefused(problem));
    else resolve(undefined);
  });
  child.on('error', ({ message }) => {
    reject(new StoreRefused(`the backup ${target} cannot be written: ${message}`));
  });
  child.on('exit', () => {
    // The next one to the same place may be at work by then.
    if (hasSaid) return;
    // Nothing is left of one that was ended.
    removeParts(target);
    reject(notFinished(target));
  });
  return promise;
}
