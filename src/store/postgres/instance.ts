import { hostname } from 'node:os';
import { z } from 'zod';
import { INSTANCES } from '../../domain/id.ts';
import { SECOND } from '../../domain/time.ts';
import { StoreUnavailable } from '../contract/errors.ts';
import type { IdSpace, Lease, Leases } from '../contract/store.ts';
import type { Connection, Database } from './database.ts';

/** Time for which an instance has its number without renewing it, and how often it renews it. */
const LENGTH = 30 * SECOND;
const EVERY = 10 * SECOND;

/** The number of this process among all that work on the database: its ids are made of it. */
export interface Instance {
  number(): Promise<number>;
  idSpace(): Promise<IdSpace>;
  /**
   * Makes a transaction wait for those of this number before it, also where their connection broke during the commit,
   * and refuses one whose number is another process's by now. Call it at its beginning.
   *
   * @throws StoreUnavailable if the number was lost
   */
  inOrder(connection: Connection): Promise<void>;
  release(): Promise<void>;
}

const idRow = z.object({ id: z.number() });
const heldRow = z.object({ held: z.boolean() });

/** Creates the number of this process, which is taken when it is first needed. */
export function createInstance(database: Database, leases: Leases): Instance {
  let taken: Promise<readonly [number, Lease]> | null = null;
  let renewing: NodeJS.Timeout | null = null;

  async function take(): Promise<readonly [number, Lease]> {
    for (let number = 0; number < INSTANCES; number++) {
      const lease = await leases.acquire(`instance ${number}`, `${hostname()} ${process.pid}`, LENGTH);
      if (lease === null) continue;
      renewing = setInterval(() => {
        // A number that cannot be renewed is refused by the next transaction.
        leases.renew(lease, LENGTH).catch(() => undefined);
      }, EVERY);
      renewing.unref();
      return [number, lease];
    }
    throw new StoreUnavailable('locked', `${INSTANCES} instances and tools are at work on the database`);
  }

  function own(): Promise<readonly [number, Lease]> {
    if (taken !== null) return taken;
    const taking = take();
    taken = taking;
    taking.catch(() => {
      if (taken === taking) taken = null;
    });
    return taking;
  }

  return {
    number: async () => (await own())[0],
    idSpace: async () => {
      const [instance] = await own();
      const [row] = await database.rows(
        idRow,
        `SELECT greatest((SELECT coalesce(max(id), 0) FROM events), (SELECT coalesce(max(id), 0) FROM deliveries),
           (SELECT coalesce(max(id), 0) FROM ended_deliveries)) AS id`,
      );
      return { instance, last: row?.id ?? 0 };
    },
    inOrder: async (connection) => {
      const [number, { name, epoch }] = await own();
      const [row] = await connection.rows(
        heldRow,
        `SELECT EXISTS (SELECT 1 FROM leases WHERE name = $1 AND epoch = $2 AND expires_at > clock_timestamp() FOR SHARE)
           AS held FROM pg_advisory_xact_lock(hashtext('simwire instance'), $3)`,
        [name, epoch, number],
      );
      if (!row?.held)
        throw new StoreUnavailable(
          'displaced',
          'this instance was away for too long, and another one took its place',
        );
    },
    release: async () => {
      if (renewing !== null) clearInterval(renewing);
      // A number that is not released becomes free when its lease expires.
      await taken?.then(([, lease]) => leases.release(lease)).catch(() => undefined);
    },
  };
}
