import { createAccessMemory, type AccessMemory } from '../access/memory.ts';
import { createAuditTrail, type AuditTrail } from '../access/audit.ts';
import { createSubjectIndex, type SubjectIndex } from '../access/scopes.ts';
import { createPersistentPacers } from '../delivery/dispatcher.ts';
import type { Pacers } from '../delivery/pacer.ts';
import { partsOfId, type NextId } from '../domain/id.ts';
import type { Millis } from '../domain/time.ts';
import { createMetrics, type Metrics } from '../observability/metrics.ts';
import type { SearchEvents } from '../operations/events/words.ts';
import { createIds } from '../runtime/ids.ts';
import { createUptime, type Uptime } from '../runtime/uptime.ts';
import type { Store, StoreAddress } from '../store/contract/store.ts';
import { openStore, unsafePlace } from '../store/open.ts';
import { VERSION } from '../version.ts';
import { readMemory, type RelayMemory } from './memory.ts';
import { openRejectedBook, type RejectedBook } from './rejected.ts';
import { openRunningTime, type RunningTime } from './running-time.ts';
import type { Runtime } from './runtime.ts';
import { createSearch } from './search.ts';
import { openUsageBook, type UsageBook } from './usage.ts';

/** The parts of a relay that outlive its configs. */
export interface Context {
  readonly runtime: Runtime;
  readonly startedAt: Millis;
  readonly uptime: Uptime;
  readonly running: RunningTime;
  readonly store: Store;
  /** Finds events by their texts, in a thread of its own. */
  readonly search: SearchEvents;
  readonly memory: RelayMemory;
  readonly metrics: Metrics;
  readonly rejected: RejectedBook;
  /** All subjects, from which scopes choose theirs. */
  readonly subjects: SubjectIndex;
  readonly usage: UsageBook;
  readonly audit: AuditTrail;
  /** Everything known of those who ask for something, whatever the config says. */
  readonly people: AccessMemory;
  readonly nextId: NextId;
  /** Returns whether an id was made by this process, since this start or before. */
  readonly isOwn: (id: number) => boolean;
  readonly pacers: Pacers;
  /** Resolves when the store can never be trusted again by this process. */
  readonly storeLost: Promise<undefined>;
}

/**
 * Opens the store for a relay, and makes all that stays when the config changes.
 *
 * @param opened is given whatever has to be closed again, in reverse
 * @throws StoreRefused or StoreUnavailable if the store cannot be had
 */
export async function openContext(
  address: StoreAddress,
  runtime: Runtime,
  opened: AsyncDisposableStack,
): Promise<Context> {
  const { clock, log } = runtime;
  const startedAt = clock();
  const uptime = createUptime(clock);
  const lost = Promise.withResolvers<undefined>();
  const opening = openStore(address, true, {
    recovered: () => {
      log.info('the store works again');
    },
    lost: ({ code, message }) => {
      log.fatal({ code }, `nothing is stored any more: ${message}`);
      lost.resolve(undefined);
    },
    migrating: () => {
      log.info('the store is of an older version: backing it up and migrating it, which may take a while');
    },
  });
  const store = opened.adopt(await opening, (one) => one.close());
  const metrics = createMetrics(VERSION);
  const search = createSearch(address, store, runtime, (time) => {
    metrics.searchBehind(time);
  });
  opened.defer(() => search.stop());
  const unsafe = await unsafePlace(address);
  if (unsafe !== null) log.warn(unsafe);
  metrics.watch(store);
  await store.signals.look();
  const memory = await readMemory(store);
  const subjects = createSubjectIndex(await store.reader.subjects());
  const audit = createAuditTrail(store.audit, clock);
  const idSpace = await store.idSpace();
  return {
    runtime,
    startedAt,
    uptime,
    running: await openRunningTime(store.running, clock, uptime),
    store,
    search: search.find,
    memory,
    metrics,
    rejected: await openRejectedBook(store.rejected, clock),
    usage: await openUsageBook(store.usage, clock),
    subjects,
    audit,
    people: createAccessMemory({
      ...{ subjects, audit, clock, links: store.loginLinks },
      ...{ sessions: memory.sessions, disabled: memory.disabled },
      authorizationRequests: store.authorizationRequests,
    }),
    nextId: createIds({ clock, ...idSpace }),
    isOwn: (id) => partsOfId(id).instance === idSpace.instance,
    pacers: createPersistentPacers(memory.paces),
    storeLost: lost.promise,
  };
}
