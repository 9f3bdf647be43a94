import { statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { quantile, type Figure } from '../figure.ts';
import { RARE_WORD, type Grown } from './grown-store.ts';
import type { ApiRelay, Who } from './relay.ts';

const TIMES = 60;

/** Words that people search for, and who does. */
const SEARCHES: readonly { readonly what: string; readonly who: Who; readonly texts: readonly string[] }[] = [
  {
    what: 'common words',
    who: 'all',
    texts: ['code', 'parcel', 'approved for a loan', 'minutes', 'Спасибо'],
  },
  {
    what: 'rare words',
    who: 'all',
    texts: [RARE_WORD, 'balance is 4.21', 'reply to confirm', 'nobody wrote this'],
  },
  { what: 'common words in a rare scope', who: 'few', texts: ['code', 'minutes', 'parcel', 'example'] },
  { what: 'rare words in a rare scope', who: 'few', texts: [RARE_WORD, 'nobody wrote this', 'Реклама'] },
  { what: 'words of two characters', who: 'all', texts: ['明天', 'OK', 'zq', '验证'] },
];

/** Waits until the index has all events. Returns the seconds that took. */
export async function indexed(relay: ApiRelay): Promise<number> {
  const started = performance.now();
  // The first search makes the index.
  await relay.ask('all', 'POST', '/events/search', { text: 'code' });
  do await sleep(500);
  while ((await relay.metric('simwire_search_behind_seconds')) !== 0);
  return (performance.now() - started) / 1_000;
}

/** Measures how soon the first page of a search comes. */
export async function benchSearch(relay: ApiRelay): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const { what, who, texts } of SEARCHES) {
    const times: number[] = [];
    for (let i = 0; i < TIMES; i++) {
      const started = performance.now();
      await relay.ask(who, 'POST', '/events/search', { text: texts[i % texts.length] });
      times.push(performance.now() - started);
      // So many a second are asked for.
      await sleep(20);
    }
    figures.push({
      name: `first page of ${what}: p95`,
      value: quantile(times, 0.95),
      unit: 'ms',
      target: '≤ 100',
    });
  }
  return figures;
}

/** Searches again and again, so many times a second, until it is asked to stop. */
export async function keepSearching(
  relay: ApiRelay,
  perSecond: number,
  isOver: () => boolean,
): Promise<void> {
  const all = SEARCHES.flatMap(({ who, texts }) => texts.map((text) => ({ who, text })));
  const started = performance.now();
  const asked: Promise<unknown>[] = [];
  for (let i = 0; !isOver(); i++) {
    const { who, text } = all[i % all.length] ?? { who: 'all', text: 'code' };
    asked.push(relay.ask(who, 'POST', '/events/search', { text }));
    await sleep(Math.max(0, started + ((i + 1) * 1_000) / perSecond - performance.now()));
  }
  await Promise.all(asked);
}

/** Returns how large the index is. */
export function indexSize(store: string, { textBytes }: Grown): Figure {
  const bytes = statSync(`${store}-search`).size;
  return { name: 'the index file, against the text', value: bytes / textBytes, unit: '×', target: '≤ 1.5' };
}
