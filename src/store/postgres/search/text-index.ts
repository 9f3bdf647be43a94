import { z } from 'zod';
import type { EventId } from '../../../domain/event.ts';
import { firstIdAt, madeAt, partsOfId } from '../../../domain/id.ts';
import { DAY, SECOND, type Duration } from '../../../domain/time.ts';
import type { SearchedOf } from '../../contract/search.ts';
import { storedEvent } from '../../contract/stored-event.ts';
import type { IdRange } from '../../rows/event-query.ts';
import { readStored, unlessDamaged } from '../../rows/stored.ts';
import type { Connection, Database } from '../connection/database.ts';
import { BEGINNING } from '../../rows/feed-cursor.ts';
import { afterCursor, readFeed } from '../reader/feed.ts';
import { HEAD, headRow, type Meant, type Stretch, type TextLookUp } from '../reader/find-events.ts';
import { conditionOf, textOf, type Alphabet, type Condition } from './matching.ts';

/** Events that are added in a step. */
const STEP = 500;
/** Candidates that are read together. */
const READ_TOGETHER = 500;
/**
 * Time of which the first statement of a search looks through the texts. Each that follows takes so many times as much, up to a day: what
 * is rare in one stretch is not frequent in the next.
 */
const FIRST_STRETCH: Duration = SECOND;
const GROWTH = 8;
const LONGEST_STRETCH: Duration = DAY;

/** The index of the events' texts, which whoever has the same version shares. */
export interface TextIndex extends TextLookUp {
  /** Returns the time between the newest event and the first one that is not in it; 0: all are. */
  behind(): Promise<Duration>;
  /** Adds the next events, unless another instance does. Returns true if there may be more. */
  add(): Promise<boolean>;
}

const stateRow = z.object({ stamp: z.string(), cursor: z.string() });
const keptRow = stateRow.extend({ quiet: z.boolean(), abandoned: z.boolean() });
const eventRow = z.object({ event: z.number() });
const newestRow = z.object({ event: z.number().nullable() });
const bodyRow = z.object({ id: z.number(), subject: z.number(), body: z.string() });

/** Returns the time between the first event after a cursor and the newest; 0: there is none. */
export async function timeAfter(connection: Connection, cursor: string): Promise<Duration> {
  const after = await afterCursor(connection, cursor);
  return after === null ? 0 : Math.max(0, partsOfId(after.newest).tick - partsOfId(after.first).tick);
}

