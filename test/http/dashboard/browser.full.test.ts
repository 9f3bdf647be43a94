import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SECTIONS } from '../../../src/http/dashboard/sections.ts';
import { axeProblems, LAN_NAME, openTab, type Tab } from '../../support/browser.ts';
import { waitFor } from '../../support/program.ts';
import { post } from '../../support/wire.ts';
import { EVERY_PAGE } from './every-page.ts';
import { openDashboardOffice, PASSWORD, type DashboardOffice } from './office.ts';

const PHONE = { viewport: { width: 375, height: 700 } };

let office: DashboardOffice;
beforeAll(async () => {
  office = await openDashboardOffice();
  await office.receive('<img src=x onerror=alert(1)> Your code is 481920', '1.02', '\u202eknaB');
  await office.receive('<script>alert(1)</script> for a SIM with a hard name', '14.01', '<b>');
  // It waits for an hour, so that there is something to plan for.
  office.hook.failAlways({ status: 429, headers: { 'retry-after': '3600' } });
  await office.receive('For programs', '1.03', 'Hook');
  await waitFor(() => office.hook.requests() > 0 || undefined);
  const card = { port: '14.01', st: 8, opr: '<i>Operator', iccid: '8937100000000000001', sig: 3, bal: 0.2 };
  await office.report({
    type: 'dev-status',
    seq: 1,
    expires: 3_600_000,
    mac: '00-30-f1-00-00-01',
    status: [card],
  });
  await post(office.reportUrl, '{"type":"<b>\u202e","sms":[[0,');
  await office.receive(
    'Text with https://elsewhere.test/ in it, and \u202emuch\u202c more',
    '1.03',
    'x'.repeat(90),
  );
});
afterAll(() => office.close());

const live = ({ page }: Tab): Promise<void> => page.getByText('live', { exact: true }).waitFor();

describe.each([
  ['a desktop by day', {}, true],
  ['a desktop at night', { colorScheme: 'dark' }, false],
  ['a phone by day', PHONE, false],
  ['a phone at night', { ...PHONE, colorScheme: 'dark' }, true],
] as const)('on %s', (_, options, isExamined) => {
  it('each page can be read by everybody, and fits, whatever stands in it', async () => {
    const tab = await office.loggedIn('root', options);
    const seen = new Set<string>();
    for (const [name, open] of Object.entries(EVERY_PAGE)) {
      await open(tab.page, office.relay.url);
      seen.add(new URL(tab.page.url()).pathname);
      await live(tab);
      // Each colour and each layout is examined once.
      if (isExamined) expect([name, await axeProblems(tab)]).toEqual([name, []]);
      const width = await tab.page.evaluate('document.documentElement.scrollWidth - innerWidth');
      expect([name, width]).toEqual([name, 0]);
      expect(await tab.page.locator('main :is(a[href*="elsewhere"], img, script, style)').count()).toBe(0);
      if (name === 'plan') await tab.page.getByRole('heading', { name: 'Drop: 1 delivery?' }).waitFor();
    }
    for (const { address } of SECTIONS) expect(seen).toContain(address.text);
    // A browser says of the page that is not there that the answer was 404.
    expect(tab.complaints.filter((one) => !one.includes('404'))).toEqual([]);
    await tab.page.context().close();
  });
});

it('eight tabs share one stream', async () => {
  // Those of the tabs before end with these.
  await waitFor(async () => (await openStreams()) === 0 || undefined);
  const first = await office.loggedIn('ana');
  const tabs = [first.page];
  for (let i = 0; i < 7; i++) tabs.push(await first.page.context().newPage());
  for (const page of tabs) {
    await page.goto(`${office.relay.url}/codes`);
    await page.getByText('live', { exact: true }).waitFor();
  }
  await office.receive('Your Acme code is 222333.', '1.02', 'Eightfold');
  for (const page of tabs) await page.locator('li', { hasText: 'Eightfold' }).waitFor();
  await waitFor(async () => (await openStreams()) === 1 || undefined);
  await first.page.context().close();
});

async function openStreams(): Promise<number> {
  const metrics = await (await fetch(`${office.relay.url}/metrics`)).text();
  return Number(/^simwire_streams_open (\d+)$/m.exec(metrics)?.[1]);
}

it('where streams do not get through a page asks by itself', async () => {
  const tab = await office.loggedIn('ana');
  const { page } = tab;
  await page.context().addInitScript('delete window.SharedWorker');
  await page.goto(`${office.relay.url}/codes?service=Polled`);
  await live(tab);
  await office.receive('Your Acme code is 363636.', '1.02', 'Polled');
  await page.locator('li', { hasText: 'Polled' }).waitFor();
  expect(await page.getByText('not live').count()).toBe(0);
  await page.context().close();
});

it('a page says within ten seconds that it is cut off, and is live again by itself', async () => {
  const tab = await office.loggedIn('ana');
  const { page } = tab;
  // From now on it is the test that lets time pass there.
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
  await page.reload();
  await live(tab);
  // Nothing is closed, and nothing is answered any more.
  office.relay.process.kill('SIGSTOP');
  await waitFor(async () => {
    await page.clock.runFor(1_000);
    return (await page.getByText(/^not live since/).count()) > 0 || undefined;
  });
  expect(await page.evaluate('Date.now() - heardAt')).toBeLessThanOrEqual(10_000);
  await page.clock.resume();
  office.relay.process.kill('SIGCONT');
  await live(tab);
  await page.context().close();
});

