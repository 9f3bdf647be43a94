import type { DatabaseSync } from 'node:sqlite';
import { StoreUnavailable, type Health } from '../../contract/errors.ts';

/** Group commit: jobs that arrive together, or during a sync, share one transaction and one sync to disk. */
export interface Committer {
  /**
   * Runs `work` within the next transaction.
   *
   * @param work synchronous; any change outside of the database must be reverted by `undo`
   * @param undo called if the transaction is rolled back; `work` may then be called again
   * @returns what `work` returned, once it is synced to disk
   * @throws StoreUnavailable if the store cannot commit, or lost a commit since, or what `work` threw
   */
  commit<T>(work: () => T, undo?: () => void): Promise<T>;
  /**
   * Runs `work` at once, outside of any transaction.
   *
   * @throws StoreUnavailable if a commit was lost, or what `work` threw
   */
  between(work: () => void): void;
  trouble(): Health | null;
  /** Commits queued jobs; later ones are refused. */
  close(): Promise<void>;
}

export interface CommitterParts {
  readonly db: DatabaseSync;
  /** Writes what is deferred to the end of each transaction. */
  readonly beforeCommit: () => void;
  /** Resolves when everything committed before the call is on disk. */
  readonly sync: () => Promise<void>;
  /**
   * Returns, at little cost, the error because of which nothing may be committed or acknowledged at the moment; null
   * if there is none.
   */
  readonly obstacle: () => StoreUnavailable | null;
  /** Called when it commits again after an error. */
  readonly recovered: () => void;
  /** Called once, after a sync failed: all pending jobs are refused, and later ones too. */
  readonly lost: (why: StoreUnavailable) => void;
  readonly timers: CommitTimers;
}

/** Timers of the committer. */
export interface CommitTimers {
  /** Calls back after everything that has arrived by now. */
  soon(work: () => void): void;
  /** Calls back after some milliseconds. */
  after(milliseconds: number, work: () => void): void;
}

/** Timers of Node. */
export const realTimers: CommitTimers = {
  // After the poll phase: every request that has arrived by then shares the commit.
  soon: (work) => void setImmediate(work),
  after: (milliseconds, work) => void setTimeout(work, milliseconds),
};
