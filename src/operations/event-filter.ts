import { z } from 'zod';
import { zoneOf, type Config } from '../config/config.ts';
import { EVENT_KINDS, type Event } from '../domain/event.ts';
import { namesNone } from '../domain/names.ts';
import type { Codes } from '../domain/principal.ts';
import { Refusal } from '../domain/refusal.ts';
import { isInScope, type KnownSubject, type Scope } from '../domain/subject.ts';
import { sampleEvent } from '../engine/sample-event.ts';
import { simBook } from '../engine/sims.ts';
import { compileWhen } from '../rules/compile-when.ts';
import { holds } from '../rules/condition.ts';
import type { SpecProblem, WhenSpec } from '../rules/spec.ts';
import { createSubject } from '../rules/subject.ts';
import type { EventQuery, PlainQuery, Reader } from '../store/contract/reader.ts';
import { moment } from './fields.ts';
import { knownGateways, unknownName } from './names.ts';
import { maskFor } from './masking.ts';
import { compileTexts, compileWords, isSearch, type Words } from './words.ts';

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
type EventFilter = z.output<typeof eventFilter>;

/** A filter as the store takes it. */
interface Filter {
  /** That of the caller, less what the filter leaves out. */
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
  if (gateway !== undefined) await knownGateways(config, reader, scope, gateway);
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

function wordsOf({ sender, recipient, text, whole_code: code }: EventFilter, codes: Codes): Words {
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
async function narrowed(
  config: Config,
  reader: Reader,
  scope: Scope,
  { port, sim, tag }: EventFilter,
): Promise<Scope> {
  const test = compiled(config, { port: only(port), sim: only(sim), tag: only(tag) });
  if (test === null) return scope;
  const subjects = (await reader.subjects()).filter(({ id }) => isInScope(scope, id));
  requireName(
    'SIM',
    sim,
    subjects.flatMap(({ sim: { name, number, iccid } }) => [name, number, iccid]),
  );
  requireName(
    'tag',
    tag,
    subjects.flatMap((subject) => subject.sim.tags),
  );
  const chosen = new Set(subjects.filter((subject) => test(eventOf(subject))).map(({ id }) => id));
  return scope === 'everything' ? { subjects: chosen, patterns: [] } : { ...scope, subjects: chosen };
}

/** Requires that a SIM or tag that is written out is one that there is. */
function requireName(what: string, written: string | undefined, names: readonly (string | null)[]): void {
  if (written === undefined) return;
  const known = [...new Set(names.filter((name) => name !== null))];
  const isNumber = /^\+?[\d\s-]+$/.test(written);
  if (!isNumber && namesNone(written, known)) throw unknownName(`no ${what} "${written}"`, written, known);
}

/** Makes an event of a subject of which nothing else is known. */
function eventOf({ gateway, port, sim }: KnownSubject): Event {
  return sampleEvent({ event: 'port_status', gateway, port: port ?? undefined, sim }, simBook(new Map()), 0);
}

function only(written: string | undefined): readonly string[] | undefined {
  return written === undefined ? undefined : [written];
}

/** Compiles patterns as `when` does; null where none is given. */
function compiled(config: Config, when: WhenSpec): ((event: Event) => boolean) | null {
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

/** An event as it comes, held against the filters of many. */
export interface Candidate {
  readonly event: Event;
  /** Names of the rules that took it. */
  readonly rules: readonly string[];
  /** Number of its deliveries. */
  readonly deliveries: number;
  /** Returns the event as it is shown: made once for all. */
  readonly shown: (codes: Codes) => Event;
}

/** Makes a candidate of an event. */
export function candidate(event: Event, rules: readonly string[] = [], deliveries = 0): Candidate {
  let masked: Event | null = null;
  const shown = (codes: Codes): Event =>
    codes === 'shown' ? event : (masked ??= maskFor(codes, event).event(event));
  return { event, rules, deliveries, shown };
}

/**
 * Compiles a filter for what is yet to come, without a question to the store for each event.
 *
 * @throws Refusal as {@link compileFilter}
 */
export async function compileTest(
  { config, reader }: { readonly config: Config; readonly reader: Reader },
  scope: Scope,
  codes: Codes,
  filter: EventFilter,
): Promise<(candidate: Candidate) => boolean> {
  await compileFilter({ config, reader }, scope, codes, filter);
  const { event: kind, gateway, rule, code, unrouted, since, until } = filter;
  const { port, sim, tag } = filter;
  const place = compiled(config, { port: only(port), sim: only(sim), tag: only(tag) });
  const fits = compileTexts(wordsOf(filter, codes));
  const wanted = code === true ? 'otp' : code;
  return ({ event, rules, deliveries, shown }) =>
    (kind === undefined || event.event === kind) &&
    (gateway === undefined || event.gateway === gateway) &&
    (wanted === undefined || ((event.event === 'sms' && event.code?.kind) || false) === wanted) &&
    (unrouted === undefined || (deliveries === 0) === unrouted) &&
    (since === undefined || event.receivedAt >= since) &&
    (until === undefined || event.receivedAt < until) &&
    (rule === undefined || rules.includes(rule)) &&
    (place === null || place(event)) &&
    fits(shown(codes));
}
