import type { DatabaseSync } from 'node:sqlite';
import type { Decision, GatewayRecord, PortRecord } from '../../../domain/decision.ts';
import type { FaultRecord } from '../../../domain/fault.ts';
import type { PortId } from '../../../domain/port.ts';
import { storedFaultRecord, storedGateway, storedPort } from '../../contract/stored-gateway.ts';
import { readStored, readText } from '../../rows/stored.ts';
import type { Subjects } from '../subjects/subjects.ts';

/**
 * The state of a gateway within the transaction; the process owns the store, so memory and tables agree. A change makes
 * another one, of the same maps.
 */
export interface Standing {
  readonly gateway: GatewayRecord | null;
  readonly ports: Map<PortId, PortRecord>;
  readonly faults: Map<string, FaultRecord>;
}

/** The states of gateways, read once and then cached. */
export interface Gateways {
  standing(name: string): Standing;
  /** Applies a decision to the cached state; the history goes to its table at once. */
  apply(name: string, decision: Decision): void;
  /** Writes changed records to the tables before a commit, each once, however often it changed. */
  write(): void;
  /** Drops the cached state of a gateway, after a rollback. */
  forget(name: string): void;
  /** Returns the states of all gateways by name, of Simwire itself too. */
  all(): ReadonlyMap<string, Standing>;
}

/** Changes of a gateway that are not in the tables yet. */
interface Changed {
  gateway: boolean;
  readonly ports: Set<PortId>;
  readonly faults: Set<string>;
}

/** Creates the cache of what is known of each gateway: read at the first report, written with each decision. */
export function createGateways(db: DatabaseSync, subjects: Subjects): Gateways {
  const select = {
    all: db.prepare('SELECT name FROM gateways UNION SELECT gateway FROM faults ORDER BY name'),
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
    moment: db.prepare('INSERT INTO fault_history (subject, at, body) VALUES (?, ?, ?)'),
    noFault: db.prepare('DELETE FROM faults WHERE gateway = ? AND key = ?'),
  };
  const memory = new Map<string, Standing>();
  const unwritten = new Map<string, Changed>();
  /** Names of all of which anything is known; null: they are to be read again. */
  let named: Set<string> | null = null;

  function load(name: string): Standing {
    const row = select.gateway.get(name);
    const ports = select.ports.all(name).map((r) => readStored(storedPort, r['body']));
    const faults = select.faults
      .all(name)
      .map((r) => [readText(r['key']), readStored(storedFaultRecord, r['body'])] as const);
    return {
      gateway: row ? readStored(storedGateway, row['body']) : null,
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

  function changedOf(name: string): Changed {
    let found = unwritten.get(name);
    if (!found) {
      found = { gateway: false, ports: new Set(), faults: new Set() };
      unwritten.set(name, found);
    }
    return found;
  }

  function change(name: string, { gateway, ports, faults }: Decision): void {
    const before = standing(name);
    const state = { ...before, gateway: gateway ?? before.gateway };
    memory.set(name, state);
    if (gateway || faults.size > 0) named?.add(name);
    const changed = changedOf(name);
    if (gateway) changed.gateway = true;
    for (const port of ports) {
      state.ports.set(port.port, port);
      changed.ports.add(port.port);
    }
    for (const [key, body] of faults) {
      if (body === null) state.faults.delete(key);
      else state.faults.set(key, body);
      // Its scope is known before anything of it is notified.
      if (body?.kind === 'fault') subjects.idOf(body.episode.subject);
      changed.faults.add(key);
    }
  }

  function writeOne(name: string, changed: Changed): void {
    const { gateway, ports, faults } = standing(name);
    if (changed.gateway) write.gateway.run(name, JSON.stringify(gateway));
    for (const port of changed.ports) write.port.run(name, port, JSON.stringify(ports.get(port)));
    for (const key of changed.faults) {
      const body = faults.get(key);
      if (body === undefined) write.noFault.run(name, key);
      else write.fault.run(name, key, JSON.stringify(body));
    }
  }

  return {
    standing,
    apply: (name, decision) => {
      const { gateway, ports, faults, history } = decision;
      if (gateway || ports.length > 0 || faults.size > 0) change(name, decision);
      for (const moment of history) {
        const { episode, transition } = moment;
        write.moment.run(subjects.idOf(episode.subject), transition.at, JSON.stringify(moment));
      }
    },
    write: () => {
      for (const [name, changed] of unwritten) writeOne(name, changed);
      unwritten.clear();
    },
    forget: (name) => {
      memory.delete(name);
      unwritten.delete(name);
      named = null;
    },
    all: () => {
      named ??= new Set(select.all.all().map((row) => readText(row['name'])));
      return new Map([...named].map((name) => [name, standing(name)]));
    },
  };
}
