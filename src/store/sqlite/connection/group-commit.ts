import { StoreUnavailable } from '../../contract/errors.ts';
import type { Committer, CommitterParts } from './committer.ts';
import { isFailedSync, storeErrorOf } from './errors.ts';

interface Job {
  readonly work: () => unknown;
  readonly undo: () => void;
  readonly resolve: (result: never) => void;
  readonly reject: (error: unknown) => void;
}

interface DoneJob {
  readonly job: Job;
  readonly result: unknown;
}

/** Pause, in milliseconds, and number of retries for a lock that another program holds. */
const LOCK_PAUSE = 50;
const LOCK_RETRIES = 40;
/** Pause, in milliseconds, after which files that were away are looked for again. */
const HELD_PAUSE = 250;

const CLOSED = new StoreUnavailable('closed', 'Simwire is stopping');

/** Creates the committer of a connection; nothing else may begin transactions on it. */
export function createCommitter({
  db,
  beforeCommit,
  sync,
  obstacle,
  recovered,
  lost,
  timers,
}: CommitterParts): Committer {
  const begin = db.prepare('BEGIN IMMEDIATE');
  const commitAll = db.prepare('COMMIT');
  let queue: Job[] = [];
  /** Jobs committed, but not yet being synced. */
  let unsynced: DoneJob[] = [];
  /** Jobs synced, but into files that were away by then: they are answered once those are back in their place. */
  let held: DoneJob[] = [];
  let scheduled = false;
  let syncing = false;
  let lockWaits = 0;
  let trouble: StoreUnavailable | null = null;
  /** The error after which the last commit succeeded. */
  let overcome: StoreUnavailable | null = null;
  /** Set once, when the state on disk is unknown, so that nothing may be acknowledged. */
  let loss: StoreUnavailable | null = null;
  let closed = false;

  function schedule(): void {
    if (scheduled || syncing) return;
    scheduled = true;
    timers.soon(flush);
  }

  function flush(): void {
    scheduled = false;
    if (loss !== null) return;
    const jobs = queue;
    queue = [];
    if (jobs.length > 0) transact(jobs);
  }

  /** Does jobs in one transaction. */
  function transact(jobs: readonly Job[]): void {
    if (loss !== null) {
      for (const job of jobs) job.reject(loss);
      return;
    }
    const done: DoneJob[] = [];
    try {
      begin.run();
      for (const job of jobs) done.push({ job, result: job.work() });
      beforeCommit();
      const why = obstacle();
      if (why !== null) throw why;
      commitAll.run();
    } catch (error) {
      failed(jobs, error);
      return;
    }
    lockWaits = 0;
    unsynced.push(...done);
    overcome = trouble;
    if (!syncing) void syncAndAnswer();
  }

  async function syncAndAnswer(): Promise<void> {
    syncing = true;
    const answers = unsynced;
    unsynced = [];
    const over = overcome;
    try {
      await sync();
    } catch (error) {
      lose(error, answers);
      return;
    }
    // Commits into files that were moved away meanwhile are not found at the next start, but they cannot be undone either.
    held.push(...answers);
    answerHeld(over);
    syncing = false;
    if (unsynced.length > 0) void syncAndAnswer();
    else if (queue.length > 0) schedule();
  }

  /**
   * Answers what is synced if the files are in their place; else looks again after a pause.
   *
   * @param over the error that is over if so
   */
  function answerHeld(over: StoreUnavailable | null): void {
    if (held.length === 0) return;
    const why = obstacle();
    if (why !== null) {
      trouble = why;
      timers.after(HELD_PAUSE, () => {
        answerHeld(why);
      });
      return;
    }
    // An error that occurred after this commit is not over yet.
    if (over !== null && trouble === over) {
      trouble = null;
      recovered();
    }
    const answers = held;
    held = [];
    for (const { job, result } of answers) job.resolve(result as never);
  }

  /** Handles a failed sync. It is never retried: Linux reports a failed write once, to one caller. */
  function lose(error: unknown, unanswered: readonly DoneJob[]): void {
    const why = storeErrorOf(error) ?? new StoreUnavailable('failed', 'the disk cannot be written');
    refuseAll(why, unanswered);
    lost(why);
  }

  /** Refuses all jobs that are not acknowledged, and all later ones. */
  function refuseAll(why: StoreUnavailable, unanswered: readonly DoneJob[]): void {
    loss = why;
    const refused = [...unanswered, ...held, ...unsynced].map(({ job }) => job).concat(queue);
    [held, unsynced, queue, syncing] = [[], [], [], false];
    // If even that fails, it is never committed either.
    rollBack();
    for (const job of refused) job.reject(why);
  }

  /** Rolls back. Returns the error if that failed, or null. */
  function rollBack(): unknown {
    try {
      if (db.isTransaction) db.exec('ROLLBACK');
      return null;
    } catch (error) {
      return error;
    }
  }

  function failed(jobs: readonly Job[], error: unknown): void {
    const cause = isFailedSync(error) ? error : rollBack();
    for (const job of jobs) job.undo();
    if (cause !== null) {
      queue = [...jobs, ...queue];
      lose(cause, []);
      return;
    }
    const unavailable = storeErrorOf(error);
    if (unavailable?.code === 'locked' && lockWaits < LOCK_RETRIES) {
      lockWaits++;
      queue = [...jobs, ...queue];
      scheduled = true;
      timers.after(LOCK_PAUSE, flush);
      return;
    }
    lockWaits = 0;
    if (unavailable) {
      trouble = unavailable;
      for (const job of jobs) job.reject(unavailable);
    } else if (jobs.length === 1) {
      jobs[0]?.reject(error);
    } else {
      // One of them failed: run alone, each gets its own result.
      for (const job of jobs) transact([job]);
    }
  }

  return {
    commit: (work, undo = () => undefined) =>
      new Promise((resolve, reject) => {
        if (closed) {
          reject(CLOSED);
          return;
        }
        if (loss !== null) {
          reject(loss);
          return;
        }
        queue.push({ work, undo, resolve: resolve, reject });
        schedule();
      }),
    between: (work) => {
      if (loss !== null) throw loss;
      work();
    },
    trouble: () => {
      const now = loss ?? obstacle() ?? trouble;
      return now && { code: now.code, message: now.message };
    },
    close: async () => {
      closed = true;
      while (queue.length > 0 || scheduled || syncing) await new Promise((resolve) => setImmediate(resolve));
      answerHeld(null);
      for (const { job } of held) job.reject(CLOSED);
      held = [];
    },
  };
}
