import { SIMWIRE_ITSELF } from '../access/audit.ts';
import { prepareToFindCodes } from '../codes/find-code.ts';
import type { Config } from '../config/config.ts';
import type { Dispatcher } from '../delivery/dispatcher.ts';
import { SECOND } from '../domain/time.ts';
import type { Readiness } from '../http/report/dependencies.ts';
import { createHttpServer } from '../http/server.ts';
import { within } from '../runtime/within.ts';
import type { RelayDescription } from '../store/contract/ownership.ts';
import type { Store } from '../store/contract/store.ts';
import { VERSION } from '../version.ts';
import { createApiDependencies } from './api.ts';
import { openCertificate } from './certificate.ts';
import { openContext } from './context.ts';
import { createAlertOnCircuits } from './destinations.ts';
import { createDutyHolder } from './duties.ts';
import { followOthers } from './follow-others.ts';
import { createGenerations, type Generation } from './generations.ts';
import { startHousekeeping } from './housekeeping.ts';
import { createLive } from './live.ts';
import { createIntake } from './intake.ts';
import { restartKeys } from './restart-keys.ts';
import type { Runtime } from './runtime.ts';
import { createTakeOver } from './take-over.ts';
import { createTimekeeping } from './timekeeping.ts';
import { unattended } from './unattended.ts';
import { createUntilStored } from './until-stored.ts';

/** A relay at work. */
export interface Relay {
  /** The address under which it can be reached from this machine. */
  readonly url: string;
  /** Takes over another config, all of it that can change without a restart. */
  reload(config: Config): Promise<void>;
  /** Resolves when it cannot go on, and only a new start can; it refuses everything until it is stopped. */
  readonly failed: Promise<void>;
  /** Stops accepting, finishes what is in flight, closes the store. */
  stop(): Promise<void>;
}

/** Longest time that a stop waits until it cuts connections and leaves sends to be repeated. */
const STOP_WITHIN = 8 * SECOND;
/** The same for one that cannot store anything any more: it only has to answer that. */
const FAIL_WITHIN = 2 * SECOND;
/** Time for which one that lost its store goes on to refuse reports before it stops. */
const REFUSE_FOR = SECOND / 2;

/**
 * Starts a relay: the one place where all parts meet. If one of them fails, those that were made before it are closed.
 *
 * @throws StoreRefused if the store cannot be had, or the system's error if it cannot listen
 */
export async function startRelay(config: Config, runtime: Runtime): Promise<Relay> {
  const opened = new AsyncDisposableStack();
  try {
    return await compose(config, runtime, opened);
  } catch (error) {
    await opened.disposeAsync();
    throw error;
  }
}

