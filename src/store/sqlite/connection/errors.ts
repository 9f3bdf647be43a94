import { StoreUnavailable, type StoreErrorCode } from '../../contract/errors.ts';
import { mapErrors as mapErrorsBy } from '../../rows/map-errors.ts';
import { Damaged } from '../../rows/stored.ts';
import { placeReason } from './place.ts';

const DAMAGED = {
  code: 'damaged',
  message: 'the database is damaged: stop Simwire and restore a backup',
} as const;

/** Store errors for SQLite's primary result codes that do not concern the statement (sqlite.org/rescode.html). */
const STORE_ERRORS: Readonly<Record<number, { code: StoreErrorCode; message: string }>> = {
  5: { code: 'locked', message: 'the database is locked by another program' },
  6: { code: 'locked', message: 'the database is locked by another program' },
  8: {
    code: 'read_only',
    message: 'the database cannot be written: check its permissions and the file system',
  },
  10: { code: 'failed', message: 'the disk gives an input/output error' },
  11: DAMAGED,
  13: { code: 'full', message: 'the disk is full: make room on it' },
  14: { code: 'failed', message: 'the database cannot be opened: check its folder and permissions' },
  26: { code: 'damaged', message: 'the file is not a database: restore a backup, or move it away' },
};

/** Maps an SQLite error to StoreUnavailable; null for a mistake in a statement, and for a value of one row that is damaged. */
export function storeErrorOf(error: unknown): StoreUnavailable | null {
  if (error instanceof StoreUnavailable) return error;
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return null;
  const known = STORE_ERRORS[error.errcode & 0xff];
  return known ? new StoreUnavailable(known.code, known.message) : null;
}

/**
 * Maps what a caller of the store meets to StoreUnavailable; null for a mistake in a statement. A stored value that is damaged
 * is the trouble of whoever reads it, not of the others in its commit.
 */
function callersErrorOf(error: unknown): StoreUnavailable | null {
  return error instanceof Damaged ? new StoreUnavailable(DAMAGED.code, DAMAGED.message) : storeErrorOf(error);
}

/** SQLite's extended result codes for a failed fsync of a file or a folder (sqlite.org/rescode.html). */
const SYNC_FAILED: readonly number[] = [1034, 1290];

/** Returns whether SQLite failed to sync something to disk. */
export function isFailedSync(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && SYNC_FAILED.includes(Number(error.errcode));
}

/** Describes for the user why a file could not be read or written. */
export function reasonOf(error: unknown): string {
  const reason = callersErrorOf(error)?.message ?? placeReason(error);
  return reason ?? (error instanceof Error ? error.message : String(error));
}

/** Wraps a part of the store so that its functions throw StoreUnavailable for errors of the database. */
export function mapErrors<T extends object>(part: T): T {
  return mapErrorsBy(part, callersErrorOf);
}
