import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { EventId } from '../domain/event.ts';
import type { Scope } from '../domain/subject.ts';
import { SECOND, type Duration } from '../domain/time.ts';
import { compileWords, type SearchEvents, type Words } from '../operations/events/words.ts';
import { StoreUnavailable, type StoreErrorCode } from '../store/contract/errors.ts';
import { InvalidCursor, type Page, type PageRequest } from '../store/contract/paging.ts';
import type { PlainQuery } from '../store/contract/reader.ts';
import type { Store, StoreAddress } from '../store/contract/store.ts';
import { wasSearched } from '../store/open.ts';
import type { Runtime } from './runtime.ts';
import { unattended } from './unattended.ts';

const PROGRAM = new URL(`./search-program${extname(import.meta.filename)}`, import.meta.url);

/** Time after a start in which a store that is searched gets its thread: what comes in first is reports. */
const START_AFTER = 5 * SECOND;
/** Searches that may wait at the same time: more than that many people do not wait for. */
const MOST_WAITING = 100;

/** The start data of the thread. */
export interface SearchThread {
  readonly address: StoreAddress;
}

/** A search that the thread is asked for. */
export interface Request {
  readonly id: number;
  readonly scope: Scope;
  readonly query: PlainQuery;
  readonly words: Words;
  readonly page: PageRequest;
}

/** A message of the thread: the answer to a search, how far behind its index is, or what should not happen. */
export type ThreadMessage =
  | { readonly id: number; readonly found: Page<EventId> }
  | { readonly id: number; readonly refused: 'cursor' }
  | { readonly id: number; readonly refused: StoreErrorCode; readonly message: string }
  | { readonly behind: Duration; readonly hindrance: string | null }
  | { readonly error: unknown };

/** The search of a relay, in a thread of its own: looking through texts never holds up a report. */
export interface Search {
  readonly find: SearchEvents;
  /** Ends the thread. It can be ended at any time: its index is whole, and disposable. */
  stop(): Promise<void>;
}

/**
 * Creates the search of a store. Its thread takes memory, so that it runs only where somebody searches: from the first search on, and
 * from then on at every start.
 *
 * @param behind gets how far the index is behind the store
 */
export function createSearch(
  address: StoreAddress,
  { reader }: Pick<Store, 'reader'>,
  { clock, alarm, log }: Pick<Runtime, 'clock' | 'alarm' | 'log'>,
  behind: (time: Duration) => void,
): Search {
  const waiting = new Map<number, PromiseWithResolvers<Page<EventId>>>();
  let worker: Worker | null = null;
  let stopped = false;
  let lastId = 0;
  let hindrance: string | null = null;

  function running(): Worker {
    return (worker ??= start());
  }

  function start(): Worker {
    const thread: SearchThread = { address };
    const started = new Worker(PROGRAM, { workerData: thread });
    started.unref();
    started.on('message', receive);
    started.on('error', unattended(log));
    started.on('exit', () => {
      worker = null;
      for (const { reject } of waiting.values()) reject(ended());
      waiting.clear();
    });
    return started;
  }

  function receive(message: ThreadMessage): void {
    if ('behind' in message) {
      behind(message.behind);
      if (message.hindrance !== null && message.hindrance !== hindrance)
        log.warn(
          `searches read along the events, and take the longer the more there are: ${message.hindrance}`,
        );
      hindrance = message.hindrance;
      return;
    }
    if ('error' in message) {
      unattended(log)(message.error);
      return;
    }
    const { resolve, reject } = waiting.get(message.id) ?? {};
    waiting.delete(message.id);
    if ('found' in message) resolve?.(message.found);
    else if (message.refused === 'cursor') reject?.(new InvalidCursor());
    else reject?.(new StoreUnavailable(message.refused, message.message));
  }

  function ask(request: Omit<Request, 'id'>): Promise<Page<EventId>> {
    if (stopped) return Promise.reject(ended());
    if (waiting.size >= MOST_WAITING)
      return Promise.reject(new StoreUnavailable('failed', 'too many searches at the same time; ask again'));
    const asked = Promise.withResolvers<Page<EventId>>();
    const id = ++lastId;
    waiting.set(id, asked);
    running().postMessage({ ...request, id } satisfies Request);
    return asked.promise;
  }

  alarm(clock() + START_AFTER, () => {
    wasSearched(address)
      .then((was) => {
        if (was && !stopped) running();
      })
      .catch(unattended(log));
  });

  return {
    find: async (scope, query, words, page) => {
      // What is no pattern is refused here.
      compileWords(words);
      // What says which deliveries are in the scope is no data, and not asked for.
      const subjects = scope === 'everything' ? scope : { subjects: scope.subjects, patterns: [] };
      const { items, next } = await ask({ scope: subjects, query, words: masked(words), page });
      return { items: await reader.eventsOf(scope, items), next };
    },
    stop: async () => {
      stopped = true;
      await worker?.terminate();
    },
  };
}

/** Texts are matched masked, whoever searches: a code is found by itself only. */
function masked(words: Words): Words {
  return { ...words, codes: 'masked' };
}

function ended(): StoreUnavailable {
  return new StoreUnavailable('failed', 'the search was ended; ask again');
}
