import { describe, expect, it } from 'vitest';
import type { DeliveryState } from '../../../src/domain/delivery.ts';
import { formatId } from '../../../src/domain/id.ts';
import { HOUR, SECOND } from '../../../src/domain/time.ts';
import {
  deliveriesPage,
  type DeliveriesPage,
} from '../../../src/http/dashboard/deliveries/deliveries-page.ts';
import { planPage, type PlanPage } from '../../../src/http/dashboard/deliveries/plan.ts';
import type { ShownDelivery } from '../../../src/operations/deliveries/list.ts';
import { delivery, sms } from '../../support/sample-events.ts';
import { stored } from '../../support/stores.ts';
import { laidOut, LOOK } from './pages.ts';
import { signedIn } from './signed-in.ts';

const before = (milliseconds: number): string => new Date(LOOK.now - milliseconds).toISOString();

const NOTHING: DeliveriesPage = {
  ...{ look: LOOK, narrowed: {}, deliveries: [], next: null, isFirst: true, counts: [], targets: ['team'] },
  ...{ refused: null, notice: null },
};
const DEAD: ShownDelivery = {
  ...{ id: '00000000002', event: '00000000001', kind: 'sms', gateway: 'office', port: '1.02' },
  ...{ destination: '<b>team', state: 'dead', rule: 'one-time codes', priority: 'high', attempts: 12 },
  ...{ problem: 'chat not found', created_at: before(3 * HOUR), due: before(HOUR), possibly_repeated: true },
};

describe('the list', () => {
  it('shows how each stands, and what can be done', () => {
    const page = deliveriesPage({
      ...NOTHING,
      narrowed: { destination: '<b>team', event: '00000000001' },
      deliveries: [
        DEAD,
        {
          ...{ ...DEAD, id: '00000000003', state: 'retrying', attempts: 1, due: before(-18 * SECOND) },
          ...{ rule: null, possibly_repeated: false },
        },
      ],
      counts: [
        { destination: '<b>team', state: 'dead', count: 1_200 },
        { destination: '<b>team', state: 'retrying', count: 1 },
        { destination: 'ops', state: 'sending', count: 2 },
      ],
      next: 'c',
      isFirst: false,
    });
    expect(laidOut(page)).toMatchSnapshot();
  });

  it('shows that all has arrived', () => {
    expect(laidOut(deliveriesPage(NOTHING))).toMatchSnapshot();
  });

  it.each([
    ['dead', ['retry', 'drop', 'resend']],
    ['held', ['retry', 'release', 'drop', 'resend']],
    ['pending', ['drop', 'resend']],
    ['delivered', ['resend']],
  ] as const)('has buttons for what can be done with what is %s', (state, actions) => {
    const page = deliveriesPage({ ...NOTHING, narrowed: { state }, deliveries: [{ ...DEAD, state }] });
    expect([...page.toString().matchAll(/name="action" value="(\w+)"/g)].map(([, name]) => name)).toEqual(
      actions,
    );
  });
});

describe('the question before', () => {
  const PLAN: PlanPage = {
    ...{ look: LOOK, action: 'retry', destination: undefined, narrowed: { state: 'dead' }, ticked: null },
    planned: { matched: 1_200, more: true, token: 'a token' },
  };

  it('says what will happen', () => {
    expect(laidOut(planPage(PLAN))).toMatchSnapshot();
  });

  it.each<[string, Partial<PlanPage>]>([
    ['Each is given up for good', { action: 'drop' }],
    ['marked as sent again, to <bdi>ops</bdi>.', { action: 'resend', destination: 'ops' }],
    ['marked as sent again, to where it went.', { action: 'resend' }],
    [
      '2 deliveries of those ticked cannot be',
      { ticked: 3, planned: { matched: 1, more: false, token: 't' } },
    ],
    ['none of these can be', { planned: { matched: 0, more: false, token: 't' } }],
    ['Nothing is ticked.', { planned: null }],
  ])('says: %s', (words, changes) => {
    expect(laidOut(planPage({ ...PLAN, ...changes }))).toContain(words);
  });
});

