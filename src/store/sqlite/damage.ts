import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { StoreUnavailable } from '../contract/trouble.ts';
import { troubleOf } from './database.ts';

const PROGRAM = new URL(`./damage-program${extname(import.meta.filename)}`, import.meta.url);

const DAMAGED = new StoreUnavailable('damaged', 'the database is damaged: stop Simwire and restore a backup');

/**
 * Looks for damage in the file of an open database, beside everything else.
 *
 * @returns the trouble that the store is in; null: none was found, or nothing could be found out
 */
export async function findDamage(file: string): Promise<StoreUnavailable | null> {
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
  return promise;
}
