import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeProblems, type Tab } from '../../support/browser.ts';
import { waitFor } from '../../support/program.ts';
import { openDashboardOffice, type DashboardOffice } from './office.ts';

let office: DashboardOffice;
beforeAll(async () => {
  office = await openDashboardOffice();
});
afterAll(() => office.close());

/** Expects a page that everybody can read, and of which nothing was refused. */
async function expectFine(tab: Tab): Promise<void> {
  expect([await axeProblems(tab), tab.complaints]).toEqual([[], []]);
}

describe.each([
  ['a desktop', {}],
  ['a phone at night', { viewport: { width: 375, height: 700 }, colorScheme: 'dark' }],
] as const)('on %s', (where, options) => {
  it('all that died is sent again at once, after it was said how many they are', async () => {
    const { hook, relay } = office;
    const arrived = hook.messages.length;
    hook.failAlways({ status: 400 });
    for (const one of [1, 2, 3]) await office.receive(`Message ${one} on ${where}`, '1.03', 'Hook');
    const tab = await office.loggedIn('ana', options);
    const { page } = tab;
    await page.goto(`${relay.url}/deliveries?state=dead&destination=hook`);
    await waitFor(async () => (await page.locator('.outbox li').count()) === 3 || undefined);
    await expectFine(tab);
    hook.failAlways(null);
    await page.getByLabel('All that the filter shows').check();
    await page.getByRole('button', { name: 'Retry' }).click();
    await page.getByRole('heading', { name: 'Retry: 3 deliveries?' }).waitFor();
    await expectFine(tab);
    await page.getByRole('button', { name: 'Retry' }).click();
    const ids = (): ReadonlySet<string> => new Set(hook.messages.slice(arrived).map(({ id }) => id));
    await waitFor(() => ids().size === 3 || undefined);
    await page.getByText('There is no such delivery.').waitFor();
    await page.context().close();
  });
});

it('an alert comes by itself, is acknowledged with a tap, silenced with a reason, and heard of again', async () => {
  const tab = await office.loggedIn('ana');
  const { page } = tab;
  await page.goto(`${office.relay.url}/alerts`);
  await page.getByText('No alert is firing.').waitFor();
  const card = { port: '1.03', st: 8, iccid: '8937100000000000003', sig: 20 };
  const report = { type: 'dev-status', mac: '00-30-f1-00-00-01', expires: 3_600_000 };
  await office.report({ ...report, seq: 1, status: [{ ...card, st: 3 }] });
  await office.report({ ...report, seq: 2, status: [card] });
  await page.getByRole('link', { name: 'SIM locked by the operator', exact: true }).waitFor();
  await page.getByRole('button', { name: /^Acknowledge/ }).click();
  await page.getByText('sees to it').waitFor();
  await expectFine(tab);
  await page.getByRole('link', { name: 'Silence… SIM locked' }).click();
  await page.getByLabel('Why').fill('SIMs are being <b>exchanged</b>');
  await page.getByRole('button', { name: 'Silence' }).click();
  await page.locator('bdi', { hasText: 'SIMs are being <b>exchanged</b>' }).waitFor();
  await page.getByText('1 silenced').waitFor();
  await expectFine(tab);
  await page.getByRole('button', { name: /^End it/ }).click();
  await page.getByText('Nothing is silenced.').waitFor();
  await office.report({ ...report, seq: 3, status: [{ ...card, st: 3 }] });
  await page.getByText('No alert is firing.').waitFor();
  await page.context().close();
});

it('a rule is tried with a text: the verdicts, the message as its chat shows it, and the entry for the config', async () => {
  const tab = await office.loggedIn('root');
  const { page } = tab;
  await page.goto(`${office.relay.url}/rules`);
  await page.getByLabel('Port', { exact: true }).fill('1.02');
  await page.getByLabel('From').fill('Hook');
  await page.getByLabel('Text').fill('Your code is <b>481920</b>');
  await page.getByRole('button', { name: 'Try it' }).click();
  await page.getByText('goes to').waitFor();
  await page.getByText('As hook gets it').waitFor();
  await page.locator('.verdicts', { hasText: '<b>to programs</b> ✓' }).waitFor();
  await page.locator('#entry', { hasText: 'code: "481920"' }).waitFor();
  expect(await page.getByLabel('From').inputValue()).toBe('Hook');
  await expectFine(tab);
  expect(office.hook.messages.some(({ body }) => JSON.stringify(body).includes('481920'))).toBe(false);
  await page.context().close();
});
