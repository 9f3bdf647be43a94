import { hostname } from 'node:os';
import { z } from 'zod';
import { SECOND } from '../../domain/time.ts';
import { StoreRefused, type StoreUnavailable } from '../contract/errors.ts';
import type { Leases } from '../contract/store.ts';
import type { Connection } from './database.ts';
import { keepLease, type KeptLease } from './kept-lease.ts';
import { createLeases } from './leases.ts';

const tableRow = z.object({ exists: z.boolean() });

/** The lease of the relay, which sends and keeps time for all of the store. */
const RELAY = 'relay';
/** Time after which a relay that is dead, frozen or cut off is one no more; and how often it says that it lives. */
const LENGTH = 15 * SECOND;
const EVERY = 3 * SECOND;

/**
 * Becomes the one relay on a store.
 *
 * @param lost called once another process is the owner
 * @throws StoreRefused if another relay runs
 */
export async function takeOwnership(
  leases: Leases,
  lost: (why: StoreUnavailable) => void,
): Promise<KeptLease> {
  const holder = `${hostname()} ${process.pid}`;
  const taken = await leases.acquire(RELAY, holder, LENGTH);
  if (taken === null) {
    const other = (await leases.held()).find(({ name }) => name === RELAY);
    throw new StoreRefused(
      `another Simwire is running on this database${other ? ` (${other.holder})` : ''}: stop it, or wait ${LENGTH / SECOND} seconds after it died`,
    );
  }
  return keepLease(leases, taken, { holder, length: LENGTH, every: EVERY, lost });
}

/** Checks whether a relay runs on a database, which may have no tables yet. */
export async function isOwned(connection: Connection): Promise<boolean> {
  const [row] = await connection.rows(tableRow, "SELECT to_regclass('leases') IS NOT NULL AS exists");
  return row?.exists === true && (await createLeases(connection).held()).some(({ name }) => name === RELAY);
}
