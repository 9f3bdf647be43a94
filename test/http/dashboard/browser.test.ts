import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { hashPassword } from '../../../src/access/passwords.ts';
import { axeProblems, openTab, startBrowser, type Tab } from '../../support/browser.ts';
import { runCommand } from '../../support/command.ts';
import { startRelayProgram, waitFor, type RunningRelay } from '../../support/program.ts';
import { temporaryFolder } from '../../support/temporary.ts';
import { post, recvSms } from '../../support/wire.ts';

const TOKEN = 'office-gateway-token-0001';
const PASSWORD = 'correct horse';

const ends: (() => void | Promise<void>)[] = [];
let folder = '';
let relay: RunningRelay;
let browser: Browser;
beforeAll(async () => {
  folder = temporaryFolder((end) => ends.push(end));
  const hash = await hashPassword(PASSWORD);
  const config = `
server:
  listen: "127.0.0.1:0"
  users:
    ana: { password: "${hash}", role: operator, scope: all }
    ben: { password: "${hash}", role: viewer, scope: { tag: [ads] } }
store: sqlite:data/office.db
time_zone: UTC
gateways:
  office:
    token: ${TOKEN}
    sims:
      "1.02": { name: Google Ads, number: "+37120000001", tags: [ads] }
      "1.03": { name: Bank, number: "+37120000002", tags: [bank] }
destinations: { screen: { type: console, allow_log: true } }
rules: [{ name: all, send: [screen] }]
`;
  [relay, browser] = await Promise.all([
    startRelayProgram(folder, config, { atEnd: (end) => ends.push(end) }),
    startBrowser(),
  ]);
  ends.push(() => browser.close());
});
afterAll(async () => {
  for (const end of ends.reverse()) await end();
});

const receive = (text: string, port = '1.02', sender = 'Acme'): Promise<unknown> =>
  post(
    `${relay.url}/report/office/${TOKEN}`,
    recvSms(text, { port, sender, time: Math.floor(Date.now() / 1_000) }),
  );

/** Logs somebody in by a link, as `simwire login` prints it. */
async function loggedIn(user: string, options: Parameters<typeof openTab>[1] = {}): Promise<Tab> {
  const { stdout } = await runCommand(['--config', 'simwire.yaml', 'login', '--user', user], { cwd: folder });
  const [, secret = ''] = /\/login\?link=(\S+)/.exec(stdout) ?? [];
  const tab = await openTab(browser, options);
  await tab.page.goto(`${relay.url}/login?link=${secret}`);
  await tab.page.getByRole('button', { name: 'Log in' }).click();
  await tab.page.waitForURL('**/codes');
  return tab;
}

const titled = ({ page }: Tab, title: string): Promise<true> =>
  waitFor(async () => (await page.title()) === title || undefined);

it('somebody logs in by a password, and is back where the link led', async () => {
  const tab = await openTab(browser);
  await tab.page.goto(`${relay.url}/codes?tag=ads`);
  expect(await axeProblems(tab)).toEqual([]);
  await tab.page.getByLabel('User').fill('ana');
  await tab.page.getByLabel('Password').fill('wrong');
  await tab.page.keyboard.press('Enter');
  await tab.page.getByRole('alert').waitFor();
  await tab.page.getByLabel('User').fill('ana');
  await tab.page.getByLabel('Password').fill(PASSWORD);
  await tab.page.keyboard.press('Enter');
  await tab.page.waitForURL('**/codes?tag=ads');
  // A browser says of the wrong password that the answer was 401.
  expect(tab.complaints.filter((one) => !one.includes('401'))).toEqual([]);
  await tab.page.getByRole('button', { name: 'Log out' }).click();
  await tab.page.getByLabel('User').waitFor();
  await tab.page.goto(`${relay.url}/codes`);
  expect(await tab.page.getByLabel('User').count()).toBe(1);
});

it('a code comes without a reload; who takes it sees it, and others see who has it', async () => {
  const [ana, ben] = await Promise.all([loggedIn('ana'), loggedIn('ben')]);
  await ana.page.getByText('live', { exact: true }).waitFor();
  await receive('Your Acme code is 481920. It is valid for 5 minutes.');
  await receive('Your verification code is 730164.', '1.03', 'Bank');
  await titled(ana, '(2) Codes · Simwire');
  await titled(ben, '(1) Codes · Simwire');
  expect(await ana.page.content()).not.toContain('481920');
  await ben.page.keyboard.press('1');
  await ben.page.getByText('481920').waitFor();
  await ana.page.getByText('taken by ben').waitFor();
  // It stays there when the page is loaded again, as it is.
  await ben.page.getByText('taken by you').waitFor();
  await receive('Your Acme code is 555777.', '1.02', 'Acme');
  await ben.page.getByText('Show & take').first().waitFor();
  expect(await ben.page.getByText('481920').count()).toBe(1);
  await ana.page.getByRole('button', { name: /Take over/ }).click();
  await ana.page.getByRole('button', { name: 'Take it over' }).click();
  await ana.page.getByText('481920').waitFor();
  for (const tab of [ana, ben]) expect([await axeProblems(tab), tab.complaints]).toEqual([[], []]);
});
