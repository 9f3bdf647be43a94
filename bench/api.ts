import { join } from 'node:path';
import { benchAccepts } from './api/accepts.ts';
import { growStore } from './api/grown-store.ts';
import { benchLists } from './api/lists.ts';
import { benchNextCode } from './api/next-code.ts';
import { keepReading, READER_COUNT } from './api/readers.ts';
import { startApiRelay } from './api/relay.ts';
import { benchSearch, indexed, indexSize, keepSearching } from './api/search.ts';
import { endOnSignals } from './end-on-signals.ts';
import type { Figure } from './figure.ts';
import { handBack } from './own-process.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Searches of so many people at once. */
const SEARCHES_PER_SECOND = 20;

/** Measures the API over a store with so many events. */
async function benchApi(events: number): Promise<Figure[]> {
  const { folder, remove } = temporaryFolder();
  const path = join(folder, 'data', 'grown.db');
  const grown = await growStore(path, events);
  const relay = await startApiRelay(path);
  const lists = await benchLists(relay);
  const took = await indexed(relay);
  const searches = await benchSearch(relay);
  const beside = await benchAccepts(relay, `beside ${SEARCHES_PER_SECOND} searches a second`, (isOver) =>
    keepSearching(relay, SEARCHES_PER_SECOND, isOver),
  );
  const next = await benchNextCode(relay);
  const readers = await benchAccepts(
    relay,
    `beside ${READER_COUNT} readers of streams`,
    (isOver) => keepReading(relay, isOver),
    '≤ 1.1',
  );
  await relay.stop();
  const size = indexSize(path, grown);
  remove();
  return [
    { name: 'events in the store', value: events, unit: 'events', target: '' },
    { name: 'all of them indexed after', value: took, unit: 's', target: '' },
    size,
    ...searches,
    ...beside,
    ...lists,
    ...next,
    ...readers,
  ];
}

endOnSignals();
handBack(await benchApi(Number(process.argv[2] ?? 100_000)));
