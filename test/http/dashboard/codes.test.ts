import { describe, expect, it } from 'vitest';
import { codesPage, type CodesPage } from '../../../src/http/dashboard/codes/codes-page.ts';
import { markPage } from '../../../src/http/dashboard/codes/mark-page.ts';
import { SIMWIRE } from '../../../src/domain/fault.ts';
import { MINUTE, SECOND } from '../../../src/domain/time.ts';
import type { ListedCode } from '../../../src/operations/codes/code.ts';
import { base64, recvSms, smsRow } from '../../ejoin/bodies.ts';
import { sms } from '../../support/sample-events.ts';
import { stored } from '../../support/stores.ts';
import { openApi } from '../api/scene.ts';
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

const WAIT = { gateway: 'office', port: '1.02', until: before(-MINUTE) };

const PAGE: CodesPage = {
  look: LOOK,
  reader: 'user:ana',
  filter: { tag: 'ads' },
  narrowings: [],
  recent: [],
  earlier: [],
  taken: null,
  waiting: { sims: [], chosen: undefined, waits: [] },
  awaited: new Set(),
  receiving: { sims: 0, receive: 0, broken: [], late: [], maySetUp: true },
};

it('is narrowed by chips, or by lists where there are too many of them', () => {
  const few = [
    { kind: 'tag', names: ['ads'] },
    { kind: 'sim', names: ['Bank', '<b>Shop'] },
    { kind: 'service', names: [] },
  ] as const;
  const chips = laidOut(codesPage({ ...PAGE, narrowings: few }));
  expect(chips).toContain('<a class="chip" href="/codes" aria-current="true" ><bdi>#ads</bdi></a');
  expect(chips).toContain('href="/codes?sim=Bank&amp;tag=ads"');
  const names = Array.from({ length: 9 }, (_, i) => `SIM ${i}`);
  const lists = laidOut(codesPage({ ...PAGE, narrowings: [...few, { kind: 'sim', names }] }));
  expect(lists).not.toContain('class="chip"');
  expect(lists).toMatch(/<option value="ads" dir="auto" +selected>/);
  expect(lists).toContain('<option value="&lt;b&gt;Shop" dir="auto"');
});

it('shows codes that wait, are taken, and are mine, beside SMS without one', () => {
  const taken = { claimed_by: 'user:ben', claimed_at: before(12 * SECOND) };
  const mine = { event: '00000000003', claimed_by: 'user:ana', claimed_at: before(2 * SECOND) };
  const page = codesPage({
    ...PAGE,
    recent: [
      CODE,
      { ...CODE, event: '00000000002', ...taken },
      { ...CODE, ...mine, event: '00000000007' },
      { ...CODE, event: '00000000006', ...taken, taken_from: 'user:ana' },
      { ...CODE, ...mine, kind: 'pickup', valid_until: null },
      {
        ...{ id: '00000000004', received_at: before(MINUTE), gateway: 'office', port: '1.02' },
        ...{ sender: '\u202eknaB', text: '<b>Your balance</b> is 4.20' },
      },
    ],
    awaited: new Set(['00000000007']),
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
      waits: [
        { ...WAIT, id: '00000000011', holder: 'user:ben', sim: 'Bank' },
        { ...WAIT, id: '00000000012', holder: 'user:ana', sim: 'Google Ads' },
      ],
    },
    receiving: {
      ...{ sims: 1_200, receive: 1_199, maySetUp: true },
      broken: [{ name: 'Pool 14', state: 'locked_by_operator', problem: null, since: before(90 * MINUTE) }],
      late: [{ name: 'team', since: before(40 * SECOND) }],
    },
  });
  expect(laidOut(page)).toMatchSnapshot();
});

it('folds a flood of SMS without a code into a line, and no code', () => {
  const plain = (number: number) => ({
    ...{ id: `0000000001${number}`, received_at: before(number * SECOND), gateway: 'office', port: '1.02' },
    ...{ sender: 'Casino', text: `loan ${number}` },
  });
  const flood = [0, 1, 2, 3, 4].map(plain);
  const page = laidOut(codesPage({ ...PAGE, recent: [...flood.slice(0, 2), CODE, ...flood.slice(2)] }));
  expect(page).toMatch(/id="flood-00000000014">\s*<details>\s*<summary>.*5 messages/);
  expect(page.indexOf('5 messages')).toBeLessThan(page.indexOf('row-00000000001"'));
  expect(laidOut(codesPage({ ...PAGE, recent: flood.slice(1) }))).not.toContain('4 messages');
});

it('says that nothing came, and what to do about a filter', () => {
  expect(laidOut(codesPage(PAGE))).toMatchSnapshot();
  const others = codesPage({ ...PAGE, receiving: { ...PAGE.receiving, maySetUp: false } });
  expect(laidOut(others)).not.toContain('/setup');
});

