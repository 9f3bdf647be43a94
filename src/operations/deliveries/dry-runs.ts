import { hash, randomBytes } from 'node:crypto';
import type { DeliveryId } from '../../domain/delivery.ts';
import { MINUTE, type Clock, type Millis } from '../../domain/time.ts';
import type { Documents, StoredDryRun } from '../../store/contract/documents.ts';
import { DELIVERY_ACTIONS, type Order } from './orders.ts';

/** Time for which an order waits to be carried out. */
const LASTS = 10 * MINUTE;
/** Orders that wait at the same time, of one principal and of all; an older one makes room. */
const MOST_OF_ONE = 5;
const MOST = 100;

/** An order about certain deliveries, found by a dry run. */
export interface PlannedOrder extends Order {
  readonly ids: readonly DeliveryId[];
}

/** Orders that wait until whoever planned them says that they are meant, to whichever instance. */
export interface DryRuns {
  /**
   * Keeps an order. Returns the token by which it is taken.
   * @throws StoreUnavailable
   */
  keep(principal: string, order: PlannedOrder): Promise<string>;
  /**
   * Takes an order, once; null: there is none (any more) of this principal.
   * @throws StoreUnavailable
   */
  take(principal: string, token: string): Promise<PlannedOrder | null>;
}

/** Creates the memory of dry runs, which are stored under the hashes of their tokens. */
export function createDryRuns(documents: Documents<StoredDryRun>, clock: Clock): DryRuns {
  /** Makes room for an order. Returns until when it waits: after those before it, so that their order can be told. */
  async function makeRoom(principal: string): Promise<Millis> {
    const all = [...(await documents.all())].sort(([, a], [, b]) => a.until - b.until);
    const mine = all.filter(([, one]) => one.principal === principal);
    const [oldest] = mine.length >= MOST_OF_ONE ? mine : all.length >= MOST ? all : [];
    for (const [key, { until }] of all)
      if (until <= clock() || key === oldest?.[0]) await documents.delete(key);
    return Math.max(clock() + LASTS, (all.at(-1)?.[1].until ?? 0) + 1);
  }

  return {
    keep: async (principal, { action, to = null, ids }) => {
      const until = await makeRoom(principal);
      const token = randomBytes(18).toString('base64url');
      await documents.set(keyOf(token), { principal, action, to, ids: ids.join(' '), until });
      return token;
    },
    take: async (principal, token) => {
      const found = await documents.get(keyOf(token));
      const action = DELIVERY_ACTIONS.find((one) => one === found?.action);
      if (found?.principal !== principal || action === undefined || found.until <= clock()) return null;
      if (!(await documents.delete(keyOf(token)))) return null;
      return { action, to: found.to ?? undefined, ids: found.ids.split(' ').filter(Boolean).map(Number) };
    },
  };
}

function keyOf(token: string): string {
  return hash('sha256', token, 'base64url');
}
