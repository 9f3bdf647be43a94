import { setTimeout as delay } from 'node:timers/promises';
import type { Config } from '../config/config.ts';
import { pacersOn, type Dispatcher } from '../delivery/dispatcher.ts';
import { SECOND, type Duration } from '../domain/time.ts';
import type { Policy } from '../engine/policy.ts';
import { compileAccess, type Access } from '../http/report/access.ts';
import type { Readiness } from '../http/report/dependencies.ts';
import { createHttpServer, type HttpServer } from '../http/server.ts';
import { createMetrics } from '../observability/metrics.ts';
import { createPolicy } from '../operations/policy.ts';
import { createIds } from '../runtime/ids.ts';
import type { Store } from '../store/contract/store.ts';
import { StoreUnavailable } from '../store/contract/trouble.ts';
import { openStore, unsafePlace } from '../store/open.ts';
import { VERSION } from '../version.ts';
import { createDelivery, holdUnconfigured, type DeliveryParts } from './delivery.ts';
import { circuitFinding, lookAtDestinations } from './destinations.ts';
import { createHousekeeping } from './housekeeping.ts';
import { createIntake } from './intake.ts';
import { readMemory } from './memory.ts';
import { obeyRequests } from './requests.ts';
import type { Runtime } from './runtime.ts';
import { unattended } from './unattended.ts';

/** A relay at work. */
export interface Relay {
  /** Where it can be reached from this machine. */
  readonly url: string;
  /** Takes over another config, all of it that can change without a restart. */
  reload(config: Config): Promise<void>;
  /** Resolves when it cannot go on, and only a new start can; it refuses everything until it is stopped. */
  readonly failed: Promise<unknown>;
  /** Stops accepting, finishes what is in flight, closes the store. */
  stop(): Promise<void>;
}

/** How long a stop may take until connections are cut, and sends are left to be repeated. */
const STOP_WITHIN = 8 * SECOND;
/** The same for one that cannot store anything any more: it only has to answer that. */
const FAIL_WITHIN = 2 * SECOND;
/** How long a new config waits for sends under the old one. */
const SWITCH_WITHIN = 2 * SECOND;

/** Everything that is made from a config, and made anew when it changes. */
interface Setup {
  readonly policy: Policy;
  readonly access: Access;
  readonly dispatcher: Dispatcher;
}

/**
 * Starts a relay: the one place where all parts meet.
 *
 * @throws StoreRefused if the store cannot be had, or the system's error if it cannot listen
 */
