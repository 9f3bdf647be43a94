import type { EventId } from '../../../domain/event.ts';
import type { SubjectId } from '../../../domain/subject.ts';
import type { Need } from '../../contract/reader.ts';
import type { Searched } from '../../contract/search.ts';
import type { IdRange } from '../../rows/event-query.ts';
import { readNumber, readText } from '../../rows/stored.ts';
import { guarded, guardedSteps } from './index-failed.ts';
import type { OpenFile } from './index-file.ts';
import { matchOf, subjectToken, wordsOf } from './matching.ts';

/** Rows that are asked for together: between two such stretches a search can end, however rare what it looks for. */
const STRETCH = 2 ** 16;
/** Rows of other subjects after which it can end too. */
const PASSED_OVER = 500;
/** Up to so many subjects are looked for by the index itself. */
const FEW_SUBJECTS = 64;
/** Pages of the index that are merged in a step (sqlite.org/fts5.html, 6.8). */
const MERGED = 100;

/** An event that is to be found. */
export interface Entry {
  readonly event: EventId;
  readonly subject: SubjectId;
  readonly searched: Searched;
}

/** A stop of a search: at a candidate, or after a stretch without one. */
export interface Stop {
  readonly id: EventId;
  readonly isCandidate: boolean;
}

/** A row of the index; those that came late have none of their own. */
export interface Row {
  readonly doc: number | null;
  readonly event: EventId;
}

/** The index of the events' texts. Errors of its file are thrown as {@link IndexFailed}. */
export interface TextIndex {
  /** Returns the cursor of the feed up to which events are in it. */
  cursor(): string;
  /** Returns the greatest id of the events that it was given; 0: none. */
  last(): EventId;
  /**
   * Finds candidates of a range, the newest first.
   * @returns null where it is of no help for what is needed
   */
  candidates(
    needs: readonly Need[],
    subjects: ReadonlySet<SubjectId> | null,
    range: IdRange,
  ): Iterable<Stop> | null;
  /** Adds events in the order of the feed. */
  add(entries: readonly Entry[], last: EventId, cursor: string): void;
  /** Returns the number of the last revision that was taken in; 0: none. */
  revised(): number;
  /** Takes in what is searched of events now, as far as they are in it, up to a revision. */
  revise(entries: readonly Entry[], last: number): void;
  /** Returns some of the events in it, those after a row. */
  rows(after: number, limit: number): readonly Row[];
  /** Returns those that came later than others with greater ids: each search visits them. */
  late(): readonly Row[];
  remove(rows: readonly Row[]): void;
  /** Merges a part of what was added since. Returns true if there is more. */
  merge(): boolean;
}

