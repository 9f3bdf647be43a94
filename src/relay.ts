import { createChannel, SEND_TIMEOUT } from './channels/create-channel.ts';
import type { Config } from './config/config.ts';

import { createPump, type Destination, type Pump } from './delivery/pump.ts';
import { NO_CHANGE, type Decision } from './domain/decision.ts';
import { createIds, type NextId } from './domain/ids.ts';
import type { Decoded } from './domain/observation.ts';
import { SECOND } from './domain/time.ts';
import { decide, storedKey, type Policy } from './engine/decide.ts';
import { compileAccess, type Access } from './http/access.ts';
import type { AcceptResult, Readiness } from './http/door.ts';
import { createMetrics, type Metrics } from './http/metrics.ts';
import { createHttpServer, type HttpServer } from './http/server.ts';
import { createHousekeeping } from './housekeeping.ts';
import { compileTemplates, type Templates } from './render/templates.ts';
import { createPolicy } from './policy.ts';
import { StoreUnavailable, type Store } from './store/contract.ts';
import { openStore } from './store/open.ts';
import { VERSION } from './version.ts';
import type { World } from './world.ts';

/** A relay at work. */
export interface Relay {
  /** Where it can be reached from this machine. */
  readonly url: string;
  /** Takes over another config, all of it that can change without a restart. */
  reload(config: Config): Promise<void>;
  /** Stops accepting, finishes what is in flight, closes the store. */
  stop(): Promise<void>;
}

/** How long a stop may take until connections are cut, and sends are left to be repeated. */
const STOP_WITHIN = 8 * SECOND;
/** When a gateway should post again what could not be stored, in seconds. */
const RETRY_AFTER = 5;

/** Everything that is made from a config, and made anew when it changes. */
interface Setup {
  readonly policy: Policy;
  readonly access: Access;
  readonly pump: Pump;
}

/**
 * Starts a relay: the one place where all parts meet.
 *
 * @throws StoreRefused if the store cannot be had, or the system's error if it cannot listen
 */
export async function startRelay(config: Config, world: World): Promise<Relay> {
  const { clock, log } = world;
  const store = await openStore(`sqlite:${config.store.path}`, true);
  const metrics = createMetrics(VERSION);
  const nextId = createIds(clock, store.lastId());
  const repeated = await store.outbox.recover(clock());
  if (repeated > 0)
    log.warn({ deliveries: repeated }, 'deliveries were under way at the last end: they may be repeated');

  const context: Context = { world, store, metrics, nextId };
  let setup = await setUp(config, context);
  metrics.watchQueue(() => store.outbox.depths());

  const server = createHttpServer(
    {
      version: VERSION,
      clock,
      log,
      metrics,
      access: () => setup.access,
      accept: (gateway, decoded) => accept(context, setup, gateway, decoded),
      ready: () => readiness(store, setup.pump),
    },
    { listen: config.server.listen },
  );
  const housekeeping = createHousekeeping({
    store,
    world,
    retention: () => config.retention,
    changedOutside: () => {
      setup.pump.wake();
    },
  });

  const { url } = await listen(server, store);
  setup.pump.wake();
  log.info({ url, version: VERSION }, 'ready');

  return {
    url,
    reload: async (next) => {
      const before = setup;
      await before.pump.stop();
      config = next;
      setup = await setUp(next, context);
      setup.pump.wake();
    },
    stop: async () => {
      housekeeping.stop();
      const sent = Promise.race([
        setup.pump.stop(),
        new Promise<void>((resolve) => world.alarm(clock() + STOP_WITHIN, resolve)),
      ]);
      await Promise.all([server.close(STOP_WITHIN), sent]);
      await store.close();
      log.info('stopped');
    },
  };
}

interface Context {
  readonly world: World;
  readonly store: Store;
  readonly metrics: Metrics;
  readonly nextId: NextId;
}

async function setUp(config: Config, context: Context): Promise<Setup> {
  const policy = createPolicy(config);
  const { templates } = compileTemplates(config.templates);
  const access = compileAccess({
    gateways: config.gateways,
    trustProxy: config.server.trust_proxy,
    bodyLimit: config.server.body_limit,
  });
  await holdHomeless(config, context);
  return { policy, access, pump: createDelivery(config, templates, context) };
}

