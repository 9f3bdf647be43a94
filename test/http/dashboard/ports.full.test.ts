import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeProblems } from '../../support/browser.ts';
import { openDashboardOffice, type DashboardOffice } from './office.ts';

const PHONE = { viewport: { width: 375, height: 700 } };
const [PORTS, SLOTS] = [64, 32] as const;

let office: DashboardOffice;
beforeAll(async () => {
  office = await openDashboardOffice();
  const of = (port: number, slot: number): object => ({
    ...{ port: `${port}.${String(slot).padStart(2, '0')}`, st: port === 1 ? 8 : 3, sig: 20, bal: 1.5 },
    opr: `24701 \u202e<b>${'Very'.repeat(20)}`,
    iccid: `8937100000000${String(port * 100 + slot).padStart(6, '0')}`,
  });
  const status = Array.from({ length: PORTS * SLOTS }, (_, n) =>
    of(Math.floor(n / SLOTS) + 1, (n % SLOTS) + 1),
  );
  await office.report({ type: 'dev-status', seq: 1, expires: 3_600_000, mac: '00-30-f1-00-00-01', status });
  await office.receive('Good morning', '1.02', '<b>x');
});
afterAll(() => office.close());

describe.each([
  ['a desktop', {}],
  ['a phone at night', { ...PHONE, colorScheme: 'dark' }],
] as const)('on %s', (_, options) => {
  it('the front of a large gateway, its ports and their alerts can be read by everybody, and fit', async () => {
    const tab = await office.loggedIn('ana', options);
    const { page } = tab;
    const isFine = async (): Promise<void> => {
      expect([page.url(), await axeProblems(tab)]).toEqual([page.url(), []]);
      const width = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
      expect([page.url(), width]).toEqual([page.url(), 0]);
    };
    await page.goto(`${office.relay.url}/ports`);
    expect(await page.locator('a.cell').count()).toBe(PORTS * SLOTS);
    await isFine();
    await page.goto(`${office.relay.url}/ports/office?cells=operator`);
    await isFine();
    await page.getByRole('link', { name: 'State', exact: true }).click();
    await page.locator('a.cell[title^="1.02 "]').press('Enter');
    await page.waitForURL('**/ports/office/1.02');
    await page.getByText('Good morning').waitFor();
    await isFine();
    await page.getByRole('link', { name: 'SIM locked by the operator' }).click();
    await page.waitForURL('**/alerts/*');
    await isFine();
    await page.getByRole('link', { name: /^Silence/ }).click();
    await page.waitForURL('**/silences/new?*');
    await isFine();
    expect(tab.complaints).toEqual([]);
    await page.context().close();
  });
});

it('an alert is acknowledged and silenced without JavaScript; who may not finds no button', async () => {
  const { page } = await office.loggedIn('ana', { javaScriptEnabled: false });
  await page.goto(`${office.relay.url}/alerts`);
  // Loaded again by itself, the list would be folded again.
  await page.route('**/alerts', () => undefined);
  await page.locator('details > summary').first().click();
  await page.getByRole('link', { name: 'SIM locked by the operator' }).first().click();
  await page.waitForURL('**/alerts/*');
  await page.unroute('**/alerts');
  await page.getByLabel('Comment').fill('on my way');
  await page.getByRole('button', { name: 'Acknowledge' }).click();
  await page.getByText('on my way').first().waitFor();
  await page.getByRole('link', { name: /^Silence/ }).click();
  await page.getByLabel('Why').fill('SIMs are being exchanged');
  await page.getByRole('button', { name: 'Silence' }).click();
  await page.waitForURL('**/alerts');
  await page.getByText('SIMs are being exchanged').first().waitFor();
  await page.getByRole('button', { name: /^End it/ }).click();
  await page.getByText('Nothing is silenced.').waitFor();
  await page.context().close();

  const ben = await office.loggedIn('ben');
  await ben.page.goto(`${office.relay.url}/alerts`);
  await ben.page.getByText('office/1.02').first().waitFor();
  expect(await ben.page.getByRole('button', { name: /Acknowledge|Silence/ }).count()).toBe(0);
  await ben.page.context().close();
});
