import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { axeProblems, openTab, startBrowser, type Tab } from '../../support/browser.ts';
import { runCommand } from '../../support/command.ts';
import { startRelayProgram, waitFor, type RunningRelay } from '../../support/program.ts';
import { temporaryFolder } from '../../support/temporary.ts';
import { post, recvSms } from '../../support/wire.ts';

/** A config that has nothing yet but somebody who may see to that. */
const EMPTY = `
server: { listen: "127.0.0.1:0", users: { ana: { role: admin, scope: all } } }
time_zone: UTC
`;
const NOTHING = 'gateways: {}\ndestinations: {}\nrules: []\n';
const FIRST = `
gateways: { office: { token: office-gateway-token-0001 } }
destinations: { screen: { type: console, allow_log: true } }
rules: [{ name: all, send: [screen] }]
`;
const PAGES = ['/setup', '/setup/gateways/office', '/setup/quarantine', '/setup/config', '/users', '/audit'];

const ends: (() => void | Promise<void>)[] = [];
let folder = '';
let relay: RunningRelay;
let browser: Browser;
beforeAll(async () => {
  folder = temporaryFolder((end) => ends.push(end));
  [relay, browser] = await Promise.all([
    startRelayProgram(folder, EMPTY + NOTHING, { atEnd: (end) => ends.push(end) }),
    startBrowser(),
  ]);
  ends.push(() => browser.close());
});
afterAll(async () => {
  for (const end of ends.reverse()) await end();
});

/** Logs Ana in, by a link of the command line. */
async function loggedIn(options: Parameters<typeof openTab>[1] = {}): Promise<Tab> {
  const asked = ['--config', 'simwire.yaml', 'login', '--user', 'ana'];
  const { stdout } = await runCommand(asked, { cwd: folder });
  const [, secret = ''] = /\/login\?link=(\S+)/.exec(stdout) ?? [];
  const tab = await openTab(browser, options);
  await tab.page.goto(`${relay.url}/login?link=${secret}`);
  await tab.page.getByRole('button', { name: 'Log in' }).click();
  await tab.page.waitForURL('**/codes');
  return tab;
}

it('leads through a first start, up to the first message', async () => {
  const tab = await loggedIn();
  const { page } = tab;
  await page.goto(`${relay.url}/setup`);
  await page.getByText('Give it a name and a token in the config').waitFor();
  // Saved, it is taken over, and the page says what is next.
  writeFileSync(join(folder, 'simwire.yaml'), EMPTY + FIRST);
  await page.getByRole('link', { name: 'Show the URL of office' }).click();
  await page.getByRole('button', { name: /Show it/ }).click();
  await page.getByRole('link', { name: 'Hide it' }).waitFor();
  const written = await page.locator('#url-1').innerText();
  // Its port is 0 in the config, so that it is any.
  const url = relay.url + new URL(written).pathname;
  await page.goto(`${relay.url}/setup`);
  await post(
    url,
    JSON.stringify({ type: 'dev-status', seq: 1, expires: 60, mac: '00-30-f1-00-00-01', status: [] }),
  );
  await page.getByText('has reported').waitFor();
  await post(url, recvSms('Hello', { time: Math.floor(Date.now() / 1_000) }));
  await waitFor(async () => ((await page.locator('.steps').count()) === 0 ? true : undefined));
  await page.getByRole('button', { name: 'Send a test to screen' }).click();
  await page.getByText('The test arrived in screen.').waitFor();
  expect(tab.complaints).toEqual([]);
});

it('shows what could not be read, as it came only once somebody asks for that', async () => {
  const tab = await loggedIn();
  const { page } = tab;
  const hostile = '{"cut off \u202e<script>alert(1)</script> 481920';
  await post(`${relay.url}/report/office/office-gateway-token-0001`, hostile);
  await page.goto(`${relay.url}/setup/quarantine`);
  await page.getByRole('link', { name: /JSON/ }).click();
  expect(await page.content()).not.toContain('481920');
  await page.getByRole('button', { name: 'Show it as it came' }).click();
  await page.getByText('⟨U+202E⟩<script>alert(1)</script> 481920').waitFor();
  expect(await axeProblems(tab)).toEqual([]);
  await page.getByRole('button', { name: 'Decode it again' }).click();
  await page.getByText('It still cannot be read').waitFor();
  await page.goto(`${relay.url}/audit?action=reveal`);
  await page.getByRole('cell', { name: /quarantine/ }).waitFor();
  expect(tab.complaints).toEqual([]);
});

it.each([
  ['a desktop', { viewport: { width: 1180, height: 780 } }],
  ['a phone in the dark', { viewport: { width: 375, height: 780 }, colorScheme: 'dark' }],
  ['a browser without JavaScript', { viewport: { width: 375, height: 780 }, javaScriptEnabled: false }],
] as const)('fits %s', async (_, options) => {
  const tab = await loggedIn(options);
  for (const path of PAGES) {
    await tab.page.goto(relay.url + path);
    const main = tab.page.getByRole('main');
    expect(await main.getByRole('heading', { level: 1 }).count()).toBe(1);
    expect((await main.boundingBox())?.width).toBeLessThanOrEqual(options.viewport.width);
    if (!('javaScriptEnabled' in options)) expect([path, await axeProblems(tab)]).toEqual([path, []]);
  }
  expect(tab.complaints).toEqual([]);
});

it('ends a session: its tabs are asked to log in again', async () => {
  const [tab, other] = [await loggedIn(), await loggedIn()];
  await tab.page.goto(`${relay.url}/users`);
  // Whoever was seen last comes first.
  await other.page.goto(`${relay.url}/overview`);
  const foreign = tab.page.getByRole('row').filter({ hasNotText: 'this one' });
  const end = foreign.getByRole('button', { name: /End the session/ });
  await waitFor(async () => ((await end.count()) > 0 ? true : undefined));
  while ((await end.count()) > 0) {
    const left = await end.count();
    await end.first().click();
    await waitFor(async () => ((await end.count()) < left ? true : undefined));
  }
  await other.page.getByLabel('User').waitFor();
  expect(await tab.page.getByRole('heading', { name: 'Users', exact: true }).count()).toBe(1);
});
