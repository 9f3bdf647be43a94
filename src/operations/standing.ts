import { isSubjectInScope } from '../access/scopes.ts';
import type { Config } from '../config/config.ts';
import type { PortRecord } from '../domain/decision.ts';
import { parsePort } from '../domain/port.ts';
import { subjectOf, UNKNOWN_SIM, type Scope, type Sim, type Subject } from '../domain/subject.ts';
import { readFaultRecords } from '../engine/records.ts';
import { simBook, simOf } from '../engine/sims.ts';
import { isSimDoubtful } from '../faults/sim-checks.ts';
import type { Reader } from '../store/contract/reader.ts';

/** The part of a reader that knows how things stand. */
export type StandingReader = Pick<Reader, 'gateways' | 'ports' | 'faults'>;

/** A port as it stands, with the SIM that is in it now. */
export interface StandingPort {
  readonly record: PortRecord;
  readonly sim: Sim;
}

/**
 * Lists the ports of a gateway that are within a scope as they stand now: by the SIM that is in them, whatever was in
 * them before.
 */
export async function portsInScope(
  { gateways }: Pick<Config, 'gateways'>,
  reader: StandingReader,
  scope: Scope,
  gateway: string,
): Promise<readonly StandingPort[]> {
  const book = simBook(gateways[gateway]?.sims ?? new Map());
  const { faults } = readFaultRecords(await reader.faults('everything', gateway));
  return (await reader.ports('everything', gateway))
    .map((record) => {
      const { port } = record;
      return { record, sim: simOf(book, port, record, null, isSimDoubtful(faults, port)) };
    })
    .filter(({ record: { port }, sim }) => isSubjectInScope(scope, subjectOf({ gateway, port, sim })));
}

/** Lists the records of the same ports, for whom their SIMs do not matter. */
export async function portRecordsInScope(
  config: Pick<Config, 'gateways'>,
  reader: StandingReader,
  scope: Scope,
  gateway: string,
): Promise<readonly PortRecord[]> {
  if (scope === 'everything') return reader.ports(scope, gateway);
  return (await portsInScope(config, reader, scope, gateway)).map(({ record }) => record);
}

/**
 * Lists the gateways that a scope knows, of the config and those that left it: by themselves, by a SIM that the config or
 * a report says is in them, or by what once came from them.
 */
export async function gatewaysInScope(
  config: Pick<Config, 'gateways'>,
  reader: StandingReader,
  scope: Scope,
): Promise<readonly string[]> {
  const stored = (await reader.gateways('everything')).map(({ name }) => name);
  const names = [...new Set([...Object.keys(config.gateways), ...stored])];
  if (scope === 'everything') return names;
  const past = new Set((await reader.gateways(scope)).map(({ name }) => name));
  const known = names.map(
    async (name) =>
      past.has(name) ||
      isNamedInScope(config, scope, name) ||
      (await portsInScope(config, reader, scope, name)).length > 0,
  );
  const isKnown = await Promise.all(known);
  return names.filter((_, index) => isKnown[index]);
}

/** Returns whether a gateway, or a SIM that the config has for it, is within a scope before anything was reported. */
function isNamedInScope(config: Pick<Config, 'gateways'>, scope: Scope, gateway: string): boolean {
  const sims = configuredSims(config).filter((one) => one.gateway === gateway);
  return [{ gateway, port: null, sim: UNKNOWN_SIM }, ...sims].some((one) => isSubjectInScope(scope, one));
}

/** Lists the SIMs of the config as subjects; those that are named by their card are in no known port. */
export function configuredSims({ gateways }: Pick<Config, 'gateways'>): Subject[] {
  return Object.entries(gateways).flatMap(([gateway, { sims }]) =>
    [...sims].map(([key, settings]) => {
      const port = parsePort(key);
      const { name = null, number = null, tags, iccid = port === null ? key : null } = settings;
      return { gateway, port, sim: { name, number, tags, iccid } };
    }),
  );
}
