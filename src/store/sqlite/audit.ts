import type { DatabaseSync } from 'node:sqlite';
import type { Kysely } from 'kysely';
import { z } from 'zod';
import { AUDIT_ACTIONS, type NewAuditEntry } from '../../domain/audit.ts';
import type { Audit, AuditQuery, ListedAuditEntry } from '../contract/audit.ts';
import { readCursor, writeCursor } from '../contract/paging.ts';
import type { Committer } from './committer.ts';
import { createSubjectReader, hasSubjectIn } from './subjects.ts';
import type { Tables } from './tables.ts';

const position = z.object({ before: z.number() });
const action = z.enum(AUDIT_ACTIONS);

/** Creates the audit on SQLite. */
export function createAudit(db: DatabaseSync, queries: Kysely<Tables>, committer: Committer): Audit {
  const subjects = createSubjectReader(db);
  const insert = db.prepare(
    `INSERT INTO audit (at, actor, action, event, subject, delivery, destination, client, about)
     VALUES (:at, :actor, :action, :event, (SELECT subject FROM events WHERE id = :event),
       :delivery, :destination, :client, :about)`,
  );
  const remove = db.prepare(
    'DELETE FROM audit WHERE id IN (SELECT id FROM audit WHERE at < ? ORDER BY at LIMIT ?)',
  );

  function write({ at, actor, action: done, ...of }: NewAuditEntry): void {
    const { event = null, delivery = null, destination = null, client = null, about = null } = of;
    insert.run({ at, actor, action: done, event, delivery, destination, client, about });
  }

  function listed(row: Tables['audit']): ListedAuditEntry {
    return {
      id: row.id,
      at: row.at,
      actor: row.actor,
      action: action.parse(row.action),
      subject: row.subject === null ? null : subjects.get(row.subject),
      ...(row.event !== null && { event: row.event }),
      ...(row.delivery !== null && { delivery: row.delivery }),
      ...(row.destination !== null && { destination: row.destination }),
      ...(row.client !== null && { client: row.client }),
      ...(row.about !== null && { about: row.about }),
    };
  }

  return {
    note: (entries) =>
      committer.commit(() => {
        entries.forEach(write);
      }),
    list: async (query, { limit, cursor }) => {
      const before = cursor === undefined ? null : readCursor(position, cursor).before;
      const rows = await selection(queries, query, subjects.narrow('everything', simOf(query)))
        .$if(before !== null, (select) => select.where('id', '<', before ?? 0))
        .orderBy('id', 'desc')
        .limit(limit + 1)
        .execute();
      const items = rows.slice(0, limit).map(listed);
      const last = items.at(-1);
      return { items, next: rows.length > limit && last ? writeCursor({ before: last.id }) : null };
    },
    expire: (before, limit) => committer.commit(() => Number(remove.run(before, limit).changes)),
  };
}

function simOf({ sim }: AuditQuery): { readonly sim?: string } {
  return sim === undefined ? {} : { sim };
}

/**
 * Builds the selection of entries.
 * @param subjects those that are meant; null: any, and none
 */
function selection(
  queries: Kysely<Tables>,
  { event, actor, actions, since, until }: AuditQuery,
  subjects: ReadonlySet<number> | null,
) {
  let select = queries.selectFrom('audit').selectAll();
  if (event !== undefined) select = select.where('event', '=', event).where('event', 'is not', null);
  if (actor !== undefined) select = select.where('actor', '=', actor);
  if (actions !== undefined) select = select.where('action', 'in', [...actions]);
  if (since !== undefined) select = select.where('at', '>=', since);
  if (until !== undefined) select = select.where('at', '<', until);
  if (subjects !== null) select = select.where(hasSubjectIn(subjects));
  return select;
}
