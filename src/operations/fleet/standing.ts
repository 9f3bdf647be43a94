import { isSubjectIn } from '../../access/scopes.ts';
import type { PortRecord } from '../../domain/decision.ts';
import type { Fault } from '../../domain/fault.ts';
import { comparePorts, type PortState } from '../../domain/port.ts';
import { subjectOf, type Scope, type ScopePatterns, type Sim } from '../../domain/subject.ts';
import { readFaultRecords, type FaultRecords } from '../../engine/records.ts';
import { simBook, simOf, type SimSettings } from '../../engine/sims.ts';
import { doubtfulPorts } from '../../faults/sim-checks.ts';
import type { GatewayStanding } from '../../store/contract/results.ts';

/** A port as it stands, with the SIM that is in it now. */
export interface StandingPort {
  readonly record: PortRecord;
  readonly sim: Sim;
}

/** The standing of a gateway that has not reported. */
export const UNREPORTED: GatewayStanding = { gateway: null, ports: new Map(), faults: new Map() };

/** Numbers of ports by state; those of no known state are in none. */
export type PortStates = Readonly<Partial<Record<PortState, number>>>;

/** Sorts the records of a gateway's faults. */
export const faultRecordsOf = keptWith(({ faults }: GatewayStanding): FaultRecords =>
  readFaultRecords(faults),
);

/** Finds the faults that are about to fire, fire or flap: of most gateways there are none. */
export const openFaultsOf = keptWith((standing: GatewayStanding): readonly Fault[] =>
  faultRecordsOf(standing).faults.filter(({ phase }) => phase !== 'ok'),
);

/** Counts the ports of a gateway by their state. */
export const portStatesOf = keptWith(({ ports }: GatewayStanding) => countStates(ports.values()));

/** Counts ports by their state. */
export function countStates(ports: Iterable<PortRecord>): PortStates {
  const states: Partial<Record<PortState, number>> = {};
  for (const { state } of ports) if (state !== null) states[state] = (states[state] ?? 0) + 1;
  return states;
}

/** The SIMs of a gateway, as the config names them. */
type Sims = ReadonlyMap<string, SimSettings>;

/**
 * Lists the ports of a gateway that are within a scope as they stand now, in their order: by the SIM that is in them,
 * whatever was in them before.
 */
export function portsInScope(
  sims: Sims,
  scope: Scope,
  gateway: string,
  standing: GatewayStanding,
): readonly StandingPort[] {
  const all = portsOf(standing, sims);
  if (scope === 'everything') return all;
  const [first, ...others] = scope.patterns.map((patterns) => portsWithin(all, patterns, gateway));
  if (first === undefined || others.length === 0) return first ?? [];
  const meant = new Set([first, ...others].flat());
  return all.filter((port) => meant.has(port));
}

interface Resolved {
  readonly sims: Sims;
  readonly ports: readonly StandingPort[];
}
const resolved = new WeakMap<GatewayStanding, Resolved>();

/** Finds the SIM in each port of a gateway; again only after a change of the gateway, or of the config. */
function portsOf(standing: GatewayStanding, sims: Sims): readonly StandingPort[] {
  const known = resolved.get(standing);
  if (known?.sims === sims) return known.ports;
  const book = simBook(sims);
  const doubtful = doubtfulPorts(faultRecordsOf(standing).faults);
  const ports = [...standing.ports.values()]
    .sort((a, b) => comparePorts(a.port, b.port))
    .map((record) => ({ record, sim: simOf(book, record.port, record, null, doubtful.has(record.port)) }));
  resolved.set(standing, { sims, ports });
  return ports;
}

const within = new WeakMap<readonly StandingPort[], WeakMap<ScopePatterns, readonly StandingPort[]>>();

/** Finds the ports that patterns describe; again only where the ports are others. */
function portsWithin(
  all: readonly StandingPort[],
  patterns: ScopePatterns,
  gateway: string,
): readonly StandingPort[] {
  const byPatterns = within.get(all) ?? new WeakMap<ScopePatterns, readonly StandingPort[]>();
  within.set(all, byPatterns);
  const known = byPatterns.get(patterns);
  if (known) return known;
  const ports = all.filter(({ record: { port }, sim }) =>
    isSubjectIn(patterns, subjectOf({ gateway, port, sim })),
  );
  byPatterns.set(patterns, ports);
  return ports;
}

/**
 * Keeps what is made of something for as long as that is the one that holds: a change makes another one of a standing, and of
 * the list of its ports.
 */
export function keptWith<Of extends object, T>(make: (of: Of) => T): (of: Of) => T {
  const kept = new WeakMap<Of, T>();
  return (of) => {
    let made = kept.get(of);
    if (made === undefined) {
      made = make(of);
      kept.set(of, made);
    }
    return made;
  };
}
