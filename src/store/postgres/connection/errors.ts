import { StoreRefused, StoreUnavailable, type StoreErrorCode } from '../../contract/errors.ts';
import { Damaged } from '../../rows/stored.ts';

interface Known {
  readonly code: StoreErrorCode;
  readonly message: string;
}

/** Store errors by SQLSTATE, or by its class of two characters (PostgreSQL's documentation, appendix A). */
const PASSWORD = { code: 'failed', message: 'the database refuses this user or password' } as const;
const NO_DATABASE = { code: 'failed', message: 'the server has no such database' } as const;
export const NO_RIGHTS = {
  code: 'read_only',
  message: 'this user may not make or use the tables: let the user own the database and all in it',
} as const;
export const READS_ONLY = {
  code: 'read_only',
  message: 'the database takes reads only: is the address that of a replica?',
} as const;
const BROKEN = { code: 'failed', message: 'the connection to the database broke' } as const;
const STORE_ERRORS: Readonly<Record<string, Known>> = {
  '08': BROKEN,
  // A transaction that did nothing for too long, or took too long, has its connection ended.
  '25P03': BROKEN,
  '25P04': BROKEN,
  '25006': READS_ONLY,
  '28': PASSWORD,
  '3D': NO_DATABASE,
  // A user that may use no schema makes tables in none.
  '3F': NO_RIGHTS,
  '42501': NO_RIGHTS,
  '42P01': { code: 'damaged', message: 'a table is missing: restore a backup of the database' },
  '53100': { code: 'full', message: "the server's disk is full: make room on it" },
  '53200': { code: 'failed', message: 'the server is out of memory' },
  '53300': { code: 'failed', message: 'the server has no connection left: raise max_connections' },
  '53': { code: 'failed', message: 'the server is short of resources' },
  '55P03': { code: 'locked', message: 'the database is locked by another program' },
  '55P04': { code: 'failed', message: 'the server is being upgraded' },
  '57014': { code: 'locked', message: 'the database took too long' },
  '57': { code: 'failed', message: 'the server is being stopped or started' },
  '58': { code: 'failed', message: "the server's disk gives an error" },
  '40': { code: 'locked', message: 'the database is too busy with conflicting changes' },
  '23514': {
    code: 'failed',
    message: 'there is no partition for what is to be stored: is the clock right?',
  },
  XX001: { code: 'damaged', message: 'a table is damaged: restore a backup of the database' },
  XX002: {
    code: 'damaged',
    message: 'an index is damaged: run REINDEX, or restore a backup of the database',
  },
};

/** What is wrong where a pooler such as PgBouncer refuses a parameter of a session. */
const POOLED =
  'the pooler refuses what is set for a session: add ?pool=transaction to the address, as docs/scale.md says';

/** What is wrong where something else than Simwire wrote a value. */
const DAMAGED_VALUE = 'a stored value is damaged: restore a backup of the database';

/** Errors of the network, by the code that Node.js gives them. */
const NETWORK = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOENT',
]);

/** Messages of errors that the driver makes itself, without a code. */
const DRIVERS =
  /connection terminated|timeout exceeded when trying to connect|query read timeout|not queryable|client was closed/i;

/** Maps an error of PostgreSQL, its driver or the network to StoreUnavailable; null for a mistake in a statement. */
export function storeErrorOf(error: unknown): StoreUnavailable | null {
  if (error instanceof StoreUnavailable) return error;
  if (error instanceof AggregateError) return storeErrorOf(error.errors[0]);
  if (!(error instanceof Error)) return null;
  const code = sqlStateOf(error);
  if (code !== null && NETWORK.has(code))
    return new StoreUnavailable('failed', `the database cannot be reached (${code})`);
  // A job that a stop did not wait for.
  if (/after calling end on the pool/.test(error.message))
    return new StoreUnavailable('closed', 'the store is closed');
  if (DRIVERS.test(error.message)) return new StoreUnavailable(BROKEN.code, BROKEN.message);
  if (/^SASL:/.test(error.message)) return new StoreUnavailable(PASSWORD.code, PASSWORD.message);
  if (/^unsupported startup parameter/.test(error.message)) return new StoreUnavailable('failed', POOLED);
  const known = code === null ? undefined : (STORE_ERRORS[code] ?? STORE_ERRORS[code.slice(0, 2)]);
  return known ? new StoreUnavailable(known.code, known.message) : null;
}

/**
 * Maps what a caller of the store meets to StoreUnavailable; null for a mistake in a statement. A stored value that is damaged
 * fails only what needs it, so that it is no trouble of the database.
 */
export function callersErrorOf(error: unknown): StoreUnavailable | null {
  return error instanceof Damaged ? new StoreUnavailable('damaged', DAMAGED_VALUE) : storeErrorOf(error);
}

/** Maps what a store cannot be opened for to StoreRefused, whose message does not quote its address; leaves a mistake as it is. */
export function refusalOf(error: unknown): unknown {
  const known = storeErrorOf(error);
  return known === null ? error : new StoreRefused(`the PostgreSQL store cannot be opened: ${known.message}`);
}

/** What stays wrong until somebody corrects the address of the database, though nothing is wrong with that itself. */
const WRONG_ADDRESS: readonly string[] = [PASSWORD.message, NO_DATABASE.message, POOLED];

/** Returns whether an error may be over by itself, as trouble of the network or a lack of room may. */
export function mayPass(error: unknown): boolean {
  const known = storeErrorOf(error);
  return (
    known !== null &&
    ['failed', 'locked', 'full'].includes(known.code) &&
    !WRONG_ADDRESS.includes(known.message)
  );
}

/** Returns whether a transaction only has to be repeated: a deadlock, or a conflict of serialisation. */
export function isConflict(error: unknown): boolean {
  return error instanceof Error && ['40P01', '40001'].includes(sqlStateOf(error) ?? '');
}

/** What a connection that was in use ended with: by the server, by the network, or as the driver says it. */
const ENDS: readonly string[] = ['25P03', '25P04', '57P01', '57P02', 'ECONNRESET', 'EPIPE'];
const DRIVERS_END = /connection terminated|not queryable/i;

/** Returns whether a connection ended: another one may be had at once. One that only has no answer does not count. */
export function isEnded(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = sqlStateOf(error);
  return code === null ? DRIVERS_END.test(error.message) : ENDS.includes(code);
}

/** Returns the code of an error of the server, or of the network; null: it has none. */
export function sqlStateOf(error: Error): string | null {
  return 'code' in error && typeof error.code === 'string' ? error.code : null;
}
