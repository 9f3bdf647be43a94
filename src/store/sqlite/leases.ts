import type { DatabaseSync } from 'node:sqlite';
import type { Clock } from '../../domain/time.ts';
import type { Leases } from '../contract/leases.ts';
import type { Committer } from './committer.ts';

/** @param clock the store's: all processes on this machine have the same */
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
  return {
    acquire: (name, holder, length) =>
      committer.commit(() => {
        const now = clock();
        const epoch = take.get({ name, holder, until: now + length, now })?.['epoch'];
        return typeof epoch === 'number' ? { name, epoch } : null;
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
  };
}
