import { isAbsolute, resolve } from 'node:path';
import { createAuditTrail, type AuditTrail } from '../access/audit.ts';
import type { Config } from '../config/config.ts';
import type { NextId } from '../domain/id.ts';
import { Refusal } from '../domain/refusal.ts';
import type { Silence } from '../domain/silence.ts';
import type { Clock } from '../domain/time.ts';
import type { Policy } from '../engine/policy.ts';
import { createIds } from '../runtime/ids.ts';
import type { OperatorRequest } from '../store/contract/documents.ts';
import { StoreRefused, StoreUnavailable } from '../store/contract/errors.ts';
import type { Store, StoreAddress } from '../store/contract/store.ts';
import {
  isMissing,
  nameOfStore,
  namingStore,
  openStore,
  openStoreAsItIs,
  relayRunsOn,
} from '../store/open.ts';
import { leaveRequests } from './alerts/requests.ts';
import { searchThrough, type SearchEvents } from './events/words.ts';
import { createPolicy } from './policy.ts';

/** The context of use cases that need no store. */
export interface ConfigContext {
  /** The config in force. */
  readonly config: Config;
  readonly policy: () => Policy;
  readonly clock: Clock;
}

/** The context of use cases about what is stored. */
export interface StoreContext extends ConfigContext {
  readonly store: Store;
  /** Looks for words in events, without holding up whoever stores some. */
  readonly search: SearchEvents;
  readonly audit: AuditTrail;
  /** Makes ids that nobody else makes. */
  readonly ids: () => Promise<NextId>;
  /** Has the relay carry out requests. False: none runs, and they are carried out once one starts. */
  readonly ask: (requests: readonly OperatorRequest[]) => Promise<boolean>;
}

const clock: Clock = () => Date.now();

/**
 * Makes the context of a command from its config.
 *
 * @param silences those that its policy keeps to
 */
export function configContext(config: Config, silences: readonly Silence[] = []): ConfigContext {
  let policy: Policy | null = null;
  return { config, clock, policy: () => (policy ??= createPolicy(config, undefined, () => silences)) };
}

/**
 * Runs the work of a command on the config's store, beside a running relay or without one.
 *
 * @throws Refusal if there is no store, or it cannot be had
 */
export async function besideRelay<T>(
  config: Config,
  work: (context: StoreContext) => Promise<T>,
): Promise<T> {
  // An empty one would answer that all is well, to whoever stands in the wrong folder.
  if (isMissing(config.store)) throw new Refusal('store_refused', missingStore(config.store));
  return withStore(config, () => openStore(config.store, false), work);
}

/**
 * Runs the work of a command on the store of the relay that runs.
 *
 * @param work is given null where none runs; the store is then left alone
 * @throws Refusal if that cannot be found out, or the store is unavailable
 */
export async function throughRelay<T>(
  config: Config,
  work: (context: StoreContext | null) => Promise<T>,
): Promise<T> {
  const runs = await onStore(config.store, () =>
    isMissing(config.store) ? Promise.resolve(false) : relayRunsOn(config.store),
  );
  return runs ? withStore(config, () => openStoreAsItIs(config.store), work) : work(null);
}

/**
 * Runs the work of a command on the config's store as it is, if there is one.
 *
 * @throws Refusal if it cannot be had as it is
 */
export async function onStoreAsItIs<T>(
  config: Config,
  work: (context: StoreContext | null) => Promise<T>,
): Promise<T> {
  return isMissing(config.store) ? work(null) : withStore(config, () => openStoreAsItIs(config.store), work);
}

/**
 * Runs work on a store; maps errors of the store to refusals.
 * @throws Refusal where the store is what fails
 */
export async function onStore<T>(address: StoreAddress, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw storeRefusal(address, error);
  }
}

/**
 * Makes a Refusal of a store's failure, and leaves any other error as it is.
 *
 * @param address names the store in the message; null: whoever asks need not know where it is
 */
export function storeRefusal(address: StoreAddress | null, error: unknown): unknown {
  const named = address === null ? error : namingStore(address, error);
  if (named instanceof StoreRefused) return new Refusal('store_refused', named.message);
  if (named instanceof StoreUnavailable) return new Refusal('store_unavailable', named.message);
  return error;
}

function withStore<T>(
  config: Config,
  open: () => Promise<Store>,
  work: (context: StoreContext) => Promise<T>,
): Promise<T> {
  return onStore(config.store, async () => {
    const store = await open();
    try {
      return await work(await storeContext(config, store));
    } finally {
      await store.close();
    }
  });
}

async function storeContext(config: Config, store: Store): Promise<StoreContext> {
  const silences = [...(await store.silences.all()).values()];
  const ids = async (): Promise<NextId> => createIds({ clock, ...(await store.idSpace()) });
  return {
    ...configContext(config, silences),
    store,
    search: searchThrough(store.reader),
    audit: createAuditTrail(store.audit, clock),
    ids,
    ask: async (requests) =>
      leaveRequests(requests, {
        ...{ documents: store.requests, nextId: await ids(), clock },
        relayRuns: () => relayRunsOn(config.store),
      }),
  };
}

/** Says that there is no store where the config has it. */
export function missingStore(address: StoreAddress): string {
  const path = nameOfStore(address);
  const why = isAbsolute(path)
    ? 'the first `simwire start` makes it'
    : '"store" in the config is relative to the folder in which Simwire is started';
  return `there is no store at ${resolve(path)}; ${why}`;
}
