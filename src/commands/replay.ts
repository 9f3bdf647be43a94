import { existsSync } from 'node:fs';
import type { Config } from '../config/config.ts';
import type { Plan } from '../domain/delivery.ts';
import type { Event } from '../domain/event.ts';
import type { Millis } from '../domain/time.ts';
import { visibleJson } from '../domain/visible.ts';
import { isReplayable, replayedDelivery, replayedPlans } from '../engine/replay.ts';
import { createPolicy } from '../operations/policy.ts';
import { createZone, UTC } from '../rules/zone.ts';
import type { EventQuery, Page, Routed, StoredEvent } from '../store/contract/reader.ts';
import type { Store } from '../store/contract/store.ts';
import { asJson, createTally, lineOf, summaryOf, type Compared, type Tally } from './describe-replay.ts';
import { knownGateways } from './known-gateways.ts';
import { pastMoment } from './moment.ts';
import { idsBeside } from './new-id.ts';
import { requireConfig } from './read-config.ts';
import { createUse, requireSameUse } from './replay-use.ts';
import { CommandError, EXIT, flushed, print, printPart, wrongName, type ExitCode } from './terminal.ts';
import { withStore } from './with-store.ts';

/** What of the past is to be replayed, and how, as the shell gave it. */
export interface ReplayOptions {
  readonly since: string;
  readonly until?: string;
  readonly rule?: string;
  readonly gateway?: string;
  /** A config to try, instead of the one in force. */
  readonly config?: string;
  readonly send?: boolean;
  readonly json?: boolean;
}

/** How many events are looked at together. */
const PAGE = 500;

/**
 * `simwire replay`: what the config in force, or another one, would send for past events, and how that differs from
 * what was sent then; with `--send` it is sent, marked as replayed and behind everything fresh. Alerts are left out:
 * they repeat by themselves. Exit 1 if there was something to send and nothing was.
 */
export function replay(file: string, options: ReplayOptions): Promise<ExitCode> {
  const { config: tried } = options;
  // Where the config in force is not to be had, the one that is tried names the store.
  const fileInForce = tried !== undefined && !existsSync(file) ? tried : file;
  const config = requireConfig(tried ?? fileInForce);
  const inForce = requireConfig(fileInForce);
  const now = Date.now();
  const { since, until } = rangeOf(config, options, now);
  checkRule(config, options);
  return withStore(fileInForce, async (store) => {
    // Refuses a name that there is not.
    await knownGateways(inForce, store, options.gateway);
    const policy = createPolicy(config);
    const query: EventQuery = {
      order: 'oldest',
      since,
      until: until + 1,
      ...(options.gateway === undefined ? {} : { gateway: options.gateway }),
    };
    const past = () => pages(store, query);
    const plansOf = (event: Event): readonly Plan[] =>
      replayedPlans(policy, event, now).filter((plan) => isOf(options.rule, plan));
    // All of it is looked at before the first is sent: half of it under other settings would be worse than nothing.
    if (options.send && tried !== undefined) {
      const use = createUse(config);
      for await (const events of past())
        for (const event of events) for (const plan of plansOf(event)) use.add(event, plan);
      requireSameUse(use, config, inForce);
    }
    const tally = createTally();
    if (options.json) printPart('{"events":[');
    for await (const events of past()) {
      const compared = await compare(store, events, options.rule, plansOf);
      for (const one of compared) {
        if (options.json) printPart(`${tally.events > 0 ? ',' : ''}${visibleJson(asJson(one))}`);
        else if (one.differs) print(lineOf(one));
        tally.add(one);
      }
      if (options.send) await send(store, compared, now, tally);
      await flushed();
    }
    const summary = summaryOf(tally, { since, until, send: options.send === true });
    print(options.json ? `],${visibleJson(summary.data).slice(1)}` : summary.text);
    return options.send && tally.sent === 0 ? EXIT.no : EXIT.fine;
  });
}

function rangeOf(
  { time_zone }: Config,
  options: ReplayOptions,
  now: Millis,
): { since: Millis; until: Millis } {
  const zone = createZone(time_zone) ?? UTC;
  const since = pastMoment('--since', options.since, zone, now);
  const until = options.until === undefined ? now : pastMoment('--until', options.until, zone, now);
  if (until < since) throw new CommandError('--until is before --since');
  return { since, until };
}

function checkRule(config: Config, { rule }: ReplayOptions): void {
  const rules = config.rules.map(({ name }) => name);
  if (rule !== undefined && !rules.includes(rule))
    throw wrongName(`no rule "${rule}" in the config`, rule, rules);
}

async function* pages({ reader }: Store, query: EventQuery): AsyncGenerator<Event[]> {
  let cursor: string | null = null;
  do {
    const request = cursor === null ? { limit: PAGE } : { limit: PAGE, cursor };
    const page: Page<StoredEvent> = await reader.events('everything', query, request);
    yield page.items.map(({ event }) => event).filter(isReplayable);
    cursor = page.next;
  } while (cursor !== null);
}

async function compare(
  store: Store,
  events: readonly Event[],
  rule: string | undefined,
  plansOf: (event: Event) => readonly Plan[],
): Promise<Compared[]> {
  const routed = await store.reader.routed(
    'everything',
    events.map(({ id }) => id),
  );
  return events.flatMap((event) => {
    const then = (routed.get(event.id) ?? []).filter((way) => isOf(rule, way));
    const plans = plansOf(event);
    if (rule !== undefined && then.length + plans.length === 0) return [];
    return [{ event, then, plans, differs: !sameWays(then, plans) }];
  });
}

function isOf(rule: string | undefined, way: { readonly rule: string | null }): boolean {
  return rule === undefined || way.rule === rule;
}

function sameWays(then: readonly Routed[], plans: readonly Plan[]): boolean {
  const written = (ways: readonly Routed[]): string =>
    JSON.stringify(ways.map(({ rule, destination }) => [destination, rule]).sort());
  return written(then) === written(plans);
}

async function send(store: Store, compared: readonly Compared[], now: Millis, tally: Tally): Promise<void> {
  const nextId = await idsBeside(store);
  const deliveries = compared.flatMap(({ event, plans }) =>
    plans.map((plan) => replayedDelivery(plan, event, now, nextId)),
  );
  if (deliveries.length === 0) return;
  await store.outbox.settle([], deliveries);
  tally.sent += deliveries.length;
}
