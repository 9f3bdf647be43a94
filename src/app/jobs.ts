import { SECOND, type Duration } from '../domain/time.ts';
import type { Runtime } from './runtime.ts';
import { unattended } from './unattended.ts';

/** Pause after a job that failed, as the store is unavailable. */
const AGAIN = 2 * SECOND;

/** A periodic job. Returns the pause until it is to be done again. */
export type Job = () => Promise<Duration>;

/**
 * Does jobs again and again, each by itself, beginning at once.
 *
 * @returns a function that begins none of them any more
 */
export function startJobs(
  { clock, alarm, log }: Pick<Runtime, 'clock' | 'alarm' | 'log'>,
  jobs: readonly Job[],
): () => void {
  let stopped = false;

  async function attempt(job: Job): Promise<Duration> {
    try {
      return await job();
    } catch (error) {
      unattended(log)(error);
      return AGAIN;
    }
  }

  function repeat(job: Job): void {
    void attempt(job).then((pause) => {
      if (!stopped)
        alarm(clock() + pause, () => {
          if (!stopped) repeat(job);
        });
    });
  }

  jobs.forEach(repeat);
  return () => {
    stopped = true;
  };
}
