import type { DatabaseSync } from 'node:sqlite';
import type { DocumentKind, DocumentOf, Documents, DocumentStore } from '../contract/documents.ts';
import { documentIn, documentsIn, documentsOfAllKinds } from '../rows/documents.ts';
import type { Committer } from './connection/committer.ts';
import { mapErrors } from './connection/errors.ts';

/** Creates the store of documents of all kinds, in one table. */
export function createDocuments(db: DatabaseSync, committer: Committer): DocumentStore {
  const all = db.prepare('SELECT key, body FROM documents WHERE kind = ?');
  const one = db.prepare('SELECT key, body FROM documents WHERE kind = ? AND key = ?');
  const replace = db.prepare('UPDATE documents SET body = ? WHERE kind = ? AND key = ?');
  const put = db.prepare(
    'INSERT INTO documents (kind, key, body) VALUES (?, ?, ?) ON CONFLICT (kind, key) DO UPDATE SET body = excluded.body',
  );
  const remove = db.prepare('DELETE FROM documents WHERE kind = ? AND key = ?');

  function documents<K extends DocumentKind>(kind: K): Documents<DocumentOf<K>> {
    return {
      all: () => Promise.resolve(documentsIn(kind, all.all(kind))),
      set: async (key, value) => {
        const body = JSON.stringify(value);
        await committer.commit(() => put.run(kind, key, body));
      },
      get: (key) => {
        const row = one.get(kind, key);
        return Promise.resolve(row ? documentIn(kind, row['body']) : null);
      },
      replace: (key, value) => {
        const body = JSON.stringify(value);
        return committer.commit(() => replace.run(body, kind, key).changes === 1);
      },
      change: (key, next) =>
        committer.commit(() => {
          const row = one.get(kind, key);
          const value = next(row ? documentIn(kind, row['body']) : null);
          put.run(kind, key, JSON.stringify(value));
          return value;
        }),
      delete: (key) => committer.commit(() => remove.run(kind, key).changes === 1),
    };
  }

  return documentsOfAllKinds((kind) => mapErrors(documents(kind)));
}
