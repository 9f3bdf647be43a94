import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { devStatus } from '../../operations/scene.ts';
import { axeProblems, LAN_NAME, openTab, type Tab } from '../../support/browser.ts';
import { waitFor } from '../../support/program.ts';
import { openDashboardOffice, PASSWORD, type DashboardOffice } from './office.ts';

const PHONE = { viewport: { width: 375, height: 700 }, colorScheme: 'dark' } as const;

let office: DashboardOffice;
beforeAll(async () => {
  office = await openDashboardOffice();
});
afterAll(() => office.close());

/** Expects a page that everybody can read, that fits, and of which nothing was refused. */
async function expectFine(tab: Tab): Promise<void> {
  expect(await axeProblems(tab)).toEqual([]);
  expect(await tab.page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
  expect(tab.complaints).toEqual([]);
}

it('who comes by the link of an alert in a chat logs in, lands on its page, and sees to it', async () => {
  for (const st of [3, 8]) await office.report(devStatus('1.03', st, '8937100000000000103'));
  const link = await waitFor(
    () => /SIM locked by the operator[^]*?Open page: (http:\S+)\n/.exec(office.relay.output().stdout)?.[1],
  );
  const { host, pathname } = new URL(link);
  expect(host).toBe(LAN_NAME);
  const tab = await openTab(office.browser, PHONE);
  const { page } = tab;
  await page.goto(office.relay.url + pathname);
  await page.getByLabel('User').fill('ana');
  await page.getByLabel('Password').fill(PASSWORD);
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${pathname}`);
  await expectFine(tab);
  await page.getByRole('link', { name: 'SIM locked by the operator' }).click();
  await page.getByRole('button', { name: 'Acknowledge' }).click();
  await page.getByText('ana sees to it').first().waitFor();
  await expectFine(tab);
  await page.context().close();
});

it('a code that was missed is marked by a tap, and is one from then on', async () => {
  const tab = await office.loggedIn('ben', PHONE);
  const { page } = tab;
  await office.receive('Ask at the desk for 739-164', '1.02', 'Desk');
  const row = page.locator('li', { hasText: 'Desk' });
  await row.getByRole('link', { name: /^This is a code/ }).click();
  await page.getByRole('heading', { name: 'Which part is the code?' }).waitFor();
  await expectFine(tab);
  await page.getByRole('button', { name: '739-164' }).click();
  await row.getByRole('button', { name: /^Show & take/ }).click();
  await row.getByText('739164').waitFor();
  await expectFine(tab);
  await page.context().close();
});

describe.each([
  ['a desktop', {}],
  ['a phone at night', PHONE],
  ['a browser without scripts', { javaScriptEnabled: false }],
] as const)('in %s', (_, options) => {
  const hasScripts = !('javaScriptEnabled' in options);

  it('a message comes, is found by its text, says why it went where it went, and is sent again', async () => {
    const tab = await office.loggedIn('ana', options);
    const { page } = tab;
    const sender = `Sender ${options === PHONE ? 'two' : hasScripts ? 'one' : 'three'}`;
    await page.goto(`${office.relay.url}/messages`);
    await office.receive('A <b>parcel</b> waits. Your code is 481920.', '1.03', sender);
    if (!hasScripts) await page.reload();
    await page.getByRole('link', { name: sender }).waitFor();

    await page.getByLabel('Text').fill('PARCEL');
    await page.getByLabel('From').fill(sender);
    await page.getByRole('button', { name: 'Search' }).click();
    await page.locator('mark', { hasText: 'parcel' }).waitFor();
    expect(new URL(page.url()).search).toBe('');
    if (hasScripts) await expectFine(tab);

    await page.getByRole('link', { name: sender }).click();
    await page.getByRole('heading', { name: 'Why it went where it went' }).waitFor();
    expect(await page.content()).not.toContain('481920');
    if (hasScripts) await expectFine(tab);
    await page.getByRole('button', { name: 'Show what is hidden' }).click();
    await page.locator('mark', { hasText: '481920' }).waitFor();

    await page.getByRole('link', { name: 'Retry, drop or send elsewhere' }).click();
    await page.getByLabel(/to screen, delivered/).check();
    if (hasScripts) await expectFine(tab);
    await page.getByRole('button', { name: 'Send again' }).click();
    await page.getByRole('heading', { name: 'Send again: 1 delivery?' }).waitFor();
    if (hasScripts) await expectFine(tab);
    await page.getByRole('button', { name: 'Send again' }).click();
    await page.getByText('Sent again: 1 delivery.').waitFor();
    await page.context().close();
  });
});
