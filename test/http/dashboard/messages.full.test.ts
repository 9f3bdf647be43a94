import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeProblems, type Tab } from '../../support/browser.ts';
import { openDashboardOffice, type DashboardOffice } from './office.ts';

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
