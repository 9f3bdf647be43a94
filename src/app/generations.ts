import { createAccess, type Access as PeopleAccess } from '../access/access.ts';
import type { Config } from '../config/config.ts';
import type { Dispatcher } from '../delivery/dispatcher.ts';
import { SECOND, type Millis } from '../domain/time.ts';
import type { Policy } from '../engine/policy.ts';
import { ANSWERS } from '../http/report/answer.ts';
import { compileAccess, type Access } from '../http/report/access.ts';
import { createPolicy } from '../operations/policy.ts';
import { within } from '../runtime/within.ts';
import type { Duty, Tenure } from '../store/contract/ownership.ts';
import type { Context } from './context.ts';
import { createDelivery } from './delivery.ts';
import { unattended } from './unattended.ts';

/** Longest wait of a new config for sends under the old one. */
const SWITCH_WITHIN = 2 * SECOND;

/** All that is made from a config. */
export interface Generation {
  readonly config: Config;
  /** Time at which it came into force. */
  readonly loadedAt: Millis;
  readonly policy: Policy;
  /** The gateways that may report. */
  readonly access: Access;
  /** The people and programs that may ask for something. */
  readonly people: PeopleAccess;
  readonly dispatcher: Dispatcher;
}

/** The generation in force, and how the next one takes over. */
export interface Generations {
  current(): Generation;
  /**
   * Takes over another config. Its rules and tokens count at once; its dispatcher begins when the former one has settled
   * what was in flight, or after {@link SWITCH_WITHIN}.
   *
   * @throws StoreUnavailable if a destination's state cannot be read
   */
  replace(config: Config): Promise<void>;
  /** Returns whether it sends for the account that the config in force gives a destination. */
  sendsTo(destination: string): boolean;
  /** Sends for an account from now on, also under later configs. */
  attend(tenure: Tenure): void;
  /** Claims nothing more for an account; resolves when what was in flight for it, under former configs too, is settled. */
  leave(tenure: Tenure): Promise<void>;
  /** Sends nothing more; resolves when what was in flight, under former configs too, is settled. */
  retire(): Promise<void>;
}

/** What generations call. */
export interface GenerationsListener {
  /** A destination's circuit opened or closed. */
  readonly circuitChanged: (destination: string) => void;
  /** All that was in flight under a former config is settled. */
  readonly formerSettled: () => Promise<void>;
}

/** Makes the first generation and keeps the one in force. Nothing is sent until it attends to an account. */
export async function createGenerations(
  config: Config,
  context: Context,
  { circuitChanged, formerSettled: afterFormer }: GenerationsListener,
): Promise<Generations> {
  const { runtime, memory } = context;
  const delivery = { ...context, circuitChanged };
  const tenures = new Map<Duty, Tenure>();

  /** Makes what can be in force at once. */
  function compile(next: Config): Omit<Generation, 'dispatcher'> {
    const { gateways, destinations, server } = next;
    context.metrics.expect({
      gateways: Object.keys(gateways),
      destinations: Object.keys(destinations),
      answers: ANSWERS,
    });
    return {
      config: next,
      loadedAt: runtime.clock(),
      policy: createPolicy(next, context.uptime.since, () => memory.silences.entries().values()),
      access: compileAccess({ gateways, trustProxy: server.trust_proxy, bodyLimit: server.body_limit }),
      people: createAccess(server, context.people),
    };
  }

  let current: Generation = { ...compile(config), dispatcher: await createDelivery(config, delivery) };
  let retired = false;
  /** Resolves when what was sent under former configs is settled. */
  let formerSettled: Promise<unknown> = Promise.resolve();

  /** Wakes the dispatcher for what was settled under a former config: only the one in force looks at it again. */
  async function takeOverFormer(): Promise<void> {
    await formerSettled;
    if (retired) return;
    await afterFormer();
    current.dispatcher.wake();
  }

  return {
    current: () => current,
    replace: async (next) => {
      const { dispatcher: former } = current;
      current = { ...compile(next), dispatcher: former };
      formerSettled = Promise.all([formerSettled, former.stop()]);
      // A send that hangs settles later; it is claimed, so nobody else sends it.
      await within(SWITCH_WITHIN, formerSettled);
      const dispatcher = await createDelivery(next, delivery);
      if (retired) {
        await dispatcher.stop();
        return;
      }
      for (const tenure of tenures.values()) dispatcher.attend(tenure);
      current = { ...current, dispatcher };
      dispatcher.wake();
      takeOverFormer().catch(unattended(runtime.log));
    },
    sendsTo: (destination) =>
      [...tenures.keys()].some((duty) => current.dispatcher.destinationsOf(duty).includes(destination)),
    attend: (tenure) => {
      const { dispatcher } = current;
      tenures.set(tenure.duty, tenure);
      dispatcher.attend(tenure);
      for (const destination of dispatcher.destinationsOf(tenure.duty)) dispatcher.wake(destination);
    },
    leave: async ({ duty }) => {
      tenures.delete(duty);
      await Promise.all([formerSettled, current.dispatcher.leave(duty)]);
    },
    retire: async () => {
      retired = true;
      await Promise.all([formerSettled, current.dispatcher.stop()]);
    },
  };
}
