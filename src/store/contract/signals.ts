import { DOCUMENTS, type DocumentKind } from './documents.ts';

/** What several processes on a store keep in memory, or wait for: documents of a kind, or what else changes. */
export type Changing =
  | DocumentKind
  /** Who has an event, or expects one. */
  | 'assignments'
  /** Somebody gave an event back, which others may take. */
  | 'releases'
  /** Deliveries wait again, or for another destination. */
  | 'deliveries'
  | 'subjects';

/** Something that a process has done in the store, and that the others on it should look for. */
export type Signal =
  /** Something was changed beside what events bring. */
  | { readonly kind: 'changed'; readonly what: ReadonlySet<Changing> }
  /** Events were stored. */
  | { readonly kind: 'arrived' }
  /** Deliveries wait for these destinations, or for any. */
  | { readonly kind: 'due'; readonly destinations: ReadonlySet<string> | 'all' }
  /** A lease was given back, or is asked for. */
  | { readonly kind: 'leases' };

/**
 * Signals between the processes on a store. What the store's own functions do it signals by itself, once it is committed.
 *
 * Signals make things fast, and nothing else: one may be lost, or come though nothing is there. Whoever follows them gets
 * what was lost with the next look.
 */
export interface Signals {
  /** Sends a signal to all other processes; not to this one. Returns at once: what is raised together is sent together. */
  raise(signal: Signal): void;
  /** Calls back with the signals of other processes, in their order. Returns what ends that. */
  follow(listener: (signal: Signal) => void): () => void;
  /**
   * Looks in the store for what others did since it was called last, signalled or not, and calls back with that. To be
   * called from time to time, and once before anything is read that is kept: of what was done before nothing is called.
   *
   * @throws StoreUnavailable
   */
  look(): Promise<void>;
}

/** Everything that may change. */
export const CHANGING: ReadonlySet<Changing> = new Set<Changing>([
  ...(Object.keys(DOCUMENTS) as DocumentKind[]),
  'assignments',
  'releases',
  'deliveries',
  'subjects',
]);