export async function startRelay(config: Config, runtime: Runtime): Promise<Relay> {
  const { clock, log } = runtime;
  const startedAt = clock();
  const failed = Promise.withResolvers<undefined>();
  let stopWithin = STOP_WITHIN;
  const store = await openStore(config.store, true, {
    moreToCome: () => false,
    recovered: () => {
      log.info('the store works again');
    },
    lost: ({ code, message }) => {
      log.fatal({ code }, `nothing is stored any more: ${message}`);
      stopWithin = FAIL_WITHIN;
      failed.resolve(undefined);
    },
    migrating: () => {
      log.info(
        'the store is of an older version: it is backed up and brought to this one, which may take a while',
      );
    },
  });
  const unsafe = unsafePlace(config.store);
  if (unsafe !== null) log.warn(unsafe);
  const metrics = createMetrics(VERSION);
  metrics.watchQueue(() => store.reader.depths('everything'));
  const memory = await readMemory(store);
  const nextId = createIds({ clock, ...(await store.idSpace()) });
  const ambiguous = await store.outbox.recover();
  if (ambiguous > 0) log.warn({ deliveries: ambiguous }, 'in flight at last shutdown; may be sent twice');

  const intake = createIntake({
    runtime,
    store,
    metrics,
    nextId,
    policy: () => setup.policy,
    isKnown: (gateway) => Object.hasOwn(config.gateways, gateway),
    fastPath: () => setup.dispatcher.fastPath(),
    wake: (destinations) => {
      for (const destination of destinations) setup.dispatcher.wake(destination);
    },
  });
  const parts: DeliveryParts = {
    runtime,
    store,
    memory,
    metrics,
    nextId,
    pacers: pacersOn(memory.paces),
    circuitChanged: (destination, circuit) => {
      intake.findings([circuitFinding(destination, circuit)]).catch(unattended(log));
    },
  };
  const silences = () => memory.silences.entries().values();
  const policyOf = (next: Config): Policy => createPolicy(next, startedAt, silences);
  await holdUnconfigured(config, parts);
  let setup: Setup = {
    policy: policyOf(config),
    access: accessOf(config),
    dispatcher: await createDelivery(config, parts),
  };

  const server = createHttpServer(
    {
      version: VERSION,
      clock,
      log,
      metrics,
      access: () => setup.access,
      accept: (gateway, body, envelope) => intake.report(gateway, body, envelope),
      ready: () => readiness(store, setup.dispatcher),
      publicUrl: () => config.server.public_url ?? null,
    },
    { listen: config.server.listen },
  );
  const { url } = await listen(server, store);
  const housekeeping = createHousekeeping({
    runtime,
    store,
    memory,
    intake,
    config: () => config,
    wakeDispatcher: () => {
      setup.dispatcher.wake();
    },
    ready: () => readiness(store, setup.dispatcher).ready,
  });
  setup.dispatcher.wake();
  await obeyRequests(store.requests, intake);
  await lookAtDestinations(intake, setup.dispatcher.circuits());
  await intake.look();
  log.info({ url, version: VERSION }, 'ready');
  /** A reload in progress then begins nothing any more. */
  let stopping = false;
  /** Resolves when what was sent under former configs is settled. */
  let formerSettled: Promise<unknown> = Promise.resolve();

  /** What settled under a former config waits for a turn that only the dispatcher of this one gives it. */
  async function takeOverFormer(): Promise<void> {
    await formerSettled;
    if (stopping) return;
    await holdUnconfigured(config, parts);
    setup.dispatcher.wake();
  }

  return {
    url,
    failed: failed.promise,
    reload: async (next) => {
      const { dispatcher } = setup;
      setup = { policy: policyOf(next), access: accessOf(next), dispatcher };
      config = next;
      formerSettled = Promise.all([formerSettled, dispatcher.stop()]);
      // A send that hangs settles later; it is claimed, so nobody else sends it.
      await within(SWITCH_WITHIN, formerSettled);
      await holdUnconfigured(next, parts).catch((error: unknown) => {
        if (!(error instanceof StoreUnavailable)) throw error;
        log.warn('deliveries whose destination left the config could not be held');
      });
      const nextDispatcher = await createDelivery(next, parts);
      if (stopping) {
        await nextDispatcher.stop();
        return;
      }
      setup = { ...setup, dispatcher: nextDispatcher };
      setup.dispatcher.wake();
      takeOverFormer().catch(unattended(log));
      await lookAtDestinations(intake, setup.dispatcher.circuits());
      await intake.look();
    },
    stop: async () => {
      stopping = true;
      const dispatchersStopped = Promise.all([formerSettled, setup.dispatcher.stop()]);
      housekeeping.stop();
      intake.stop();
      await Promise.all([server.close(stopWithin), within(stopWithin, dispatchersStopped)]);
      await store.close();
      log.info('stopped');
    },
  };
}

function accessOf({ gateways, server }: Config): Access {
  return compileAccess({ gateways, trustProxy: server.trust_proxy, bodyLimit: server.body_limit });
}

/** Whether reports can be stored, and at least one destination takes messages. */
function readiness(store: Store, dispatcher: Dispatcher): Readiness {
  const trouble = store.trouble();
  const circuits = [...dispatcher.circuits()];
  const failing = circuits.filter(([, circuit]) => circuit.openSince !== null);
  const noneWorks = failing.length > 0 && failing.length === circuits.length;
  const reasons = [
    ...(trouble ? [{ code: `store_${trouble.code}`, message: trouble.message }] : []),
    ...(noneWorks ? failing : []).map(([name, { reason }]) => ({
      code: 'destination_failing',
      message: `${name}: ${reason ?? 'no reason known'}`,
    })),
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

/** Waits for `work`, but not longer than `limit`. Unlike an alarm, it keeps the process alive meanwhile. */
async function within(limit: Duration, work: Promise<unknown>): Promise<void> {
  const done = new AbortController();
  const patience = delay(limit, undefined, { signal: done.signal }).catch(() => undefined);
  await Promise.race([work, patience]);
  done.abort();
}
