import { mkdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { startStagedRelay, type Staging } from './staged-relay.ts';

/** Pages of the dashboard, by the names of their pictures. */
const PAGES = { codes: '/codes', overview: '/overview' } as const;

const DESKTOP = { width: 1180, height: 780 };
const PHONE = { width: 375, height: 780 };

/** Ways to look at a page, by what each adds to the name of the picture. The documents show the first. */
const WAYS = {
  '': { viewport: DESKTOP, colorScheme: 'light' },
  '-dark': { viewport: DESKTOP, colorScheme: 'dark' },
  '-phone': { viewport: PHONE, colorScheme: 'light' },
  '-phone-dark': { viewport: PHONE, colorScheme: 'dark' },
} as const;

/**
 * Takes pictures of the dashboard.
 *
 * @param review a folder for each page in every way, also of a relay that has seen nothing; null: only what documents show
 */
export async function photographDashboard(
  browser: Browser,
  folder: string,
  review: string | null,
): Promise<void> {
  await photograph(browser, 'day', folder, ['']);
  if (review === null) return;
  mkdirSync(review, { recursive: true });
  const ways = Object.keys(WAYS) as (keyof typeof WAYS)[];
  await photograph(browser, 'hard', review, ways);
  await photograph(browser, 'empty', `${review}/empty-`, ways);
}

async function photograph(
  browser: Browser,
  staging: Staging,
  into: string,
  ways: readonly (keyof typeof WAYS)[],
): Promise<void> {
  const relay = await startStagedRelay(staging);
  try {
    for (const way of ways) {
      const context = await browser.newContext({
        ...WAYS[way],
        ...{
          deviceScaleFactor: 1.5,
          timezoneId: 'Europe/Riga',
          locale: 'en-GB',
          permissions: ['notifications'],
        },
      });
      const page = await context.newPage();
      for (const [name, path] of Object.entries(PAGES)) {
        await page.goto(relay.url + path);
        await page.getByText('live', { exact: true }).waitFor();
        const picture = `${into}${into.endsWith('-') ? '' : '/'}${name}${way}.png`;
        await page.screenshot({ path: picture, fullPage: way !== '' });
        console.log(picture);
      }
      await context.close();
    }
  } finally {
    await relay.stop();
  }
}
