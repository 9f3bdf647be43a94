import { Socket } from 'node:net';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { z } from 'zod';
import { SECOND, type Duration } from '../../../domain/time.ts';
import { isConflict, isEnded, storeErrorOf } from './errors.ts';
import { readRow } from '../../rows/stored.ts';
import { storable, type Parameter } from './storable.ts';
import type { Tables } from './tables.ts';

/** A statement that runs all the time: each connection has it parsed and planned once. */
export interface Prepared {
  readonly name: string;
  readonly text: string;
}

/**
 * A connection within a transaction, or the pool. Within a transaction a statement is sent at once, also while those before it
 * are on their way: they run in the order of the calls, and what need not wait for the others' answers costs no way of its own.
 */
export interface Connection {
  /** Runs a statement. Returns its rows, each parsed by the schema. */
  rows<T extends z.ZodType>(
    schema: T,
    statement: string | Prepared,
    values?: readonly Parameter[],
  ): Promise<z.output<T>[]>;
  /** Runs a statement whose rows do not matter. Returns how many it affected. */
  run(statement: string | Prepared, values?: readonly Parameter[]): Promise<number>;
}

/** The database of a store. */
export interface Database extends Connection {
  readonly queries: Kysely<Tables>;
  /**
   * Runs work in a transaction, which is repeated if it conflicts with another one, or if its connection broke before the
   * commit was sent: `work` is then called again.
   *
   * @throws what the work throws, or the driver; nothing is kept then, unless the connection broke during the commit
   */
  transaction<T>(work: (connection: Connection) => Promise<T>): Promise<T>;
  /**
   * Makes a client for a connection of its own, outside of the pool; whoever has it connects and ends it. Null where each
   * transaction may get another session, so that there is none to keep.
   *
   * @param answerWithin longest time for an answer
   */
  client(answerWithin: Duration): pg.Client | null;
  /** Notes what each connection has heard. Returns what ends those that have heard nothing since then. */
  silence(): () => void;
  /** Waits for what runs, and closes all connections. */
  close(): Promise<void>;
}

let statements = 0;

/** Names a statement, once for the process, so that connections prepare it. */
export function prepared(text: string): Prepared {
  statements += 1;
  return { name: `simwire ${statements}`, text };
}

/** Connections of one process. A batch, a settle and the queries of people need one each at the same time. */
const CONNECTIONS = 10;
/** Longest time for a connection to be made, and for a statement. */
const CONNECT_WITHIN: Duration = 5 * SECOND;
const STATEMENT_WITHIN: Duration = 30 * SECOND;
/** Longest time for an answer: the server ends what takes long, so a connection without one is dead. */
const ANSWER_WITHIN: Duration = STATEMENT_WITHIN + 5 * SECOND;
/** The same where statements are short. */
const QUICK_WITHIN: Duration = 2 * SECOND;
const QUICKLY = { connectionTimeoutMillis: QUICK_WITHIN, query_timeout: QUICK_WITHIN };
/** A transaction that does nothing for so long is ended by the server: its locks would hold up all others. */
const IDLE_WITHIN: Duration = 3 * SECOND;
/** Number of times that a transaction is begun in all. */
const ATTEMPTS = 6;

/** Reads a bigint as a number: ids and milliseconds are exact as such (see `domain/id.ts`). */
const TYPES: pg.CustomTypesConfig = {
  getTypeParser: (type, format): ((value: string) => unknown) =>
    type === pg.types.builtins.INT8
      ? Number
      : (pg.types.getTypeParser(type, format) as (value: string) => unknown),
};

/** What a try of a transaction has come to: a connection is made or chosen, the work is done, it is committed. */
interface Try {
  stage: 'connecting' | 'working' | 'committing';
}

/** How a database is used, if not as usual. */
interface Use {
  /** Waits for its statements however long they take, as those of a migration may. */
  readonly patient?: boolean;
  /** Number of connections at most. */
  readonly connections?: number;
  /** Has short statements only: where one is not answered soon, its connection is lost. */
  readonly quick?: boolean;
}

/**
 * Opens the connections to a database, none of which is made before it is needed.
 *
 * @param url `postgres://user:password@host/database`, with `?pool=transaction` where the address is that of a pooler which
 *   has a session for the time of a transaction only: nothing is then set for a session, or kept in one
 * @param failed called when a connection breaks while nothing uses it
 */
