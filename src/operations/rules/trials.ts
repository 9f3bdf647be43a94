import { z } from 'zod';
import { EVENT_KINDS } from '../../domain/event.ts';
import type { Principal } from '../../domain/principal.ts';
import { SECOND } from '../../domain/time.ts';
import type { StoreContext } from '../context.ts';
import { id, isoMoment, list, moment } from '../fields.ts';
import { useCase } from '../use-case.ts';
import { explain, type ExplainContext } from './explain.ts';
import { replay } from './replay.ts';
import { tryApart } from './trial.ts';

/** The context of what is tried in a thread of its own. */
export interface TrialContext extends StoreContext, ExplainContext {
  /** Ends it when whoever asked does not want the answer any more. */
  readonly gone: AbortSignal;
}

/** Time after which a replay says how far it came. */
const REPLAY_WITHIN = 20 * SECOND;

const way = z.object({ rule: z.string().nullable(), destination: z.string() });

const replayed = replay.result.extend({
  /** The first of those that differ. */
  events: list(
    z.object({
      id,
      kind: z.enum(EVENT_KINDS),
      gateway: z.string(),
      port: z.string().nullable(),
      received_at: isoMoment,
      then: list(way),
      now: list(way),
      differs: z.boolean(),
    }),
  ),
});

/** Finds what a config would send for past events, and how that differs from what was sent then. Never sends. */
export const tryReplay = useCase({
  role: 'admin',
  everywhere: true,
  input: z.object({
    since: moment,
    /** A config, as YAML; absent: that in force. */
    config: z.string().optional(),
  }),
  result: replayed,
  run: async (context: TrialContext, caller, { since, config: submitted = null }) => {
    const { config, clock, audit, gone } = context;
    await audit.note(caller, 'replay', { about: submitted === null ? config.digest : 'a submitted config' });
    const now = clock();
    const question = { kind: 'replay', since, until: now, within: REPLAY_WITHIN } as const;
    return tryApart({ config, submitted, now, question }, replayed, gone);
  },
});

const explainedText = z.union([
  z.object({ text: z.string(), sender: z.string().optional(), port: z.string().optional() }),
  z.object({ report: z.string() }),
]);

/** Explains by a config that somebody hands in where an SMS, or all of a report, would go. */
const explainSubmitted = useCase({
  role: 'admin',
  everywhere: true,
  input: z.object({ gateway: z.string(), what: explainedText, config: z.string() }),
  result: explain.result,
  run: ({ config, clock, gone }: TrialContext, _, { config: submitted, ...question }) =>
    tryApart(
      { config, submitted, now: clock(), question: { kind: 'explain', ...question } },
      explain.result,
      gone,
    ),
});

const explainInput = z.object({
  gateway: z.string(),
  what: explainedText,
  /** A config, as YAML, for administrators; absent: that in force. */
  config: z.string().optional(),
});

/** Explains by the config in force, or by one that an administrator hands in, where an SMS, or all of a report, would go. */
export const explainBy = Object.assign(
  (context: TrialContext, principal: Principal, { config, ...asked }: z.output<typeof explainInput>) => {
    if (config !== undefined) return explainSubmitted(context, principal, { config, ...asked });
    const { gateway, what } = asked;
    const meant = 'report' in what ? { report: Buffer.from(what.report) } : what;
    return explain(context, principal, { gateway, what: meant });
  },
  { role: explain.role, everywhere: true, input: explainInput, result: explain.result } as const,
);