/** Deliveries to a destination that left the config are held; those to one that came back go on. */
async function holdHomeless(config: Config, { store, world }: Context): Promise<void> {
  for (const { destination, state } of await store.outbox.depths()) {
    const known = Object.hasOwn(config.destinations, destination);
    if (!known && (state === 'pending' || state === 'retrying')) {
      const held = await store.outbox.hold(destination, 'the destination is not in the config');
      world.log.warn(
        { destination, deliveries: held },
        'deliveries are held: their destination left the config',
      );
    }
    if (known && state === 'held') await store.outbox.release(destination, world.clock());
  }
}

function createDelivery(
  config: Config,
  templates: Templates,
  { world, store, metrics, nextId }: Context,
): Pump {
  const { clock, alarm, random, screen, log } = world;
  const memory = {
    get: (key: string) => store.notes.get(`channel:${key}`),
    set: (key: string, value: string) => {
      store.notes.set(`channel:${key}`, value).catch(() => undefined);
    },
  };
  const destinations = Object.entries(config.destinations).map(([name, settings]): Destination => ({
    name,
    channel: createChannel(settings, { clock, memory, screen, timeout: SEND_TIMEOUT }),
    fallback: settings.fallback ?? null,
    rate: settings.rate ?? null,
  }));
  const composer = {
    templates,
    timeZone: config.time_zone,
    failed: (_: unknown, problem: string) => {
      log.warn({ problem }, 'a template failed: the built-in one took its place');
    },
  };
  return createPump({
    destinations,
    outbox: store.outbox,
    notes: store.notes,
    composer,
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
      circuit: (destination, { openSince, reason, advice }, before) => {
        if (openSince !== null && before.openSince === null)
          log.error({ destination, reason, advice }, 'the destination is failing');
        if (openSince === null && before.openSince !== null)
          log.info({ destination }, 'the destination works again');
      },
    },
    clock,
    alarm,
    random,
    nextId,
  });
}

async function accept(
  { world, store, metrics, nextId }: Context,
  { policy, pump }: Setup,
  gateway: string,
  decoded: Decoded,
): Promise<AcceptResult> {
  const at = world.clock();
  try {
    const { decision, quarantined } = await store.journal.accept({
      gateway,
      at,
      keys: decoded.observations.flatMap((observation) => storedKey(gateway, observation) ?? []),
      rejects: decoded.rejects,
      decide: (known) =>
        decoded.usable ? decide(policy, gateway, known, decoded.observations, at, nextId) : NO_CHANGE,
    });
    announce(decision, pump, metrics);
    return { stored: decision.events.length, quarantined };
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    world.log.error({ gateway, code: error.code }, `a report could not be stored: ${error.message}`);
    return { unavailable: error.message, retryAfter: RETRY_AFTER };
  }
}

/** Counts what was stored, and wakes whom it concerns. */
function announce({ events }: Decision, pump: Pump, metrics: Metrics): void {
  const concerned = new Set<string>();
  for (const { event, deliveries } of events) {
    metrics.event(event.event);
    if (deliveries.length === 0) metrics.unrouted();
    for (const { destination } of deliveries) concerned.add(destination);
  }
  for (const destination of concerned) pump.wake(destination);
}

/** Whether reports can be stored, and at least one destination takes messages. */
function readiness(store: Store, pump: Pump): Readiness {
  const trouble = store.trouble();
  const circuits = [...pump.circuits()];
  const failing = circuits.filter(([, circuit]) => circuit.openSince !== null);
  const reasons = [
    ...(trouble ? [{ code: `store_${trouble.code}`, message: trouble.message }] : []),
    ...(failing.length > 0 && failing.length === circuits.length
      ? failing.map(([name, { reason }]) => ({
          code: 'destination_failing',
          message: `${name}: ${reason ?? ''}`,
        }))
      : []),
  ];
  return { ready: reasons.length === 0, reasons };
}

async function listen(server: HttpServer, store: Store): ReturnType<HttpServer['listen']> {
  try {
    return await server.listen();
  } catch (error) {
    await store.close();
    throw error;
  }
}
