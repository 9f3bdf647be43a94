import { createChannel } from '../channels/create-channel.ts';
import { SEND_TIMEOUT, type ChannelDeps, type ChannelMemory } from '../channels/deps.ts';
import { supergroupInstead } from '../channels/telegram/supergroup.ts';
import type { Config } from '../config/config.ts';
import { createDispatcher, type Destination, type Dispatcher } from '../delivery/dispatcher.ts';
import type { Pacers } from '../delivery/pacer.ts';
import { isPrompt, isWaiting } from '../domain/delivery.ts';
import type { NextId } from '../domain/id.ts';
import type { Metrics } from '../observability/metrics.ts';
import { composerOf } from '../operations/deliveries/composer.ts';
import type { Remembered } from '../store/contract/remembered.ts';
import type { Store } from '../store/contract/store.ts';
import { createDeliveryLog } from './delivery-log.ts';
import type { RelayMemory } from './memory.ts';
import type { RunningTime } from './running-time.ts';
import type { Runtime } from './runtime.ts';

export interface DeliveryParts {
  readonly runtime: Runtime;
  readonly store: Store;
  readonly memory: RelayMemory;
  readonly metrics: Metrics;
  readonly nextId: NextId;
  readonly pacers: Pacers;
  readonly running: RunningTime;
  /** Called when a destination's circuit opens or closes. */
  readonly circuitChanged: (destination: string) => void;
}

/** Creates the dispatcher over the config's destinations; logs and counts everything that it does. */
export async function createDelivery(
  config: Config,
  { runtime, store, memory, metrics, nextId, pacers, running, circuitChanged }: DeliveryParts,
): Promise<Dispatcher> {
  const { clock, alarm, random, screen, log } = runtime;
  const deliveryLog = createDeliveryLog(log, clock);
  const deps: ChannelDeps = {
    clock,
    memory: channelMemory(memory.channels),
    screen,
    timeout: SEND_TIMEOUT,
  };
  const destinations = await Promise.all(
    Object.entries(config.destinations).map(async ([name, settings]): Promise<Destination> => ({
      name,
      channel: await createChannel(settings, deps),
      fallback: settings.fallback ?? null,
      rate: settings.rate ?? null,
    })),
  );
  return createDispatcher({
    destinations,
    outbox: store.outbox,
    circuits: memory.circuits,
    pacers,
    composer: composerOf(config, ({ rule }, problem) => {
      deliveryLog.templateFailed(rule, problem);
    }),
    notices: {
      ...deliveryLog,
      attempted: (delivery, event, outcome, { state }) => {
        const { destination } = delivery;
        metrics.attempted(destination, outcome.kind);
        if (outcome.kind !== 'delivered') {
          deliveryLog.notDelivered(delivery, state, outcome.reason);
          return;
        }
        if (isPrompt(delivery)) metrics.delivered(destination, clock() - event.receivedAt);
        const settings = config.destinations[destination];
        const supergroup = settings ? supergroupInstead(settings, outcome.message) : null;
        if (supergroup !== null) deliveryLog.supergroup(destination, supergroup);
      },
      circuit: (destination, circuit, before) => {
        if ((circuit.openSince === null) === (before.openSince === null)) return;
        deliveryLog.circuit(destination, circuit);
        circuitChanged(destination);
      },
    },
    clock,
    alarm,
    random,
    nextId,
    ranSince: running.since,
  });
}

/** Creates the memory in which channels keep values across restarts. */
function channelMemory(channels: Remembered<string>): ChannelMemory {
  return {
    get: (key) => channels.get(key),
    set: (key, value) => {
      // Lost, it is found out again by the next message.
      channels.set(key, value).catch(() => undefined);
    },
  };
}

/** Reason why deliveries to an unconfigured destination are held; those that are held for another reason wait for an operator. */
const UNCONFIGURED = 'the destination is not in the config';

/**
 * Holds the deliveries to destinations that left the config; releases those to destinations that came back.
 *
 * @param configured the destinations in the configs of all relays that run
 * @param wake called for a destination whose deliveries wait again
 */
export async function holdUnconfigured(
  configured: ReadonlySet<string>,
  {
    store,
    runtime,
    wake,
  }: Pick<DeliveryParts, 'store' | 'runtime'> & { wake: (destination: string) => void },
): Promise<void> {
  for (const { destination, state } of await store.reader.depths('everything')) {
    const known = configured.has(destination);
    if (!known && isWaiting(state)) {
      const deliveries = await store.outbox.hold(destination, UNCONFIGURED);
      runtime.log.warn({ destination, deliveries }, 'deliveries are held: their destination left the config');
    }
    if (!known || state !== 'held') continue;
    if ((await store.outbox.release(destination, UNCONFIGURED, runtime.clock())) > 0) wake(destination);
  }
}
