import type { Connection } from '../connection/database.ts';

/**
 * Makes room for counts that were not added up yet. A row that each report changes is found ever more slowly while somebody
 * leaves a transaction open, as none of its former versions may go; rows that are only added are not.
 */
export async function counts(connection: Connection): Promise<void> {
  for (const table of ['rule_hits', 'hourly_sms', 'hourly_delivered']) {
    await connection.run(
      `CREATE TABLE new_${table} (LIKE ${table}) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000)`,
    );
    await connection.run(
      `CREATE VIEW all_${table} AS SELECT * FROM ${table} UNION ALL SELECT * FROM new_${table}`,
    );
  }
}
