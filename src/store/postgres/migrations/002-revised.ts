import type { Connection } from '../connection/database.ts';

/** Creates the table of events that are not any more as they were inserted: what is indexed of them is made anew. */
export async function revised(connection: Connection): Promise<void> {
  await connection.run('CREATE TABLE revised (event bigint PRIMARY KEY)');
}
