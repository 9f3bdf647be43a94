import { z } from 'zod';
import { preview } from '../../channels/preview.ts';
import { single } from '../../delivery/batch.ts';
import { compose } from '../../delivery/compose.ts';
import { CODE_KINDS, oneTimeCode } from '../../domain/code.ts';
import { EVENT_KINDS, type EventId } from '../../domain/event.ts';
import { formatId } from '../../domain/id.ts';
import { newDelivery } from '../../engine/deliveries.ts';
import { explainEvent, explainReport, type Explanation } from '../../engine/explain.ts';
import { readReport } from '../../engine/read-report.ts';
import { sampleEvent } from '../../engine/sample-event.ts';
import { webhookData } from '../../render/variables.ts';
import { createIds } from '../../runtime/ids.ts';
import type { Journal } from '../../store/contract/journal.ts';
import type { ConfigContext } from '../context.ts';
import { composerOf } from '../deliveries/composer.ts';
import { id, list } from '../fields.ts';
import { requireGateway } from '../names.ts';
import { useCase } from '../use-case.ts';

/** Identity by which an event is recognised when it comes again. */
type Recognitions = readonly Explanation['recognition'][];

export interface ExplainContext extends ConfigContext {
  /** Finds the stored event that each of these is a repeat of. */
  readonly seen: (recognitions: Recognitions) => Promise<readonly (EventId | null)[]>;
}

const code = z.object({
  value: z.string(),
  kind: z.enum(CODE_KINDS),
  start: z.number(),
  end: z.number(),
  origin: z.object({ domain: z.string(), embedded: z.string().nullable() }).nullable(),
  validFor: z.number().nullable(),
  otherDomain: z.string().nullable(),
  confidence: z.number(),
});

/** The result of searching a text for a code. */
export const search = z.object({
  found: code.nullable(),
  reason: z.string(),
  /** The score from which on a candidate is taken. */
  threshold: z.number(),
  candidates: list(
    z.object({
      value: z.string(),
      start: z.number(),
      end: z.number(),
      kind: z.enum(CODE_KINDS),
      ruling: z.string().nullable(),
      evidence: list(z.object({ name: z.string(), words: z.string().nullable(), weight: z.number() })),
      score: z.number(),
    }),
  ),
});

/** Verdicts of the rules on an event. */
export const verdicts = list(
  z.object({
    name: z.string(),
    verdict: z.enum(['match', 'no', 'not_reached']),
    failed: list(z.object({ key: z.string(), expected: z.string(), actual: z.string().nullable() })),
  }),
);

const explained = z.object({
  /** As webhooks get it. */
  event: z.looseObject({ event: z.enum(EVENT_KINDS), gateway: z.string(), port: z.string().nullable() }),
  /** The one-time code in it. */
  code: z.string().nullable(),
  /** Null: it has no text. */
  why: search.nullable(),
  rules: verdicts,
  send: list(z.string()),
  /** The message that each destination would get. */
  messages: z.record(z.string(), z.string()),
  /** The event that is stored already, of which this is a repeat. */
  repeats: id.nullable(),
  /** Repeats of it within the report, which make no event of their own. */
  again: z.number(),
  /** The destinations that take over from each of `send`, in order, if it does not get it through. */
  alternatives: z.record(z.string(), list(z.string())),
});
export type Explained = z.output<typeof explained>;

/** Explains why an event would go where it would go: an SMS in words, or all of a report. */
export const explain = useCase({
  role: 'operator',
  everywhere: true,
  input: z.object({
    gateway: z.string(),
    what: z.union([
      z.object({ text: z.string(), sender: z.string().optional(), port: z.string().optional() }),
      /** A body as a gateway posts it. */
      z.object({ report: z.instanceof(Buffer) }),
    ]),
  }),
  result: z.object({
    events: list(explained),
    /** Reasons why parts of the report would go into quarantine. */
    quarantined: list(z.string()),
  }),
  run: async (context: ExplainContext, _, { gateway, what }) => {
    requireGateway(Object.keys(context.config.gateways), gateway);
    const { explanations, quarantined } = explanationsOf(context, gateway, what);
    const stored = await context.seen(explanations.map(({ recognition }) => recognition));
    const events = explanations.map((one, at) => asExplained(context, one, stored[at] ?? null));
    return { events, quarantined };
  },
});

/** Asks a store for the events that are stored already. */
export async function seenIn(
  journal: Pick<Journal, 'seen'>,
  recognitions: Recognitions,
): Promise<(EventId | null)[]> {
  const found: (EventId | null)[] = [];
  for (const by of recognitions) found.push(by && (await journal.seen(by.key, by.since)));
  return found;
}

type What = z.output<typeof explain.input>['what'];

function explanationsOf(
  { policy, clock }: ConfigContext,
  gateway: string,
  what: What,
): { explanations: readonly Explanation[]; quarantined: readonly string[] } {
  const now = clock();
  if ('report' in what) {
    const report = readReport(what.report, { contentType: undefined, query: {} });
    const nextId = createIds({ clock, instance: 0, last: 0 });
    return {
      explanations: explainReport(policy(), gateway, report, now, nextId),
      quarantined: report.rejects.map(({ reason }) => reason),
    };
  }
  const sample = { event: 'sms', gateway, ...what } as const;
  const event = sampleEvent(sample, policy().sims(gateway), now);
  return { explanations: [explainEvent(policy(), event, now)], quarantined: [] };
}

/** Inputs of a message from a delivery, where there is none. */
export const NO_DELIVERY = {
  rule: null,
  destination: null,
  captures: {},
  mark: null,
  movedFrom: null,
  pages: null,
};

function asExplained(context: ConfigContext, explanation: Explanation, stored: EventId | null): Explained {
  const { event, code: search, rules, plans, again } = explanation;
  const timeZone = context.config.time_zone;
  const data = webhookData(event, { ...NO_DELIVERY, timeZone, now: event.receivedAt });
  return {
    event: { ...data, event: event.event, gateway: event.gateway, port: event.port },
    code: oneTimeCode(search?.code),
    why: search && {
      found: search.code,
      reason: search.reason,
      threshold: search.threshold,
      candidates: search.candidates,
    },
    rules,
    send: plans.map(({ destination }) => destination),
    messages: messagesOf(context, explanation),
    repeats: stored === null ? null : formatId(stored),
    again,
    alternatives: Object.fromEntries(
      plans.map(({ destination, alternatives }) => [destination, alternatives]),
    ),
  };
}

function messagesOf({ config }: ConfigContext, { event, plans }: Explanation): Record<string, string> {
  const composer = composerOf(config);
  const nextId = createIds({ clock: () => event.receivedAt, instance: 0, last: 0 });
  const messages = plans.flatMap((plan) => {
    const settings = config.destinations[plan.destination];
    if (!settings) return [];
    const delivery = newDelivery(plan, event, event.receivedAt, nextId);
    const message = compose(composer, single({ delivery, event, replyTo: null }), event.receivedAt);
    return [[plan.destination, preview(settings.type, message)] as const];
  });
  return Object.fromEntries(messages);
}
