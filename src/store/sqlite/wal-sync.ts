import { closeSync, fdatasync, fsyncSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { StoreUnavailable } from '../contract/trouble.ts';

const syncData = promisify(fdatasync);

/** Brings commits to the disk, without blocking the process meanwhile. */
export interface WalSync {
  /**
   * Resolves when everything that was committed before the call is on the disk.
   *
   * @throws StoreUnavailable if it may not be, which no later call can mend: what the kernel could not write it forgets
   */
  sync(): Promise<void>;
  close(): void;
}

/**
 * Syncs the write-ahead log of a database whose connection leaves that to its owner (`synchronous = NORMAL`: SQLite
 * itself then syncs only around checkpoints, sqlite.org/pragma.html). One sync covers all commits before it, since the
 * log is written in order.
 */
export function createWalSync(file: string): WalSync {
  let log: number | null = null;

  /** The log exists from the first commit on, as long as a connection is open. */
  function open(): number {
    const opened = openSync(`${file}-wal`, 'r+');
    // A new file is only there after a crash if its folder is synced too; Windows cannot do that, and need not.
    if (process.platform !== 'win32') {
      const folder = openSync(dirname(file), 'r');
      fsyncSync(folder);
      closeSync(folder);
    }
    return opened;
  }

  return {
    sync: async () => {
      try {
        log ??= open();
        await syncData(log);
      } catch {
        throw new StoreUnavailable(
          'failed',
          'the disk does not keep what is written: mend it, then restart Simwire',
        );
      }
    },
    close: () => {
      if (log !== null) closeSync(log);
      log = null;
    },
  };
}
