import { z } from 'zod';
import { areWithin, isSubjectInScope, patternsOf } from '../../access/scopes.ts';
import { SIMWIRE } from '../../domain/fault.ts';
import { endsWith, formatId } from '../../domain/id.ts';
import { suggestion, namesNone } from '../../domain/names.ts';
import { Refusal, type FieldProblem } from '../../domain/refusal.ts';
import type { Silence, SilenceMatch } from '../../domain/silence.ts';
import { UNKNOWN_SIM, type Scope } from '../../domain/subject.ts';
import type { Millis } from '../../domain/time.ts';
import { silenceProblems } from '../../engine/silencing.ts';
import { isoTime, localDateTime } from '../../render/local-time.ts';
import { gatewayOfPort } from '../../rules/port-pattern.ts';
import type { Store } from '../../store/contract/store.ts';
import type { ConfigContext, StoreContext } from '../context.ts';
import { id, isoMoment, list, moment } from '../fields.ts';
import { ambiguousEnding, configuredGateways, knownSims, readEnding } from '../names.ts';
import { useCase } from '../use-case.ts';

const patterns = list(z.string()).optional();
/** By what a silence can match, in the order in which it is shown. */
const match = z.object({
  gateway: patterns,
  port: patterns,
  condition: patterns,
  sim: patterns,
  tag: patterns,
}) satisfies z.ZodType<SilenceMatch>;

const scopePart = z.object({ gateway: patterns, sim: patterns, tag: patterns, destination: patterns });

const shown = z.object({
  id,
  match,
  /** Outside of the scope of its author it silences nothing: what fits one of these, for its destinations, or all. */
  scope: z.union([z.literal('all'), list(scopePart)]),
  created_at: isoMoment,
  until: isoMoment,
  author: z.string(),
  reason: z.string(),
});
export type ShownSilence = z.output<typeof shown>;

/** Lists the silences that are not over, as far as they reach no further than whoever asks. */
export const listSilences = useCase({
  role: 'operator',
  input: z.object({}),
  result: list(shown),
  run: async ({ store, clock }: StoreContext, { scope }) =>
    (await current(store, scope, clock())).map(asShown),
});

/** Keeps alerts within the scope of whoever asks quiet for a while; a running relay follows within a second. */
export const addSilence = useCase({
  role: 'operator',
  input: z.object({
    /** Without any key it silences everything in the scope. */
    match,
    until: moment,
    reason: z.string().trim().min(1),
    /** In whose name, if not in that of whoever asks. */
    author: z.string().optional(),
  }),
  result: shown,
  run: async ({ store, audit, ids, clock, ...context }: StoreContext, caller, input) => {
    const createdAt = clock();
    const problems = [
      ...(await problemsOf({ ...context, store }, caller.scope, input.match)),
      ...problemsOfEnd(context, input.until, createdAt),
    ];
    if (problems.length > 0) throw new Refusal('invalid', problems);
    const author = input.author ?? caller.id;
    const silence: Silence = {
      ...input,
      id: (await ids())(),
      createdAt,
      author,
      scope: patternsOf(caller.scope),
    };
    await store.silences.set(formatId(silence.id), silence);
    await audit.note(caller, 'silence', { about: formatId(silence.id) });
    return asShown(silence);
  },
});

/** Ends a silence before its time. */
export const endSilence = useCase({
  role: 'operator',
  /** The last characters of its id suffice. */
  input: z.object({ id: z.string() }),
  result: shown,
  run: async ({ store, audit, clock }: StoreContext, caller, { id: written }) => {
    const ending = readEnding('silence', written);
    const mine = await current(store, caller.scope, clock());
    const [silence, ...others] = mine.filter((one) => endsWith(one.id, ending));
    if (!silence) throw new Refusal('not_found', `no silence ${written}`);
    if (others.length > 0) throw ambiguousEnding('silence', written);
    await store.silences.delete(formatId(silence.id));
    await audit.note(caller, 'end_silence', { about: formatId(silence.id) });
    return asShown(silence);
  },
});

async function current({ silences }: Store, scope: Scope, now: Millis): Promise<Silence[]> {
  const reach = patternsOf(scope);
  return [...(await silences.all()).values()].filter(
    (silence) => silence.until > now && areWithin(silence.scope, reach),
  );
}

/** Lists the reasons why a silence could never match. What is named in full must exist. */
async function problemsOf(
  { config, policy, store: { reader } }: Pick<StoreContext, 'config' | 'policy' | 'store'>,
  scope: Scope,
  meant: SilenceMatch,
): Promise<FieldProblem[]> {
  const gateways = await configuredGateways(config, reader, scope);
  if (isSubjectInScope(scope, { gateway: SIMWIRE, port: null, sim: UNKNOWN_SIM })) gateways.push(SIMWIRE);
  const { sims, tags } = await knownSims(config, reader, scope);
  const unknown = (
    field: keyof SilenceMatch,
    what: string,
    named: readonly string[],
    known: readonly string[],
  ): FieldProblem[] =>
    named
      .filter((name) => namesNone(name, known))
      .map((name) => ({
        field,
        message: `no ${what} "${name}"${field === 'sim' || field === 'tag' ? '' : ' in the config'}${suggestion(name, known)}`,
      }));
  const isNumber = (name: string): boolean => /^\+?[\d\s-]+$/.test(name);
  return [
    ...silenceProblems(meant, policy().zone).map(({ path, message }) => ({
      field: String(path[0] ?? 'match'),
      message,
    })),
    ...unknown('gateway', 'gateway', meant.gateway ?? [], gateways),
    ...unknown(
      'port',
      'gateway',
      (meant.port ?? []).flatMap((port) => gatewayOfPort(port) ?? []),
      gateways,
    ),
    // A card may be silenced before it is seen.
    ...unknown(
      'sim',
      'SIM',
      (meant.sim ?? []).filter((sim) => !isNumber(sim)),
      sims,
    ),
    ...unknown('tag', 'tag', meant.tag ?? [], tags),
  ];
}

function problemsOfEnd(
  { config: { time_zone } }: Pick<ConfigContext, 'config'>,
  until: Millis,
  now: Millis,
): FieldProblem[] {
  if (until > now) return [];
  return [{ field: 'until', message: `${localDateTime(until, time_zone)} (${time_zone}) has passed` }];
}

function asShown({
  id: number,
  match: meant,
  scope,
  createdAt,
  until,
  author,
  reason,
}: Silence): ShownSilence {
  return {
    id: formatId(number),
    match: meant,
    scope: scope ?? 'all',
    created_at: isoTime(createdAt),
    until: isoTime(until),
    author,
    reason,
  };
}
