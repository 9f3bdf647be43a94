import { createChannel } from '../channels/create-channel.ts';
import { SEND_TIMEOUT } from '../channels/bounds.ts';
import type { ChannelDeps, ChannelMemory } from '../channels/deps.ts';
import type { WebhookPoster } from '../channels/webhook-post.ts';
import type { Config } from '../config/config.ts';
import type { Circuit } from '../delivery/circuit.ts';
import type { Pacers } from '../delivery/pacer.ts';
import { createPump, type Destination, type Pump } from '../delivery/pump.ts';
import { replyToIn } from '../delivery/reply-to.ts';
import { isWaiting } from '../domain/delivery.ts';
import type { NextId } from '../domain/ids.ts';
import type { Metrics } from '../http/metrics.ts';
import { compileTemplates } from '../render/templates.ts';
import type { Notes, Store } from '../store/contract.ts';
import type { World } from './world.ts';

export interface DeliveryParts {
  readonly world: World;
  readonly store: Store;
  readonly metrics: Metrics;
  readonly nextId: NextId;
  readonly pacers: Pacers;
  readonly webhookPoster: WebhookPoster;
  /** A destination's circuit opened or closed. */
  readonly circuitChanged: (destination: string, circuit: Circuit) => void;
}

/** The pump over the config's destinations, with everything that it does logged and counted. */
export async function createDelivery(
  config: Config,
  { world, store, metrics, nextId, pacers, webhookPoster, circuitChanged }: DeliveryParts,
): Promise<Pump> {
  const { clock, alarm, random, screen, log } = world;
  const memory = channelMemory(store.notes);
  const deps: ChannelDeps = { clock, memory, screen, timeout: SEND_TIMEOUT, webhookPoster };
  const destinations = await Promise.all(
    Object.entries(config.destinations).map(async ([name, settings]): Promise<Destination> => ({
      name,
      channel: await createChannel(settings, deps),
      fallback: settings.fallback ?? null,
      rate: settings.rate ?? null,
    })),
  );
  return createPump({
    destinations,
    outbox: store.outbox,
    notes: store.notes,
    pacers,
    composer: {
      templates: compileTemplates(config.templates).templates,
      timeZone: config.time_zone,
      replyTo: replyToIn(store.outbox),
      failed: ({ rule }, problem) => {
        log.warn({ rule, problem }, 'a template failed: the built-in one took its place');
      },
    },
    notices: {
      attempted: ({ destination, id }, event, outcome, { state }) => {
        metrics.attempted(destination, outcome.kind);
        if (outcome.kind === 'delivered') metrics.delivered(destination, clock() - event.receivedAt);
        else log.warn({ destination, delivery: id, state, reason: outcome.reason }, 'not delivered');
      },
      moved: (from, to) => {
        log.warn(
          { delivery: from.id, from: from.destination, to: to.destination },
          'moved to the next destination',
        );
      },
      died: ({ destination, id }, reason) => {
        log.warn({ destination, delivery: id, state: 'dead', reason }, 'given up');
      },
      circuit: (destination, circuit, before) => {
        const { openSince, reason, advice } = circuit;
        if ((openSince === null) === (before.openSince === null)) return;
        if (openSince !== null) log.error({ destination, reason, advice }, 'the destination is failing');
        else log.info({ destination }, 'the destination works again');
        circuitChanged(destination, circuit);
      },
    },
    clock,
    alarm,
    random,
    nextId,
  });
}

/** What channels remember, kept in the notes. */
function channelMemory(notes: Notes): ChannelMemory {
  return {
    get: (key) => notes.get(`channel:${key}`),
    set: (key, value) => {
      // Lost, it is found out again by the next message.
      notes.set(`channel:${key}`, value).catch(() => undefined);
    },
  };
}

/** Why deliveries are held; those that are held for another reason wait for an operator. */
const HOMELESS = 'the destination is not in the config';

/** Deliveries to a destination that left the config are held; those to one that came back go on. */
export async function holdHomeless(
  config: Config,
  { store, world }: Pick<DeliveryParts, 'store' | 'world'>,
): Promise<void> {
  for (const { destination, state } of await store.outbox.depths()) {
    const known = Object.hasOwn(config.destinations, destination);
    if (!known && isWaiting(state)) {
      const deliveries = await store.outbox.hold(destination, HOMELESS);
      world.log.warn({ destination, deliveries }, 'deliveries are held: their destination left the config');
    }
    if (known && state === 'held') await store.outbox.release(destination, HOMELESS, world.clock());
  }
}
