import { extname } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { SECOND } from '../../../domain/time.ts';
import { StoreUnavailable } from '../../contract/errors.ts';
import { storeErrorOf } from '../connection/errors.ts';

const PROGRAM = new URL(`./damage-program${extname(import.meta.filename)}`, import.meta.url);

const DAMAGED = new StoreUnavailable('damaged', 'the database is damaged: stop Simwire and restore a backup');

/** Longest wait at the end for a check in progress: the check of one table cannot be aborted. */
const MAX_WAIT = SECOND;

/** Checks the file of an open database for damage, in the background. */
export interface DamageCheck {
  /**
   * Checks the database for damage.
   * @returns the error if damage was found; null if none was, or the check failed
   */
  find(): Promise<StoreUnavailable | null>;
  /** Aborts a check in progress: as long as it has the database open, the log cannot be removed. */
  end(): Promise<void>;
}

/**
 * Creates the check.
 *
 * @param file the database
 */
export function createDamageCheck(file: string): DamageCheck {
  const ended = new AbortController();
  let last: Promise<unknown> = Promise.resolve();
  return {
    find: () => {
      const found = findDamage(file, ended.signal);
      last = found;
      return found;
    },
    end: async () => {
      ended.abort();
      const over = new AbortController();
      const patience = delay(MAX_WAIT, undefined, { signal: over.signal }).catch(() => undefined);
      await Promise.race([last, patience]);
      over.abort();
    },
  };
}

async function findDamage(file: string, ended: AbortSignal): Promise<StoreUnavailable | null> {
  if (ended.aborted) return null;
  const worker = new Worker(PROGRAM, { workerData: file });
  worker.unref();
  const { promise, resolve } = Promise.withResolvers<StoreUnavailable | null>();
  worker.on('message', (isDamaged) => {
    resolve(isDamaged === true ? DAMAGED : null);
  });
  worker.on('error', (error) => {
    resolve(storeErrorOf(error)?.code === 'damaged' ? DAMAGED : null);
  });
  worker.on('exit', () => {
    resolve(null);
  });
  const abort = (): void => void worker.terminate();
  ended.addEventListener('abort', abort, { once: true });
  const found = await promise;
  ended.removeEventListener('abort', abort);
  return found;
}
