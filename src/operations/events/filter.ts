import { z } from 'zod';
import { isSubjectInScope, patternTest } from '../../access/scopes.ts';
import { zoneOf, type Config } from '../../config/config.ts';
import { EVENT_KINDS, type Event } from '../../domain/event.ts';
import { namesNone } from '../../domain/names.ts';
import type { Codes } from '../../domain/principal.ts';
import { Refusal } from '../../domain/refusal.ts';
import {
  isInScope,
  subjectOf,
  type KnownSubject,
  type Scope,
  type Sim,
  type SingleSubject,
  type SubjectId,
} from '../../domain/subject.ts';
import { sampleEvent } from '../../engine/sample-event.ts';
import { simBook } from '../../engine/sims.ts';
import { compileWhen } from '../../rules/compile-when.ts';
import { holds } from '../../rules/condition.ts';
import type { SpecProblem, WhenSpec } from '../../rules/spec.ts';
import { createSubject } from '../../rules/subject.ts';
import type { EventQuery, PlainQuery, Reader } from '../../store/contract/reader.ts';
import { moment } from '../fields.ts';
import { configuredSims, readFleet } from '../fleet/fleet.ts';
import { knownGateways, unknownName } from '../names.ts';
import { compileWords, isSearch, type Words } from './words.ts';

const pattern = z.string();

/** Events that someone looks for; patterns as in `when`, and what is absent does not matter. */
export const eventFilter = z.object({
  event: z.enum(EVENT_KINDS).optional(),
  gateway: z.string().optional(),
  /** `1.02`, `3`, `3-8`, `1.*`, also with its gateway. */
  port: pattern.optional(),
  sim: pattern.optional(),
  tag: pattern.optional(),
  sender: pattern.optional(),
  recipient: pattern.optional(),
  text: pattern.optional(),
  /** A rule that took it. */
  rule: z.string().optional(),
  /** It has a one-time code (`true`), none, or a pick-up code. */
  code: z.union([z.boolean(), z.literal('pickup')]).optional(),
  /** Its whole code, as it is typed. */
  whole_code: z.string().optional(),
  /** No rule sent it to anyone. */
  unrouted: z.boolean().optional(),
  /** The client that posted it. */
  peer: z.string().optional(),
  /** The number of the gateway's token with which it was posted. */
  token: z.number().optional(),
  since: moment.optional(),
  /** Exclusive. */
  until: moment.optional(),
});
export type EventFilter = z.output<typeof eventFilter>;

/** A filter as the store takes it. */
interface Filter {
  /** The scope of the caller, less what the filter leaves out. */
  readonly scope: Scope;
  /** Plain data, without what is looked for in texts. */
  readonly query: PlainQuery;
  readonly words: Words;
}

/**
 * Compiles a filter: what it says of gateway, port and SIM chooses subjects, so that their events are found by an index.
 * Texts are matched as the caller sees them.
 *
 * @throws Refusal if it names what does not exist, or a pattern is none
 */
export async function compileFilter(
  { config, reader }: { readonly config: Config; readonly reader: Reader },
  scope: Scope,
  codes: Codes,
  filter: EventFilter,
): Promise<Filter> {
  const { event, gateway, rule, code, unrouted, peer, token, since, until } = filter;
  if (gateway !== undefined) knownGateways(await readFleet(config, reader, scope), gateway);
  await requireRule(config, reader, scope, rule);
  return {
    scope: await narrowed(config, reader, scope, filter),
    query: {
      order: 'newest',
      ...(event !== undefined && { kinds: [event] }),
      ...(gateway !== undefined && { gateway }),
      ...(rule !== undefined && { rule }),
      ...(code !== undefined && { code: code === 'pickup' ? code : code ? 'otp' : 'none' }),
      ...(unrouted !== undefined && { unrouted }),
      ...(peer !== undefined && { peer }),
      ...(token !== undefined && { token }),
      ...(since !== undefined && { since }),
      ...(until !== undefined && { until }),
    },
    words: wordsOf(filter, codes),
  };
}

/** Picks from a filter the words that are looked for in texts. */
export function wordsOf({ sender, recipient, text, whole_code: code }: EventFilter, codes: Codes): Words {
  return { sender, recipient, text, code, codes };
}

/** A filter as a reader takes it that looks through the events itself. */
export interface ReaderFilter {
  readonly scope: Scope;
  readonly query: EventQuery;
}

/**
 * Compiles a filter for a reader that looks through the events itself.
 *
 * @throws Refusal as {@link compileFilter}
 */
export async function compileQuery(...filter: Parameters<typeof compileFilter>): Promise<ReaderFilter> {
  const { scope, query, words } = await compileFilter(...filter);
  return { scope, query: isSearch(words) ? { ...query, ...compileWords(words) } : query };
}

async function requireRule(
  { rules }: Config,
  reader: Reader,
  scope: Scope,
  rule: string | undefined,
): Promise<void> {
  if (rule === undefined) return;
  const past = (await reader.ruleHits(scope)).map(({ rule: name }) => name);
  const names = [...new Set([...rules.map(({ name }) => name), ...past])];
  if (!names.includes(rule)) throw unknownName(`no rule "${rule}"`, rule, names);
}

/** Returns the part of a scope of which a filter says port and SIM. */
async function narrowed(config: Config, reader: Reader, scope: Scope, filter: EventFilter): Promise<Scope> {
  const isMeant = compileSubject(config, filter);
  if (isMeant === null) return scope;
  const { gateway } = filter;
  const subjects = await (gateway === undefined ? reader.subjects() : reader.subjectsAt(gateway));
  const chosen = new Set<SubjectId>();
  for (const subject of subjects)
    if (subject.parts === undefined && isInScope(scope, subject.id) && isMeant(subject))
      chosen.add(subject.id);
  for (const { id, parts } of subjects)
    if (parts?.some((part) => chosen.has(part.id)) && isInScope(scope, id)) chosen.add(id);
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
  { port, sim, tag }: EventFilter,
): ((subject: SingleSubject) => boolean) | null {
  const when = { sim: only(sim), tag: only(tag) };
  const ofPort = compilePatterns(config, { port: only(port) });
  // Refuses patterns that are none.
  if (compilePatterns(config, when) === null && ofPort === null) return null;
  const ofSim = patternTest(when);
  return (subject) => ofSim(subject) && (ofPort === null || ofPort(eventOf(subject)));
}

/** @throws Refusal (`unknown_name`) for a SIM or a tag that is written out, and that there is not */
async function requireNames(
  config: Config,
  reader: Reader,
  scope: Scope,
  { sim, tag }: EventFilter,
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
  { sim, tag }: Pick<EventFilter, 'sim' | 'tag'>,
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
