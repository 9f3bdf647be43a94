import type { Kysely } from 'kysely';

/** The first tables. */
export async function start(db: Kysely<unknown>): Promise<void> {
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
  await schema.createIndex('events_key').on('events').column('key').where('key', 'is not', null).execute();
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
}
