import { join } from 'node:path';
import { growStore } from './api/grown-store.ts';
import { endOnSignals } from './end-on-signals.ts';
import type { Figure } from './figure.ts';
import { handBack } from './own-process.ts';
import { gatewayOf } from './pages/fleet.ts';
import { measurePages } from './pages/measure.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Measures the pages over a store with so many events, one in ten of which nobody got. */
async function benchPages(events: number): Promise<Figure[]> {
  const { folder, remove } = temporaryFolder();
  const path = join(folder, 'data', 'grown.db');
  await growStore(path, events, { dead: 10, gatewayOf });
  const figures = await measurePages(path);
  remove();
  return [{ name: 'events in the store', value: events, unit: 'events', target: '' }, ...figures];
}

endOnSignals();
handBack(await benchPages(Number(process.argv[2] ?? 100_000)));
