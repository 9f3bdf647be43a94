import type { DocumentKind } from './documents.ts';

/** Something that several processes on a store keep in memory, or wait for: documents of a kind, or what else changes beside reports. */
export type Changing = DocumentKind | 'assignments' | 'deliveries';

/** Something that a process has done in the store, and that the others on it should look for. */
export type Signal =
  /** Deliveries wait for these destinations, or for any. */
  | { readonly kind: 'due'; readonly destinations: ReadonlySet<string> | 'all' }
  /** Events were stored. */
  | { readonly kind: 'arrived' }
  /** Documents, claims, expectations or waiting deliveries were changed by somebody. */
  | { readonly kind: 'changed'; readonly what: ReadonlySet<Changing> }
  /** A lease was given back, or is asked for. */
  | { readonly kind: 'leases' };

/**
 * Signals between the processes on a store. They make things fast and nothing else: one may be lost, come late, or come
 * though nothing is there, so whoever follows them looks for himself, and from time to time without any.
 */
export interface Signals {
  /**
   * Sends a signal to all other processes, but not to this one. Returns at once; what is raised shortly after one another
   * is sent together. To be called once that is committed which the others should see.
   */
  raise(signal: Signal): void;
  /** Calls back with each signal of another process, and with all kinds where some may have been missed. Returns what ends that. */
  follow(listener: (signal: Signal) => void): () => void;
}
