import { z } from 'zod';
import { jsonOf } from '../../domain/json.ts';
import {
  DOCUMENTS,
  type DocumentKind,
  type DocumentOf,
  type Documents,
  type DocumentStore,
} from '../contract/documents.ts';
import type { Changes } from './changes.ts';
import type { Database } from './database.ts';

const documentRow = z.object({ key: z.string(), body: z.string() });

/** Creates the store of documents of all kinds, in one table. */
export function createDocuments(database: Database, changes: Changes): DocumentStore {
  function documents<K extends DocumentKind>(kind: K): Documents<DocumentOf<K>> {
    return {
      all: async () => {
        const rows = await database.rows(documentRow, 'SELECT key, body FROM documents WHERE kind = $1', [
          kind,
        ]);
        return new Map(rows.flatMap((row) => entryOf(kind, row)));
      },
      get: async (key) => {
        const [row] = await database.rows(
          documentRow,
          'SELECT key, body FROM documents WHERE kind = $1 AND key = $2',
          [kind, key],
        );
        return (row && entryOf(kind, row)[0]?.[1]) ?? null;
      },
      replace: (key, value) =>
        changes.during([kind], async (connection) => {
          const text = 'UPDATE documents SET body = $3 WHERE kind = $1 AND key = $2';
          return (await connection.run(text, [kind, key, JSON.stringify(value)])) === 1;
        }),
      set: (key, value) =>
        changes.during([kind], async (connection) => {
          await connection.run(
            `INSERT INTO documents (kind, key, body) VALUES ($1, $2, $3)
             ON CONFLICT (kind, key) DO UPDATE SET body = excluded.body`,
            [kind, key, JSON.stringify(value)],
          );
        }),
      delete: (key) =>
        changes.during([kind], async (connection) => {
          const text = 'DELETE FROM documents WHERE kind = $1 AND key = $2';
          return (await connection.run(text, [kind, key])) === 1;
        }),
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
  { key, body }: z.output<typeof documentRow>,
): [string, DocumentOf<K>][] {
  const parsed = DOCUMENTS[kind].safeParse(jsonOf(body));
  return parsed.success ? [[key, parsed.data as DocumentOf<K>]] : [];
}
