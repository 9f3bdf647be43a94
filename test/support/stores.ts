import type { NewEvent } from '../../src/domain/decision.ts';
import type { Delivery } from '../../src/domain/delivery.ts';
import type { Event } from '../../src/domain/event.ts';
import { dutyOf, type Tenure } from '../../src/store/contract/ownership.ts';
import type { Page } from '../../src/store/contract/paging.ts';
import type { ListedDelivery } from '../../src/store/contract/results.ts';
import type { Store } from '../../src/store/contract/store.ts';
import { openStore } from '../../src/store/open.ts';
import { openSqliteStore } from '../../src/store/sqlite/open.ts';

/** Opens a SQLite store as its owner, or beside it. */
export function openFile(path: string, owner = true): Promise<Store> {
  return openStore({ kind: 'sqlite', path }, owner);
}

/** Opens a SQLite store as its owner, if need be without the time in which whoever has it open may let go of it. */
export function openFileAtOnce(path: string): Promise<Store> {
  const nobody = (): undefined => undefined;
  const hooks = { expectsMore: () => false, recovered: nobody, lost: nobody, migrating: nobody };
  return openSqliteStore(path, true, hooks, atOnce);
}

/** Lets no time pass. */
export const atOnce = (): Promise<void> => Promise.resolve();

/** Makes an event that is to be stored, as a rule of no name took it. */
export function stored(
  event: Event,
  deliveries: readonly Delivery[] = [],
  key: string | null = null,
): NewEvent {
  return { event, key, deliveries, rules: [], raw: null };
}

/** Has a store be the one that sends for an account. */
export async function tenureIn({ ownership }: Store, account = 'bot'): Promise<Tenure> {
  const { promise, resolve } = Promise.withResolvers<Tenure>();
  const nothing = { destinations: [], senders: {}, version: '', since: 0, config: '' };
  await ownership.join(
    { ...nothing, duties: [dutyOf(account)] },
    {
      taken: (tenure) => {
        resolve(tenure);
        return Promise.resolve();
      },
      leaving: () => Promise.resolve(),
      lost: () => undefined,
    },
  );
  return promise;
}

/** Reads all events of a store, the oldest first. */
export async function eventsIn({ reader }: Store): Promise<Event[]> {
  const all = await every((request) => reader.events('everything', { order: 'oldest' }, request));
  return all.map(({ event }) => event);
}

/** Reads the deliveries of a store that have not ended, the oldest first. */
export function openDeliveries({ reader }: Store): Promise<ListedDelivery[]> {
  const states = ['pending', 'sending', 'retrying', 'held', 'dead'] as const;
  return every((request) => reader.deliveries('everything', { states, order: 'oldest' }, request));
}

/** Reads all pages of a list. */
export async function every<T>(
  read: (request: { limit: number; cursor?: string }) => Promise<Page<T>>,
  limit = 100,
): Promise<T[]> {
  const found: T[] = [];
  for (let cursor: string | null | undefined; cursor !== null;) {
    const page: Page<T> = await read({ limit, ...(cursor !== undefined && { cursor }) });
    found.push(...page.items);
    cursor = page.next;
  }
  return found;
}
