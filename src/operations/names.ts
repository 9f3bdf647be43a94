import { isSubjectInScope } from '../access/scopes.ts';
import type { Config } from '../config/config.ts';
import { readIdEnding, type IdEnding } from '../domain/id.ts';
import { suggestion } from '../domain/names.ts';
import { Refusal } from '../domain/refusal.ts';
import { isInScope, type Scope } from '../domain/subject.ts';
import type { Reader } from '../store/contract/reader.ts';
import { configuredSims, readFleet, type Fleet, type StandingReader } from './fleet/fleet.ts';

/**
 * Makes the refusal of a name that there is not.
 *
 * @param message says so: `no gateway "ofice" in the config`; what was probably meant, or what there is, comes after it
 * @param names those that whoever asks may know of
 */
export function unknownName(message: string, written: string, names: readonly string[]): Refusal {
  return new Refusal('unknown_name', message + suggestion(written, names));
}

/**
 * Requires that a gateway is one of those that whoever asks may know of.
 *
 * @throws Refusal (`unknown_name`)
 */
export function requireGateway(names: readonly string[], gateway: string): void {
  if (!names.includes(gateway)) throw unknownName(`no gateway "${gateway}" in the config`, gateway, names);
}

/** Lists the gateways of the config, as far as a scope knows them. */
export async function configuredGateways(
  config: Pick<Config, 'gateways'>,
  reader: StandingReader,
  scope: Scope,
): Promise<string[]> {
  const { names } = await readFleet(config, reader, scope);
  return names.filter((name) => Object.hasOwn(config.gateways, name));
}

/**
 * Lists the gateways that a question is about, of those that a scope knows. One that left the config is among them: what it
 * reported is kept.
 *
 * @param only the one that was named; undefined: all
 * @throws Refusal (`unknown_name`) if there is none with that name
 */
export function knownGateways({ names }: Pick<Fleet, 'names'>, only: string | undefined): readonly string[] {
  if (only === undefined) return names;
  if (!names.includes(only)) throw unknownName(`no gateway "${only}"`, only, names);
  return [only];
}

/** Lists the names of SIMs and their tags, as configured and as they once were, as far as a scope knows them. */
export async function knownSims(
  config: Pick<Config, 'gateways'>,
  reader: Reader,
  scope: Scope,
): Promise<{ sims: string[]; tags: string[] }> {
  const configured = configuredSims(config)
    .filter((subject) => isSubjectInScope(scope, subject))
    .map(({ sim }) => sim);
  const seen = (await reader.subjects()).filter(({ id }) => isInScope(scope, id)).map(({ sim }) => sim);
  const names = [...configured, ...seen].flatMap(({ name, number, iccid }) => [name, number, iccid]);
  return {
    sims: [...new Set(names.filter((name) => typeof name === 'string'))],
    tags: [...new Set([...configured, ...seen].flatMap(({ tags }) => tags))],
  };
}

/**
 * Reads an id, or its last characters.
 *
 * @param what it is the id of: `delivery`
 * @throws Refusal (`invalid`) where it is none
 */
export function readEnding(what: string, written: string): IdEnding {
  const ending = readIdEnding(written);
  if (ending === null) throw new Refusal('invalid', `"${written}" is not the id of a ${what}`);
  return ending;
}

/** Makes the refusal of an ending that several ids have. */
export function ambiguousEnding(what: string, written: string): Refusal {
  return new Refusal('ambiguous_id', `more than one ${what} ends with "${written}": write more of it`);
}
