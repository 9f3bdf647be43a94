import type { Decision, GatewayRecord, PortRecord } from '../../../domain/decision.ts';
import type { FaultRecord } from '../../../domain/fault.ts';
import type { PortId } from '../../../domain/port.ts';
import type { Millis } from '../../../domain/time.ts';
import { prepared, type Connection, type Prepared } from '../connection/database.ts';

/** The state of a gateway. Never changed in place: a transaction that is rolled back leaves the one before. */
export interface Standing {
  readonly gateway: GatewayRecord | null;
  readonly ports: ReadonlyMap<PortId, PortRecord>;
  readonly faults: ReadonlyMap<string, FaultRecord>;
}

/** A state with the number of times that it changed. */
export interface Versioned {
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

/** The state of a gateway of which nothing is known. */
export const UNKNOWN: Standing = { gateway: null, ports: new Map(), faults: new Map() };

const UPDATE =
  prepared(`UPDATE gateways SET version = version + 1, body = coalesce(of.body, gateways.body), due_at = of.due_at
  FROM unnest($1::text[], $2::text[], $3::bigint[]) AS of (name, body, due_at) WHERE gateways.name = of.name`);

/** The statements for records of gateways. */
interface Records {
  readonly put: Prepared;
  readonly remove: Prepared;
}

function recordsIn(table: string, column: string): Records {
  return {
    put: prepared(`INSERT INTO ${table} (gateway, ${column}, body)
      SELECT * FROM unnest($1::text[], $2::text[], $3::text[])
      ON CONFLICT (gateway, ${column}) DO UPDATE SET body = excluded.body`),
    remove: prepared(`DELETE FROM ${table} USING unnest($1::text[], $2::text[]) AS of (gateway, key)
      WHERE ${table}.gateway = of.gateway AND ${table}.${column} = of.key`),
  };
}

const PORTS = recordsIn('ports', 'port');
const FAULTS = recordsIn('faults', 'key');

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

/**
 * Takes the decisions of a batch on gateways that are locked.
 * @param remember keeps states in memory that are committed
 */
export function lockedGateways(
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
      await Promise.all([
        connection.run(UPDATE, [names, bodies, [...changes.values()].map(({ dueAt }) => dueAt)]),
        writeRecords(
          connection,
          PORTS,
          recordsOf(changes, ({ changedPorts, ports }) => [changedPorts, ports]),
        ),
        writeRecords(
          connection,
          FAULTS,
          recordsOf(changes, ({ changedFaults, faults }) => [changedFaults, faults]),
        ),
      ]);
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
  { put, remove }: Records,
  records: readonly Changing[],
): Promise<void> {
  const kept = records.filter(({ body }) => body !== null);
  const gone = records.filter(({ body }) => body === null);
  const columns = (of: readonly Changing[]) => [of.map(({ gateway }) => gateway), of.map(({ key }) => key)];
  await Promise.all([
    kept.length > 0 && connection.run(put, [...columns(kept), kept.map(({ body }) => body)]),
    gone.length > 0 && connection.run(remove, columns(gone)),
  ]);
}
