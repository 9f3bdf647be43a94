import type { Connection } from '../connection/database.ts';

/**
 * Subjects may be made of several. What was stored before of alerts about several ports keeps its gateway's own subject, as it does
 * not say of which cards it was.
 */
export async function several(connection: Connection): Promise<void> {
  await connection.run('ALTER TABLE subjects ADD COLUMN parts integer[]');
  await connection.run('CREATE INDEX subjects_several ON subjects (id) WHERE parts IS NOT NULL');
}
