import { rmSync } from 'node:fs';
import { onTestFinished } from 'vitest';
import { NO_CHANGE } from '../../../../src/domain/decision.ts';
import type { Event, EventId } from '../../../../src/domain/event.ts';
import type { Scope } from '../../../../src/domain/subject.ts';
import { compileWords, searchedOf, type Words } from '../../../../src/operations/words.ts';
import type { PlainQuery } from '../../../../src/store/contract/reader.ts';
import type { Searcher } from '../../../../src/store/contract/search.ts';
import type { Store } from '../../../../src/store/contract/store.ts';
import { openSearcher } from '../../../../src/store/open.ts';
import { MONDAY_NOON } from '../../../support/manual-time.ts';
import { every, openFile, stored } from '../../../support/stores.ts';
import { temporaryFolder } from '../../../support/temporary.ts';

/** What somebody searches for, with where. */
export interface Sought {
  readonly words: Omit<Words, 'codes'>;
  readonly query?: PlainQuery;
  readonly scope?: Scope;
}

/** A store, and searchers on it. */
export interface Searching {
  readonly path: string;
  readonly indexPath: string;
  readonly store: Store;
  readonly accept: (events: readonly Event[]) => Promise<void>;
  /** Opens a searcher; one of another version keeps something else. */
  readonly open: (version?: string) => Searcher;
}

/** Opens an empty store. */
export async function openSearching(): Promise<Searching> {
  const path = `${temporaryFolder()}/searched.db`;
  const store = await openFile(path);
  onTestFinished(() => store.close());
  return {
    path,
    indexPath: `${path}-search`,
    store,
    accept: async (events) => {
      const given = { ...NO_CHANGE, events: events.map((event) => stored(event)) };
      const intake = { gateway: 'office', at: MONDAY_NOON, keys: [], rejects: [] };
      await store.journal.accept({ ...intake, decide: () => given });
    },
    open: (version = '1') => {
      const searcher = openSearcher({ kind: 'sqlite', path }, { searchedOf, version }, () => MONDAY_NOON);
      onTestFinished(() => {
        searcher.close();
      });
      return searcher;
    },
  };
}

/** Keeps up until there is nothing left to do. */
export function keepUp(searcher: Searcher): void {
  while (searcher.keepUp().more);
}

function queryOf({ words, query = {} }: Sought) {
  return { order: 'newest' as const, ...query, ...compileWords({ ...words, codes: 'masked' }) };
}

/**
 * Finds all pages.
 * @param isOver is asked at each event that is looked at
 */
export function foundBy(
  searcher: Searcher,
  sought: Sought,
  limit = 3,
  isOver = () => false,
): Promise<EventId[]> {
  const { scope = 'everything' } = sought;
  return every((page) => Promise.resolve(searcher.find(scope, queryOf(sought), { ...page, isOver })), limit);
}

/** Finds all pages by looking through the store. */
export async function lookedThrough({ reader }: Store, sought: Sought): Promise<EventId[]> {
  const { scope = 'everything' } = sought;
  const all = await every((page) => reader.events(scope, queryOf(sought), page));
  return all.map(({ event }) => event.id);
}

/** Takes the index away. */
export function removeIndex({ indexPath }: Searching): void {
  for (const end of ['', '-wal', '-shm']) rmSync(indexPath + end, { force: true });
}
