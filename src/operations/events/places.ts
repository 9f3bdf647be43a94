import { isSubjectInScope, patternTest } from '../../access/scopes.ts';
import { zoneOf, type Config } from '../../config/config.ts';
import type { Event } from '../../domain/event.ts';
import { namesNone } from '../../domain/names.ts';
import { Refusal } from '../../domain/refusal.ts';
import {
  isInScope,
  subjectOf,
  type KnownSubject,
  type Scope,
  type Sim,
  type SingleSubject,
} from '../../domain/subject.ts';
import { sampleEvent } from '../../engine/sample-event.ts';
import { simBook } from '../../engine/sims.ts';
import { compileWhen } from '../../rules/compile-when.ts';
import { holds } from '../../rules/condition.ts';
import type { SpecProblem, WhenSpec } from '../../rules/spec.ts';
import { createSubject } from '../../rules/subject.ts';
import type { Reader } from '../../store/contract/reader.ts';
import { configuredSims, readFleet } from '../fleet/fleet.ts';
import { unknownName } from '../names.ts';
import { choose } from './chosen-subjects.ts';

/** What a filter says of gateway, port and SIM. */
interface PlaceFilter {
  readonly gateway?: string | undefined;
  readonly port?: string | undefined;
  readonly sim?: string | undefined;
  readonly tag?: string | undefined;
}

/**
 * Returns the part of a scope of which a filter says port and SIM.
 *
 * @throws Refusal if it names what does not exist, or a pattern is none
 */
export async function narrowed(
  config: Config,
  reader: Reader,
  scope: Scope,
  filter: PlaceFilter,
): Promise<Scope> {
  const { gateway, port, sim, tag } = filter;
  const isMeant = compileSubject(config, filter);
  if (isMeant === null) return scope;
  const subjects = await (gateway === undefined ? reader.subjects() : reader.subjectsAt(gateway));
  const chosen = choose(subjects, JSON.stringify([port, sim, tag]), isMeant).within(scope);
  // What is found is there.
  if (chosen.size === 0) await requireNames(config, reader, scope, filter);
  return scope === 'everything' ? { subjects: chosen, patterns: [] } : { ...scope, subjects: chosen };
}

/**
 * Compiles what a filter says of port and SIM; null: nothing. There may be as many subjects as SIMs, so that what is cheap is
 * tested first.
 *
 * @throws Refusal if a pattern is none
 */
function compileSubject(
  config: Config,
  { port, sim, tag }: PlaceFilter,
): ((subject: SingleSubject) => boolean) | null {
  const when = { sim: only(sim), tag: only(tag) };
  const ofPort = compilePatterns(config, { port: only(port) });
  // Refuses patterns that are none.
  if (compilePatterns(config, when) === null && ofPort === null) return null;
  const ofSim = patternTest(when);
  return (subject) => ofSim(subject) && (ofPort === null || ofPort(eventOf(subject)));
}

/** Refuses a SIM or a tag that is written out, and that there is not. @throws Refusal (`unknown_name`) */
async function requireNames(
  config: Config,
  reader: Reader,
  scope: Scope,
  { sim, tag }: PlaceFilter,
): Promise<void> {
  if (sim === undefined && tag === undefined) return;
  // A SIM of the config of which nothing is stored yet.
  const isMeant = patternTest({ sim: only(sim), tag: only(tag) });
  if (configuredSims(config).some((one) => isSubjectInScope(scope, one) && isMeant(one))) return;
  const past = (await reader.subjects()).filter(({ id }) => isInScope(scope, id));
  const names = await namesIn(config, reader, scope, past, { sim, tag });
  requireName('SIM', sim, names.sims);
  requireName('tag', tag, names.tags);
}

/** Lists names of SIMs and tags within a scope: those of the past, and, if one is not among them, those that stand now. */
async function namesIn(
  config: Config,
  reader: Reader,
  scope: Scope,
  past: readonly KnownSubject[],
  { sim, tag }: Pick<PlaceFilter, 'sim' | 'tag'>,
): Promise<{ readonly sims: readonly string[]; readonly tags: readonly string[] }> {
  const of = (sims: readonly Pick<Sim, 'name' | 'number' | 'iccid' | 'tags'>[]) => ({
    sims: sims.flatMap(({ name, number, iccid }) => [name, number, iccid]).filter((name) => name !== null),
    tags: sims.flatMap(({ tags }) => tags),
  });
  const known = of(past.map((subject) => subject.sim));
  if (isAmong(sim, known.sims) && isAmong(tag, known.tags)) return known;
  const fleet = await readFleet(config, reader, scope);
  const standing = of(fleet.names.flatMap(fleet.ports).map((port) => port.sim));
  return { sims: [...known.sims, ...standing.sims], tags: [...known.tags, ...standing.tags] };
}

function isAmong(written: string | undefined, names: readonly string[]): boolean {
  return written === undefined || !namesNone(written, names);
}

/** Requires that a SIM or tag that is written out is one that there is. */
function requireName(what: string, written: string | undefined, names: readonly string[]): void {
  if (written === undefined) return;
  const known = [...new Set(names)];
  const isNumber = /^\+?[\d\s-]+$/.test(written);
  if (!isNumber && namesNone(written, known)) throw unknownName(`no ${what} "${written}"`, written, known);
}

/** Tests where an event was; of several places one has to match. */
export function isPlaced(event: Event, test: (event: Event) => boolean): boolean {
  if (event.event !== 'alert') return test(event);
  return subjectOf(event).parts?.some((part) => test(eventOf(part))) ?? test(event);
}

/** Makes an event of a subject of which nothing else is known. */
export function eventOf({ gateway, port, sim }: SingleSubject): Event {
  return sampleEvent({ event: 'port_status', gateway, port: port ?? undefined, sim }, simBook(new Map()), 0);
}

/** Makes patterns of one that may be given. */
export function only(written: string | undefined): readonly string[] | undefined {
  return written === undefined ? undefined : [written];
}

/** Compiles patterns as `when` does; null where none is given. @throws Refusal if one is none */
export function compilePatterns(config: Config, when: WhenSpec): ((event: Event) => boolean) | null {
  if (Object.values(when).every((patterns) => patterns === undefined)) return null;
  const problems: SpecProblem[] = [];
  const report = (problem: SpecProblem): void => {
    if (!problem.warning) problems.push(problem);
  };
  const condition = compileWhen({ event: ['any'], ...when }, [], { zone: zoneOf(config), report });
  if (problems.length > 0)
    throw new Refusal(
      'invalid',
      problems.map(({ path, message }) => ({ field: String(path[0]), message })),
    );
  return (event) => holds(condition, createSubject(event));
}
