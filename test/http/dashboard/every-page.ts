import type { Page } from 'playwright-core';

/** Opens a page of the dashboard in a browser that is logged in. */
export type Opens = (page: Page, url: string) => Promise<void>;

const at =
  (path: string): Opens =>
  async (page, url) => {
    await page.goto(url + path);
  };

/** Follows the first link of a page that fits; stays there if there is none. */
const by =
  (path: string, link: string): Opens =>
  async (page, url) => {
    await page.goto(url + path);
    const found = page.locator(`main ${link}`).first();
    const href = (await found.count()) === 0 ? null : await found.getAttribute('href');
    if (href !== null) await page.goto(url + href);
  };

/** Has the page promise that an answer was put into it, and not itself once more. */
const SHOWN_BY_SCRIPT = `window.answerIsShown = new Promise((shown) =>
  document.addEventListener('htmx:after:swap', ({ detail }) => detail.ctx.request.method === 'POST' && shown())
), undefined`;

/** Fills in a form by the names of its fields, and sends it; stays there if there is none. */
const filled =
  (path: string, fields: Readonly<Record<string, string | true>>, send: string): Opens =>
  async (page, url) => {
    await page.goto(url + path);
    const button = page.locator('main button', { hasText: send }).first();
    if ((await button.count()) === 0) return;
    for (const [name, value] of Object.entries(fields)) {
      const field = page.locator(`main [name="${name}"]`).first();
      if (value === true) await field.check();
      else await field.fill(value);
    }
    const answered = page.waitForResponse((response) => response.request().method() === 'POST');
    // Where there are scripts, one puts the answer into the page; elsewhere the browser goes on to it.
    await page.evaluate(SHOWN_BY_SCRIPT);
    await button.click();
    await (await answered).finished();
    await page.waitForLoadState();
    await page.evaluate('window.htmx && window.answerIsShown');
  };

/** Pages that the documents show, by the names of their pictures. */
export const SHOWN: Readonly<Record<string, Opens>> = {
  codes: at('/codes'),
  overview: at('/overview'),
  message: by('/messages?rule=every+other+SMS', 'a.who'),
  ports: at('/ports/office'),
  alerts: at('/alerts'),
};

/** Every page, by the names of their pictures. What is not there yet leads to the page before it. */
export const EVERY_PAGE: Readonly<Record<string, Opens>> = {
  ...SHOWN,
  'codes-chosen': at('/codes?sim=Google+Ads'),
  'codes-taken': filled('/codes', {}, 'Show & take'),
  mark: by('/codes', 'a.mark-it'),
  messages: at('/messages'),
  'messages-unrouted': at('/messages?unrouted=1&kind=any'),
  search: filled('/messages', { text: 'code' }, 'Search'),
  'message-code': by('/messages?code=1', 'a.who'),
  'message-unrouted': by('/messages?unrouted=1', '.messages .messages a.who'),
  fleet: at('/ports'),
  port: at('/ports/office/14.01'),
  'port-found': filled('/ports', { words: '+371' }, 'Find'),
  alert: by('/alerts', 'a[href^="/alerts/"]'),
  silence: at('/silences/new?gateway=office&port=14.01'),
  deliveries: at('/deliveries'),
  plan: filled('/deliveries', { all: true }, 'Drop'),
  rules: at('/rules'),
  'rules-tested': filled(
    '/rules',
    { port: '1.02', sender: 'HSBC', text: 'Your HSBC code is 119284. It is valid for 5 minutes.' },
    'Try it',
  ),
  setup: at('/setup'),
  'setup-gateway': at('/setup/gateways/office'),
  quarantine: at('/setup/quarantine'),
  part: by('/setup/quarantine', 'a[href^="/setup/quarantine/"]'),
  config: at('/setup/config'),
  users: at('/users'),
  audit: at('/audit'),
  refused: at('/messages/none'),
};