it('whoever waits at a SIM is seen to, and gets its next code', async () => {
  const [ana, ben] = [await office.loggedIn('ana'), await office.loggedIn('ben')];
  await ana.page.getByLabel('SIM').selectOption('Google Ads');
  await ana.page.getByRole('button', { name: 'Choose' }).click();
  await ana.page.getByText('+37120000001').first().waitFor();
  await ana.page.getByRole('button', { name: 'Wait for its next code' }).click();
  await ana.page.getByText('You wait for the next code of').waitFor();
  await ben.page.getByText('ana waits on').waitFor();
  await office.receive('Your Acme code is 646362.', '1.02', 'Waited');
  await ana.page.locator('.awaited').waitFor();
  await waitFor(async () => /^\(\d+\)/.test(await ana.page.title()) || undefined);
  await ana.page.locator('.awaited').getByRole('button', { name: /^Show/ }).click();
  await ana.page.getByText('646362').waitFor();
  await ben.page.locator('li', { hasText: 'Waited' }).getByText('taken by ana').waitFor();
  for (const tab of [ana, ben]) {
    expect([await axeProblems(tab), tab.complaints]).toEqual([[], []]);
    await tab.page.context().close();
  }
});

it('on a phone one tap leads to the SIMs that one can wait at, and the code comes into view, larger than others', async () => {
  for (let i = 0; i < 8; i++) await office.receive(`Your Acme code is 10${i}203.`, '1.02', 'Before');
  const tab = await office.loggedIn('ana', PHONE);
  const { page } = tab;
  const isInView = (selector: string): Promise<true> =>
    waitFor(async () => {
      const box = await page.locator(selector).first().boundingBox();
      return (box !== null && box.y >= 0 && box.y + box.height <= PHONE.viewport.height) || undefined;
    });
  await page.getByRole('link', { name: 'Wait here' }).click();
  await isInView('#wait');
  await page.locator('#wait select').selectOption('Google Ads');
  await page.getByRole('button', { name: 'Choose' }).click();
  await page.getByRole('button', { name: 'Copy number' }).waitFor();
  await isInView('#wait');
  await page.getByRole('button', { name: 'Wait for its next code' }).click();
  await isInView('.waits-here');
  await office.receive('Your Acme code is 858687.', '1.02', 'Awaited');
  await isInView('.awaited:has-text("Awaited") .code');
  const sizeOf = (row: string): Promise<number> =>
    page.evaluate(`parseFloat(getComputedStyle(document.querySelector('${row} .code')).fontSize)`);
  expect(await sizeOf('.awaited')).toBeGreaterThan(await sizeOf('.codes > :not(.awaited, .plain)'));
  await page.locator('.awaited', { hasText: 'Awaited' }).getByRole('button', { name: /^Show/ }).click();
  await page.getByText('858687').waitFor();
  await page
    .locator('.awaited', { hasText: 'Awaited' })
    .getByRole('button', { name: /^Give back/ })
    .click();
  await page.getByText('858687').waitFor({ state: 'detached' });
  expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
  expect([await axeProblems(tab), tab.complaints]).toEqual([[], []]);
  await page.context().close();
});

it('a session that is ended leads to the log-in', async () => {
  const tab = await office.loggedIn('ben');
  await live(tab);
  expect((await office.command('users', 'disable', 'ben')).code).toBe(0);
  await tab.page.waitForURL('**/login?next=%2Fcodes');
  expect((await office.command('users', 'enable', 'ben')).code).toBe(0);
  await tab.page.context().close();
});

it('without JavaScript a code is taken by forms, and a page is loaded again by itself', async () => {
  const tab = await office.loggedIn('ana', { javaScriptEnabled: false });
  await office.receive('Your Acme code is 919293.', '1.02', 'NoScript');
  const { page } = tab;
  await page.goto(`${office.relay.url}/codes?service=NoScript`);
  // The page with the code stays until it was seen.
  const seen = Promise.withResolvers<undefined>();
  await page.route('**/codes?service=NoScript', async (route) => {
    await seen.promise;
    await route.continue();
  });
  await page.getByRole('button', { name: /Show & take/ }).click();
  await page.getByText('919293').waitFor();
  seen.resolve(undefined);
  await page.waitForURL('**/codes?service=NoScript');
  await page.getByText('taken by you').waitFor();
  expect(await page.content()).not.toContain('919293');
  await page.context().close();
});

it('a number is copied by plain http under a name of the LAN, where browsers have no clipboard for pages', async () => {
  const tab = await openTab(office.browser);
  const { page } = tab;
  const site = `http://${LAN_NAME}:${new URL(office.relay.url).port}`;
  await page.goto(`${site}/codes?sim=Google+Ads`);
  await page.getByLabel('User').fill('ana');
  await page.getByLabel('Password').fill(PASSWORD);
  await page.keyboard.press('Enter');
  await page.getByText('Notifications need https').waitFor();
  expect(await page.evaluate('isSecureContext')).toBe(false);
  // The page asks for itself again before the number is copied, and gets its answer thereafter.
  const asked = Promise.withResolvers<undefined>();
  const answered = Promise.withResolvers<undefined>();
  await page.route('**/codes?*', async (route) => {
    asked.resolve(undefined);
    await answered.promise;
    await route.continue();
  });
  await asked.promise;
  await office.receive('Your code is 551200', '1.02', 'Meanwhile');
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
  await page.getByRole('button', { name: 'Copy number' }).click();
  answered.resolve(undefined);
  await page.locator('li', { hasText: 'Meanwhile' }).waitFor();
  const button = page.locator('[data-copy=own-number]');
  expect(await button.innerText()).toBe('Copied');
  await page.clock.runFor(1_500);
  expect(await button.innerText()).toBe('Copy number');
  await page.clock.resume();
  await page.goto(`${site}/login`);
  await page.getByLabel('User').press('Control+V');
  await waitFor(async () => (await page.getByLabel('User').inputValue()) === '+37120000001' || undefined);
  await page.context().close();
});
