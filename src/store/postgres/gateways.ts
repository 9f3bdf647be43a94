import { z } from 'zod';
import type { Decision, GatewayRecord, PortRecord } from '../../domain/decision.ts';
import type { FaultRecord } from '../../domain/fault.ts';
import type { PortId } from '../../domain/port.ts';
import type { Millis } from '../../domain/time.ts';
import { storedFaultRecord, storedGateway, storedPort } from '../contract/stored-gateway.ts';
import { readStored } from '../rows/stored.ts';
import type { Connection } from './database.ts';

/** The state of a gateway. Never changed in place: a transaction that is rolled back leaves the one before. */
export interface Standing {
  readonly gateway: GatewayRecord | null;
  readonly ports: ReadonlyMap<PortId, PortRecord>;
  readonly faults: ReadonlyMap<string, FaultRecord>;
}

interface Versioned {
  readonly version: number;
  readonly standing: Standing;
  /** Time at which it is to be looked at next; null: with its next report. */
  readonly dueAt: Millis | null;
}

/** The gateways of one batch, locked until its end. */
export interface LockedGateways {
  /** Returns what is known of a gateway, with what was applied since; undefined: another batch has it now. */
  standing(name: string): Standing | undefined;
  /** @param setsAlarm true if it is to be looked at when the decision says */
  apply(name: string, decision: Decision, setsAlarm: boolean): void;
  /** Writes what was applied. */
  write(): Promise<void>;
  /** Keeps in memory what was written, once it is committed. */
  remember(): void;
}

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
  /** Lists those that are to be looked at by now. */
  due(now: Millis): Promise<string[]>;
}

/** Number of gateways kept in memory. */
const MAX_CACHED = 5_000;

const UNKNOWN: Standing = { gateway: null, ports: new Map(), faults: new Map() };

const headRow = z.object({ name: z.string(), version: z.number() });
const gatewayRow = z.object({
  name: z.string(),
  version: z.number(),
  body: z.string().nullable(),
  due_at: z.number().nullable(),
});
const nameRow = z.object({ name: z.string() });
const portRow = z.object({ gateway: z.string(), body: z.string() });
const faultRow = z.object({ gateway: z.string(), key: z.string(), body: z.string() });

