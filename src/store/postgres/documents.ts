import { z } from 'zod';
import type { DocumentKind, DocumentOf, Documents, DocumentStore } from '../contract/documents.ts';
import { documentIn, documentsIn, documentsOfAllKinds } from '../rows/documents.ts';
import type { Changes } from './signals/changes.ts';
import { mapErrors } from '../rows/map-errors.ts';
import type { Connection, Database } from './connection/database.ts';
import { callersErrorOf } from './connection/errors.ts';

const documentRow = z.object({ key: z.string(), body: z.string() });

/** Creates the store of documents of all kinds, in one table. */
export function createDocuments(database: Database, changes: Changes): DocumentStore {
  function documents<K extends DocumentKind>(kind: K): Documents<DocumentOf<K>> {
    async function read(connection: Connection, key: string): Promise<DocumentOf<K> | null> {
      const text = 'SELECT key, body FROM documents WHERE kind = $1 AND key = $2';
      const [row] = await connection.rows(documentRow, text, [kind, key]);
      return row ? documentIn(kind, row.body) : null;
    }

    async function write(connection: Connection, key: string, value: DocumentOf<K>): Promise<void> {
      await connection.run(
        `INSERT INTO documents (kind, key, body) VALUES ($1, $2, $3)
         ON CONFLICT (kind, key) DO UPDATE SET body = excluded.body`,
        [kind, key, JSON.stringify(value)],
      );
    }

    return {
      all: async () => {
        const rows = await database.rows(documentRow, 'SELECT key, body FROM documents WHERE kind = $1', [
          kind,
        ]);
        return documentsIn(kind, rows);
      },
      get: (key) => read(database, key),
      replace: (key, value) =>
        changes.during([kind], async (connection) => {
          const text = 'UPDATE documents SET body = $3 WHERE kind = $1 AND key = $2';
          return (await connection.run(text, [kind, key, JSON.stringify(value)])) === 1;
        }),
      set: (key, value) => changes.during([kind], (connection) => write(connection, key, value)),
      change: (key, next) =>
        changes.during([kind], async (connection) => {
          await connection.run('SELECT pg_advisory_xact_lock(hashtext($1), hashtext($2))', [kind, key]);
          const value = next(await read(connection, key));
          await write(connection, key, value);
          return value;
        }),
      delete: (key) =>
        changes.during([kind], async (connection) => {
          const text = 'DELETE FROM documents WHERE kind = $1 AND key = $2';
          return (await connection.run(text, [kind, key])) === 1;
        }),
    };
  }

  return documentsOfAllKinds((kind) => mapErrors(documents(kind), callersErrorOf));
}
