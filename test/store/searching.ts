import { onTestFinished } from 'vitest';
import { NO_CHANGE } from '../../src/domain/decision.ts';
import type { Event, EventId } from '../../src/domain/event.ts';
import type { Scope } from '../../src/domain/subject.ts';
import { compileWords, searchedOf, type Words } from '../../src/operations/events/words.ts';
import type { PlainQuery } from '../../src/store/contract/reader.ts';
import type { Searcher } from '../../src/store/contract/search.ts';
import type { Store, StoreAddress } from '../../src/store/contract/store.ts';
import { openSearcher, openStore } from '../../src/store/open.ts';
import { MONDAY_NOON } from '../support/manual-time.ts';
import { every, stored } from '../support/stores.ts';

/** What somebody searches for, with where. */
export interface Sought {
  readonly words: Omit<Words, 'codes'>;
  readonly query?: PlainQuery;
  readonly scope?: Scope;
}

/** A store, and searchers on it. */
export interface Searching {
  readonly store: Store;
  readonly accept: (events: readonly Event[]) => Promise<void>;
  /** Opens a searcher; one of another version keeps something else. */
  readonly open: (version?: string) => Promise<Searcher>;
}

/** Opens a store to search in. */
export async function searchIn(address: StoreAddress): Promise<Searching> {
  const store = await openStore(address, true);
  onTestFinished(() => store.close());
  return {
    store,
    accept: async (events) => {
      const given = { ...NO_CHANGE, events: events.map((event) => stored(event)) };
      const intake = { gateway: 'office', at: MONDAY_NOON, keys: [], rejects: [] };
      await store.journal.accept({ ...intake, decide: () => given });
    },
    open: async (version = '1') => {
      const searcher = await openSearcher(address, { searchedOf, version }, () => MONDAY_NOON);
      onTestFinished(() => searcher.close());
      return searcher;
    },
  };
}

/** Keeps up until there is nothing left to do. */
export async function keepUp(searcher: Searcher): Promise<void> {
  while ((await searcher.keepUp()).more);
}

function queryOf({ words, query = {} }: Sought) {
  return { order: 'newest' as const, ...query, ...compileWords({ ...words, codes: 'masked' }) };
}

/**
 * Finds all pages.
 * @param isOver is asked while events are looked at
 */
export function foundBy(
  searcher: Searcher,
  sought: Sought,
  limit = 3,
  isOver = () => false,
): Promise<EventId[]> {
  const { scope = 'everything' } = sought;
  return every((page) => searcher.find(scope, queryOf(sought), { ...page, isOver }), limit);
}

/** Finds all pages by looking through the store. */
export async function lookedThrough({ reader }: Store, sought: Sought): Promise<EventId[]> {
  const { scope = 'everything' } = sought;
  const all = await every((page) => reader.events(scope, queryOf(sought), page));
  return all.map(({ event }) => event.id);
}
