import { z } from 'zod';
import type { AuditTrail } from '../../access/audit.ts';
import type { Config } from '../../config/config.ts';
import type { Plan } from '../../domain/delivery.ts';
import type { Event, EventKind } from '../../domain/event.ts';
import { formatId } from '../../domain/id.ts';
import type { PortId } from '../../domain/port.ts';
import type { Millis } from '../../domain/time.ts';
import { isReplayable, replayedDelivery, replayedPlans } from '../../engine/deliveries.ts';
import { isoTime } from '../../render/local-time.ts';
import type { Page } from '../../store/contract/paging.ts';
import type { EventQuery, Reader } from '../../store/contract/reader.ts';
import type { Routed, StoredEvent } from '../../store/contract/results.ts';
import type { ConfigContext, StoreContext } from '../context.ts';
import { isoMoment, list, moment } from '../fields.ts';
import { readFleet } from '../fleet/fleet.ts';
import { knownGateways, unknownName } from '../names.ts';
import { createPolicy } from '../policy.ts';
import { useCase } from '../use-case.ts';
import { createTally } from './replay-tally.ts';
import { createUse, requireSameUse } from './replay-use.ts';

const way = z.object({ rule: z.string().nullable(), destination: z.string() });

/** A past event, without its text: where it went, and where it would go. */
export interface ComparedEvent {
  readonly id: string;
  readonly kind: EventKind;
  readonly gateway: string;
  readonly port: PortId | null;
  /** ISO 8601. */
  readonly received_at: string;
  readonly then: readonly Routed[];
  readonly now: readonly Routed[];
  readonly differs: boolean;
}

export interface ReplayContext extends ConfigContext {
  readonly store: { readonly reader: Reader };
  /** Absent where whoever asks is noted by somebody else. */
  readonly audit?: Pick<AuditTrail, 'note'>;
  /** By which it is sent; null: nothing can be sent. */
  readonly sending: Pick<StoreContext, 'store' | 'ids'> | null;
  /** Returns whether to look at more, after so many events; absent: at all of them. */
  readonly goOn?: (seen: number) => boolean;
  /** The config that is tried; that of the context is in force. */
  readonly tried: Config;
  /** Takes what was found of the next events, the oldest first; the next ones wait for it. */
  readonly each: (events: readonly ComparedEvent[]) => Promise<void>;
}

/** Events that are looked at together. */
const PAGE = 500;

/**
 * Finds what a config would send for past events, and how that differs from what was sent then; or sends it, marked as
 * replayed and behind everything fresh. Alerts are left out: they repeat by themselves.
 */
export const replay = useCase({
  role: 'admin',
  everywhere: true,
  input: z.object({
    since: moment,
    /** Inclusive. */
    until: moment,
    /** Only what this rule sends. */
    rule: z.string().optional(),
    gateway: z.string().optional(),
    send: z.boolean(),
  }),
  result: z.object({
    since: isoMoment,
    until: isoMoment,
    looked_at: z.number(),
    differing: z.number(),
    /** Counts of those that went, and would go, each way. */
    ways: list(way.extend({ then: z.number(), now: z.number() })),
    sent: z.number(),
    /** False: there are more events than could be looked at. */
    complete: z.boolean(),
  }),
  run: async (context: ReplayContext, caller, { since, until, rule, gateway, send }) => {
    const { config, tried, store, clock, each, goOn = () => true } = context;
    requireRule(tried, rule);
    // Refuses a name that there is not.
    knownGateways(await readFleet(config, store.reader, caller.scope), gateway);
    await context.audit?.note(caller, 'replay', { about: send ? `${tried.digest} sent` : tried.digest });
    const now = clock();
    const policy = createPolicy(tried);
    const past = () =>
      pages(store.reader, {
        order: 'oldest',
        since,
        until: until + 1,
        ...(gateway !== undefined && { gateway }),
      });
    const plansOf = (event: Event): readonly Plan[] =>
      replayedPlans(policy, event, now).filter((plan) => isOf(rule, plan));
    // All of it is looked at before the first is sent: half of it under other settings would be worse than nothing.
    if (send && tried !== config) {
      const use = createUse(tried);
      for await (const events of past())
        for (const event of events) for (const plan of plansOf(event)) use.add(event, plan);
      requireSameUse(use, tried, config);
    }
    const tally = createTally();
    let sent = 0;
    let seen = 0;
    let complete = true;
    for await (const events of past()) {
      const found = await compare(store.reader, events, rule, plansOf);
      found.forEach(tally.add);
      if (send && context.sending) sent += await sendAll(context.sending, found, now);
      await each(found.map(asCompared));
      seen += events.length;
      complete = goOn(seen);
      if (!complete) break;
    }
    return { since: isoTime(since), until: isoTime(until), ...tally.counts(), sent, complete };
  },
});

/** A past event: where it went then, and where it would go now. */
interface Comparison {
  readonly event: Event;
  readonly then: readonly Routed[];
  readonly plans: readonly Plan[];
  readonly differs: boolean;
}

function requireRule({ rules }: Config, rule: string | undefined): void {
  const names = rules.map(({ name }) => name);
  if (rule !== undefined && !names.includes(rule))
    throw unknownName(`no rule "${rule}" in the config`, rule, names);
}

async function* pages(reader: Reader, query: EventQuery): AsyncGenerator<Event[]> {
  let cursor: string | null = null;
  do {
    const request = cursor === null ? { limit: PAGE } : { limit: PAGE, cursor };
    const page: Page<StoredEvent> = await reader.events('everything', query, request);
    yield page.items.map(({ event }) => event).filter(isReplayable);
    cursor = page.next;
  } while (cursor !== null);
}

async function compare(
  reader: Reader,
  events: readonly Event[],
  rule: string | undefined,
  plansOf: (event: Event) => readonly Plan[],
): Promise<Comparison[]> {
  const routed = await reader.routed(
    'everything',
    events.map((event) => event.id),
  );
  return events.flatMap((event) => {
    const then = (routed.get(event.id) ?? []).filter((one) => isOf(rule, one));
    const plans = plansOf(event);
    if (rule !== undefined && then.length + plans.length === 0) return [];
    return [{ event, then, plans, differs: !sameWays(then, plans) }];
  });
}

function isOf(rule: string | undefined, one: { readonly rule: string | null }): boolean {
  return rule === undefined || one.rule === rule;
}

function sameWays(then: readonly Routed[], plans: readonly Plan[]): boolean {
  const written = (ways: readonly Routed[]): string =>
    JSON.stringify(ways.map(({ rule, destination }) => [destination, rule]).sort());
  return written(then) === written(plans);
}

/** Queues all of it. Returns the number of deliveries. */
async function sendAll(
  { store, ids }: Pick<StoreContext, 'store' | 'ids'>,
  found: readonly Comparison[],
  now: Millis,
): Promise<number> {
  const nextId = await ids();
  const deliveries = found.flatMap(({ event, plans }) =>
    plans.map((plan) => replayedDelivery(plan, event, now, nextId)),
  );
  if (deliveries.length > 0) await store.outbox.settle([], deliveries);
  return deliveries.length;
}

/** Leaves out the text. */
function asCompared({ event, then, plans, differs }: Comparison): ComparedEvent {
  const { gateway, port, receivedAt } = event;
  return {
    id: formatId(event.id),
    kind: event.event,
    gateway,
    port,
    received_at: isoTime(receivedAt),
    then,
    now: plans.map(({ rule, destination }) => ({ rule, destination })),
    differs,
  };
}
