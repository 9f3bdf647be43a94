import { z } from 'zod';
import { storedFaultRecord, storedGateway, storedPort } from '../../contract/stored-gateway.ts';
import { readStored } from '../../rows/stored.ts';
import { prepared, type Connection } from '../connection/database.ts';
import {
  lockedGateways,
  UNKNOWN,
  type LockedGateways,
  type Standing,
  type Versioned,
} from './locked-gateways.ts';

/** The states of gateways: in memory as long as no other instance changed it. */
export interface Gateways {
  /**
   * Locks gateways for a decision, in the order of their names, and reads those of which memory has an older version.
   *
   * @param wait whether to wait for those that another batch has locked; otherwise they are left out
   */
  lock(connection: Connection, names: readonly string[], wait: boolean): Promise<LockedGateways>;
  /** Reads what is known of gateways; of all if no names are given. */
  read(names?: readonly string[]): Promise<ReadonlyMap<string, Standing>>;
  names(): Promise<string[]>;
}

/** Number of gateways kept in memory. */
const MAX_CACHED = 5_000;

const headRow = z.object({ name: z.string(), version: z.number() });
const gatewayRow = z.object({
  name: z.string(),
  version: z.number(),
  body: z.string().nullable(),
  due_at: z.number().nullable(),
  ports: z.array(z.string()),
  faults: z.array(z.tuple([z.string(), z.string()])),
});

const INSERT_NEW = `INSERT INTO gateways (name, version) SELECT name, 0 FROM unnest($1::text[]) AS of (name)
  WHERE NOT EXISTS (SELECT 1 FROM gateways WHERE gateways.name = of.name) ON CONFLICT DO NOTHING`;
const SELECT_LOCKED =
  'SELECT name, version FROM gateways WHERE name = ANY($1) ORDER BY name FOR NO KEY UPDATE';
/** One statement, so that the records are those of the version. */
const LOAD = prepared(`SELECT name, version, body, due_at,
    (SELECT coalesce(json_agg(ports.body), '[]') FROM ports WHERE gateway = name) AS ports,
    (SELECT coalesce(json_agg(json_build_array(key, faults.body)), '[]') FROM faults WHERE gateway = name) AS faults
  FROM gateways WHERE name = ANY($1)`);
const LOCK = prepared(SELECT_LOCKED);
const LOCK_FREE = prepared(`${SELECT_LOCKED} SKIP LOCKED`);

/** Creates the cache of what is known of gateways. */
export function createGateways(database: Connection): Gateways {
  const cache = new Map<string, Versioned>();

  async function load(connection: Connection, names: readonly string[]): Promise<Map<string, Versioned>> {
    const rows = await connection.rows(gatewayRow, LOAD, [names]);
    return new Map(
      rows.map(({ name, version, body, due_at: dueAt, ports, faults }) => {
        const records = ports.map((port) => readStored(storedPort, port));
        const standing: Standing = {
          gateway: body === null ? null : readStored(storedGateway, body),
          ports: new Map(records.map((record) => [record.port, record])),
          faults: new Map(faults.map(([key, fault]) => [key, readStored(storedFaultRecord, fault)])),
        };
        return [name, { version, standing, dueAt }];
      }),
    );
  }

  /** Brings memory up to the versions that the table has. */
  async function fresh(
    connection: Connection,
    heads: readonly z.output<typeof headRow>[],
  ): Promise<Map<string, Versioned>> {
    const found = new Map<string, Versioned>();
    const stale: string[] = [];
    for (const { name, version } of heads) {
      const known = cache.get(name);
      if (known?.version === version) found.set(name, known);
      else stale.push(name);
    }
    if (stale.length === 0) return found;
    return new Map([...found, ...(await load(connection, stale))]);
  }

  function remember(gateways: ReadonlyMap<string, Versioned>): void {
    if (cache.size + gateways.size > MAX_CACHED) cache.clear();
    for (const [name, one] of gateways) {
      // What was read outside of a lock may be older than what is there by now.
      if ((cache.get(name)?.version ?? -1) <= one.version) cache.set(name, one);
    }
  }

  async function readAll(): Promise<z.output<typeof headRow>[]> {
    return database.rows(headRow, 'SELECT name, version FROM gateways ORDER BY name');
  }

  return {
    lock: async (connection, names, wait) => {
      const sorted = [...new Set(names)].sort();
      const isNew = sorted.filter((name) => !cache.has(name));
      const [, heads] = await Promise.all([
        isNew.length > 0 ? connection.run(INSERT_NEW, [isNew]) : null,
        connection.rows(headRow, wait ? LOCK : LOCK_FREE, [sorted]),
      ]);
      return lockedGateways(connection, await fresh(connection, heads), remember);
    },
    read: async (names) => {
      const heads =
        names === undefined
          ? await readAll()
          : await database.rows(
              headRow,
              'SELECT name, version FROM gateways WHERE name = ANY($1) ORDER BY name',
              [names],
            );
      const found = await fresh(database, heads);
      remember(found);
      return new Map(heads.map(({ name }) => [name, found.get(name)?.standing ?? UNKNOWN]));
    },
    names: async () => (await readAll()).map(({ name }) => name),
  };
}
