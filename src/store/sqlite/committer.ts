import type { DatabaseSync } from 'node:sqlite';
import { StoreUnavailable, type Health } from '../contract.ts';
import { troubleOf } from './database.ts';

interface Job {
  readonly work: () => unknown;
  readonly undo: () => void;
  readonly resolve: (result: never) => void;
  readonly reject: (error: unknown) => void;
}

/** How long, and how often, a commit waits for a lock that another program holds. */
const LOCK_RETRIES = 40;
const LOCK_PAUSE = 50;

/**
 * Group commit: works that are handed in together, or while the last ones are being synced, share one transaction and
 * one sync to disk.
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
}

export function createCommitter({ db, beforeCommit, sync }: CommitterParts): Committer {
  const begin = db.prepare('BEGIN IMMEDIATE');
  const commitAll = db.prepare('COMMIT');
  let queue: Job[] = [];
  /** Committed, but not yet on the disk. */
  let unsynced: { readonly job: Job; readonly result: unknown }[] = [];
  let scheduled = false;
  let syncing = false;
  let waits = 0;
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
    if (jobs.length === 0) return;
    if (lost === null) attempt(jobs);
    else for (const job of jobs) job.reject(lost);
  }

  function attempt(jobs: readonly Job[]): void {
    let results: unknown[];
    try {
      begin.run();
      results = jobs.map((job) => job.work());
      beforeCommit();
      commitAll.run();
    } catch (error) {
      failed(jobs, error);
      return;
    }
    waits = 0;
    unsynced.push(...jobs.map((job, i) => ({ job, result: results[i] })));
    if (!syncing) void syncAndAnswer();
  }

  async function syncAndAnswer(): Promise<void> {
    syncing = true;
    const answers = unsynced;
    unsynced = [];
    try {
      await sync();
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
    for (const job of jobs) job.undo();
    const unavailable = troubleOf(error);
    if (unavailable?.code === 'locked' && waits < LOCK_RETRIES) {
      waits++;
      queue = [...jobs, ...queue];
      scheduled = true;
      setTimeout(flush, LOCK_PAUSE);
      return;
    }
    waits = 0;
    if (unavailable) {
      trouble = { code: unavailable.code, message: unavailable.message };
      for (const job of jobs) job.reject(unavailable);
    } else if (jobs.length === 1) {
      jobs[0]?.reject(error);
    } else {
      // One of them is at fault: alone, each gets what it deserves.
      for (const job of jobs) attempt([job]);
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
    trouble: () => trouble,
    close: async () => {
      closed = true;
      while (queue.length > 0 || scheduled || syncing) await new Promise((resolve) => setImmediate(resolve));
    },
  };
}
