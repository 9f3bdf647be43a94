import { HOUR, MINUTE, type Clock, type Millis } from '../../../domain/time.ts';
import type { Searcher, SearchSettings } from '../../contract/search.ts';
import { mapErrors } from '../../rows/map-errors.ts';
import { openDatabase, type Database } from '../connection/database.ts';
import { sqlStateOf, storeErrorOf } from '../connection/errors.ts';
import { BEGINNING } from '../../rows/feed-cursor.ts';
import { createEventFinder } from '../reader/find-events.ts';
import { createSubjectReader } from '../subjects/read-subjects.ts';
import { alphabetOf, hasTexts, hindranceIn, makeTexts, stampOf } from './tables.ts';
import { createTextIndex, timeAfter, type TextIndex } from './text-index.ts';

/** The error of the server that a table is not there. */
const UNDEFINED_TABLE = '42P01';

/** Connections that searches share. */
const CONNECTIONS = 4;
/** How often partitions are looked after; they are made some days ahead. */
const ALIGN_EVERY = HOUR;
/** Time after which tables that could not be made are tried again. */
const RETRY = 5 * MINUTE;

/** Opens a searcher on a database, whose index is tables beside those of the store. */
export function openPostgresSearcher(url: string, settings: SearchSettings, clock: Clock): Searcher {
  const database = openDatabase(url, () => undefined, { connections: CONNECTIONS });
  return mapErrors(createSearcher(database, settings, clock), storeErrorOf);
}

/** Checks whether a database has an index: somebody searches in it. */
export async function wasPostgresSearched(url: string): Promise<boolean> {
  const database = openDatabase(url, () => undefined, { connections: 1 });
  try {
    return await hasTexts(database);
  } catch (error) {
    throw storeErrorOf(error) ?? error;
  } finally {
    await database.close();
  }
}

function createSearcher(database: Database, { searchedOf, version }: SearchSettings, clock: Clock): Searcher {
  const stamp = stampOf(version);
  const finder = createEventFinder(database, createSubjectReader(database));
  let index: TextIndex | null = null;
  let hindrance: string | null = null;
  let alignAt: Millis = 0;

  /** Makes what the index needs; null where that cannot be. */
  async function prepared(): Promise<TextIndex | null> {
    if (clock() < alignAt) return index;
    try {
      await database.transaction((connection) => makeTexts(connection, stamp));
      index ??= createTextIndex(database, stamp, await alphabetOf(database), searchedOf);
      hindrance = null;
      alignAt = clock() + ALIGN_EVERY;
    } catch (error) {
      alignAt = clock() + RETRY;
      const why = hindranceIn(error);
      if (why === null) throw error;
      hindrance = why;
    }
    return index;
  }

  /** Looks through the events instead, where the tables were dropped. */
  function orWithout<T>(instead: () => Promise<T>): (error: unknown) => Promise<T> {
    return (error) => {
      if (!(error instanceof Error) || sqlStateOf(error) !== UNDEFINED_TABLE) throw error;
      index = null;
      alignAt = clock();
      return instead();
    };
  }

  return {
    find: (scope, query, page) =>
      index === null
        ? finder.find(scope, query, page)
        : finder.find(scope, query, page, index).catch(orWithout(() => finder.find(scope, query, page))),
    keepUp: async () => {
      const texts = await prepared();
      const more = (await texts?.add().catch(orWithout(() => Promise.resolve(true)))) ?? false;
      return { more, behind: (await index?.behind()) ?? (await timeAfter(database, BEGINNING)), hindrance };
    },
    close: () => database.close(),
  };
}
