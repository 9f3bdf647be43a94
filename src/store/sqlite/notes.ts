import type { DatabaseSync } from 'node:sqlite';
import type { Notes } from '../contract.ts';
import type { Committer } from './committer.ts';

/** The notes on SQLite; `reload` reads again what another process may have written. */
export function createNotes(db: DatabaseSync, committer: Committer): Notes & { reload(): void } {
  const all = db.prepare('SELECT key, value FROM notes');
  const put = db.prepare(
    'INSERT INTO notes (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
  );
  const remove = db.prepare('DELETE FROM notes WHERE key = ?');
  let memory = new Map<string, string>();
  /** What was set and is not committed yet: it is not in the table, and counts all the same. */
  const unwritten = new Map<string, { readonly value: string | null }>();

  function remember(key: string, value: string | null): void {
    if (value === null) memory.delete(key);
    else memory.set(key, value);
  }

  function reload(): void {
    memory = new Map(all.all().map((row) => [String(row['key']), String(row['value'])]));
    for (const [key, { value }] of unwritten) remember(key, value);
  }
  reload();

  return {
    reload,
    get: (key) => memory.get(key),
    under: (prefix) => new Map([...memory].filter(([key]) => key.startsWith(prefix))),
    set: async (key, value) => {
      const mine = { value };
      unwritten.set(key, mine);
      remember(key, value);
      try {
        await committer.commit(() => (value === null ? remove.run(key) : put.run(key, value)));
      } finally {
        if (unwritten.get(key) === mine) unwritten.delete(key);
      }
    },
  };
}
