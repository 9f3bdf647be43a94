import { statfsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { EventId } from '../../../domain/event.ts';
import { partsOfId } from '../../../domain/id.ts';
import { MINUTE, type Clock, type Duration, type Millis } from '../../../domain/time.ts';
import type { Page } from '../../contract/paging.ts';
import type { Searched, Searcher, SearchSettings } from '../../contract/search.ts';
import { storedEvent } from '../../contract/stored-event.ts';
import { mapErrors, storeErrorOf } from '../connection/errors.ts';
import { createFeed } from '../reader/feed.ts';
import { databaseExists, followLinks, INDEX_SUFFIX, removeDatabase } from '../connection/files.ts';
import { createEventFinder } from '../reader/find-events.ts';
import { BEGINNING } from '../../rows/feed-cursor.ts';
import { readRow, readStored, unlessDamaged } from '../../rows/stored.ts';
import { createSubjectReader } from '../subjects/read-subjects.ts';
import { openIndexFile, rememberFile, type OpenFile } from './index-file.ts';
import { createTextIndex, type TextIndex } from './text-index.ts';
import { IndexFailed } from './index-failed.ts';

const revisionRow = z.object({
  ...{ number: z.number(), event: z.number() },
  /** Null: the event is gone, or what is stored is no subject. */
  subject: z.number().nullable().catch(null),
  body: z.unknown(),
});

/** Events that are indexed in a step: searches wait for the end of one. */
const STEP = 500;
/** Rows of which a step finds out whether they are still there. */
const SWEPT = 1_000;
/** Events after which what was added is merged. */
const WORTH_MERGING = 5_000;
/** More events than this that came late make each search slow: the index is made anew, in order. */
const MOST_LATE = 1_000;
/** Room that is left on the disk for the store, in bytes: the index does not grow into it. */
const LEAST_FREE = 128 * 2 ** 20;
/** Time after which an index that could not be written is tried again. */
const RETRY = 5 * MINUTE;

/**
 * Opens a searcher on a SQLite store that is there. Its index is a file beside the store.
 *
 * @throws SQLite's error if the store cannot be read
 */
export function openSqliteSearcher(path: string, settings: SearchSettings, clock: Clock): Searcher {
  const file = resolve(followLinks(path));
  const db = new DatabaseSync(file, { readOnly: true, timeout: 1_000 });
  try {
    return mapErrors(createSearcher(rememberFile(db, file), file + INDEX_SUFFIX, settings, clock));
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Checks whether a SQLite store has an index beside it. */
export function hasIndex(path: string): boolean {
  return databaseExists(resolve(followLinks(path)) + INDEX_SUFFIX);
}

interface OpenIndex {
  readonly file: OpenFile;
  readonly texts: TextIndex;
}

function createSearcher(
  store: OpenFile,
  path: string,
  { searchedOf, version }: SearchSettings,
  clock: Clock,
): Searcher {
  const { db } = store;
  const finder = createEventFinder(db, createSubjectReader(db));
  const feed = createFeed(db);
  const body = db.prepare('SELECT body FROM events WHERE id = ?');
  const revisions = db.prepare(
    `SELECT number, event, subject, body FROM revised LEFT JOIN events ON events.id = revised.event
     WHERE number > ? ORDER BY number LIMIT ?`,
  );
  const ends = db.prepare('SELECT min(id) AS oldest, max(id) AS newest FROM events');
  let retryAt: Millis = 0;
  let unmerged = 0;
  let swept = 0;
  let index = openIndex();

  function openIndex(): OpenIndex | null {
    // Nothing is made beside a store that was taken away.
    if (!store.isInPlace()) return null;
    try {
      const opened = open();
      if (isOfStore(opened.texts)) return opened;
      opened.file.db.close();
      removeDatabase(path);
      return open();
    } catch {
      retryAt = clock() + RETRY;
      return null;
    }
  }

  function open(): OpenIndex {
    const file = openIndexFile(path, version, BEGINNING);
    return { file, texts: createTextIndex(file) };
  }

  /** Checks that an index was made of this very store, as it is now: of one that was replaced the last event is another. */
  function isOfStore(texts: TextIndex): boolean {
    const last = texts.last();
    return last === 0 || body.get(last) !== undefined;
  }

  /** Lets go of the index; another is made at once, unless it is the disk that does not take it. */
  function giveUp({ cause }: IndexFailed): void {
    index?.file.db.close();
    index = null;
    unmerged = 0;
    swept = 0;
    const code = storeErrorOf(cause)?.code;
    retryAt = code === undefined || code === 'damaged' ? clock() : clock() + RETRY;
    try {
      removeDatabase(path);
    } catch {
      retryAt = clock() + RETRY;
    }
  }

  function behind(): Duration {
    const { oldest, newest } = ends.get() ?? {};
    if (typeof oldest !== 'number' || typeof newest !== 'number') return 0;
    const last = Math.max(oldest, index?.texts.last() ?? 0);
    return Math.max(0, partsOfId(newest).tick - partsOfId(last).tick);
  }

  /** Returns what is searched of a stored event; null where it is gone, or damaged, which holds up no other. */
  function searchedIn(stored: unknown): Searched | null {
    if (stored === undefined || stored === null) return null;
    return unlessDamaged(() => searchedOf(readStored(storedEvent, stored)));
  }

  /** Adds the next events. Returns true if there may be more. */
  function add(texts: TextIndex): boolean {
    const { places, cursor } = feed(texts.cursor(), STEP);
    const newest = places.at(-1);
    if (newest === undefined) return false;
    const entries = places.flatMap(({ id, subject }) => {
      const searched = searchedIn(body.get(id)?.['body']);
      return searched === null || subject === null ? [] : [{ event: id, subject, searched }];
    });
    texts.add(entries, newest.id, cursor);
    unmerged += entries.length;
    return places.length === STEP;
  }

  /** Takes in the next events that changed after they were added. Returns true if there may be more. */
  function revise(texts: TextIndex): boolean {
    const rows = revisions.all(texts.revised(), STEP).map((row) => readRow(revisionRow, row));
    const last = rows.at(-1);
    if (last === undefined) return false;
    const entries = rows.flatMap(({ event, subject, body: stored }) => {
      const searched = searchedIn(stored);
      return searched === null || subject === null ? [] : [{ event, subject, searched }];
    });
    texts.revise(entries, last.number);
    return rows.length === STEP;
  }

  /** Removes what retention took out of the store, some rows in a step. */
  function sweep(texts: TextIndex): void {
    const rows = texts.rows(swept, SWEPT);
    const late = swept === 0 ? texts.late() : [];
    const gone = [...rows, ...late].filter(({ event }) => body.get(event) === undefined);
    if (gone.length > 0) texts.remove(gone);
    swept = rows.length < SWEPT ? 0 : (rows.at(-1)?.doc ?? 0);
  }

  function work({ file, texts }: OpenIndex): boolean {
    if (!file.isInPlace()) throw new IndexFailed('it was removed');
    const { bavail, bsize } = statfsSync(dirname(path));
    if (bavail * bsize < LEAST_FREE) return false;
    if (add(texts) || revise(texts)) return true;
    sweep(texts);
    if (texts.late().length > MOST_LATE) throw new IndexFailed('it is out of order');
    if (unmerged < WORTH_MERGING) return false;
    const merging = texts.merge();
    if (!merging) unmerged = 0;
    return merging;
  }

  function find(...[scope, query, page]: Parameters<Searcher['find']>): Page<EventId> {
    if (index === null) return finder.find(scope, query, page);
    try {
      return finder.find(scope, query, page, index.texts);
    } catch (error) {
      if (!(error instanceof IndexFailed)) throw error;
      giveUp(error);
      return finder.find(scope, query, page);
    }
  }

  /** Does some work on the index. Returns true if there is more. */
  function keepUp(): boolean {
    if (index === null && clock() >= retryAt) index = openIndex();
    try {
      return index !== null && work(index);
    } catch (error) {
      if (!(error instanceof IndexFailed)) throw error;
      giveUp(error);
      return false;
    }
  }

  return {
    find: async (...sought) => Promise.resolve(find(...sought)),
    keepUp: async () => Promise.resolve({ more: keepUp(), behind: behind(), hindrance: null }),
    close: async () => {
      index?.file.db.close();
      index = null;
      if (db.isOpen) db.close();
      return Promise.resolve();
    },
  };
}
