import { parentPort, workerData } from 'node:worker_threads';
import { MINUTE, SECOND, type Duration } from '../domain/time.ts';
import { compileWords, searchedOf } from '../operations/events/words.ts';
import { StoreUnavailable } from '../store/contract/errors.ts';
import { InvalidCursor } from '../store/contract/paging.ts';
import { openSearcher } from '../store/open.ts';
import { VERSION } from '../version.ts';
import type { Request, SearchThread, ThreadMessage } from './search.ts';

/** Time that a page may take. */
const PAGE_WITHIN = 60;
/** Time after which the store is looked at for what is new. */
const LOOK = SECOND;
/** Time after which a store that could not be read is tried again. */
const RETRY = MINUTE;

const { address } = workerData as SearchThread;
const searcher = await openSearcher(address, { searchedOf, version: VERSION }, () => Date.now());

function post(message: ThreadMessage): void {
  parentPort?.postMessage(message);
}

async function answer({ id, scope, query, words, page }: Request): Promise<ThreadMessage> {
  const end = performance.now() + PAGE_WITHIN;
  const isOver = (): boolean => performance.now() > end;
  try {
    const found = await searcher.find(scope, { ...query, ...compileWords(words) }, { ...page, isOver });
    return { id, found };
  } catch (error) {
    if (error instanceof InvalidCursor) return { id, refused: 'cursor' };
    if (error instanceof StoreUnavailable) return { id, refused: error.code, message: error.message };
    throw error;
  }
}

/** Keeps up with the store, step by step. Between two steps it rests as long as one took: searches come first, and all else that runs. */
async function keepUp(): Promise<Duration> {
  const started = performance.now();
  try {
    const { more, behind, hindrance } = await searcher.keepUp();
    post({ behind, hindrance });
    return more ? performance.now() - started : LOOK;
  } catch (error) {
    // A store that cannot be had is reported where reports are refused.
    if (!(error instanceof StoreUnavailable)) post({ error });
    return RETRY;
  }
}

async function repeat(): Promise<void> {
  setTimeout(() => void repeat(), await keepUp());
}

parentPort?.on('message', (request: Request) => {
  void answer(request).then(post);
});
await repeat();
