import { z } from 'zod';
import { SECOND } from '../../../domain/time.ts';
import { StoreRefused } from '../../contract/errors.ts';
import type { HeldLease, Leases } from '../../contract/leases.ts';
import type { Connection } from '../connection/database.ts';
import { keepLease, type KeptLease } from './kept-lease.ts';
import { createLeases } from './leases.ts';

const tableRow = z.object({ exists: z.boolean() });

/** Each relay that runs has a lease of this name and its number. */
export const RELAY = 'relay ';
/** The lease of a copy into the database: no relay runs on it meanwhile. */
const COPY = 'copy';
/** Time after which a copy that is dead or cut off is one no more; and how often it says that it lives. */
const LENGTH = 15 * SECOND;
const EVERY = 3 * SECOND;

/**
 * Keeps relays from starting on a store while something is copied into it.
 *
 * @throws StoreRefused if a relay runs, or something is copied already
 */
export async function keepRelaysOut(leases: Leases, holder: string): Promise<KeptLease> {
  const taken = await leases.acquire(COPY, holder, LENGTH);
  if (taken === null) throw copyRuns();
  const kept = keepLease(leases, taken, { holder, length: LENGTH, every: EVERY, lost: () => undefined });
  const relay = (await leases.held()).find(isRelay);
  if (relay === undefined) return kept;
  await kept.release();
  throw new StoreRefused(
    `a Simwire is running on this database (${relay.holder}): stop it, or wait some seconds after it died`,
  );
}

/**
 * Checks that nothing is copied into a store, once the lease of a relay is held.
 * @throws StoreRefused
 */
export async function expectNoCopy(leases: Leases): Promise<void> {
  if ((await leases.held()).some(({ name }) => name === COPY)) throw copyRuns();
}

function copyRuns(): StoreRefused {
  return new StoreRefused('a store is being copied into this database: wait until that is done');
}

/** Checks whether a relay runs on a database, which may have no tables yet. */
export async function isOwned(connection: Connection): Promise<boolean> {
  const [row] = await connection.rows(tableRow, "SELECT to_regclass('leases') IS NOT NULL AS exists");
  return row?.exists === true && (await createLeases(connection).held()).some(isRelay);
}

function isRelay({ name }: HeldLease): boolean {
  return name.startsWith(RELAY);
}