describe('the pages over a store', () => {
  /** Pages over deliveries in these states, all to `screen`, with the ids from 11 on. */
  async function withDeliveries(...states: readonly DeliveryState[]) {
    const pages = await signedIn();
    const made = states.map((state, i) => delivery({ id: 11 + i, destination: 'screen', state }));
    await pages.accept([stored(sms({ id: 1 }), made)]);
    const ask = async (fields: Readonly<Record<string, string>>): Promise<string> =>
      (await pages.post('/deliveries/plan', fields)).text();
    const confirm = async (question: string): Promise<string> => {
      const fields = [...question.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)];
      const order = Object.fromEntries(fields.map(([, name = '', value = '']) => [name, value]));
      const done = await pages.post('/deliveries/carry-out', order);
      return (await pages.show(done.headers.get('location') ?? '')).text();
    };
    const standing = async (): Promise<(readonly [string, string])[]> => {
      const event = await pages.context.store.reader.event('everything', 1);
      return (event?.sent ?? []).map(({ state, destination }) => [destination, state]);
    };
    return { ...pages, ask, confirm, standing };
  }

  it('do to one that is ticked what was asked before, and to no other', async () => {
    const { show, ask, confirm, standing } = await withDeliveries('dead', 'dead', 'held');
    expect(await (await show('/deliveries?state=dead')).text()).toContain(`value="${formatId(12)}"`);
    const question = await ask({ action: 'retry', ids: formatId(12), state: 'dead' });
    expect(question).toContain('Retry: 1 delivery?');
    expect((await standing()).map(([, state]) => state)).toEqual(['dead', 'dead', 'held']);
    expect(await confirm(question)).toContain('Tried again: 1 delivery.');
    expect((await standing()).map(([, state]) => state)).toEqual(['dead', 'pending', 'held']);
  });

  it('do to all that the filter shows what was asked before', async () => {
    const { ask, confirm, standing } = await withDeliveries('dead', 'delivered', 'held');
    const question = await ask({ action: 'drop', all: '1' });
    expect(question).toContain('Drop: 2 deliveries?');
    expect(await confirm(question)).toContain('Dropped: 2 deliveries.');
    expect((await standing()).map(([, state]) => state)).toEqual(['dropped', 'delivered', 'dropped']);
  });

  it('send elsewhere what arrived, by the list of its message', async () => {
    const { show, ask, confirm, standing } = await withDeliveries('delivered');
    const list = await (await show(`/deliveries?event=${formatId(1)}`)).text();
    expect(list).toContain(`value="${formatId(11)}"`);
    const question = await ask({ action: 'resend', ids: formatId(11), to: 'other', event: formatId(1) });
    expect(question).toContain('to <bdi>other</bdi>');
    expect(await confirm(question)).toContain('Sent again: 1 delivery.');
    expect(await standing()).toEqual([
      ['screen', 'delivered'],
      ['other', 'pending'],
    ]);
  });

  it('show nothing of another scope, and are for operators', async () => {
    const { show, post, only } = await withDeliveries('dead');
    const elsewhere = await only('depot', 'operator');
    expect(await (await show('/deliveries', elsewhere)).text()).toContain('Everything has arrived.');
    const all = await post('/deliveries/plan', { action: 'drop', ids: formatId(11) }, elsewhere);
    expect(await all.text()).toContain('none of these can be');
    const viewer = await only('office', 'viewer');
    expect((await show('/deliveries', viewer)).status).toBe(403);
    expect((await post('/deliveries/plan', { action: 'drop', all: '1' }, viewer)).status).toBe(403);
    expect(await (await show(`/messages/${formatId(1)}`, viewer)).text()).not.toContain('/deliveries');
    expect(await (await show(`/messages/${formatId(1)}`)).text()).toContain(
      `href="/deliveries?event=${formatId(1)}"`,
    );
  });

  it('say what is wrong with an old address', async () => {
    const { show } = await withDeliveries('dead');
    expect(await (await show('/deliveries?destination=gone')).text()).toContain(
      'no destination &quot;gone&quot;',
    );
  });
});
