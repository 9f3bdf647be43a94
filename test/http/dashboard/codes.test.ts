import { expect, it } from 'vitest';
import { codesPage, type CodesPage } from '../../../src/http/dashboard/codes/codes-page.ts';
import { MINUTE, SECOND } from '../../../src/domain/time.ts';
import type { ListedCode } from '../../../src/operations/codes/code.ts';
import { laidOut, LOOK } from './pages.ts';

const before = (milliseconds: number): string => new Date(LOOK.now - milliseconds).toISOString();

const CODE: ListedCode = {
  event: '00000000001',
  kind: 'otp',
  sender: 'Google',
  gateway: 'office',
  port: '1.01',
  sim: { name: 'Google Ads', number: '+37120000001' },
  received_at: before(4 * SECOND),
  valid_until: before(-4 * MINUTE),
  masked: '••••••',
  claimed_by: null,
  claimed_at: null,
  taken_from: null,
};

const PAGE: CodesPage = {
  look: LOOK,
  reader: 'user:ana',
  filter: { tag: 'ads' },
  choices: [],
  recent: [],
  earlier: [],
  taken: null,
  waiting: { sims: [], chosen: undefined },
  receiving: { sims: 0, receive: 0, broken: [], late: [] },
};

it('shows codes that wait, are taken, and are mine, beside SMS without one', () => {
  const taken = { claimed_by: 'user:ben', claimed_at: before(12 * SECOND) };
  const mine = { event: '00000000003', claimed_by: 'user:ana', claimed_at: before(2 * SECOND) };
  const page = codesPage({
    ...PAGE,
    recent: [
      CODE,
      { ...CODE, event: '00000000002', ...taken },
      { ...CODE, event: '00000000006', ...taken, taken_from: 'user:ana' },
      { ...CODE, ...mine, kind: 'pickup', valid_until: null },
      {
        ...{ id: '00000000004', received_at: before(MINUTE), gateway: 'office', port: '1.02' },
        ...{ sender: '\u202eknaB', text: '<b>Your balance</b> is 4.20' },
      },
    ],
    earlier: [
      { ...CODE, event: '00000000005', valid_until: before(MINUTE), sim: { name: null, number: null } },
    ],
    taken: { ...CODE, ...mine, code: '482913' },
    waiting: {
      sims: [
        { name: 'Bank', number: null },
        { name: 'Google Ads', number: '+37120000001' },
      ],
      chosen: 'Google Ads',
    },
    receiving: {
      sims: 1_200,
      receive: 1_199,
      broken: [{ name: 'Pool 14', state: 'locked_by_operator', problem: null, since: before(90 * MINUTE) }],
      late: [{ name: 'team', since: before(40 * SECOND) }],
    },
  });
  expect(laidOut(page)).toMatchSnapshot();
});

it('says that nothing came, and what to do about a filter', () => {
  expect(laidOut(codesPage(PAGE))).toMatchSnapshot();
});
