import type { Health } from '../../contract/errors.ts';
import type { Connection, Database } from './database.ts';
import { storeErrorOf } from './errors.ts';

/** The health of the database, as far as the last commits and connections tell. */
export interface Working {
  /** Takes an error in; null: something was committed. */
  readonly note: (failure: unknown) => void;
  readonly trouble: () => Health | null;
}

/**
 * Creates the health, which is good.
 *
 * @param recovered called when something was committed after trouble
 */
export function createHealth(recovered: () => void): Working {
  let trouble: Health | null = null;
  return {
    note: (failure) => {
      if (failure === null) {
        if (trouble !== null) recovered();
        trouble = null;
        return;
      }
      const error = storeErrorOf(failure);
      // Whoever was away for too long has lost an account; the database works.
      if (error !== null && error.code !== 'displaced')
        trouble = { code: error.code, message: error.message };
    },
    trouble: () => trouble,
  };
}

/**
 * Notes the errors of a connection on which something short is done all the time: where it breaks, or has no answer any more, it
 * is soon known that others have none either, however long they wait for one. Once it has answers again, others that heard
 * nothing meanwhile are ended: they may lead to a server that is gone without a word.
 *
 * @param others the database that the others are to
 */
export function noting(
  connection: Connection,
  others: Pick<Database, 'silence'>,
  note: Working['note'],
): Connection {
  let endSilent: (() => void) | null = null;

  async function watched<T>(answer: Promise<T>): Promise<T> {
    try {
      const result = await answer;
      endSilent?.();
      endSilent = null;
      return result;
    } catch (error) {
      if (storeErrorOf(error)?.code === 'failed') {
        note(error);
        endSilent ??= others.silence();
      }
      throw error;
    }
  }

  return {
    rows: (...statement) => watched(connection.rows(...statement)),
    run: (...statement) => watched(connection.run(...statement)),
  };
}
