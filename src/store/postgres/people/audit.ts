import type { NewAuditEntry } from '../../../domain/audit.ts';
import type { Audit } from '../../contract/audit.ts';
import { readCursor, writeCursor } from '../../contract/paging.ts';
import { auditEntryOf, auditPosition, auditRow } from '../../rows/audit.ts';
import type { Connection, Database } from '../connection/database.ts';
import type { Parameter } from '../connection/storable.ts';
import type { SubjectReader } from '../subjects/read-subjects.ts';

/** Writes entries to the audit, by themselves or within a transaction. */
export async function noteIn(
  connection: Pick<Connection, 'run'>,
  entries: readonly NewAuditEntry[],
): Promise<void> {
  if (entries.length === 0) return;
  const column = (of: (entry: (typeof entries)[number]) => Parameter | undefined): Parameter[] =>
    entries.map((entry) => of(entry) ?? null);
  await connection.run(
    `INSERT INTO audit (at, actor, action, event, subject, delivery, destination, client, about)
         SELECT at, actor, action, event, (SELECT subject FROM events WHERE id = of.event), delivery, destination, client, about
         FROM unnest($1::bigint[], $2::text[], $3::text[], $4::bigint[], $5::bigint[], $6::text[], $7::text[], $8::text[])
         AS of (at, actor, action, event, delivery, destination, client, about)`,
    [
      ...[column(({ at }) => at), column(({ actor }) => actor), column(({ action }) => action)],
      ...[column(({ event }) => event), column(({ delivery }) => delivery)],
      ...[column(({ destination }) => destination), column(({ client }) => client)],
      column(({ about }) => about),
    ],
  );
}

/** Creates the audit on PostgreSQL. */
export function createAudit(database: Database, subjects: SubjectReader): Audit {
  return {
    note: (entries) => noteIn(database, entries),
    list: async ({ event, actor, actions, sim, since, until }, { limit, cursor }) => {
      const before = cursor === undefined ? null : readCursor(auditPosition, cursor).before;
      const meant = sim === undefined ? null : await subjects.narrow('everything', { sim });
      const rows = await database.rows(
        auditRow,
        `SELECT id, at, actor, action, event, subject, delivery, destination, client, about FROM audit
         WHERE ($1::bigint IS NULL OR event = $1) AND ($2::text IS NULL OR actor = $2)
           AND ($3::text[] IS NULL OR action = ANY($3)) AND ($4::bigint IS NULL OR at >= $4)
           AND ($5::bigint IS NULL OR at < $5) AND ($6::int[] IS NULL OR subject = ANY($6))
           AND ($7::bigint IS NULL OR id < $7)
         ORDER BY id DESC LIMIT $8`,
        [
          ...[event ?? null, actor ?? null, actions ?? null, since ?? null, until ?? null],
          ...[meant && [...meant], before, limit + 1],
        ],
      );
      const shown = rows.slice(0, limit);
      const known = await subjects.of(shown.flatMap((row) => row.subject ?? []));
      const items = shown.map((row) =>
        auditEntryOf(row, row.subject === null ? null : (known.get(row.subject) ?? null)),
      );
      const last = items.at(-1);
      return { items, next: rows.length > limit && last ? writeCursor({ before: last.id }) : null };
    },
    expire: (before, limit) =>
      database.run(
        'DELETE FROM audit WHERE id IN (SELECT id FROM audit WHERE at < $1 ORDER BY at LIMIT $2)',
        [before, limit],
      ),
  };
}
