import { extname } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { SECOND } from '../../domain/time.ts';
import { StoreUnavailable } from '../contract/trouble.ts';
import { troubleOf } from './database.ts';

const PROGRAM = new URL(`./damage-program${extname(import.meta.filename)}`, import.meta.url);

const DAMAGED = new StoreUnavailable('damaged', 'the database is damaged: stop Simwire and restore a backup');

/** How long an end waits at most for a look that is under way: a look at one table cannot be broken off. */
const PATIENCE = SECOND;

/** Looks for damage in the file of an open database, beside everything else. */
export interface DamageCheck {
  /** @returns the trouble that the store is in; null: none was found, or nothing could be found out */
  find(): Promise<StoreUnavailable | null>;
  /** Breaks off what is under way: as long as it has the database open, the log cannot be taken away. */
  end(): Promise<void>;
}

/** @param file the database */
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
      const patience = delay(PATIENCE, undefined, { signal: over.signal }).catch(() => undefined);
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
    resolve(troubleOf(error)?.code === 'damaged' ? DAMAGED : null);
  });
  worker.on('exit', () => {
    resolve(null);
  });
  const breakOff = (): void => void worker.terminate();
  ended.addEventListener('abort', breakOff, { once: true });
  const found = await promise;
  ended.removeEventListener('abort', breakOff);
  return found;
}
