import type { StoreUnavailable } from '../contract/errors.ts';

/** Maps an error of a database to StoreUnavailable; null for a mistake in a statement. */
type StoreErrorOf = (error: unknown) => StoreUnavailable | null;

type Work = (...args: unknown[]) => unknown;

/**
 * Wraps a part of the store so that its functions throw StoreUnavailable for errors of the database: reading a damaged
 * page must not end the program, any more than a failed commit.
 */
export function mapErrors<T extends object>(part: T, storeErrorOf: StoreErrorOf): T {
  const wrapped = Object.entries(part).map(([name, one]: [string, unknown]) => [
    name,
    typeof one === 'function' ? mapErrorsOf(one as Work, storeErrorOf) : one,
  ]);
  return Object.fromEntries(wrapped) as T;
}

function mapErrorsOf(work: Work, storeErrorOf: StoreErrorOf): Work {
  const rethrow = (error: unknown): never => {
    throw storeErrorOf(error) ?? error;
  };
  return (...args) => {
    try {
      const result = work(...args);
      return result instanceof Promise ? result.catch(rethrow) : result;
    } catch (error) {
      return rethrow(error);
    }
  };
}
