import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import { Kysely, SqliteDialect } from 'kysely';
import type { Tables } from './tables.ts';

/** Kysely over a connection of node:sqlite, for migrations and the queries that are not hot. */
export function kyselyOver(db: DatabaseSync): Kysely<Tables> {
  return new Kysely<Tables>({
    dialect: new SqliteDialect({
      database: {
        prepare: (sql) => {
          const statement = db.prepare(sql);
          return {
            reader: statement.columns().length > 0,
            all: (parameters) => statement.all(...(parameters as SQLInputValue[])),
            run: (parameters) => {
              // A full disk makes SQLite undo the transaction by itself (sqlite.org/lang_transaction.html, 2.3): to ask for
              // it once more would fail, and hide why.
              if (sql === 'rollback' && !db.isTransaction) return { changes: 0, lastInsertRowid: 0 };
              return statement.run(...(parameters as SQLInputValue[]));
            },
            iterate: (parameters) => statement.iterate(...(parameters as SQLInputValue[])),
          };
        },
        close: () => undefined,
      },
    }),
  });
}
