import type { DatabaseSync } from 'node:sqlite';
import { jsonOf } from '../../domain/json.ts';
import {
  DOCUMENTS,
  type DocumentKind,
  type DocumentOf,
  type Documents,
  type DocumentStore,
} from '../contract/documents.ts';
import type { Committer } from './committer.ts';

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
      all: () => Promise.resolve(new Map(all.all(kind).flatMap((row) => entryOf(kind, row)))),
      set: async (key, value) => {
        const body = JSON.stringify(value);
        await committer.commit(() => put.run(kind, key, body));
      },
      get: (key) => {
        const row = one.get(kind, key);
        return Promise.resolve((row && entryOf(kind, row)[0]?.[1]) ?? null);
      },
      replace: (key, value) => {
        const body = JSON.stringify(value);
        return committer.commit(() => replace.run(body, kind, key).changes === 1);
      },
      delete: (key) => committer.commit(() => remove.run(kind, key).changes === 1),
    };
  }

  return {
    circuits: documents('circuits'),
    paces: documents('paces'),
    channels: documents('channels'),
    silences: documents('silences'),
    requests: documents('requests'),
    rejected: documents('rejected'),
    usage: documents('usage'),
    sessions: documents('sessions'),
    loginLinks: documents('loginLinks'),
    departures: documents('departures'),
    disabled: documents('disabled'),
  };
}

function entryOf<K extends DocumentKind>(
  kind: K,
  row: Readonly<Record<string, unknown>>,
): [string, DocumentOf<K>][] {
  const parsed = DOCUMENTS[kind].safeParse(jsonOf(String(row['body'])));
  return parsed.success ? [[String(row['key']), parsed.data as DocumentOf<K>]] : [];
}