export function openDatabase(
  url: string,
  failed: (error: Error) => void,
  { patient = false, quick = false, connections = CONNECTIONS }: Use = {},
): Database {
  const { address, hasSessions } = readAddress(url);
  const limits = {
    ...(!patient && { statement_timeout: quick ? QUICK_WITHIN : STATEMENT_WITHIN }),
    idle_in_transaction_session_timeout: IDLE_WITHIN,
  };
  const setLimits = Object.entries(limits).map(([name, value]) => `; SET LOCAL ${name} = ${value}`);
  const begin = hasSessions ? 'BEGIN' : `BEGIN${setLimits.join('')}`;
  const sockets = new Set<Socket>();
  const settings: pg.ClientConfig = {
    connectionString: address,
    application_name: 'simwire',
    connectionTimeoutMillis: CONNECT_WITHIN,
    ...(!patient && { query_timeout: ANSWER_WITHIN }),
    ...(hasSessions && limits),
    ...(quick && QUICKLY),
    keepAlive: true,
    pipeline: true,
    stream: () => {
      const socket = new Socket();
      sockets.add(socket);
      socket.once('close', () => sockets.delete(socket));
      return socket;
    },
    types: TYPES,
  };
  const pool = new pg.Pool({ ...settings, max: connections });
  pool.on('error', failed);
  // One that breaks in a transaction rejects its query; without anyone to hear it, it would end the program, too.
  pool.on('connect', (client) => client.on('error', () => undefined));
  const queries = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });

  let closing: Promise<void> | null = null;

  async function attempt<T>(work: (connection: Connection) => Promise<T>, current: Try): Promise<T> {
    const client = await pool.connect();
    current.stage = 'working';
    let broken: Error | undefined;
    let isOver = false;
    const begun = client.query(begin);
    // Whoever waits for it hears of it.
    begun.catch(() => undefined);
    const within: Queryable = {
      query: async (config) => {
        // What still ran when another statement failed must not go to whoever has the connection next.
        if (isOver) throw new Error('the transaction is over');
        // Whoever has an answer knows that it is of the transaction.
        const [, result] = await Promise.all([begun, client.query<Record<string, unknown>>(config)]);
        return result;
      },
    };
    try {
      const result = await work(connectionOver(within, hasSessions));
      await begun;
      isOver = true;
      current.stage = 'committing';
      const { command } = await client.query('COMMIT');
      // The server rolls back where a statement failed, and reports that as a success.
      if (command !== 'COMMIT')
        throw new Error('a transaction whose statements did not all succeed is not committed');
      return result;
    } catch (error) {
      isOver = true;
      // One that takes reads only may lead to a server that is not the right one any more: the next one is made anew.
      if (error instanceof Error && storeErrorOf(error)?.code === 'read_only') broken = error;
      // A connection that cannot even roll back is thrown away; the server rolls back by itself then.
      await Promise.all([begun, client.query('ROLLBACK')]).catch((fault: unknown) => {
        broken = fault instanceof Error ? fault : new Error(String(fault));
      });
      throw error;
    } finally {
      client.release(broken);
    }
  }

  return {
    ...connectionOver(pool, hasSessions),
    queries,
    transaction: async (work) => {
      for (let tried = 1; ; tried++) {
        const current: Try = { stage: 'connecting' };
        try {
          return await attempt(work, current);
        } catch (error) {
          const isUndone = isConflict(error) || (current.stage === 'working' && isEnded(error));
          if (tried === ATTEMPTS || !isUndone) throw error;
        }
      }
    },
    client: (answerWithin) =>
      hasSessions ? new pg.Client({ ...settings, query_timeout: answerWithin }) : null,
    silence: () => {
      const heard = new Map([...sockets].map((socket) => [socket, socket.bytesRead]));
      return () => {
        for (const [socket, bytes] of heard) if (socket.bytesRead === bytes) socket.destroy();
      };
    },
    close: () => (closing ??= pool.end()),
  };
}

/** Takes out of an address what is Simwire's own. */
function readAddress(url: string): { readonly address: string; readonly hasSessions: boolean } {
  const parsed = new URL(url);
  const pool = parsed.searchParams.get('pool');
  parsed.searchParams.delete('pool');
  return { address: pool === null ? url : parsed.href, hasSessions: pool !== 'transaction' };
}

/** A connection of the driver, or its pool. */
interface Queryable {
  readonly query: (config: pg.QueryConfig) => Promise<pg.QueryResult<Record<string, unknown>>>;
}

/**
 * Runs statements on a connection, or each on any of the pool's.
 *
 * @param prepares false where each transaction may get another session, which has not prepared what the one before had
 */
function connectionOver(client: Queryable, prepares: boolean): Connection {
  const query = (statement: string | Prepared, values: readonly Parameter[] = []) => {
    const { name, text } = typeof statement === 'string' ? { text: statement } : statement;
    return client.query({
      ...(prepares && name !== undefined && { name }),
      text,
      values: values.map(storable),
    });
  };
  return {
    rows: async (schema, statement, values) => {
      const { rows } = await query(statement, values);
      return rows.map((row) => readRow(schema, row));
    },
    run: async (statement, values) => (await query(statement, values)).rowCount ?? 0,
  };
}
