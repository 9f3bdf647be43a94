import { troubleOf } from './database.ts';

type Work = (...args: unknown[]) => unknown;

/**
 * A part of the store whose functions tell of the database's trouble as the store does: what reads must not end the
 * program for a page that cannot be read, any more than what commits.
 */
export function telling<T extends object>(part: T): T {
  const told = Object.entries(part).map(([name, one]: [string, unknown]) => [
    name,
    typeof one === 'function' ? tellingWork(one as Work) : one,
  ]);
  return Object.fromEntries(told) as T;
}

function tellingWork(work: Work): Work {
  return (...args) => {
    try {
      const result = work(...args);
      return result instanceof Promise ? result.catch(rethrow) : result;
    } catch (error) {
      return rethrow(error);
    }
  };
}

function rethrow(error: unknown): never {
  throw troubleOf(error) ?? error;
}
