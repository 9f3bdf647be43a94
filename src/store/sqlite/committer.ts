import type { DatabaseSync } from 'node:sqlite';
import { StoreUnavailable, type Health } from '../contract/trouble.ts';
import { isFailedSync, troubleOf } from './database.ts';

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

/** How long, in milliseconds, and how often a commit waits for a lock that another program holds. */
const LOCK_PAUSE = 50;
const LOCK_RETRIES = 40;

/**
 * Group commit: works that are handed in together, while the last ones are being synced, or while more are about to come,
 * share one transaction and one sync to disk. They are done as they come; the transaction stays open meanwhile.
 */
export interface Committer {
  /**
   * Runs `work` within the next transaction.
   *
   * @param work synchronous; it must leave nothing but the database changed, or mend it in `undo`
   * @param undo called if the transaction is rolled back; `work` may then be called again
   * @returns what `work` returned, once it is synced to disk
   * @throws StoreUnavailable if the store cannot commit, or lost a commit since, or what `work` threw
   */
  commit<T>(work: () => T, undo?: () => void): Promise<T>;
  /**
   * Runs `work` at once and outside of any transaction; what is done so far is committed first.
   *
   * @throws StoreUnavailable if a commit was lost, or what `work` threw
   */
  between(work: () => void): void;
  trouble(): Health | null;
  /** Commits what is queued; later works are refused. */
  close(): Promise<void>;
}

export interface CommitterParts {
  readonly db: DatabaseSync;
  /** Writes, at the end of each transaction, what its works left for that. */
  readonly beforeCommit: () => void;
  /** Resolves when all that was committed before the call is on the disk. */
  readonly sync: () => Promise<void>;
  /** Finds out, at little cost, why nothing may be committed or acknowledged at the moment; null: it may. */
  readonly obstacle: () => StoreUnavailable | null;
  /** Whether works are about to be handed in. */
  readonly moreToCome: () => boolean;
  /** Called when it commits again after trouble. */
  readonly recovered: () => void;
  /** Called once, after a sync failed: all that waited is refused, and nothing is taken any more. */
  readonly lost: (why: StoreUnavailable) => void;
  /** How long what is done waits for more at most, in milliseconds. */
  readonly patience: number;
  readonly timers: CommitTimers;
}

/** When the committer goes on. */
export interface CommitTimers {
  /** Calls back after what has arrived by now. */
  soon(work: () => void): void;
  /** Calls back after some milliseconds; what it returns calls that off. */
  after(milliseconds: number, work: () => void): () => void;
}

export const realTimers: CommitTimers = {
  // After the poll phase: every request that has arrived by then shares the commit.
  soon: (work) => void setImmediate(work),
  after: (milliseconds, work) => {
    const timer = setTimeout(work, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  },
};

/** Creates the committer of a connection; nothing else may begin transactions on it. */
export function createCommitter({
  db,
  beforeCommit,
  sync,
  obstacle,
  moreToCome,
  recovered,
  lost,
  patience,
  timers,
}: CommitterParts): Committer {
  const begin = db.prepare('BEGIN IMMEDIATE');
  const commitAll = db.prepare('COMMIT');
  let queue: Job[] = [];
  /** Done, in the transaction that is open. */
  let open: DoneJob[] = [];
  /** Committed, but not yet being synced. */
  let unsynced: DoneJob[] = [];
  let scheduled = false;
  let syncing = false;
  let stopWaiting: (() => void) | null = null;
  let lockWaits = 0;
  let trouble: StoreUnavailable | null = null;
  /** The trouble after which the last commit succeeded nevertheless. */
  let overcome: StoreUnavailable | null = null;
  /** Set once: what the disk keeps is not known any more, so that nothing may be acknowledged. */
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
    perform(jobs);
    if (moreToCome() && !closed) stopWaiting ??= timers.after(patience, commit);
    else commit();
  }

  function perform(jobs: readonly Job[]): void {
    if (loss !== null) {
      for (const job of jobs) job.reject(loss);
      return;
    }
    const before = open.length;
    try {
      if (before === 0 && jobs.length > 0) begin.run();
      for (const job of jobs) open.push({ job, result: job.work() });
    } catch (error) {
      const undone = jobs.slice(open.length - before);
      failed([...open.map(({ job }) => job), ...undone], error);
    }
  }

  function commit(): void {
    stopWaiting?.();
    stopWaiting = null;
    if (open.length === 0) return;
    try {
      beforeCommit();
      const why = obstacle();
      if (why !== null) throw why;
      commitAll.run();
    } catch (error) {
      failed(
        open.map(({ job }) => job),
        error,
      );
      return;
    }
    lockWaits = 0;
    unsynced.push(...open);
    open = [];
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
    // What was committed into files that were taken away meanwhile is not there at the next start.
    const why = obstacle();
    if (why !== null) {
      refuseAll(why, answers);
      return;
    }
    // Trouble that came only after this commit is not over yet.
    if (over !== null && trouble === over) {
      trouble = null;
      recovered();
    }
    for (const { job, result } of answers) job.resolve(result as never);
    syncing = false;
    if (unsynced.length > 0) void syncAndAnswer();
    else if (queue.length > 0) schedule();
  }

  /** Nothing can be trusted any more: Linux reports that it could not write something once, to one caller. */
  function lose(error: unknown, unanswered: readonly DoneJob[]): void {
    const why = troubleOf(error) ?? new StoreUnavailable('failed', 'the disk cannot be written');
    refuseAll(why, unanswered);
    lost(why);
  }

  /** Refuses what is not acknowledged, and all that comes after it. */
  function refuseAll(why: StoreUnavailable, unanswered: readonly DoneJob[]): void {
    loss = why;
    stopWaiting?.();
    stopWaiting = null;
    const undone = open.map(({ job }) => job);
    const refused = [...unanswered, ...unsynced].map(({ job }) => job).concat(undone, queue);
    [open, unsynced, queue, syncing] = [[], [], [], false];
    // Where even that fails, it is never committed either.
    rollBack();
    for (const job of undone) job.undo();
    for (const job of refused) job.reject(why);
  }

  /** Returns why it failed, or null. */
  function rollBack(): unknown {
    try {
      if (db.isTransaction) db.exec('ROLLBACK');
      return null;
    } catch (error) {
      return error;
    }
  }

  function failed(jobs: readonly Job[], error: unknown): void {
    open = [];
    const cause = isFailedSync(error) ? error : rollBack();
    for (const job of jobs) job.undo();
    if (cause !== null) {
      queue = [...jobs, ...queue];
      lose(cause, []);
      return;
    }
    const unavailable = troubleOf(error);
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
      // One of them is at fault: alone, each gets what it deserves.
      for (const job of jobs) {
        perform([job]);
        commit();
      }
    }
  }

  return {
    commit: (work, undo = () => undefined) =>
      new Promise((resolve, reject) => {
        if (closed) {
          reject(new StoreUnavailable('closed', 'Simwire is stopping'));
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
      commit();
      if (loss !== null) throw loss;
      work();
    },
    trouble: () => {
      const now = loss ?? obstacle() ?? trouble;
      return now && { code: now.code, message: now.message };
    },
    close: async () => {
      closed = true;
      while (queue.length > 0 || open.length > 0 || scheduled || syncing)
        await new Promise((resolve) => setImmediate(resolve));
    },
  };
}
