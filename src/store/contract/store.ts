import type { Millis } from '../../domain/time.ts';
import type { Assignments } from './assignments.ts';
import type { DocumentStore } from './documents.ts';
import type { Journal } from './journal.ts';
import type { Leases } from './leases.ts';
import type { Outbox } from './outbox.ts';
import type { Reader } from './reader.ts';
import type { Health, StoreUnavailable } from './trouble.ts';

/** What a restore did. */
export interface Restored {
  /** How many deliveries wait for an operator to release them. */
  readonly held: number;
  /** Where the store that was there before is; null: there was none. */
  readonly kept: string | null;
}

/** What one step of the retention did. */
export interface Expired {
  /** How many rows went. */
  readonly deleted: number;
  /** Whether there may be more that is old. */
  readonly more: boolean;
}

/** What a store asks and tells the program around it. */
export interface Surroundings {
  /** Whether something is about to be stored, for which a commit is worth waiting a little. */
  readonly moreToCome: () => boolean;
  /** It commits again after trouble. */
  readonly recovered: () => void;
  /** A sync to disk failed: what is stored is not known any more, so that nothing is taken until the next start. */
  readonly lost: (why: StoreUnavailable) => void;
  /** The tables of an older version are about to be changed, which takes as long as they are large. */
  readonly migrating: () => void;
}

/** Under which ids a process makes ids, see `createIds`. */
export interface IdSpace {
  readonly instance: number;
  /** The greatest id that is stored already. */
  readonly last: number;
}

/** Everything durable. One process owns it at a time. */
export interface Store extends DocumentStore {
  readonly journal: Journal;
  readonly outbox: Outbox;
  readonly reader: Reader;
  readonly assignments: Assignments;
  readonly leases: Leases;
  /**
   * Where this process makes ids: the owner under 0, a tool beside it under a number that it has until it closes.
   *
   * @throws StoreUnavailable if the store cannot commit, or too many tools are at work
   */
  idSpace(): Promise<IdSpace>;
  /** What keeps it from committing; null: nothing. */
  trouble(): Health | null;
  /** Tries to commit, so that trouble that has passed is noticed without traffic. */
  probe(): Promise<void>;
  /** Looks through what is stored for damage, beside everything else; `trouble` then says what was found. */
  check(): Promise<void>;
  /** Something changed from outside this process (the command line) since the last call. */
  changedOutside(): Promise<boolean>;
  /**
   * Goes on over what is older than `before`, up to `limit` rows of it, and deletes ended deliveries, then events that
   * none refers to. Once nothing more is left to look at, the next call begins anew.
   */
  expire(before: Millis, limit: number): Promise<Expired>;
  /**
   * Writes a copy of the store as it stands at one moment, also while another process owns it; the copy is checked and
   * readable by its owner only.
   *
   * @param file replaced if it exists
   * @throws StoreRefused if it cannot be written, is the store's own, or the copy is damaged; `file` is then as it was
   */
  backup(file: string): Promise<void>;
  /** Finishes what is queued and closes. */
  close(): Promise<void>;
}
