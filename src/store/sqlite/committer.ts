import type { DatabaseSync } from 'node:sqlite';
import { StoreUnavailable, type Health } from '../contract/trouble.ts';
import { troubleOf } from './database.ts';

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

/** How long, and how often, a commit waits for a lock that another program holds. */
const LOCK_RETRIES = 40;
const LOCK_PAUSE = 50;

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
   * @throws StoreUnavailable if the store cannot commit, or what `work` threw
   */
  commit<T>(work: () => T, undo?: () => void): Promise<T>;
  /** Runs `work` at once and outside of any transaction; what is done so far is committed first. */
  between(work: () => void): void;
  trouble(): Health | null;
  /** Commits what is queued; later works are refused. */
  close(): Promise<void>;
}

export interface CommitterParts {
  readonly db: DatabaseSync;
  /** Writes, at the end of each transaction, what its works left for that. */
  readonly beforeCommit: () => void;
  /** Resolves when all that was committed is on the disk; after a failure nothing is taken any more. */
  readonly sync: () => Promise<void>;
  /** Whether works are about to be handed in. */
  readonly moreToCome: () => boolean;
  /** Told when it commits again after trouble. */
  readonly recovered: () => void;
  /** How long what is done waits for them at most. */
  readonly patience: Patience;
}

/** Calls back when it is over; what it returns calls that off. */
export type Patience = (over: () => void) => () => void;

/** Patience for some milliseconds. */
export function patienceFor(milliseconds: number): Patience {
  return (over) => {
    const timer = setTimeout(over, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  };
}

export function createCommitter({
  db,
  beforeCommit,
  sync,
  moreToCome,
  recovered,
  patience,
}: CommitterParts): Committer {
  const begin = db.prepare('BEGIN IMMEDIATE');
  const commitAll = db.prepare('COMMIT');
  let queue: Job[] = [];
  /** Done, in the transaction that is open. */
  let open: DoneJob[] = [];
  /** Committed, but not yet on the disk. */
  let unsynced: DoneJob[] = [];
  let scheduled = false;
  let syncing = false;
  let stopWaiting: (() => void) | null = null;
  let lockWaits = 0;
  let trouble: Health | null = null;
  let lost: StoreUnavailable | null = null;
  let closed = false;

  function schedule(): void {
    if (scheduled || syncing) return;
    scheduled = true;
    // After the poll phase: every request that has arrived by then shares the commit.
    setImmediate(flush);
  }

  function flush(): void {
    scheduled = false;
    const jobs = queue;
    queue = [];
    if (lost !== null) {
      for (const job of jobs) job.reject(lost);
      return;
    }
    perform(jobs);
    if (moreToCome() && !closed) stopWaiting ??= patience(commit);
    else commit();
  }

  function perform(jobs: readonly Job[]): void {
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
    if (!syncing) void syncAndAnswer();
  }

  async function syncAndAnswer(): Promise<void> {
    syncing = true;
    const answers = unsynced;
    unsynced = [];
    try {
      await sync();
      if (trouble !== null) recovered();
      trouble = null;
      for (const { job, result } of answers) job.resolve(result as never);
    } catch (error) {
      lost = troubleOf(error) ?? new StoreUnavailable('failed', 'the disk cannot be written');
      trouble = { code: lost.code, message: lost.message };
      for (const { job } of answers) job.reject(error);
    }
    syncing = false;
    if (unsynced.length > 0) void syncAndAnswer();
    else if (queue.length > 0) schedule();
  }

  function failed(jobs: readonly Job[], error: unknown): void {
    if (db.isTransaction) db.exec('ROLLBACK');
    open = [];
    for (const job of jobs) job.undo();
    const unavailable = troubleOf(error);
    if (unavailable?.code === 'locked' && lockWaits < LOCK_RETRIES) {
      lockWaits++;
      queue = [...jobs, ...queue];
      scheduled = true;
      setTimeout(flush, LOCK_PAUSE);
      return;
    }
    lockWaits = 0;
    if (unavailable) {
      trouble = { code: unavailable.code, message: unavailable.message };
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
        queue.push({ work, undo, resolve: resolve, reject });
        schedule();
      }),
    between: (work) => {
      commit();
      work();
    },
    trouble: () => trouble,
    close: async () => {
      closed = true;
      while (queue.length > 0 || open.length > 0 || scheduled || syncing)
        await new Promise((resolve) => setImmediate(resolve));
    },
  };
}
