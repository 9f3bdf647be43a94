import { setTimeout as sleep } from 'node:timers/promises';
import { startApiRelay } from '../api/relay.ts';
import { indexed } from '../api/search.ts';
import { quantile, type Figure } from '../figure.ts';
import { GATEWAYS } from '../fleet/gateways.ts';
import { createBrowser, type Browser, type Loading } from './browser.ts';
import { fleetConfig, startFleet } from './fleet.ts';
import { listsOf, viewsOf, type View } from './views.ts';

/** Times that each view is loaded in a turn; the turns go round all of them. */
const TURNS = 4;
const TIMES = 10;
/** Time in which faults that need some become alerts. */
const SETTLING = 15_000;

/** Loads every view of every page over a store that is there, while its gateways report. */
export async function measurePages(store: string): Promise<Figure[]> {
  const relay = await startApiRelay(store, fleetConfig());
  const endFleet = await startFleet(relay);
  const browse = createBrowser(relay);
  await sleep(SETTLING);
  // The first search makes the index of texts.
  await indexed(relay);
  const views = await viewsOf(relay);
  const loadings = [...views, { who: 'admin', path: '/metrics' } as const, ...listsOf()];
  const measured = loadings.map((loading) => ({ loading, times: [] as number[], cpu: 0 }));
  for (let turn = 0; turn <= TURNS; turn++)
    for (const one of measured) {
      const before = relay.cpu();
      const times: number[] = [];
      for (let i = 0; i < TIMES; i++) times.push((await browse(one.loading)).took);
      // The first turn warms up.
      if (turn === 0) continue;
      one.times.push(...times);
      one.cpu += relay.cpu() - before;
    }
  const weights = await weightsOf(browse, views);
  await endFleet();
  const memory = relay.memory();
  await relay.stop();
  return [
    { name: `gateways with 128 slots, and one with 2,048`, value: GATEWAYS, unit: 'gateways', target: '' },
    ...measured.flatMap(({ loading, times, cpu }): Figure[] => [
      { name: `${nameOf(loading)}: p95`, value: quantile(times, 0.95), unit: 'ms', target: '≤ 100' },
      { name: 'its processor time', value: (cpu * 1_000) / times.length, unit: 'ms', target: '' },
    ]),
    ...weights,
    { name: 'memory of the relay', value: memory, unit: 'MB', target: '' },
  ];
}

function nameOf({ who, path, form }: Loading): string {
  const asked = form ? `${path} (${Object.values(form).join(', ')})` : path;
  return who === 'admin' ? asked : `${asked}, as an operator of some SIMs`;
}

/** Measures how much comes with a first load of each page: of its largest view, and all files that it needs. */
async function weightsOf(browse: Browser, views: readonly View[]): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [route, all] of Map.groupBy(views, (view) => view.route)) {
    let most = 0;
    for (const view of all) {
      const { bytes, text } = await browse(view);
      most = Math.max(most, bytes + (await filesOf(browse, text())));
    }
    figures.push({ name: `${route}: first load`, value: most / 1_000, unit: 'kB', target: '≤ 100' });
  }
  return figures;
}

/** Bytes of what a page loads besides itself, as they are sent. */
async function filesOf(browse: Browser, document: string): Promise<number> {
  const found = [...document.matchAll(/<(?:script|link)\b[^>]*\b(?:src|href|data-worker)="(\/[^"]+)"/g)];
  const files = new Set(found.map(([, path = '']) => path.replaceAll('&amp;', '&')));
  const loaded = await Promise.all([...files].map((path) => browse({ who: 'admin', path })));
  return loaded.reduce((sum, { bytes }) => sum + bytes, 0);
}
