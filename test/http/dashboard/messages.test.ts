import { describe, expect, it } from 'vitest';
import { MINUTE, SECOND } from '../../../src/domain/time.ts';
import { formatId } from '../../../src/domain/id.ts';
import { pageEvent, type PageEvent } from '../../../src/http/dashboard/messages/event.ts';
import { messagePage, type MessagePage } from '../../../src/http/dashboard/messages/message-page.ts';
import { messagesPage, type MessagesPage } from '../../../src/http/dashboard/messages/messages-page.ts';
import { localDateTime } from '../../../src/render/local-time.ts';
import { NOW } from '../../operations/scene.ts';
import { recvSms } from '../../support/wire.ts';
import { laidOut, LOOK } from './pages.ts';
import { signedIn } from './signed-in.ts';

const before = (milliseconds: number): string => new Date(LOOK.now - milliseconds).toISOString();

const BASE = {
  ...{ id: '00000000001', gateway: 'office', port: '1.02', time: before(6 * SECOND) },
  ...{ received_at: before(4 * SECOND), rules: ['one-time codes'], deliveries: 2 },
  sim: {
    name: 'Bank',
    number: '+37120000002',
    iccid: '8937100000000000001',
    operator: '24701',
    tags: ['bank'],
  },
};
const SMS = {
  ...{
    ...BASE,
    event: 'sms',
    sender: 'HSBC',
    recipient: '',
    text: 'Your HSBC code is ••• •••. Never share it.',
  },
  ...{ smsc: null, code: '••••••', pickup: null, damaged: false },
};
const PLAIN = { ...SMS, code: null, text: 'A <b>loan</b> for you', sender: '\u202eknaB' };
const ELSE = { ...BASE, rules: [], deliveries: 0, sim: { ...BASE.sim, name: null, tags: [] } };
const OTHERS = [
  {
    ...ELSE,
    event: 'delivery_report',
    recipient: '+4479',
    delivered: false,
    status: '30',
    detail: 'UNDELIV',
  },
  { ...ELSE, event: 'sms_sent', recipient: '+4479', text: 'hello', ok: true, status: 'ok', detail: '' },
  {
    ...{ ...ELSE, event: 'call', direction: 'incoming', caller: '', callee: '+371', answered: true },
    ...{ duration: 65, reason: '' },
  },
  { ...ELSE, event: 'port_status', state: 'locked_by_operator', previous: 'registered' },
  { ...ELSE, event: 'device_status', port: null, changes: ['first_seen', 'address'] },
  {
    ...{ ...ELSE, event: 'alert', condition: 'low_balance', severity: 'warning', state: 'firing' },
    ...{ summary: 'Low balance of 1.02', ports: ['1.02'] },
  },
  { ...ELSE, event: 'unknown', raw: '(masked)', reason: 'unknown type "x"' },
];
const eventOf = (event: object, number: number): PageEvent =>
  pageEvent.parse({ ...event, id: `0000000000${number}` });

const NOTHING: MessagesPage = {
  ...{ look: LOOK, names: {}, words: {}, events: [], next: null, refused: null, isFirst: true },
};

describe('the list', () => {
  it('shows events of all kinds with what is searched for, and folds a flood', () => {
    const flood = Array.from({ length: 5 }, () => ({ ...PLAIN, sender: 'Casino', rules: [], deliveries: 0 }));
    const codes = Array.from({ length: 5 }, (_, i) => ({ ...SMS, port: `${i + 1}.01` }));
    const page = messagesPage({
      ...NOTHING,
      names: { kind: 'any', tag: 'bank' },
      words: { text: '*LOAN*', gateway: 'office' } as MessagesPage['words'],
      events: [...flood, PLAIN, ...OTHERS, ...codes].map(eventOf),
      next: 'a cursor',
      isFirst: false,
    });
    expect(laidOut(page)).toMatchSnapshot();
  });

  it.each<[string, Partial<MessagesPage>]>([
    ['No SMS has come yet.', {}],
    ['There is nothing of this kind.', { names: { tag: 'ads' } }],
    ['A rule took everything that came.', { names: { unrouted: '1' } }],
    ['Nothing was found.', { words: { text: 'x' } }],
    ['Nothing found so far.', { words: { text: 'x' }, next: 'c' }],
    ['Nothing was looked for.', { words: { text: '/(/' }, refused: 'text: what is wrong' }],
  ])('says: %s', (words, page) => {
    expect(laidOut(messagesPage({ ...NOTHING, ...page }))).toContain(words);
  });

  it('shows that there is nothing yet', () => {
    expect(laidOut(messagesPage(NOTHING))).toMatchSnapshot();
  });

  it('shows in its place the part of a long text in which the hit stands', () => {
    const text = `${'long '.repeat(100)}the needle ${'hay '.repeat(100)}`;
    const events = [eventOf({ ...SMS, text }, 1)];
    const page = messagesPage({ ...NOTHING, words: { text: 'needle' }, events }).toString();
    expect(page).toContain('the <mark>needle</mark> hay');
    expect(page.length).toBeLessThan(4_500);
  });
});

