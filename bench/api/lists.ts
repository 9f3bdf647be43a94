import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { quantile, type Figure } from '../figure.ts';
import { RARE_SIM } from './grown-store.ts';
import type { ApiRelay, Who } from './relay.ts';

const page = z.object({ next: z.string().nullable() });
/** Pages of each list that are read, one after the other. */
const PAGES = 15;
const MOST = 200;

const LISTS: readonly (readonly [who: Who, path: string])[] = [
  ['all', '/events?'],
  ['few', '/events?'],
  ['all', '/events?event=alert'],
  ['all', '/events?gateway=office'],
  ['all', '/events?port=1.01'],
  ['all', `/events?sim=${RARE_SIM}`],
  ['all', '/events?rule=all'],
  ['all', '/events?rule=rule%201'],
  ['all', '/events?code=true'],
  ['all', '/events?code=false'],
  ['all', '/events?code=pickup'],
  ['all', '/events?unrouted=true'],
  ['all', '/events?unrouted=false'],
  ['all', '/events?since=2026-01-01T00:00:00Z'],
  ['all', '/codes?since=0'],
  ['admin', '/deliveries?'],
  ['admin', '/deliveries?state=dead'],
  ['admin', '/deliveries?destination=flows'],
  ['admin', '/audit?'],
  ['admin', '/audit?actor=token:all-0'],
  ['admin', '/audit?action=see'],
  ['admin', '/audit?action=drop'],
  ['admin', `/audit?sim=${RARE_SIM}`],
  ['admin', '/alerts?'],
];

/** Measures how long the slowest of the lists takes for a page. */
export async function benchLists(relay: ApiRelay): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [who, path] of LISTS) {
    const times: number[] = [];
    let cursor: string | null = null;
    for (let i = 0; i < PAGES; i++) {
      const place: string = cursor === null ? '' : `&cursor=${encodeURIComponent(cursor)}`;
      const limit = path.startsWith('/codes') || path.startsWith('/alerts') ? '' : `&limit=${MOST}`;
      const started = performance.now();
      const answer = await relay.ask(who, 'GET', `${path}${limit}${place}`);
      times.push(performance.now() - started);
      cursor = page.parse(answer).next;
      await sleep(10);
    }
    figures.push({
      name: `a page of ${path.replace(/\?$/, '')}: p95`,
      value: quantile(times, 0.95),
      unit: 'ms',
      target: '≤ 20',
    });
  }
  return figures;
}
