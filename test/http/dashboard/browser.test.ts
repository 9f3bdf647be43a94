import { afterAll, beforeAll, expect, it } from 'vitest';
import { axeProblems, openTab, type Tab } from '../../support/browser.ts';
import { waitFor } from '../../support/program.ts';
import { openDashboardOffice, PASSWORD, type DashboardOffice } from './office.ts';

let office: DashboardOffice;
beforeAll(async () => {
  office = await openDashboardOffice();
});
afterAll(() => office.close());

const titled = ({ page }: Tab, title: string): Promise<true> =>
  waitFor(async () => (await page.title()) === title || undefined);

it('somebody logs in by a password, and is back where the link led', async () => {
  const { browser, relay } = office;
  const tab = await openTab(browser);
  await tab.page.goto(`${relay.url}/codes?tag=ads`);
  expect(await axeProblems(tab)).toEqual([]);
  await tab.page.getByLabel('User').fill('ana');
  await tab.page.getByLabel('Password').fill('wrong');
  await tab.page.keyboard.press('Enter');
  await tab.page.getByRole('alert').waitFor();
  expect(await tab.page.getByLabel('User').inputValue()).toBe('ana');
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
  const [ana, ben] = [await office.loggedIn('ana'), await office.loggedIn('ben')];
  await ana.page.getByText('live', { exact: true }).waitFor();
  await office.receive('Your Acme code is 481920. It is valid for 5 minutes.');
  await office.receive('Your verification code is 730164.', '1.03', 'Bank');
  await titled(ana, '(2) Codes · Simwire');
  await titled(ben, '(1) Codes · Simwire');
  expect(await ana.page.content()).not.toContain('481920');
  await ben.page.keyboard.press('1');
  await ben.page.getByText('481920').waitFor();
  await ana.page.getByText('taken by ben').waitFor();
  // It stays there when the page is loaded again, as it is.
  await office.receive('Your Acme code is 555777.');
  await ben.page.getByText('Show & take').first().waitFor();
  expect(await ben.page.getByText('481920').count()).toBe(1);
  await ana.page.getByRole('button', { name: /Take over/ }).click();
  await ana.page.getByRole('button', { name: 'Take it over' }).click();
  await ana.page.getByText('481920').waitFor();
  await ben.page.getByText('took it over from you').waitFor();
  for (const tab of [ana, ben]) expect([await axeProblems(tab), tab.complaints]).toEqual([[], []]);
});

it('of two who take a code at once one gets it, and the other sees who has it', async () => {
  const [ana, ben] = [await office.loggedIn('ana'), await office.loggedIn('ben')];
  await office.receive('Your Race code is 717171.', '1.02', 'Race');
  const buttons = [ana, ben].map(({ page }) =>
    page.locator('li', { hasText: 'Race' }).locator('form[action$="/claim"] button').first(),
  );
  for (const button of buttons) await button.waitFor();
  await Promise.all(buttons.map((button) => button.click()));
  const shows = ({ page }: Tab): Promise<boolean> =>
    page
      .getByText('717171')
      .count()
      .then((count) => count > 0);
  const [isAnas, isBens] = await waitFor(async () => {
    const shown = await Promise.all([shows(ana), shows(ben)]);
    return shown.includes(true) ? shown : undefined;
  });
  expect(isAnas).not.toBe(isBens);
  const [loser, winner] = isAnas ? [ben, 'ana'] : [ana, 'ben'];
  await loser.page
    .getByText(new RegExp(`${winner} took this code|taken by ${winner}`))
    .first()
    .waitFor();
});
