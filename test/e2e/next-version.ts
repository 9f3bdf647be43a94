import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where the list of the built program's migrations stands, and how it begins. */
const MIGRATIONS = 'dist/store/postgres/migrations/all.js';
const BEGINNING = 'MIGRATIONS = {';

/**
 * Makes a copy of the built program that knows one migration more, as the next version of it would.
 *
 * @param sql the statement of that migration
 * @param worksSince the last migration of this version
 * @returns the path of its command line
 */
export function buildNextVersion(folder: string, sql: string, worksSince: string): string {
  cpSync('dist', join(folder, 'dist'), { recursive: true });
  cpSync('package.json', join(folder, 'package.json'));
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  const list = join(folder, MIGRATIONS);
  const [before, ...after] = readFileSync(list, 'utf8').split(BEGINNING);
  if (after.length !== 1) throw new Error(`${MIGRATIONS} does not hold "${BEGINNING}" once`);
  const up = `(connection) => connection.run(${JSON.stringify(sql)})`;
  const next = `'999-next': { up: ${up}, worksSince: ${JSON.stringify(worksSince)} },`;
  writeFileSync(list, `${String(before)}${BEGINNING}${next}${after.join('')}`);
  return join(folder, 'dist/cli.js');
}