/** Creates the cache of what is known of gateways. */
export function createGateways(database: Connection): Gateways {
  const cache = new Map<string, Versioned>();

  async function load(connection: Connection, names: readonly string[]): Promise<Map<string, Versioned>> {
    const heads = await connection.rows(
      gatewayRow,
      'SELECT name, version, body, due_at FROM gateways WHERE name = ANY($1)',
      [names],
    );
    const ports = await connection.rows(portRow, 'SELECT gateway, body FROM ports WHERE gateway = ANY($1)', [
      names,
    ]);
    const faults = await connection.rows(
      faultRow,
      'SELECT gateway, key, body FROM faults WHERE gateway = ANY($1)',
      [names],
    );
    const portsOf = Map.groupBy(ports, ({ gateway }) => gateway);
    const faultsOf = Map.groupBy(faults, ({ gateway }) => gateway);
    return new Map(
      heads.map(({ name, version, body, due_at: dueAt }) => {
        const records = (portsOf.get(name) ?? []).map((row) => readStored(storedPort, row.body));
        const standing: Standing = {
          gateway: body === null ? null : readStored(storedGateway, body),
          ports: new Map(records.map((record) => [record.port, record])),
          faults: new Map(
            (faultsOf.get(name) ?? []).map((row) => [row.key, readStored(storedFaultRecord, row.body)]),
          ),
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
      if (isNew.length > 0)
        await connection.run(
          `INSERT INTO gateways (name, version) SELECT name, 0 FROM unnest($1::text[]) AS of (name)
           WHERE NOT EXISTS (SELECT 1 FROM gateways WHERE gateways.name = of.name) ON CONFLICT DO NOTHING`,
          [isNew],
        );
      const heads = await connection.rows(
        headRow,
        `SELECT name, version FROM gateways WHERE name = ANY($1) ORDER BY name FOR NO KEY UPDATE ${wait ? '' : 'SKIP LOCKED'}`,
        [sorted],
      );
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
    due: async (now) => {
      // Without an index, as they change with each report: there are few gateways, and many reports.
      const rows = await database.rows(nameRow, 'SELECT name FROM gateways WHERE due_at <= $1', [now]);
      return rows.map(({ name }) => name);
    },
  };
}

/** The changes of a gateway by a batch. */
interface Changed {
  gateway: GatewayRecord | null;
  /** Copies of what was known, made when the first change comes. */
  ports: Map<PortId, PortRecord> | null;
  faults: Map<string, FaultRecord> | null;
  dueAt: Millis | null;
  readonly changedPorts: Set<PortId>;
  readonly changedFaults: Set<string>;
}

function lockedGateways(
  connection: Connection,
  found: ReadonlyMap<string, Versioned>,
  remember: (gateways: ReadonlyMap<string, Versioned>) => void,
): LockedGateways {
  const changes = new Map<string, Changed>();

  function changesOf(name: string): Changed {
    let changed = changes.get(name);
    if (!changed) {
      changed = {
        ...{ gateway: null, ports: null, faults: null, dueAt: found.get(name)?.dueAt ?? null },
        ...{ changedPorts: new Set(), changedFaults: new Set() },
      };
      changes.set(name, changed);
    }
    return changed;
  }

  function standingOf(name: string): Standing | undefined {
    const before = found.get(name)?.standing;
    const changed = changes.get(name);
    if (!before || !changed) return before;
    return {
      gateway: changed.gateway ?? before.gateway,
      ports: changed.ports ?? before.ports,
      faults: changed.faults ?? before.faults,
    };
  }

  return {
    standing: standingOf,
    apply: (name, { gateway, ports, faults, wakeAt }, setsAlarm) => {
      const { standing: before = UNKNOWN, dueAt = null } = found.get(name) ?? {};
      const dueBefore = changes.get(name)?.dueAt ?? dueAt;
      const isOtherAlarm = setsAlarm && wakeAt !== dueBefore;
      if (gateway === null && ports.length === 0 && faults.size === 0 && !isOtherAlarm) return;
      const changed = changesOf(name);
      if (setsAlarm) changed.dueAt = wakeAt;
      changed.gateway = gateway ?? changed.gateway;
      if (ports.length > 0) changed.ports ??= new Map(before.ports);
      for (const port of ports) {
        changed.ports?.set(port.port, port);
        changed.changedPorts.add(port.port);
      }
      if (faults.size > 0) changed.faults ??= new Map(before.faults);
      for (const [key, record] of faults) {
        if (record === null) changed.faults?.delete(key);
        else changed.faults?.set(key, record);
        changed.changedFaults.add(key);
      }
    },
    write: async () => {
      if (changes.size === 0) return;
      const names = [...changes.keys()];
      const bodies = [...changes.values()].map(({ gateway }) => gateway && JSON.stringify(gateway));
      await connection.run(
        `UPDATE gateways SET version = version + 1, body = coalesce(of.body, gateways.body), due_at = of.due_at
         FROM unnest($1::text[], $2::text[], $3::bigint[]) AS of (name, body, due_at) WHERE gateways.name = of.name`,
        [names, bodies, [...changes.values()].map(({ dueAt }) => dueAt)],
      );
      await writeRecords(
        connection,
        'ports',
        'port',
        recordsOf(changes, ({ changedPorts, ports }) => [changedPorts, ports]),
      );
      await writeRecords(
        connection,
        'faults',
        'key',
        recordsOf(changes, ({ changedFaults, faults }) => [changedFaults, faults]),
      );
    },
    // What was read within the transaction is in the tables only now, too.
    remember: () => {
      remember(
        new Map(
          [...found].map(([name, { version, dueAt }]) => {
            const changed = changes.get(name);
            return [
              name,
              {
                version: changed ? version + 1 : version,
                standing: standingOf(name) ?? UNKNOWN,
                dueAt: changed ? changed.dueAt : dueAt,
              },
            ];
          }),
        ),
      );
    },
  };
}

/** A changed record of a gateway; null: it is gone. */
interface Changing {
  readonly gateway: string;
  readonly key: string;
  readonly body: string | null;
}

function recordsOf(
  changes: ReadonlyMap<string, Changed>,
  of: (changed: Changed) => readonly [ReadonlySet<string>, ReadonlyMap<string, unknown> | null],
): Changing[] {
  return [...changes].flatMap(([gateway, changed]) => {
    const [keys, records] = of(changed);
    return [...keys].map((key) => {
      const record = records?.get(key);
      return { gateway, key, body: record === undefined ? null : JSON.stringify(record) };
    });
  });
}

async function writeRecords(
  connection: Connection,
  table: 'ports' | 'faults',
  column: 'port' | 'key',
  records: readonly Changing[],
): Promise<void> {
  const kept = records.filter(({ body }) => body !== null);
  if (kept.length > 0)
    await connection.run(
      `INSERT INTO ${table} (gateway, ${column}, body) SELECT * FROM unnest($1::text[], $2::text[], $3::text[])
       ON CONFLICT (gateway, ${column}) DO UPDATE SET body = excluded.body`,
      [kept.map(({ gateway }) => gateway), kept.map(({ key }) => key), kept.map(({ body }) => body)],
    );
  const gone = records.filter(({ body }) => body === null);
  if (gone.length > 0)
    await connection.run(
      `DELETE FROM ${table} USING unnest($1::text[], $2::text[]) AS of (gateway, key)
       WHERE ${table}.gateway = of.gateway AND ${table}.${column} = of.key`,
      [gone.map(({ gateway }) => gateway), gone.map(({ key }) => key)],
    );
}
