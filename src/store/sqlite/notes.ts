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

  function reload(): void {
    memory = new Map(all.all().map((row) => [String(row['key']), String(row['value'])]));
  }
  reload();

  return {
    reload,
    get: (key) => memory.get(key),
    under: (prefix) => new Map([...memory].filter(([key]) => key.startsWith(prefix))),
    set: async (key, value) => {
      if (value === null) memory.delete(key);
      else memory.set(key, value);
      await committer.commit(() => (value === null ? remove.run(key) : put.run(key, value)));
    },
  };
}