describe('one message', () => {
  const DELIVERY: MessagePage['sent'][number] = {
    ...{ id: '00000000002', event: BASE.id, kind: 'sms', gateway: 'office', port: '1.02' },
    ...{ destination: 'team', state: 'delivered', rule: 'one-time codes', priority: 'high', attempts: 1 },
    ...{ problem: null, created_at: before(4 * SECOND), due: before(0), possibly_repeated: false },
    ...{ settled_at: before(3_690), moved_from: null, replayed: false, collected_until: null, tried: [] },
  };
  const PAGE: MessagePage = {
    ...{ look: LOOK, reader: 'user:ana', event: eventOf(SMS, 1), raw: null, sent: [], assignment: null },
    ...{
      peer: null,
      why: { code: null, rules: [] },
      seen: { people: [], destinations: [] },
      alerts: null,
      isMasked: false,
      mayOrder: false,
      mayTry: false,
    },
  };

  it('shows why it went where it went, every attempt, and who saw it', () => {
    const entry: MessagePage['seen']['people'][number] = {
      ...{ at: before(SECOND), actor: 'user:ben', action: 'see', event: BASE.id, delivery: null },
      ...{ destination: null, gateway: null, port: null, client: null, about: null },
    };
    const page = messagePage({
      ...PAGE,
      raw: { envelope: { type: 'recv-sms' }, row: ['1B', 'HSBC'] },
      sent: [
        DELIVERY,
        {
          ...{ ...DELIVERY, id: '00000000003', destination: 'flows', state: 'retrying', settled_at: null },
          ...{ due: before(-18 * SECOND), moved_from: 'ops', possibly_repeated: true },
          tried: [
            { at: before(SECOND), outcome: 'transient', reason: '503', delay: 18 },
            { at: before(SECOND), outcome: 'limited', reason: null, delay: null },
          ],
        },
      ],
      assignment: { holder: 'user:ana', at: before(SECOND) },
      peer: '192.168.1.44',
      why: {
        code: { found: null, reason: 'why', threshold: 3, candidates: [] },
        rules: [
          { name: 'parcels', verdict: 'no', failed: [{ key: 'code', expected: 'pickup', actual: 'true' }] },
          { name: 'one-time codes', verdict: 'match', failed: [] },
        ],
      },
      seen: {
        people: [entry, entry, { ...entry, actor: 'user:ana', action: 'claim' }],
        destinations: [{ destination: 'team', at: before(3 * SECOND) }],
      },
      isMasked: true,
      mayOrder: true,
    });
    expect(laidOut(page)).toMatchSnapshot();
  });

  it('says of an alert how it stands, and leads to where somebody sees to it', () => {
    const alert: NonNullable<MessagePage['alerts']>[number] = {
      ...{ id: '00000000009', gateway: 'office', port: '1.02', condition: 'low_balance', about: null },
      ...{ state: 'firing', severity: 'warning', since: before(60 * SECOND), ended_at: null },
      ...{ detail: 'balance 0.40', hidden_by: null, acknowledged: null },
    };
    const told = OTHERS.find(({ event }) => event === 'alert') ?? {};
    const page = (alerts: MessagePage['alerts']): string =>
      laidOut(messagePage({ ...PAGE, event: eventOf(told, 1), alerts }));
    expect(page([alert])).toContain('<a href="/alerts/00000000009">balance is low</a>');
    expect(page([])).toContain('It is over.');
    expect(page(Array.from({ length: 11 }, () => alert))).toContain('<a href="/alerts">All alerts</a>');
  });

  it('is tried with the rules by whoever may, if all of it is shown', () => {
    const page = (changes: Partial<MessagePage>): string =>
      laidOut(messagePage({ ...PAGE, event: eventOf(PLAIN, 1), mayTry: true, ...changes }));
    expect(page({})).toContain(
      '<input type="hidden" name="text" value="A &lt;b&gt;loan&lt;/b&gt; for you" />',
    );
    expect(page({})).toContain('Try it with the rules');
    for (const changes of [{ mayTry: false }, { isMasked: true }])
      expect(page(changes)).not.toContain('Try it with the rules');
  });

  it('shows one that went to nobody', () => {
    const event = eventOf({ ...PLAIN, rules: ['old'], time: before(3_600 * SECOND), sim: ELSE.sim }, 1);
    expect(laidOut(messagePage({ ...PAGE, event }))).toMatchSnapshot();
  });
});

