import { setTimeout as sleep } from 'node:timers/promises';
import { startApiRelay } from '../api/relay.ts';
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
  const views = await viewsOf(relay);
  const loadings = [...views, { who: 'admin', path: '/metrics' } as const, ...listsOf()];
  const times = new Map<Loading, number[]>(loadings.map((one) => [one, []]));
  for (let turn = 0; turn <= TURNS; turn++)
    for (const [loading, took] of times)
      for (let i = 0; i < TIMES; i++) {
        const loaded = await browse(loading);
        // The first turn warms up.
        if (turn > 0) took.push(loaded.took);
      }
  const weights = await weightsOf(browse, views);
  await endFleet();
  const memory = relay.memory();
  await relay.stop();
  return [
    { name: `gateways with 128 slots, and one with 2,048`, value: GATEWAYS, unit: 'gateways', target: '' },
    ...[...times].map(([loading, took]): Figure => ({
      name: `${nameOf(loading)}: p95`,
      value: quantile(took, 0.95),
      unit: 'ms',
      target: '≤ 100',
    })),
    ...weights,
    { name: 'memory of the relay', value: memory, unit: 'MB', target: '' },
  ];
}

function nameOf({ who, path, form }: Loading): string {
  const asked = form ? `${path} (${Object.values(form).join(', ')})` : path;
  return who === 'admin' ? asked : `${asked}, as an operator of some SIMs`;
}

/** How much comes with a first load of each page: of its largest view, and all files that it needs. */
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
