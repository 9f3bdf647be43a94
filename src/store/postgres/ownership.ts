import { hostname } from 'node:os';
import { SECOND } from '../../domain/time.ts';
import { StoreRefused, StoreUnavailable } from '../contract/errors.ts';
import type { Lease, Leases } from '../contract/store.ts';

/** The lease of the relay, which sends and keeps time for all of the store. */
const RELAY = 'relay';
/** Time after which a relay that is dead, frozen or cut off is one no more; and how often it says that it lives. */
const LENGTH = 15 * SECOND;
const EVERY = 3 * SECOND;

/** The ownership of a store by this process. */
export interface Ownership {
  release(): Promise<void>;
}

/**
 * Becomes the one relay on a store. If its lease expired while the database could not be reached, it takes it up again,
 * unless another process has it by then.
 *
 * @param lost called once another process is the owner
 * @throws StoreRefused if another relay runs
 */
export async function takeOwnership(
  leases: Leases,
  lost: (why: StoreUnavailable) => void,
): Promise<Ownership> {
  const holder = `${hostname()} ${process.pid}`;
  const taken = await leases.acquire(RELAY, holder, LENGTH);
  if (taken === null) {
    const other = (await leases.held()).find(({ name }) => name === RELAY);
    throw new StoreRefused(
      `another Simwire is running on this database${other ? ` (${other.holder})` : ''}: stop it, or wait ${LENGTH / SECOND} seconds after it died`,
    );
  }
  let lease: Lease = taken;
  let renewing: Promise<void> | null = null;

  async function renew(): Promise<void> {
    if (await leases.renew(lease, LENGTH)) return;
    const again = await leases.acquire(RELAY, holder, LENGTH);
    if (again?.epoch === lease.epoch + 1) {
      lease = again;
      return;
    }
    clearInterval(timer);
    lost(
      new StoreUnavailable('displaced', 'this relay was away for too long, and another one took its place'),
    );
  }

  const timer = setInterval(() => {
    // While the database cannot be reached nothing is stored or sent either.
    renewing ??= renew()
      .catch(() => undefined)
      .finally(() => (renewing = null));
  }, EVERY);
  timer.unref();

  return {
    release: async () => {
      clearInterval(timer);
      await renewing;
      await leases.release(lease).catch(() => undefined);
    },
  };
}

/** Checks whether a relay runs on a store. */
export async function isOwned(leases: Leases): Promise<boolean> {
  return (await leases.held()).some(({ name }) => name === RELAY);
}
