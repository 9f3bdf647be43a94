import { hostname } from 'node:os';
import { z } from 'zod';
import { INSTANCES } from '../../../domain/id.ts';
import { SECOND } from '../../../domain/time.ts';
import { StoreUnavailable } from '../../contract/errors.ts';
import type { Leases } from '../../contract/leases.ts';
import type { IdSpace } from '../../contract/store.ts';
import { prepared, type Connection, type Database } from '../connection/database.ts';
import { keepLease, type KeptLease } from './kept-lease.ts';
import { createLeases } from './leases.ts';

/** Time for which an instance has its number without renewing it, and how often it renews it. */
const LENGTH = 30 * SECOND;
const EVERY = 10 * SECOND;

/** The number of this process among all that work on the database: its ids are made of it. */
export interface Instance {
  number(): Promise<number>;
  /** Its name among them: that of the machine, and the number. */
  name(): Promise<string>;
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

function nameOf(number: number): string {
  return `${hostname()}/${number}`;
}

const idRow = z.object({ id: z.number() });

const IN_TURN = prepared("SELECT pg_advisory_xact_lock(hashtext('simwire instance'), $1)");

/**
 * Creates the number of this process, which is taken when it is first needed: for that it has as long as any statement has.
 *
 * @param leases by which the number is kept
 * @param lost called once another process has it
 */
export function createInstance(
  database: Database,
  leases: Leases,
  lost: (why: StoreUnavailable) => void,
): Instance {
  const patient = createLeases(database);
  let taken: Promise<readonly [number, KeptLease]> | null = null;

  async function take(): Promise<readonly [number, KeptLease]> {
    for (let number = 0; number < INSTANCES; number++) {
      const holder = nameOf(number);
      const lease = await patient.acquire(`instance ${number}`, holder, LENGTH);
      if (lease === null) continue;
      return [number, keepLease(leases, lease, { holder, length: LENGTH, every: EVERY, lost })];
    }
    throw new StoreUnavailable('locked', `${INSTANCES} instances and tools are at work on the database`);
  }

  function own(): Promise<readonly [number, KeptLease]> {
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
    name: async () => nameOf((await own())[0]),
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
      const [number, { fence }] = await own();
      await Promise.all([connection.run(IN_TURN, [number]), fence(connection)]);
    },
    release: async () => {
      await taken?.then(([, lease]) => lease.release()).catch(() => undefined);
    },
  };
}
