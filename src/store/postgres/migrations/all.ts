import type { Connection } from '../connection/database.ts';
import { start } from './001-start.ts';
import { revised } from './002-revised.ts';
import { changes } from './003-changes.ts';
import { alarms } from './004-alarms.ts';
import { several } from './005-several.ts';
import { counts } from './006-counts.ts';
import { looks } from './007-looks.ts';

/** A change of the tables. */
export interface Migration {
  readonly up: (connection: Connection) => Promise<void>;
  /**
   * Name of the last migration that a program must know to work on the tables from this one on. A release that expands
   * them names the last one of the release before it, whose instances go on meanwhile. What only that one needs goes with
   * the release after: such a migration names the last one of the release that did not need it any more.
   */
  readonly worksSince: string;
}

/** Every change of the tables, in order of its name. A migration that has landed is never edited. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '001-start': { up: start, worksSince: '001-start' },
  '002-revised': { up: revised, worksSince: '001-start' },
  '003-changes': { up: changes, worksSince: '003-changes' },
  '004-alarms': { up: alarms, worksSince: '003-changes' },
  // An older program does not know who may see an alert about several ports.
  '005-several': { up: several, worksSince: '005-several' },
  '006-counts': { up: counts, worksSince: '005-several' },
  '007-looks': { up: looks, worksSince: '005-several' },
};

/** Name of the last migration that this program knows. */
export const LAST_KNOWN = lastOf(MIGRATIONS);

/** Returns the name of the last of some migrations. */
export function lastOf(migrations: Readonly<Record<string, Migration>>): string {
  return Object.keys(migrations).sort().at(-1) ?? '';
}