it('asks which part of a hostile text is the code', () => {
  const text = 'Bo: <b>\u202e482-913</b> and 739164';
  const sms = { id: '00000000004', received_at: before(MINUTE), gateway: 'office', port: '1.02' };
  const part = (value: string) => {
    const start = text.indexOf(value);
    return {
      value: '••••••',
      kind: 'otp',
      ruling: null,
      evidence: [],
      start,
      end: start + value.length,
    } as const;
  };
  const candidates = [
    { ...part('482-913'), score: 1 },
    { ...part('739164'), score: 2.5 },
  ];
  const page = markPage({ look: LOOK, sms: { ...sms, sender: 'Bo', text }, candidates });
  expect(laidOut(page)).toMatchSnapshot();
});

describe('the routes', () => {
  /** A fleet with an SMS, and somebody at each of its gateways. */
  async function scene() {
    const api = await openApi();
    await api.report('office', recvSms(smsRow(base64('Your code is 482913'), { port: '1.01' })));
    await api.report('depot', recvSms(smsRow(base64('Your code is 739164'), { port: '1.03' })));
    api.principals.set('office', await api.only('office', 'viewer'));
    api.principals.set('depot', await api.only('depot', 'viewer'));
    const ask = async (as: string, path: string, form?: Record<string, string>): Promise<string> => {
      const headers = { authorization: `Bearer ${as}` };
      const body = form && { method: 'POST', body: new URLSearchParams(form) };
      return (await fetch(api.url + path, { headers, ...body })).text();
    };
    return { ...api, ask };
  }

  it('show to each his own: codes, and who waits', async () => {
    const { ask } = await scene();
    await ask('office', '/codes/waits', { sim: 'Bank' });
    const [office, depot] = [await ask('office', '/codes'), await ask('depot', '/codes')];
    expect(office).toContain('You wait for the next code of <bdi>Bank</bdi>');
    expect(await ask('admin', '/codes')).toContain('<strong>office</strong> waits on <bdi>Bank</bdi>');
    expect(depot).not.toMatch(/waits on|Bank|office/);
    expect(depot).toContain('depot/1.03');
    const [, id = ''] = /\/codes\/waits\/(\w+)\/end/.exec(office) ?? [];
    await ask('office', `/codes/waits/${id}/end`, {});
    expect(await ask('admin', '/codes')).not.toContain('waits on');
  });

  it('show no test message that was sent from here', async () => {
    const { accept, ask } = await scene();
    await accept([
      stored(sms({ id: 901, text: 'an ordinary text' })),
      stored(sms({ id: 902, gateway: SIMWIRE, port: null, text: 'a test of the chat' })),
    ]);
    const page = await ask('admin', '/codes');
    expect(page).toContain('an ordinary text');
    expect(page).not.toContain('a test of the chat');
  });

  it('take a code, ask before it is taken over, and say nothing of what is not there', async () => {
    const { ask } = await scene();
    const page = await ask('office', '/codes');
    const [, id = ''] = /\/codes\/(\w+)\/claim/.exec(page) ?? [];
    expect(page).not.toContain('482913');
    expect(await ask('depot', `/codes/${id}/claim`, {})).toContain('There is no such thing');
    expect(await ask('office', `/codes/${id}/claim`, {})).toContain('data-plain="482913"');
    expect(await ask('office', '/codes')).not.toContain('482913');
    expect(await ask('admin', `/codes/${id}/claim`, {})).toContain('Take it over?');
    expect(await ask('admin', `/codes/${id}/claim`, { force: '1' })).toContain('data-plain="482913"');
    expect(await ask('office', `/codes/${id}/release`, {})).toContain('This cannot be done');
  });

  it('mark a code that was missed, by its parts or as it is typed', async () => {
    const api = await scene();
    const { ask } = api;
    const missed = async (text: string): Promise<string> => {
      await api.report('office', recvSms(smsRow(base64(text), { port: '1.01' })));
      const [, id = ''] = /href="\/codes\/(\w+)"/.exec(await ask('office', '/codes')) ?? [];
      return id;
    };
    const first = await missed('Ask at the desk for 739-164 or for <b>');
    const asked = await ask('office', `/codes/${first}`);
    expect(asked).toContain('name="code" value="739-164"');
    expect(await ask('depot', `/codes/${first}`)).toContain('There is no such thing');
    expect(await ask('depot', `/codes/${first}/promote`, { code: '739-164' })).toContain('There is no such');
    expect(await ask('office', `/codes/${first}/promote`, { code: '739-165' })).toContain('must stand in');
    expect(await ask('office', `/codes/${first}/promote`, { code: '739-164' })).toContain('Show &amp; take');
    expect(await ask('office', `/codes/${first}`)).toContain('has a code already');
    const second = await missed('Ask at the desk for 482-914');
    expect(await ask('office', `/messages/${second}`)).toContain(`action="/codes/${second}/promote"`);
    const form = { code: '482914', from: 'message' };
    const after = await ask('office', `/codes/${second}/promote`, form);
    expect(after).toContain('Somebody marked it');
    expect(after).toMatch(/office<\/bdi> marked the code/);
    expect(after).not.toMatch(/482.?914/);
  });

  it('find nothing for a tag that is not there', async () => {
    const { ask } = await scene();
    expect(await ask('admin', '/codes?tag=gone')).toContain('No SMS in the last 15 minutes.');
    // A list of which nothing was chosen.
    expect(await ask('admin', '/codes?tag=&sim=')).toContain('Show &amp; take');
  });
});
