import { hash } from 'node:crypto';
import { z } from 'zod';
import { endsWith } from '../../../domain/id.ts';
import type { Intake } from '../../contract/journal.ts';
import { readCursor, writeCursor } from '../../contract/paging.ts';
import type { Reader } from '../../contract/reader.ts';
import type { Quarantined } from '../../contract/results.ts';
import { LONGEST, PER_GATEWAY, quarantinePosition, storedEnvelope } from '../../rows/quarantine.ts';
import { readStored } from '../../rows/stored.ts';
import type { Connection } from '../connection/database.ts';

/** Keeps the undecodable parts of an intake, or counts those that are there. Call it in its transaction. */
export async function quarantineRejects(
  connection: Connection,
  { gateway, at, envelope, rejects }: Pick<Intake, 'gateway' | 'at' | 'envelope' | 'rejects'>,
): Promise<void> {
  const { contentType, query } = envelope ?? { query: {} };
  const around = JSON.stringify({ contentType, query });
  for (const { raw, reason, encoding, report } of rejects)
    await connection.run(
      `INSERT INTO quarantine (gateway, hash, first_seen, last_seen, count, reason, raw, encoding, report, envelope)
       VALUES ($1, $2, $3, $3, 1, $4, $5, $6, $7, $8)
       ON CONFLICT (gateway, hash) DO UPDATE SET count = quarantine.count + 1, last_seen = excluded.last_seen`,
      [
        ...[gateway, hash('sha256', raw, 'base64url'), at, reason],
        ...[textOf(raw), encoding ?? null, report === undefined ? null : textOf(report), around],
      ],
    );
  if (rejects.length > 0)
    await connection.run(
      `DELETE FROM quarantine WHERE gateway = $1 AND id NOT IN
       (SELECT id FROM quarantine WHERE gateway = $1 ORDER BY last_seen DESC, id DESC LIMIT $2)`,
      [gateway, PER_GATEWAY],
    );
}

/** Removes a part that could be decoded after all. Call it in a transaction. */
export async function releaseFromQuarantine(connection: Connection, id: number): Promise<void> {
  await connection.run('DELETE FROM quarantine WHERE id = $1', [id]);
}

/** Cuts a part, and writes it as JSON does: a text of PostgreSQL holds no NUL, and no half of a surrogate pair. */
function textOf(raw: string): string {
  return JSON.stringify(raw.slice(0, LONGEST));
}

const listed = z
  .object({
    id: z.number(),
    gateway: z.string(),
    first_seen: z.number(),
    last_seen: z.number(),
    count: z.number(),
    reason: z.string(),
    raw: z.string(),
  })
  .transform(({ first_seen: firstSeen, last_seen: lastSeen, raw, ...rest }): Quarantined => {
    return { ...rest, firstSeen, lastSeen, length: readStored(z.string(), raw).length };
  });
const content = z.object({
  raw: z.string(),
  encoding: z.literal('latin1').nullable(),
  report: z.string().nullable(),
  envelope: z.string(),
});

const size = z.object({ gateway: z.string(), parts: z.number() });

const LISTED = 'id, gateway, first_seen, last_seen, count, reason, raw';

/** Creates the reader's queries for the quarantine. */
export function createQuarantineReader(
  connection: Connection,
): Pick<Reader, 'quarantine' | 'quarantineSizes' | 'quarantined'> {
  return {
    quarantine: async (scope, { gateway = null, id }, { limit, cursor }) => {
      if (scope !== 'everything') return { items: [], next: null };
      const from =
        cursor === undefined
          ? { lastSeen: Number.MAX_SAFE_INTEGER, id: 0 }
          : readCursor(quarantinePosition, cursor);
      // Bounded for each gateway: an ending is looked for among all of it.
      const rows = await connection.rows(
        listed,
        `SELECT ${LISTED} FROM quarantine WHERE (last_seen, id) < ($1, $2) AND ($3::text IS NULL OR gateway = $3)
         ORDER BY last_seen DESC, id DESC LIMIT $4`,
        [from.lastSeen, from.id, gateway, id === undefined ? limit + 1 : null],
      );
      const found = id === undefined ? rows : rows.filter((part) => endsWith(part.id, id));
      const items = found.slice(0, limit);
      const last = items.at(-1);
      const next =
        found.length > limit && last ? writeCursor({ lastSeen: last.lastSeen, id: last.id }) : null;
      return { items, next };
    },
    quarantineSizes: async () => {
      const rows = await connection.rows(
        size,
        'SELECT gateway, count(*) AS parts FROM quarantine GROUP BY gateway',
      );
      return new Map(rows.map(({ gateway, parts }) => [gateway, parts]));
    },
    quarantined: async (scope, id) => {
      if (scope !== 'everything') return null;
      const [row] = await connection.rows(
        z.looseObject({}),
        `SELECT ${LISTED}, encoding, report, envelope FROM quarantine WHERE id = $1`,
        [id],
      );
      if (!row) return null;
      const { raw, encoding, report, envelope } = content.parse(row);
      return {
        ...listed.parse(row),
        raw: readStored(z.string(), raw),
        ...(encoding !== null && { encoding }),
        ...(report !== null && { report: readStored(z.string(), report) }),
        envelope: { contentType: undefined, ...readStored(storedEnvelope, envelope) },
      };
    },
  };
}
