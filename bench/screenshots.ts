import { mkdirSync } from 'node:fs';
import { chromium as browsers } from 'playwright-core';
import { browserPath } from '../test/support/chromium.ts';
import { photographDashboard } from './screenshots/dashboard.ts';
import { shots } from './screenshots/messages.ts';
import { slackPage } from './screenshots/slack-page.ts';
import { telegramPage } from './screenshots/telegram-page.ts';

/** Where the README has its pictures. */
const FOLDER = 'docs/images';

mkdirSync(FOLDER, { recursive: true });
const browser = await browsers.launch({
  executablePath: await browserPath(),
  args: ['--no-sandbox'],
});
try {
  const page = await browser.newPage({ deviceScaleFactor: 1.5 });
  const messages = shots();
  for (const [name, html] of Object.entries({
    telegram: telegramPage(messages),
    slack: slackPage(messages),
  })) {
    await page.setContent(html);
    const path = `${FOLDER}/${name}.png`;
    // As wide and high as what is drawn.
    await page.locator('main').screenshot({ path });
    console.log(path);
  }
  // With the name of a folder each page in every way, to be looked at; with names of pages only these.
  const [review = null, ...names] = process.argv.slice(2);
  await photographDashboard(browser, FOLDER, review, names);
} finally {
  await browser.close();
}
