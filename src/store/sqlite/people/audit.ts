import type { DatabaseSync } from 'node:sqlite';
import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { NewAuditEntry } from '../../../domain/audit.ts';
import type { Audit, AuditQuery, ListedAuditEntry } from '../../contract/audit.ts';
import { readCursor, writeCursor } from '../../contract/paging.ts';
import { auditEntryOf, auditPosition, auditRow, type AuditRow } from '../../rows/audit.ts';
import { readRow } from '../../rows/stored.ts';
import type { Committer } from '../connection/committer.ts';
import type { SubjectReader } from '../subjects/read-subjects.ts';
import type { Tables } from '../connection/tables.ts';

/** Number of entries visited for one page: a page with few matches is short, and the next one continues where it ended. */
const LOOKED_AT = 2_000;

/** Creates what writes an entry, within a transaction. */
export function createAuditWriter(db: DatabaseSync): (entry: NewAuditEntry) => void {
  const insert = db.prepare(
    `INSERT INTO audit (at, actor, action, event, subject, delivery, destination, client, about)
     VALUES (:at, :actor, :action, :event, (SELECT subject FROM events WHERE id = :event),
       :delivery, :destination, :client, :about)`,
  );
  return ({ at, actor, action: done, ...of }) => {
    const { event = null, delivery = null, destination = null, client = null, about = null } = of;
    insert.run({ at, actor, action: done, event, delivery, destination, client, about });
  };
}

/** Creates the audit on SQLite. */
export function createAudit(
  db: DatabaseSync,
  queries: Kysely<Tables>,
  committer: Committer,
  subjects: SubjectReader,
): Audit {
  const write = createAuditWriter(db);
  const remove = db.prepare(
    'DELETE FROM audit WHERE id IN (SELECT id FROM audit WHERE at < ? ORDER BY at LIMIT ?)',
  );
  const firstSince = db.prepare('SELECT id FROM audit WHERE at >= ? ORDER BY at, id LIMIT 1');
  const lastUntil = db.prepare('SELECT id FROM audit WHERE at < ? ORDER BY at DESC, id DESC LIMIT 1');

  function listed(row: AuditRow): ListedAuditEntry {
    return auditEntryOf(row, row.subject === null ? null : subjects.find(row.subject));
  }

  /** Returns the entries of a time: their ids grow with it. Null: there are none. */
  function rangeOf({ since, until }: AuditQuery): IdRange | null {
    const first = since === undefined ? 0 : firstSince.get(since)?.['id'];
    const last = until === undefined ? Number.MAX_SAFE_INTEGER : lastUntil.get(until)?.['id'];
    return typeof first === 'number' && typeof last === 'number' ? { first, last } : null;
  }

  return {
    note: (entries) =>
      committer.commit(() => {
        entries.forEach(write);
      }),
    list: async (query, { limit, cursor }) => {
      const before = cursor === undefined ? null : readCursor(auditPosition, cursor).before;
      const meant = subjects.narrow('everything', simOf(query));
      const range = rangeOf(query);
      if (range === null) return { items: [], next: null };
      const looked = await selection(queries, query, range)
        .$if(before !== null, (select) => select.where('id', '<', before ?? 0))
        .orderBy('id', 'desc')
        .limit(LOOKED_AT)
        .execute();
      const rows = readRow(z.array(auditRow), looked);
      const found = rows.filter((row) => isMeant(row, query, meant));
      const items = found.slice(0, limit).map(listed);
      // Where a page is full it ends there, else after all that was looked at.
      const last = found.length > limit ? items.at(-1) : rows.length < LOOKED_AT ? undefined : rows.at(-1);
      return { items, next: last ? writeCursor({ before: last.id }) : null };
    },
    expire: (before, limit) => committer.commit(() => Number(remove.run(before, limit).changes)),
  };
}

function simOf({ sim }: AuditQuery): { readonly sim?: string } {
  return sim === undefined ? {} : { sim };
}

/** The first and the last entry of a time. */
interface IdRange {
  readonly first: number;
  readonly last: number;
}

/** Builds the selection of entries that an index finds in their order. */
function selection(queries: Kysely<Tables>, { event, actor }: AuditQuery, { first, last }: IdRange) {
  let select = queries.selectFrom('audit').selectAll().where('id', '>=', first).where('id', '<=', last);
  if (event !== undefined) select = select.where('event', '=', event).where('event', 'is not', null);
  if (actor !== undefined) select = select.where('actor', '=', actor);
  return select;
}

/**
 * Checks what no index finds.
 * @param subjects those that are meant; null: any, and none
 */
function isMeant(
  { action: done, at, subject }: AuditRow,
  { actions, since = -Infinity, until = Infinity }: AuditQuery,
  subjects: ReadonlySet<number> | null,
): boolean {
  return (
    at >= since &&
    at < until &&
    actions?.some((one) => one === done) !== false &&
    (subjects === null || (subject !== null && subjects.has(subject)))
  );
}
