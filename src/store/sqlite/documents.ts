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
      delete: async (key) => {
        await committer.commit(() => remove.run(kind, key));
      },
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
