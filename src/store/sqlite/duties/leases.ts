import type { DatabaseSync } from 'node:sqlite';
import { INSTANCES } from '../../../domain/id.ts';
import { HOUR, type Clock } from '../../../domain/time.ts';
import { StoreUnavailable } from '../../contract/errors.ts';
import type { Lease, Leases } from '../../contract/leases.ts';
import type { IdSpace } from '../../contract/store.ts';
import { readNumber, readText } from '../../rows/stored.ts';
import type { Committer } from '../connection/committer.ts';

/**
 * Creates the leases on SQLite.
 *
 * @param clock the store's: all processes on this machine share it
 */
export function createLeases(db: DatabaseSync, committer: Committer, clock: Clock): Leases {
  const take = db.prepare(
    `INSERT INTO leases (name, holder, epoch, expires_at) VALUES (:name, :holder, 1, :until)
     ON CONFLICT (name) DO UPDATE SET holder = :holder, epoch = epoch + 1, expires_at = :until WHERE expires_at <= :now
     RETURNING epoch`,
  );
  const renew = db.prepare(
    'UPDATE leases SET expires_at = ? WHERE name = ? AND epoch = ? AND expires_at > ?',
  );
  const release = db.prepare('UPDATE leases SET expires_at = 0 WHERE name = ? AND epoch = ?');
  const held = db.prepare('SELECT name, holder, expires_at FROM leases WHERE expires_at > ? ORDER BY name');
  return {
    acquire: (name, holder, length) =>
      committer.commit(() => {
        const now = clock();
        const taken = take.get({ name, holder, until: now + length, now });
        return taken === undefined ? null : { name, epoch: readNumber(taken['epoch']) };
      }),
    renew: ({ name, epoch }, length) =>
      committer.commit(() => {
        const now = clock();
        return renew.run(now + length, name, epoch, now).changes === 1;
      }),
    release: ({ name, epoch }) =>
      committer.commit(() => {
        release.run(name, epoch);
      }),
    held: () =>
      Promise.resolve(
        held.all(clock()).map((row) => ({
          name: readText(row['name']),
          holder: readText(row['holder']),
          until: readNumber(row['expires_at']),
        })),
      ),
  };
}

/** Time for which a tool has its number if it ends without releasing it. */
const TOOL_LEASE = HOUR;

/** Creates the id space of this process. */
export function createIdSpace(
  db: DatabaseSync,
  owner: boolean,
  leases: Leases,
): { get(): Promise<IdSpace>; release(): Promise<void> } {
  const greatest = db.prepare(
    `SELECT max(coalesce((SELECT max(id) FROM events), 0), coalesce((SELECT max(id) FROM deliveries), 0)) AS id`,
  );
  let lease: Promise<readonly [number, Lease]> | null = null;

  async function takeNumber(): Promise<readonly [number, Lease]> {
    for (let instance = 1; instance < INSTANCES; instance++) {
      const taken = await leases.acquire(`instance ${instance}`, String(process.pid), TOOL_LEASE);
      if (taken !== null) return [instance, taken];
    }
    throw new StoreUnavailable(
      'locked',
      `${INSTANCES - 1} tools are at work on the store: wait for one to end`,
    );
  }

  return {
    get: async () => {
      const instance = owner ? 0 : (await (lease ??= takeNumber()))[0];
      return { instance, last: readNumber(greatest.get()?.['id']) };
    },
    release: async () => {
      if (lease === null) return;
      // A number that is not released becomes free when its lease expires.
      await lease.then(([, taken]) => leases.release(taken)).catch(() => undefined);
    },
  };
}
