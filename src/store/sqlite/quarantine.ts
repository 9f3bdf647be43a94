import { hash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { Reject } from '../../domain/observation.ts';
import type { Millis } from '../../domain/time.ts';

/** How many different undecodable things are kept of one gateway; the least recently seen goes first. */
const PER_GATEWAY = 200;
/** How much of one is kept, in UTF-16 units. */
const LONGEST = 64 * 1024;

/** What is kept of bodies that nothing could be made of; bounded per gateway, repeats counted. */
export interface Quarantine {
  /** Keeps a reject, or counts it if it is there already. Call it within a transaction. */
  put(gateway: string, reject: Reject, at: Millis): void;
}

export function createQuarantine(db: DatabaseSync): Quarantine {
  const again = db.prepare(
    'UPDATE quarantine SET count = count + 1, last_seen = ? WHERE gateway = ? AND hash = ? RETURNING id',
  );
  const insert = db.prepare(
    `INSERT INTO quarantine (id, gateway, hash, first_seen, last_seen, count, reason, raw)
     VALUES ((SELECT coalesce(max(id), 0) + 1 FROM quarantine), ?, ?, ?, ?, 1, ?, ?)`,
  );
  const trim = db.prepare(
    `DELETE FROM quarantine WHERE gateway = ? AND id NOT IN
     (SELECT id FROM quarantine WHERE gateway = ? ORDER BY last_seen DESC, id DESC LIMIT ?)`,
  );
  return {
    put: (gateway, reject, at) => {
      const digest = hash('sha256', reject.raw, 'base64url');
      if (again.get(at, gateway, digest)) return;
      insert.run(gateway, digest, at, at, reject.reason, reject.raw.slice(0, LONGEST));
      trim.run(gateway, gateway, PER_GATEWAY);
    },
  };
}
