import type { DatabaseSync } from 'node:sqlite';
import type { Decision } from '../../domain/decision.ts';
import type { GatewayRecord, PortRecord } from '../../domain/known.ts';
import type { PortId } from '../../domain/port.ts';

/** A gateway as it stands in the transaction; the process owns the store, so memory and tables agree. */
export interface Standing {
  gateway: GatewayRecord | null;
  readonly ports: Map<PortId, PortRecord>;
  readonly faults: Map<string, object>;
}

/** What is known of gateways, read once and then kept in memory beside the tables. */
export interface Gateways {
  standing(name: string): Standing;
  /** Writes a decision's state, to the tables and to memory. */
  apply(name: string, decision: Decision): void;
  /** Forgets the memory of a gateway, after a rollback. */
  forget(name: string): void;
  names(): string[];
}

export function createGateways(db: DatabaseSync): Gateways {
  const select = {
    names: db.prepare('SELECT name FROM gateways ORDER BY name'),
    gateway: db.prepare('SELECT body FROM gateways WHERE name = ?'),
    ports: db.prepare('SELECT body FROM ports WHERE gateway = ?'),
    faults: db.prepare('SELECT key, body FROM faults WHERE gateway = ?'),
  };
  const write = {
    gateway: db.prepare(
      'INSERT INTO gateways (name, body) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET body = excluded.body',
    ),
    port: db.prepare(
      'INSERT INTO ports (gateway, port, body) VALUES (?, ?, ?) ON CONFLICT (gateway, port) DO UPDATE SET body = excluded.body',
    ),
    fault: db.prepare(
      'INSERT INTO faults (gateway, key, body) VALUES (?, ?, ?) ON CONFLICT (gateway, key) DO UPDATE SET body = excluded.body',
    ),
    moment: db.prepare('INSERT INTO fault_history (gateway, at, body) VALUES (?, ?, ?)'),
    noFault: db.prepare('DELETE FROM faults WHERE gateway = ? AND key = ?'),
  };
  const memory = new Map<string, Standing>();

  function load(name: string): Standing {
    const row = select.gateway.get(name);
    const ports = select.ports.all(name).map((r) => JSON.parse(String(r['body'])) as PortRecord);
    const faults = select.faults
      .all(name)
      .map((r) => [String(r['key']), JSON.parse(String(r['body'])) as object] as const);
    return {
      gateway: row ? (JSON.parse(String(row['body'])) as GatewayRecord) : null,
      ports: new Map(ports.map((p) => [p.port, p])),
      faults: new Map(faults),
    };
  }

  function standing(name: string): Standing {
    let found = memory.get(name);
    if (!found) {
      found = load(name);
      memory.set(name, found);
    }
    return found;
  }

  return {
    standing,
    apply: (name, decision) => {
      const state = standing(name);
      if (decision.gateway) {
        write.gateway.run(name, JSON.stringify(decision.gateway));
        state.gateway = decision.gateway;
      }
      for (const port of decision.ports) {
        write.port.run(name, port.port, JSON.stringify(port));
        state.ports.set(port.port, port);
      }
      for (const moment of decision.history)
        write.moment.run(moment.gateway, moment.at, JSON.stringify(moment));
      for (const [key, body] of decision.faults) {
        if (body === null) {
          write.noFault.run(name, key);
          state.faults.delete(key);
        } else {
          write.fault.run(name, key, JSON.stringify(body));
          state.faults.set(key, body);
        }
      }
    },
    forget: (name) => memory.delete(name),
    names: () => select.names.all().map((row) => String(row['name'])),
  };
}
