import { hash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { endsWith } from '../../../domain/id.ts';
import type { Reject } from '../../../domain/observation.ts';
import type { Intake } from '../../contract/journal.ts';
import { readCursor, writeCursor } from '../../contract/paging.ts';
import type { Reader } from '../../contract/reader.ts';
import type { Quarantined } from '../../contract/results.ts';
import { LONGEST, PER_GATEWAY, quarantinePosition, storedEnvelope } from '../../rows/quarantine.ts';
import { readRow, readStored } from '../../rows/stored.ts';

/** The quarantine for undecodable parts of bodies; bounded per gateway, repeats are counted. */
export interface Quarantine {
  /** Inserts a reject, or counts it if it exists. Call it within a transaction. */
  put(from: Pick<Intake, 'gateway' | 'at' | 'envelope'>, reject: Reject): void;
  /** Removes a part that could be decoded after all. Call it within a transaction. */
  remove(id: number): void;
}

/** Creates the quarantine on SQLite. */
export function createQuarantine(db: DatabaseSync): Quarantine {
  const again = db.prepare(
    'UPDATE quarantine SET count = count + 1, last_seen = ? WHERE gateway = ? AND hash = ? RETURNING id',
  );
  const insert = db.prepare(
    `INSERT INTO quarantine (gateway, hash, first_seen, last_seen, count, reason, raw, encoding, report, envelope)
     VALUES (?, ?, ?, ?, 1, ?, ?, ?, ?, ?)`,
  );
  const trim = db.prepare(
    `DELETE FROM quarantine WHERE gateway = ? AND id NOT IN
     (SELECT id FROM quarantine WHERE gateway = ? ORDER BY last_seen DESC, id DESC LIMIT ?)`,
  );
  const remove = db.prepare('DELETE FROM quarantine WHERE id = ?');
  return {
    put: ({ gateway, at, envelope }, { raw, reason, encoding, report }) => {
      const digest = hash('sha256', raw, 'base64url');
      if (again.get(at, gateway, digest)) return;
      const kept = [raw.slice(0, LONGEST), encoding ?? null, report?.slice(0, LONGEST) ?? null] as const;
      const { contentType, query } = envelope ?? { query: {} };
      insert.run(gateway, digest, at, at, reason, ...kept, JSON.stringify({ contentType, query }));
      trim.run(gateway, gateway, PER_GATEWAY);
    },
    remove: (id) => {
      remove.run(id);
    },
  };
}

const listed = z
  .object({
    id: z.number(),
    gateway: z.string(),
    first_seen: z.number(),
    last_seen: z.number(),
    count: z.number(),
    reason: z.string(),
    length: z.number(),
  })
  .transform(({ first_seen: firstSeen, last_seen: lastSeen, ...rest }): Quarantined => {
    return { ...rest, firstSeen, lastSeen };
  });
const size = z.object({ gateway: z.string(), parts: z.number() });
const content = z.object({
  raw: z.string(),
  encoding: z.literal('latin1').nullable(),
  report: z.string().nullable(),
  envelope: z.string(),
});

const LISTED = 'id, gateway, first_seen, last_seen, count, reason, length(raw) AS length';

/** Creates the reader's queries for the quarantine. */
export function createQuarantineReader(
  db: DatabaseSync,
): Pick<Reader, 'quarantine' | 'quarantineSizes' | 'quarantined'> {
  const after = db.prepare(
    `SELECT ${LISTED} FROM quarantine
     WHERE (last_seen, id) < (?, ?) AND (? IS NULL OR gateway = ?) ORDER BY last_seen DESC, id DESC`,
  );
  const sizes = db.prepare('SELECT gateway, count(*) AS parts FROM quarantine GROUP BY gateway');
  const one = db.prepare(`SELECT ${LISTED}, raw, encoding, report, envelope FROM quarantine WHERE id = ?`);
  return {
    quarantine: (scope, { gateway = null, id }, { limit, cursor }) => {
      if (scope !== 'everything') return Promise.resolve({ items: [], next: null });
      const from =
        cursor === undefined
          ? { lastSeen: Number.MAX_SAFE_INTEGER, id: 0 }
          : readCursor(quarantinePosition, cursor);
      const items: Quarantined[] = [];
      for (const row of after.iterate(from.lastSeen, from.id, gateway, gateway)) {
        const part = readRow(listed, row);
        if (id !== undefined && !endsWith(part.id, id)) continue;
        if (items.length === limit) {
          const { lastSeen, id: last } = items.at(-1) ?? part;
          return Promise.resolve({ items, next: writeCursor({ lastSeen, id: last }) });
        }
        items.push(part);
      }
      return Promise.resolve({ items, next: null });
    },
    quarantineSizes: () => {
      const rows = sizes.all().map((row) => readRow(size, row));
      return Promise.resolve(new Map(rows.map(({ gateway, parts }) => [gateway, parts])));
    },
    quarantined: (scope, id) => {
      const row = scope === 'everything' ? one.get(id) : undefined;
      if (row === undefined) return Promise.resolve(null);
      const { raw, encoding, report, envelope } = readRow(content, row);
      return Promise.resolve({
        ...readRow(listed, row),
        raw,
        ...(encoding !== null && { encoding }),
        ...(report !== null && { report }),
        envelope: { contentType: undefined, ...readStored(storedEnvelope, envelope) },
      });
    },
  };
}
