import axe from 'axe-core';
import { chromium as browsers, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { z } from 'zod';
import { browserPath } from './chromium.ts';
import { CEILING } from './program.ts';

/** A tab of a browser, with all that it complained about: errors, and what the Content-Security-Policy refused. */
export interface Tab {
  readonly page: Page;
  readonly complaints: readonly string[];
}

/** A name of this machine as a browser on a LAN knows it: by plain http its pages are no secure context. */
export const LAN_NAME = 'sms.lan';

/** Starts the browser; it must be closed. */
export async function startBrowser(): Promise<Browser> {
  const rules = `--host-resolver-rules=MAP ${LAN_NAME} 127.0.0.1`;
  const executablePath = await browserPath();
  return browsers.launch({ executablePath, args: ['--no-sandbox', rules], timeout: CEILING });
}

/** Opens a tab of a browser that has no cookies yet. */
export async function openTab(browser: Browser, options: BrowserContextOptions = {}): Promise<Tab> {
  const looks = { locale: 'en-GB', timezoneId: 'Europe/Riga', reducedMotion: 'reduce' } as const;
  const context = await browser.newContext({ ...looks, ...options });
  context.setDefaultTimeout(CEILING);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (said) => {
    if (['error', 'warning'].includes(said.type())) complaints.push(`${said.text()} ${said.location().url}`);
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return { page, complaints };
}

const found = z.object({
  violations: z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) })),
});

/** Runs axe on a page that is not loaded again meanwhile. */
const EXAMINE = `(() => {
  const { dataset } = document.querySelector('main') ?? document.body;
  if ('still' in dataset) return axe.run();
  dataset.still = '';
  return axe.run().finally(() => delete dataset.still);
})()`;

/** Lists what axe finds wrong with a page for people who cannot see it, or use no mouse: `rule: element`. */
export async function axeProblems({ page }: Tab): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = found.parse(await page.evaluate(EXAMINE));
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