describe('the pages over a store', () => {
  const CODE = 'Your Acme code is 481920. It is valid for 5 minutes.';

  it('list what came, search it by what is posted, and lead to each message', async () => {
    const { show, post, report, only } = await signedIn();
    await report('office', recvSms(CODE, { port: '1.01', sender: 'Acme' }));
    await report('office', recvSms('A loan for you', { port: '1.03', sender: 'Casino' }));
    const viewer = await only('office', 'viewer');
    const list = await (await show('/messages', viewer)).text();
    expect([list.includes('Casino'), list.includes('Acme'), list.includes('481920')]).toEqual([
      true,
      true,
      false,
    ]);
    const found = await (await post('/messages', { text: 'LOAN', sender: '', gateway: '' })).text();
    expect(found).toContain('A <mark>loan</mark> for you');
    expect(found).not.toContain('Acme');
    expect(await (await post('/messages', { whole_code: '481920' })).text()).toContain('Acme');
    const named = await post('/messages', { text: ' ', sim: 'Bank', kind: 'any' });
    expect([named.status, named.headers.get('location')]).toEqual([303, '/messages?kind=any&sim=Bank']);
    const byName = await (await show('/messages?sim=Bank')).text();
    expect([byName.includes('Acme'), byName.includes('Casino')]).toEqual([true, false]);
    expect(await (await show('/messages?sim=Bonk')).text()).toContain('Bank');
    expect(await (await show('/messages?unrouted=1')).text()).toContain('A rule took everything that came.');
  });

  it('list what came between two moments on the reader’s clock; a number stands in no address', async () => {
    const { show, post, report } = await signedIn();
    await report('office', recvSms(CODE, { port: '1.01', sender: 'Acme' }));
    const local = (at: number): string => localDateTime(at, 'UTC').slice(0, 16).replace(' ', 'T');
    const asked = await post('/messages', { since: local(NOW), until: local(NOW + MINUTE), text: '' });
    const address = asked.headers.get('location') ?? '';
    expect(address).toMatch(/^\/messages\?since=2026-03-02T\d\d%3A00&until=2026-03-02T\d\d%3A01$/);
    expect(await (await show(address)).text()).toContain('Acme');
    expect(await (await show(`/messages?until=${local(NOW)}`)).text()).not.toContain('Acme');
    expect(await (await show('/messages?since=soon')).text()).toContain(
      '&quot;soon&quot; is no date and time',
    );
    const byNumber = await post('/messages', { sim: '+371 2000' });
    expect([byNumber.status, byNumber.headers.get('location')]).toEqual([200, null]);
    expect(await byNumber.text()).not.toMatch(/href="[^"]*371/);
  });

  it('show one masked, uncover it by a form, and say to whom that was shown', async () => {
    const { show, post, report, only } = await signedIn();
    const { events } = await report('office', recvSms(CODE, { port: '1.01', sender: 'Acme' }));
    const id = formatId(events[0]?.event.id ?? 0);
    const viewer = await only('office', 'viewer');
    const masked = await (await show(`/messages/${id}`, viewer)).text();
    expect(masked).toContain('code is <mark>••••••</mark>.');
    expect(masked).not.toContain('481920');
    const shown = await (await post(`/messages/${id}/reveal`, {}, viewer)).text();
    expect(shown).toContain('code is <mark>481920</mark>.');
    expect(shown).toContain('uncovered it');
    expect((await show(`/messages/${id}`, await only('depot', 'viewer'))).status).toBe(404);
    expect((await show(`/messages/${id}`, await only('office', 'monitor'))).status).toBe(403);
  });
});
