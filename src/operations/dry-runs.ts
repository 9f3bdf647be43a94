import { randomBytes } from 'node:crypto';
import type { DeliveryId } from '../domain/delivery.ts';
import { MINUTE, type Clock, type Millis } from '../domain/time.ts';
import type { Order } from './delivery-orders.ts';

/** Time for which an order waits to be carried out. */
const LASTS = 10 * MINUTE;
/** Orders that wait at the same time, of one principal and of all; an older one makes room. */
const MOST_OF_ONE = 5;
const MOST = 100;

/** An order about certain deliveries, found by a dry run. */
export interface PlannedOrder extends Order {
  readonly ids: readonly DeliveryId[];
}

/** Orders that wait until whoever planned them says that they are meant. */
export interface DryRuns {
  /** Keeps an order. Returns the token by which it is taken. */
  keep(principal: string, order: PlannedOrder): string;
  /** Takes an order, once; null: there is none (any more) of this principal. */
  take(principal: string, token: string): PlannedOrder | null;
}

/** Creates an empty memory of dry runs. */
export function createDryRuns(clock: Clock): DryRuns {
  const kept = new Map<
    string,
    { readonly principal: string; readonly order: PlannedOrder; readonly until: Millis }
  >();

  function makeRoom(principal: string): void {
    for (const [token, { until }] of kept) if (until <= clock()) kept.delete(token);
    const all = [...kept];
    const mine = all.filter(([, one]) => one.principal === principal);
    const [oldest] = mine.length >= MOST_OF_ONE ? mine : all.length >= MOST ? all : [];
    if (oldest) kept.delete(oldest[0]);
  }

  return {
    keep: (principal, order) => {
      makeRoom(principal);
      const token = randomBytes(18).toString('base64url');
      kept.set(token, { principal, order, until: clock() + LASTS });
      return token;
    },
    take: (principal, token) => {
      const found = kept.get(token);
      if (found?.principal !== principal || found.until <= clock()) return null;
      kept.delete(token);
      return found.order;
    },
  };
}
