import type { Kysely } from 'kysely';
import { Migrator, type Migration } from 'kysely/migration';
import { StoreRefused } from './contract.ts';
import type { Tables } from './tables.ts';

/** Every change of the tables, in order of its name. A migration that has landed is never edited. */
const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '001-start': {
    up: async (db: Kysely<unknown>): Promise<void> => {
      const { schema } = db;
      await schema
        .createTable('events')
        .addColumn('id', 'bigint', (c) => c.primaryKey())
        .addColumn('key', 'text')
        .addColumn('kind', 'text', (c) => c.notNull())
        .addColumn('gateway', 'text', (c) => c.notNull())
        .addColumn('port', 'text')
        .addColumn('received_at', 'bigint', (c) => c.notNull())
        .addColumn('deliveries', 'integer', (c) => c.notNull())
        .addColumn('body', 'text', (c) => c.notNull())
        .execute();
      await schema
        .createIndex('events_key')
        .on('events')
        .column('key')
        .where('key', 'is not', null)
        .execute();
      await schema
        .createTable('deliveries')
        .addColumn('id', 'bigint', (c) => c.primaryKey())
        .addColumn('event', 'bigint', (c) => c.notNull())
        .addColumn('destination', 'text', (c) => c.notNull())
        .addColumn('state', 'text', (c) => c.notNull())
        .addColumn('priority', 'integer', (c) => c.notNull())
        .addColumn('lane', 'integer')
        .addColumn('due', 'bigint', (c) => c.notNull())
        .addColumn('created_at', 'bigint', (c) => c.notNull())
        .addColumn('attempts', 'integer', (c) => c.notNull())
        .addColumn('unclear', 'integer', (c) => c.notNull())
        .addColumn('replayed', 'integer', (c) => c.notNull())
        .addColumn('problem', 'text')
        .addColumn('settled_at', 'bigint')
        .addColumn('message_chat', 'text')
        .addColumn('message_id', 'text')
        .addColumn('forget_at', 'bigint')
        .addColumn('rule', 'text')
        .addColumn('plan', 'text', (c) => c.notNull())
        .execute();
      await schema
        .createIndex('deliveries_waiting')
        .on('deliveries')
        .columns(['destination', 'lane', 'id'])
        .where('lane', 'is not', null)
        .execute();
      await schema
        .createIndex('deliveries_open')
        .on('deliveries')
        .columns(['state', 'destination'])
        .where('state', 'in', ['pending', 'sending', 'retrying', 'held', 'dead'])
        .execute();
      await schema
        .createIndex('deliveries_forget')
        .on('deliveries')
        .columns(['destination', 'forget_at'])
        .where('forget_at', 'is not', null)
        .execute();
      await schema.createIndex('deliveries_event').on('deliveries').column('event').execute();
      await schema
        .createTable('gateways')
        .addColumn('name', 'text', (c) => c.primaryKey())
        .addColumn('body', 'text', (c) => c.notNull())
        .execute();
      for (const table of ['ports', 'faults'] as const) {
        const key = table === 'ports' ? 'port' : 'key';
        await schema
          .createTable(table)
          .addColumn('gateway', 'text', (c) => c.notNull())
          .addColumn(key, 'text', (c) => c.notNull())
          .addColumn('body', 'text', (c) => c.notNull())
          .addPrimaryKeyConstraint(`${table}_key`, ['gateway', key] as never)
          .execute();
      }
      await schema
        .createTable('fault_history')
        .addColumn('id', 'integer', (c) => c.primaryKey().autoIncrement())
        .addColumn('gateway', 'text', (c) => c.notNull())
        .addColumn('at', 'bigint', (c) => c.notNull())
        .addColumn('body', 'text', (c) => c.notNull())
        .execute();
      await schema.createIndex('fault_history_at').on('fault_history').column('at').execute();
      await schema
        .createTable('quarantine')
        .addColumn('id', 'bigint', (c) => c.primaryKey())
        .addColumn('gateway', 'text', (c) => c.notNull())
        .addColumn('hash', 'text', (c) => c.notNull())
        .addColumn('first_seen', 'bigint', (c) => c.notNull())
        .addColumn('last_seen', 'bigint', (c) => c.notNull())
        .addColumn('count', 'integer', (c) => c.notNull())
        .addColumn('reason', 'text', (c) => c.notNull())
        .addColumn('raw', 'text', (c) => c.notNull())
        .execute();
      await schema
        .createIndex('quarantine_hash')
        .unique()
        .on('quarantine')
        .columns(['gateway', 'hash'])
        .execute();
      await schema
        .createTable('notes')
        .addColumn('key', 'text', (c) => c.primaryKey())
        .addColumn('value', 'text', (c) => c.notNull())
        .execute();
    },
  },
};

/**
 * Brings the tables to the version of this program.
 *
 * @param beforehand called before tables that hold something are changed, to keep them as they are
 * @throws StoreRefused if the store was made by a newer Simwire, or what the driver throws if a step fails
 */
export async function migrate(
  db: Kysely<Tables>,
  beforehand: () => void,
  migrations: Readonly<Record<string, Migration>> = MIGRATIONS,
): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve({ ...migrations }) },
    migrationTableName: 'migrations',
    migrationLockTableName: 'migration_lock',
  });
  const steps = await migrator.getMigrations();
  const done = steps.filter(({ executedAt }) => executedAt !== undefined).length;
  if (done > 0 && done < steps.length) beforehand();
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return;
  if (error instanceof Error && error.message.includes('corrupted migrations'))
    throw new StoreRefused('the store was made by a newer Simwire: start that version, or restore a backup');
  throw error as Error;
}