async function compose(config: Config, runtime: Runtime, opened: AsyncDisposableStack): Promise<Relay> {
  const { clock, log } = runtime;
  const context = await openContext(config.store, runtime, opened);
  const { store, metrics, memory, rejected, usage } = context;
  opened.defer(() =>
    Promise.all([rejected.flush(), usage.flush(true)]).then(() => undefined, unattended(log)),
  );
  const generations = await createGenerations(config, context, {
    circuitChanged: (destination) => {
      alertOnCircuits([destination]);
    },
    formerSettled: () => untilStored(() => timekeeping.hold()),
  });
  const current = (): Generation => generations.current();
  let stopWithin = STOP_WITHIN;
  const failed = context.storeLost.then(async () => {
    stopWithin = FAIL_WITHIN;
    // Clients between two requests are refused in words too, not by a closed connection.
    await within(REFUSE_FOR, new Promise(() => undefined));
  });
  let retired: Promise<void> | null = null;
  const retire = (): Promise<void> =>
    (retired ??= within(
      stopWithin,
      store.ownership.leave().then(() => generations.retire()),
    ));
  opened.defer(retire);
  const untilStored = createUntilStored(runtime, () => retired !== null);
  const ready = (): Readiness => readiness(store, current().dispatcher);

  const live = createLive(context, () => current().config);
  const intake = createIntake({
    ...context,
    policy: () => current().policy,
    isKnown: (gateway) => Object.hasOwn(current().config.gateways, gateway),
    fastPath: () => current().dispatcher.fastPath(),
    arrived: (decision) => {
      live.arrived(decision);
    },
    wake: (destinations) => {
      for (const destination of destinations) current().dispatcher.wake(destination);
    },
    keepsClock: () => timekeeping.keeps(),
    used: (gateway, { peer, token }, types) => {
      // A token that was taken out of the config in between is none any more.
      const used = current().config.gateways[gateway]?.tokens[token - 1];
      if (used !== undefined) usage.note(gateway, used, peer, types);
    },
  });
  const alertOnCircuits = createAlertOnCircuits({ ...context, intake, generations, untilStored });
  const wake = (destination?: string): void => {
    current().dispatcher.wake(destination);
  };
  const timekeeping = createTimekeeping({
    ...{ runtime, store, memory, people: context.people, intake, uptime: context.uptime },
    config: () => current().config,
    ready: () => ready().ready,
    wake,
  });
  const takeOver = createTakeOver({
    ...context,
    intake,
    keepsClock: () => timekeeping.keeps(),
    live,
    wake,
  });
  const { listen, admin_listen, tls } = config.server;
  const certificate = tls
    ? openCertificate(tls, runtime, (keyPair) => {
        server.renew(keyPair);
      })
    : null;
  opened.defer(() => certificate?.close());
  const server = createHttpServer(
    {
      version: VERSION,
      clock,
      log,
      metrics,
      access: () => current().access,
      accept: (...report) => intake.report(...report),
      rejected: (one) => {
        rejected.note(one);
      },
      ready,
      api: createApiDependencies(context, { current, takeOver, live, intake, untilStored }),
    },
    { listen, admin_listen, keyPair: certificate?.keyPair ?? null },
  );
  prepareToFindCodes();
  const { url, admin } = await server.listen();

  const stopHousekeeping = startHousekeeping({ ...context, generations, intake });

  const unfollow = followOthers({
    runtime,
    store,
    takeOver,
    live,
    wake,
  });

  // All begin nothing more at once, and what is in flight is waited for together.
  opened.defer(async () => {
    unfollow();
    stopHousekeeping();
    intake.stop();
    live.stop();
    await Promise.all([server.close(stopWithin), retire()]);
  });

  /** Notes the config that came into force. */
  function noteConfig({ digest }: Config): void {
    const note = (): Promise<void> => context.audit.note(SIMWIRE_ITSELF, 'config_loaded', { about: digest });
    untilStored(note).catch(unattended(log));
  }

  /** Describes this relay to the others. */
  function description(): RelayDescription {
    const { config: now, dispatcher } = current();
    return {
      ...{ version: VERSION, since: context.startedAt, config: now.digest },
      destinations: Object.keys(now.destinations),
      duties: ['clock', ...dispatcher.duties()],
      senders: Object.fromEntries(
        dispatcher.duties().flatMap((duty) => dispatcher.destinationsOf(duty).map((to) => [to, duty])),
      ),
    };
  }

  noteConfig(config);
  await store.ownership.join(
    description(),
    createDutyHolder({ ...context, generations, timekeeping, alertOnCircuits }),
  );
  log.info({ url, ...(admin && { admin_url: admin.url }), version: VERSION }, 'ready');

  return {
    url,
    failed,
    reload: async (next) => {
      const kept = restartKeys(config, next);
      if (kept.length > 0) log.warn({ keys: kept }, `${kept.join(', ')}: taken over after a restart only`);
      if (next.server.tls) certificate?.follow(next.server.tls);
      await generations.replace(next);
      noteConfig(next);
      await untilStored(async () => {
        await store.ownership.describe(description());
        await timekeeping.hold();
        await timekeeping.look();
      });
    },
    stop: async () => {
      await opened.disposeAsync();
      log.info('stopped');
    },
  };
}

/** Checks that reports can be stored and that at least one destination takes messages. */
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
  const self = store.ownership.self();
  return {
    ready: reasons.length === 0,
    reasons,
    ...(self && { instance: { name: self.name, leases: self.duties } }),
  };
}