/** Creates the index over its tables, which are there. */
export function createTextIndex(
  database: Database,
  stamp: string,
  alphabet: Alphabet,
  searchedOf: SearchedOf,
): TextIndex {
  async function cursor(): Promise<string | null> {
    const [state] = await database.rows(stateRow, 'SELECT stamp, cursor FROM search_state');
    return state?.stamp === stamp ? state.cursor : null;
  }

  async function newestBefore({ from, until }: IdRange): Promise<EventId | null> {
    const [row] = await database.rows(
      newestRow,
      'SELECT max(event) AS event FROM search_texts WHERE event > $1 AND event < $2',
      [from, until],
    );
    return row?.event ?? null;
  }

  async function* candidates(condition: Condition, meant: Meant, range: IdRange): AsyncGenerator<Stretch> {
    // All of a stretch is found before the newest are taken: by its limit alone the planner would rather read along the ids.
    const statement = `
      WITH found AS MATERIALIZED (
        SELECT event FROM search_texts WHERE event > $1 AND event < $2 
          AND ($4::int[] IS NULL OR subject = ANY($4)) AND ${condition.sql}
        UNION SELECT event FROM revised WHERE event > $1 AND event < $2
      )
      SELECT ${HEAD} FROM (SELECT event FROM found ORDER BY event DESC) AS newest JOIN events ON id = event
      WHERE id > $1 AND id < $2 ORDER BY id DESC LIMIT $3`;
    let { until } = range;
    for (let length = FIRST_STRETCH; ; length = Math.min(LONGEST_STRETCH, length * GROWTH)) {
      const newest = await newestBefore({ from: range.from, until });
      if (newest === null) break;
      const from = Math.max(range.from, firstIdAt(madeAt(newest) - length) - 1);
      do {
        const heads = await database.rows(headRow, statement, [
          ...[from, until, READ_TOGETHER, meant && [...meant]],
          ...condition.values,
        ]);
        const last = heads.length < READ_TOGETHER ? undefined : heads.at(-1)?.id;
        until = last ?? from + 1;
        yield { heads, end: until };
      } while (until > from + 1);
    }
    yield { heads: [], end: null };
  }

  /** Adds the next events after a cursor, and those that changed since. Returns true if there may be more. */
  async function addNext(connection: Connection, from: string): Promise<boolean> {
    const { fed, cursor: next } = await readFeed(connection, from, STEP);
    const revised = await connection.rows(
      eventRow,
      'DELETE FROM revised WHERE event = ANY(ARRAY(SELECT event FROM revised LIMIT $1)) RETURNING event',
      [STEP],
    );
    const ids = [...fed.map(({ id }) => id), ...revised.map(({ event }) => event)];
    if (ids.length === 0) return false;
    await put(connection, ids);
    await connection.run('UPDATE search_state SET cursor = $1, kept_at = clock_timestamp()', [next]);
    return fed.length === STEP || revised.length === STEP;
  }

  async function put(connection: Connection, ids: readonly EventId[]): Promise<void> {
    const rows = await connection.rows(bodyRow, 'SELECT id, subject, body FROM events WHERE id = ANY($1)', [
      ids,
    ]);
    const entries = rows.flatMap(({ id, subject, body }) => {
      // A damaged one holds up no other.
      const searched = unlessDamaged(() => searchedOf(readStored(storedEvent, body)));
      return searched === null ? [] : [{ id, subject, searched }];
    });
    await connection.run('DELETE FROM search_texts WHERE event = ANY($1)', [entries.map(({ id }) => id)]);
    await connection.run(
      `INSERT INTO search_texts (event, subject, text, party)
       SELECT * FROM unnest($1::bigint[], $2::int[], $3::text[], $4::text[])`,
      [
        entries.map(({ id }) => id),
        entries.map(({ subject }) => subject),
        entries.map(({ searched }) => textOf(searched.text)),
        entries.map(({ searched }) => textOf(searched.party)),
      ],
    );
  }

  return {
    lookUp: async (needs, meant, range) => {
      const condition = conditionOf(needs, alphabet, 5);
      const at = condition === null ? null : await cursor();
      if (condition === null || at === null) return null;
      const until = Math.min(range.until, (await afterCursor(database, at))?.first ?? range.until);
      return { until, candidates: candidates(condition, meant, { from: range.from, until }) };
    },
    behind: async () => timeAfter(database, (await cursor()) ?? BEGINNING),
    add: () =>
      database.transaction(async (connection) => {
        // One instance at a time, without the others waiting for it.
        const [state] = await connection.rows(
          keptRow,
          `SELECT stamp, cursor, kept_at < clock_timestamp() - interval '10 seconds' AS quiet,
             kept_at < clock_timestamp() - interval '1 minute' AS abandoned
           FROM search_state FOR UPDATE SKIP LOCKED`,
        );
        if (state === undefined) return false;
        if (state.stamp === stamp) {
          if (state.quiet) await connection.run('UPDATE search_state SET kept_at = clock_timestamp()');
          return addNext(connection, state.cursor);
        }
        // Those of another version have it as long as one of them keeps it up to date.
        if (!state.abandoned) return false;
        await connection.run('TRUNCATE search_texts');
        await connection.run('UPDATE search_state SET stamp = $1, cursor = $2, kept_at = clock_timestamp()', [
          stamp,
          BEGINNING,
        ]);
        return true;
      }),
  };
}
