import type { Connection } from '../connection/database.ts';

/**
 * Adds when each gateway is to be looked at. An index on `due_at` would be changed with each report, and with it the whole row,
 * out of its place. So a narrow table has a moment that is no later: it is lowered with `due_at`, which is seldom, and raised only
 * once it is reached (`journal/due.ts`). A trigger lowers it, as the release before knows nothing of it.
 */
export async function looks(connection: Connection): Promise<void> {
  for (const statement of STATEMENTS) await connection.run(statement);
}

const STATEMENTS = [
  `CREATE TABLE looks (
    gateway text PRIMARY KEY,
    at bigint NOT NULL
  ) WITH (fillfactor = 50, autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 500, autovacuum_vacuum_cost_delay = 0)`,
  'CREATE INDEX looks_at ON looks (at, gateway)',
  `CREATE FUNCTION look_earlier() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     INSERT INTO looks (gateway, at) VALUES (NEW.name, NEW.due_at)
       ON CONFLICT (gateway) DO UPDATE SET at = excluded.at WHERE looks.at > excluded.at;
     RETURN NULL;
   END $$`,
  `CREATE TRIGGER gateways_look_earlier AFTER UPDATE ON gateways FOR EACH ROW
   WHEN (NEW.due_at IS NOT NULL AND (OLD.due_at IS NULL OR NEW.due_at < OLD.due_at)) EXECUTE FUNCTION look_earlier()`,
  'INSERT INTO looks SELECT name, due_at FROM gateways WHERE due_at IS NOT NULL',
];
