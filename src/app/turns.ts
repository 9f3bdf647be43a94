/** A piece of work that was done in a turn: its weight and its result. */
export interface Work<T> {
  /** Counts until {@link Turn.leave}. */
  readonly weight: number;
  readonly result: T;
}

/** A turn that was had. */
export interface Turn<T> {
  readonly result: T;
  /** Returns the weight to the pool; call it once. */
  readonly leave: () => void;
}

/**
 * Shares what the process can have in hand at once between those who want it: a large job takes a turn for each of its parts, and everyone
 * else has turns in between.
 */
export interface Turns {
  /**
   * Runs a piece of work once there is room for it. Where there is none, keys take turns; within a key, first come, first served.
   * @param work synchronous; `isLate` returns true where the event loop waits for it
   * @throws what `work` threw
   */
  take<T>(key: string, work: (isLate: () => boolean) => Work<T>): Promise<Turn<T>>;
}

export interface TurnSettings {
  /** The weight that may be in hand when another one begins. */
  readonly most: number;
  /** Longest time that works at once may hold the event loop, in milliseconds. */
  readonly atOnce: number;
  /** Returns milliseconds from any origin. */
  readonly clock: () => number;
  /** Calls back after the event loop has looked at everything else. */
  readonly afterOthers: (callback: () => void) => void;
}

/** Creates turns in which nothing is in hand yet. */
export function createTurns({ most, atOnce, clock, afterOthers }: TurnSettings): Turns {
  /** Jobs that wait, by key; a Map keeps the order of insertion, so its first key is the next one. */
  const waiting = new Map<string, (() => void)[]>();
  let inHand = 0;
  /** Start of the first work in this turn of the event loop; null: there was none yet. */
  let began: number | null = null;

  const isLate = (): boolean => began !== null && clock() - began >= atOnce;

  function begin(): void {
    if (began !== null) return;
    began = clock();
    afterOthers(() => {
      began = null;
      goOn();
    });
  }

  function goOn(): void {
    while (waiting.size > 0 && inHand < most && !isLate()) next()?.();
  }

  function next(): (() => void) | undefined {
    for (const [key, jobs] of waiting) {
      const job = jobs.shift();
      waiting.delete(key);
      if (jobs.length > 0) waiting.set(key, jobs);
      return job;
    }
    return undefined;
  }

  function wait(key: string, job: () => void): void {
    const jobs = waiting.get(key);
    if (jobs) jobs.push(job);
    else waiting.set(key, [job]);
  }

  return {
    take: <T>(key: string, work: (isLate: () => boolean) => Work<T>) => {
      const { promise, resolve, reject } = Promise.withResolvers<Turn<T>>();
      const job = (): void => {
        begin();
        try {
          const { weight, result } = work(isLate);
          inHand += weight;
          const leave = (): void => {
            inHand -= weight;
            goOn();
          };
          resolve({ result, leave });
        } catch (error) {
          reject(error);
        }
      };
      if (waiting.size > 0 || inHand >= most || isLate()) wait(key, job);
      else job();
      return promise;
    },
  };
}