/** Creates the index over its file. */
export function createTextIndex({ db }: Pick<OpenFile, 'db'>): TextIndex {
  const state = db.prepare('SELECT cursor, last, doc FROM state');
  const advance = db.prepare('UPDATE state SET cursor = ?, last = ?, doc = ?');
  const addText = db.prepare('INSERT INTO texts (rowid, words, subject) VALUES (?, ?, ?)');
  const addPlace = db.prepare('INSERT INTO places VALUES (?, ?, ?)');
  const addLate = db.prepare('INSERT OR REPLACE INTO late VALUES (?, ?)');
  const lateIn = db.prepare(
    'SELECT event, subject FROM late WHERE event > ? AND event < ? ORDER BY event DESC',
  );
  const at = db.prepare('SELECT doc, event FROM places WHERE doc <= ? ORDER BY doc DESC LIMIT 1');
  const after = db.prepare('SELECT event FROM places WHERE doc > ? ORDER BY doc LIMIT 1');
  const matching = db.prepare(
    `SELECT places.event, places.subject FROM texts CROSS JOIN places ON places.doc = texts.rowid
     WHERE texts MATCH ? AND texts.rowid > ? AND texts.rowid <= ? ORDER BY texts.rowid DESC`,
  );
  const rowsAfter = db.prepare('SELECT doc, event FROM places WHERE doc > ? ORDER BY doc LIMIT ?');
  const allLate = db.prepare('SELECT event FROM late');
  const place = db.prepare('SELECT event FROM places WHERE doc = ?');
  const revision = db.prepare('SELECT revised FROM state');
  const reviseTo = db.prepare('UPDATE state SET revised = ?');
  const replaceText = db.prepare('UPDATE texts SET words = ?, subject = ? WHERE rowid = ?');
  const removeText = db.prepare('DELETE FROM texts WHERE rowid = ?');
  const removePlace = db.prepare('DELETE FROM places WHERE doc = ?');
  const removeLate = db.prepare('DELETE FROM late WHERE event = ?');
  const mergeSome = db.prepare(`INSERT INTO texts (texts, rank) VALUES ('merge', ${MERGED})`);
  const changes = db.prepare('SELECT total_changes() AS count');

  function standing(): { cursor: string; last: EventId; doc: number } {
    const row = state.get();
    return {
      cursor: readText(row?.['cursor']),
      last: readNumber(row?.['last']),
      doc: readNumber(row?.['doc']),
    };
  }

  /** Returns the last row of an event before an id, 0 if there is none: rows stand in the order of ids. */
  function rowBefore(id: EventId): number {
    let found = 0;
    let [low, high] = [0, standing().doc];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      const row = at.get(middle);
      if (row !== undefined && readNumber(row['event']) >= id) {
        high = readNumber(row['doc']) - 1;
        continue;
      }
      found = row === undefined ? 0 : readNumber(row['doc']);
      low = middle;
    }
    return found;
  }

  function* stopsIn(match: string, meant: ReadonlySet<SubjectId> | null, range: IdRange): Generator<Stop> {
    const lowest = rowBefore(range.from + 1);
    let passedOver = 0;
    for (let high = rowBefore(range.until); high > lowest;) {
      const low = Math.max(lowest, high - STRETCH);
      for (const { event, subject } of matching.iterate(match, low, high)) {
        const isCandidate = meant?.has(readNumber(subject)) !== false;
        passedOver = isCandidate ? 0 : passedOver + 1;
        if (isCandidate || passedOver % PASSED_OVER === 0) yield { id: readNumber(event), isCandidate };
      }
      high = low;
      const next = high > lowest ? after.get(high) : undefined;
      if (next !== undefined) yield { id: readNumber(next['event']), isCandidate: false };
    }
  }

  function lateOf(meant: ReadonlySet<SubjectId> | null, { from, until }: IdRange): EventId[] {
    const rows = lateIn.all(from, until).filter(({ subject }) => meant?.has(readNumber(subject)) !== false);
    return rows.map(({ event }) => readNumber(event));
  }

  return guarded({
    cursor: () => standing().cursor,
    last: () => standing().last,
    candidates: (needs, subjects, range) => {
      const few = subjects !== null && subjects.size <= FEW_SUBJECTS;
      const match = matchOf(needs, few ? subjects : null);
      return match === null
        ? null
        : guardedSteps(together(stopsIn(match, subjects, range), lateOf(subjects, range)));
    },
    add: (entries, last, cursor) => {
      const { doc, last: before } = standing();
      let number = doc;
      inTransaction(() => {
        for (const { event, subject, searched } of entries) {
          if (event <= before) {
            addLate.run(event, subject);
            continue;
          }
          number++;
          addText.run(number, wordsOf(searched), subjectToken(subject));
          addPlace.run(number, event, subject);
        }
        advance.run(cursor, Math.max(before, last), number);
      });
    },
    revised: () => readNumber(revision.get()?.['revised']),
    revise: (entries, last) => {
      inTransaction(() => {
        for (const { event, subject, searched } of entries) {
          const doc = rowBefore(event + 1);
          if (place.get(doc)?.['event'] === event)
            replaceText.run(wordsOf(searched), subjectToken(subject), doc);
        }
        reviseTo.run(last);
      });
    },
    rows: (from, limit) =>
      rowsAfter
        .all(from, limit)
        .map(({ doc, event }) => ({ doc: readNumber(doc), event: readNumber(event) })),
    late: () => allLate.all().map(({ event }) => ({ doc: null, event: readNumber(event) })),
    remove: (rows) => {
      inTransaction(() => {
        for (const { doc, event } of rows) {
          if (doc === null) {
            removeLate.run(event);
          } else {
            removeText.run(doc);
            removePlace.run(doc);
          }
        }
      });
    },
    merge: () => {
      const before = readNumber(changes.get()?.['count']);
      mergeSome.run();
      // As its documentation says, one change means that there was nothing to merge.
      return readNumber(changes.get()?.['count']) - before > 1;
    },
  });

  function inTransaction(work: () => void): void {
    db.exec('BEGIN IMMEDIATE');
    try {
      work();
      db.exec('COMMIT');
    } catch (error) {
      if (db.isTransaction) db.exec('ROLLBACK');
      throw error;
    }
  }
}

/** Merges ids into stops; both are in descending order. */
function* together(stops: Iterable<Stop>, ids: readonly EventId[]): Generator<Stop, void> {
  let next = 0;
  function* before(id: EventId): Generator<Stop> {
    for (let late = ids[next]; late !== undefined && late >= id; late = ids[++next])
      yield { id: late, isCandidate: true };
  }
  for (const stop of stops) {
    yield* before(stop.id);
    yield stop;
  }
  yield* before(0);
}
