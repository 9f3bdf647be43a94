import { z } from 'zod';
import type { DocumentKind, DocumentOf, Documents, DocumentStore } from '../contract/documents.ts';
import { documentIn, documentsIn, documentsOfAllKinds } from '../rows/documents.ts';
import type { Changes } from './changes.ts';
import { mapErrors } from '../rows/map-errors.ts';
import type { Database } from './database.ts';
import { storeErrorOf } from './errors.ts';

const documentRow = z.object({ key: z.string(), body: z.string() });

/** Creates the store of documents of all kinds, in one table. */
export function createDocuments(database: Database, changes: Changes): DocumentStore {
  function documents<K extends DocumentKind>(kind: K): Documents<DocumentOf<K>> {
    return {
      all: async () => {
        const rows = await database.rows(documentRow, 'SELECT key, body FROM documents WHERE kind = $1', [
          kind,
        ]);
        return documentsIn(kind, rows);
      },
      get: async (key) => {
        const [row] = await database.rows(
          documentRow,
          'SELECT key, body FROM documents WHERE kind = $1 AND key = $2',
          [kind, key],
        );
        return row ? documentIn(kind, row.body) : null;
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

  return documentsOfAllKinds((kind) => mapErrors(documents(kind), storeErrorOf));
}
