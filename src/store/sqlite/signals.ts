import type { DatabaseSync } from 'node:sqlite';
import { CHANGING, type Signal, type Signals } from '../contract/signals.ts';

/** What a command may have done. */
const ANYTHING: readonly Signal[] = [
  { kind: 'changed', what: CHANGING },
  { kind: 'arrived' },
  { kind: 'due', destinations: 'all' },
];

/**
 * Creates the signals on SQLite. Nothing is sent: one process owns the store, and looks for what commands beside it did.
 *
 * @param changed called when somebody else has written
 */
export function createSignals(db: DatabaseSync, changed: () => void): Signals {
  const listeners = new Set<(signal: Signal) => void>();
  const version = db.prepare('PRAGMA data_version');
  let known = version.get()?.['data_version'];

  return {
    raise: () => undefined,
    follow: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    look: () => {
      const now = version.get()?.['data_version'];
      if (now === known) return Promise.resolve();
      known = now;
      changed();
      for (const signal of ANYTHING) for (const listener of listeners) listener(signal);
      return Promise.resolve();
    },
  };
}
