import type { Millis } from '../../domain/time.ts';
import type { Assignments } from './assignments.ts';
import type { Audit } from './audit.ts';
import type { DocumentStore } from './documents.ts';
import type { Health, StoreUnavailable } from './errors.ts';
import type { Journal } from './journal.ts';
import type { Leases } from './leases.ts';
import type { Outbox } from './outbox.ts';
import type { Ownership } from './ownership.ts';
import type { Reader } from './reader.ts';
import type { Signals } from './signals.ts';

/** The address of a store, from the config. */
export type StoreAddress =
  | {
      readonly kind: 'sqlite';
      /** The database file, relative to the working directory. */
      readonly path: string;
    }
  | {
      readonly kind: 'postgres';
      /** `postgres://user:password@host/database`: it holds a password, so no message quotes it. */
      readonly url: string;
    };

/** Something that is wrong with a store, or with where it would be. */
export interface StoreProblem {
  /** What is wrong, and the fix. */
  readonly message: string;
  /** True if the store can be opened nevertheless, or that could not be found out. */
  readonly warning: boolean;
}

/** The result of a restore. */
export interface Restored {
  /** Number of deliveries held until an operator releases them. */
  readonly held: number;
  /** Path of the previous store; null if there was none. */
  readonly kept: string | null;
}

/** Something that keeps the store's server from removing old rows: queues grow slower by the minute. */
export interface VacuumHolder {
  /** Who does it, in words. */
  readonly holder: string;
  /** Time since which it was seen. */
  readonly since: Millis;
}

/** The result of one step of the retention. */
export interface Expired {
  /** Number of deleted rows. */
  readonly deleted: number;
  /** True if there may be more to delete. */
  readonly more: boolean;
}

/** Callbacks of a store to the program. */
export interface StoreHooks {
  /** Called when it commits again after an error. */
  readonly recovered: () => void;
  /** Called when a sync to disk failed: the stored state is unknown, and nothing is accepted until the next start. */
  readonly lost: (why: StoreUnavailable) => void;
  /** Called before tables of an older version are migrated, which may take long. */
  readonly migrating: () => void;
}

/** The id space of a process, see `createIds`. */
export interface IdSpace {
  readonly instance: number;
  /** The greatest stored id. */
  readonly last: number;
}

/** A store that is opened for reading only. */
export interface ReadOnlyStore {
  readonly reader: Reader;
  readonly journal: Pick<Journal, 'seen'>;
  close(): Promise<void>;
}

/** The store. One process owns it at a time. */
export interface Store extends DocumentStore {
  readonly journal: Journal;
  readonly outbox: Outbox;
  readonly reader: Reader;
  readonly assignments: Assignments;
  readonly audit: Audit;
  readonly leases: Leases;
  readonly ownership: Ownership;
  readonly signals: Signals;
  /**
   * Returns the id space of this process: instance 0 for the owner; a tool beside it gets a number until it closes.
   *
   * @throws StoreUnavailable if the store cannot commit, or too many tools run
   */
  idSpace(): Promise<IdSpace>;
  /** Returns the error that keeps it from committing; null if there is none. */
  trouble(): Health | null;
  /** Returns the number of bytes that it takes on disk. */
  size(): Promise<number>;
  /** Tries to commit, so that recovery is noticed without traffic. */
  probe(): Promise<void>;
  /** Returns what has kept old rows from being removed for longest; null if nothing does. Time counts from one call to the next. */
  vacuumHolder(): Promise<VacuumHolder | null>;
  /** Checks the stored data for damage in the background; `trouble` returns what was found. */
  check(): Promise<void>;
  /**
   * Deletes final deliveries, then events without deliveries, older than `before`, then subjects with several parts of
   * which no event is left; visits up to `limit` rows, and continues at the next call. After the last row it starts anew.
   */
  expire(before: Millis, limit: number): Promise<Expired>;
  /**
   * Writes a consistent copy of the store, also while another process owns it; the copy is checked, and readable by
   * its owner only.
   *
   * @param file replaced if it exists
   * @throws StoreRefused if it cannot be written, is the store's own, or the copy is damaged; `file` is then as it was
   */
  backup(file: string): Promise<void>;
  /** Commits queued work and closes. */
  close(): Promise<void>;
}
