import { Worker } from 'node:worker_threads';
import type { Duration } from '../domain/time.ts';

/** End of a thread: with its answer, or without one. `late`: its time was over; `gone`: nobody wants the answer any more. */
export type ThreadEnd = { readonly answer: unknown } | 'late' | 'gone' | 'failed';

/** Limits of a thread. */
export interface ThreadLimits {
  /** Time after which it is ended. */
  readonly within: Duration;
  /** Ends it when it aborts. */
  readonly gone: AbortSignal;
  /** The most memory of its heap, in MB. */
  readonly memory: number;
}

/**
 * Runs a program in a thread of its own, up to the first message that it posts: what takes long, or whose input is not to be
 * trusted, holds up nothing else.
 *
 * @param input its `workerData`
 */
export async function runInThread(
  program: URL,
  input: unknown,
  { within, gone, memory }: ThreadLimits,
): Promise<ThreadEnd> {
  if (gone.aborted) return 'gone';
  const worker = new Worker(program, {
    workerData: input,
    resourceLimits: { maxOldGenerationSizeMb: memory },
  });
  const { promise, resolve } = Promise.withResolvers<ThreadEnd>();
  worker.once('message', (answer: unknown) => {
    resolve({ answer });
  });
  worker.once('error', () => {
    resolve('failed');
  });
  worker.once('exit', () => {
    resolve('failed');
  });
  const leave = (): void => {
    resolve('gone');
  };
  gone.addEventListener('abort', leave, { once: true });
  const timer = setTimeout(() => {
    resolve('late');
  }, within);
  const end = await promise;
  clearTimeout(timer);
  gone.removeEventListener('abort', leave);
  await worker.terminate();
  return end;
}
