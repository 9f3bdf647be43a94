import { isSubjectInScope } from '../../access/scopes.ts';
import type { Config } from '../../config/config.ts';
import { parsePort } from '../../domain/port.ts';
import { UNKNOWN_SIM, type Scope, type Subject } from '../../domain/subject.ts';
import type { Reader } from '../../store/contract/reader.ts';
import type { GatewayStanding } from '../../store/contract/results.ts';
import { portsInScope, UNREPORTED, type StandingPort } from './standing.ts';

/** The part of a reader that knows how things stand. */
export type StandingReader = Pick<Reader, 'gateways' | 'faults' | 'standings'>;

type FleetConfig = Pick<Config, 'gateways'>;

/** The gateways as they stand, in one reading, as far as a scope knows them. */
export interface Fleet {
  /** Names of those of the config, and of those that left it. */
  readonly names: readonly string[];
  /** Returns how any gateway stands, whoever may know of it. */
  readonly standing: (gateway: string) => GatewayStanding;
  /** Lists the ports of a gateway that are within the scope. */
  readonly ports: (gateway: string) => readonly StandingPort[];
}

const NO_SIMS = new Map<string, never>();

/**
 * Reads how the gateways stand. A scope knows a gateway by itself, by a SIM that the config or a report says is in it, or by
 * what once came from it.
 */
export async function readFleet(
  { gateways }: FleetConfig,
  reader: StandingReader,
  scope: Scope,
): Promise<Fleet> {
  const standings = await reader.standings('everything');
  const standing = (gateway: string): GatewayStanding => standings.get(gateway) ?? UNREPORTED;
  const ports = (gateway: string): readonly StandingPort[] =>
    portsInScope(gateways[gateway]?.sims ?? NO_SIMS, scope, gateway, standing(gateway));
  const stored = [...standings].filter(([, { gateway }]) => gateway !== null).map(([name]) => name);
  const all = [...new Set([...Object.keys(gateways), ...stored])];
  if (scope === 'everything') return { names: all, standing, ports };
  const past = new Set((await reader.gateways(scope)).map(({ name }) => name));
  const isKnown = (name: string): boolean =>
    past.has(name) ||
    isSubjectInScope(scope, { gateway: name, port: null, sim: UNKNOWN_SIM }) ||
    simsOf({ gateways }, name).some((one) => isSubjectInScope(scope, one)) ||
    ports(name).length > 0;
  return { names: all.filter(isKnown), standing, ports };
}

/** Lists the SIMs of the config as subjects; those that are named by their card are in no known port. */
export function configuredSims(config: FleetConfig): Subject[] {
  return Object.keys(config.gateways).flatMap((gateway) => simsOf(config, gateway));
}

function simsOf({ gateways }: FleetConfig, gateway: string): Subject[] {
  return [...(gateways[gateway]?.sims ?? NO_SIMS)].map(([key, settings]) => {
    const port = parsePort(key);
    const { name = null, number = null, tags, iccid = port === null ? key : null } = settings;
    return { gateway, port, sim: { name, number, tags, iccid } };
  });
}
