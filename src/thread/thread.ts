import { Worker } from 'node:worker_threads';
import { errorOf, type Answer, type Call, type Services } from './wire.ts';

/** The thread ended before it answered: what it was asked for may be done, or not. */
export class ThreadLost extends Error {
  override readonly name = 'ThreadLost';
}

/** Of many calls the first are under way while the others are still being made. */
const MOST_TOGETHER = 12;

/** A thread that serves this one, see {@link serve}. */
export interface Thread<S extends Services> {
  /**
   * Asks for a service. Calls of the same turn of the event loop share a few messages.
   *
   * @throws ThreadLost, or what the service threw
   */
  call<Name extends keyof S & string>(
    name: Name,
    argument: Parameters<S[Name]>[0],
  ): Promise<Awaited<ReturnType<S[Name]>>>;
  /** Ends the thread; what it has not answered is lost. */
  close(): Promise<void>;
}

export interface ThreadSettings {
  /** The module that the thread runs. */
  readonly program: URL;
  /** The most that its young generation of objects takes, in MB. */
  readonly youngGeneration: number;
  /** Told when it ended unasked; the next call starts another one. */
  readonly onLost: (error: unknown) => void;
}

interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (error: unknown) => void;
}

/** Starts a thread. It does not keep the process alive. */
export function startThread<S extends Services>({
  program,
  youngGeneration,
  onLost,
}: ThreadSettings): Thread<S> {
  let worker: Worker | null = start();
  let calls: Call[] = [];
  let closed = false;
  /**
   * Who waits, by slot. Slots are used again: a table in which entries come and go all the time makes V8 keep what was in
   * it until its next full collection.
   */
  const waiting: (Waiting | undefined)[] = [];
  const freeSlots: number[] = [];

  function start(): Worker {
    const started = new Worker(program, { resourceLimits: { maxYoungGenerationSizeMb: youngGeneration } });
    let reason: unknown = null;
    started.unref();
    started.on('message', receive);
    started.on('error', (error) => {
      reason = error;
    });
    started.on('exit', () => {
      worker = null;
      calls = [];
      const lost = new ThreadLost('the thread has ended');
      for (const slot of waiting.keys()) take(slot)?.reject(lost);
      if (!closed) onLost(reason);
    });
    return started;
  }

  function take(slot: number): Waiting | undefined {
    const found = waiting[slot];
    if (found) freeSlots.push(slot);
    waiting[slot] = undefined;
    return found;
  }

  function receive(message: string): void {
    for (const [slot, thrown, value] of JSON.parse(message) as Answer[]) {
      const one = take(slot);
      if (thrown === null) one?.resolve(value as never);
      else one?.reject(errorOf(thrown));
    }
  }

  function flush(): void {
    if (calls.length === 0) return;
    worker?.postMessage(JSON.stringify(calls));
    calls = [];
  }

  return {
    call: (name, argument) =>
      new Promise((resolve, reject) => {
        if (closed) {
          reject(new ThreadLost('the thread was closed'));
          return;
        }
        worker ??= start();
        const slot = freeSlots.pop() ?? waiting.length;
        waiting[slot] = { resolve, reject };
        const count = calls.push([slot, name, argument]);
        if (count === 1) setImmediate(flush);
        if (count === MOST_TOGETHER) flush();
      }),
    close: async () => {
      closed = true;
      await worker?.terminate();
    },
  };
}
