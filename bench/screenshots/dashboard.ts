import { mkdirSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { EVERY_PAGE, SHOWN, type Opens } from '../../test/http/dashboard/every-page.ts';
import { PASSWORD, type Staging } from './staged-config.ts';
import { startStagedRelay } from './staged-relay.ts';

const DESKTOP = { width: 1180, height: 780 };
const PHONE = { width: 375, height: 780 };

/** Ways to look at a page, by what each adds to the name of the picture. The documents show the first. */
const WAYS: Readonly<Record<string, BrowserContextOptions>> = {
  '': { viewport: DESKTOP, colorScheme: 'light' },
  '-dark': { viewport: DESKTOP, colorScheme: 'dark' },
  '-phone': { viewport: PHONE, colorScheme: 'light' },
  '-phone-dark': { viewport: PHONE, colorScheme: 'dark' },
  '-plain': { viewport: DESKTOP, colorScheme: 'light', javaScriptEnabled: false },
  '-phone-plain': { viewport: PHONE, colorScheme: 'light', javaScriptEnabled: false },
};

/**
 * Takes pictures of the dashboard.
 *
 * @param review a folder for each page in every way, also of a relay that has seen nothing; null: only what documents show
 * @param names of the pages that are looked at; none: all
 */
export async function photographDashboard(
  browser: Browser,
  folder: string,
  review: string | null,
  names: readonly string[],
): Promise<void> {
  if (review === null) {
    await photograph(browser, 'day', SHOWN, (name) => `${folder}/${name}.png`);
    return;
  }
  mkdirSync(review, { recursive: true });
  const pages = Object.fromEntries(
    Object.entries(EVERY_PAGE).filter(([name]) => names.length === 0 || names.includes(name)),
  );
  for (const staging of ['hard', 'empty'] as const)
    await photograph(browser, staging, pages, (name, way) => `${review}/${staging}-${name}${way}.png`, true);
}

async function photograph(
  browser: Browser,
  staging: Staging,
  pages: Readonly<Record<string, Opens>>,
  pathOf: (name: string, way: string) => string,
  isReview = false,
): Promise<void> {
  const relay = await startStagedRelay(staging);
  try {
    for (const [way, options] of Object.entries(WAYS)) {
      if (way !== '' && !isReview) break;
      const context = await browser.newContext({
        ...options,
        ...{ deviceScaleFactor: isReview ? 1 : 1.25, timezoneId: 'Europe/Riga', locale: 'en-GB' },
        permissions: ['notifications'],
      });
      const page = await context.newPage();
      const take = async (name: string): Promise<void> => {
        const path = pathOf(name, way);
        await page.screenshot({ path, fullPage: isReview });
        console.log(path);
      };
      await logIn(page, relay.url, isReview ? take : null);
      for (const [name, open] of Object.entries(pages)) {
        await open(page, relay.url);
        if (options.javaScriptEnabled !== false) await page.getByText('live', { exact: true }).waitFor();
        await take(name);
      }
      await context.close();
    }
  } finally {
    await relay.stop();
  }
}

async function logIn(page: Page, url: string, take: ((name: string) => Promise<void>) | null): Promise<void> {
  await page.goto(url);
  await take?.('log-in');
  await page.getByLabel('User').fill('admin');
  await page.getByLabel('Password').fill(PASSWORD);
  await page.keyboard.press('Enter');
  await page.waitForURL((address) => address.pathname !== '/');
}
