import { ENDED_STATES } from '../../domain/delivery.ts';

/**
 * The condition for deliveries that have not ended, as the index `deliveries_open` has it. SQLite uses that only for
 * queries that say it word by word (sqlite.org/partialindex.html); without it they read every delivery of the last months.
 */
export const IS_OPEN = ENDED_STATES.map((state) => `state <> '${state}'`).join(' AND ');
